// The digest of what was asked for, as it would be at an instant: a declared digest, or the story that words mean.
import { digestNamed, wholeDigest } from '../core/command/digest-named.ts';
import { storyRecipe, wholeRecipe } from '../core/delivery/recipe.ts';
import { usualWindow } from '../core/delivery/schedule.ts';
import type { DigestDefinition } from '../core/digest/definition.ts';
import type { NumberedEdition } from '../core/digest/edition.ts';
import type { StorySummary } from '../core/story/story.ts';
import { type Instant, MINUTE, type Window, type Zone } from '../core/time/instant.ts';
import type { StoryReader } from '../ports/stories.ts';
import type { EditionFor } from './edit.ts';
import { matchTopic, OTHERS, STORIES_PER_TOPIC, type TopicMatch } from './topics.ts';

export interface Summarising {
  readonly stories: StoryReader;
  readonly editionFor: EditionFor;
  readonly digests: readonly DigestDefinition[];
}

export interface SummaryRequest {
  /** A digest's name or words of a topic; null for everything. */
  readonly what: string | null;
  readonly now: Instant;
  /** As of then. Null is now, and lets an empty window move back. */
  readonly at: Instant | null;
  readonly since: Instant | null;
  /** Null: as many as the digest says. */
  readonly keyPoints: number | null;
  readonly zone: Zone;
  /** BCP 47 tag of labels and dates. */
  readonly language: string;
}

export type Summary =
  | {
      readonly is: 'edition';
      readonly edition: NumberedEdition;
      /** Set when one story of it was meant: 1-based. */
      readonly story: number | null;
      readonly others: readonly StorySummary[];
      /** The latest window that is not empty was taken instead of the one up to now. */
      readonly moved: Window | null;
    }
  | Extract<TopicMatch, { readonly is: 'none' }>;

type Found = Extract<Summary, { readonly is: 'edition' }>;

/** Now, to the end of its minute: what became known this minute is in it. */
const endOf = ({ at, now }: Pick<SummaryRequest, 'at' | 'now'>): Instant =>
  at ?? Math.ceil(now / MINUTE) * MINUTE;

const withKeyPoints = (recipe: DigestDefinition, keyPoints: number | null): DigestDefinition =>
  keyPoints === null ? recipe : { ...recipe, keyPoints };

/** When something that the digest selects became known last; null when nothing ever did. */
const lastNews = async ({ stories }: Summarising, { select }: DigestDefinition): Promise<Instant | null> => {
  if (select.topic === null) return stories.lastKnown(select);
  const match = await matchTopic(stories, select.topic, STORIES_PER_TOPIC);
  if (match.is === 'none') return null;
  return Math.max(...match.stories.map(({ lastKnownAt }) => lastKnownAt));
};

const digestSummary = async (
  deps: Summarising,
  digest: DigestDefinition,
  request: SummaryRequest,
): Promise<Found> => {
  const { zone, since, language } = request;
  const to = endOf(request);
  const rhythm = { ...digest.when, zone: digest.when.zone ?? zone };
  const usual = since === null ? usualWindow(rhythm, to) : { from: since, to };
  const last = request.at === null && since === null ? await lastNews(deps, digest) : null;
  const moved = last !== null && last <= usual.from ? { from: last - (to - usual.from), to: last } : null;
  const edition = await deps.editionFor({
    kind: 'digest',
    recipe: withKeyPoints(digest, request.keyPoints),
    window: { ...(moved ?? usual), zone },
    language,
    baseline: null,
    story: null,
  });
  return { is: 'edition', edition, story: null, others: [], moved };
};

/** All that is known of one story, or what became known since then. */
export const storySummary = async (
  deps: Summarising,
  { id, label }: Pick<StorySummary, 'id' | 'label'>,
  request: Omit<SummaryRequest, 'what'>,
): Promise<Omit<Found, 'others'>> => {
  const to = endOf(request);
  const first = (await deps.stories.firstKnown(id)) ?? to;
  const edition = await deps.editionFor({
    kind: 'digest',
    recipe: withKeyPoints(storyRecipe(label), request.keyPoints),
    window: { from: request.since ?? Math.min(first, to) - 1, to, zone: request.zone },
    language: request.language,
    baseline: null,
    story: id,
  });
  return { is: 'edition', edition, story: edition.edition.stories.length > 0 ? 1 : null, moved: null };
};

const topicSummary = async (deps: Summarising, words: string, request: SummaryRequest): Promise<Summary> => {
  const match = await matchTopic(deps.stories, words, OTHERS + 1);
  if (match.is === 'none') return match;
  const [best, ...others] = match.stories;
  return { ...(await storySummary(deps, best, request)), others };
};

/** The digest that was named, or that of everything where nothing was; null for words of a topic. */
const recipeFor = (what: string | null, digests: readonly DigestDefinition[]): DigestDefinition | null =>
  what === null ? (wholeDigest(digests) ?? wholeRecipe()) : digestNamed(what, digests);

export type Summarise = (request: SummaryRequest) => Promise<Summary>;

export const summarising =
  (deps: Summarising): Summarise =>
  async (request) => {
    const digest = recipeFor(request.what, deps.digests);
    return digest === null
      ? topicSummary(deps, request.what ?? '', request)
      : digestSummary(deps, digest, request);
  };
