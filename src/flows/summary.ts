// The digest of what was asked for, as it would be at an instant: a declared digest, or the story that words mean.
import { digestNamed, wholeDigest } from '../core/command/digest-named.ts';
import { recipeOf } from '../core/delivery/recipe.ts';
import { previousDue } from '../core/delivery/schedule.ts';
import type { DigestDefinition } from '../core/digest/definition.ts';
import type { NumberedEdition } from '../core/digest/edition.ts';
import type { StorySummary } from '../core/story/story.ts';
import { DAY, type Instant, MINUTE, type Window, type Zone } from '../core/time/instant.ts';
import type { StoryReader } from '../ports/stories.ts';
import type { Clock } from '../ports/system.ts';
import type { EditionFor } from './edit.ts';
import { matchTopic, type TopicMatch } from './topics.ts';

export interface Summarising {
  readonly stories: StoryReader;
  readonly editionFor: EditionFor;
  readonly digests: readonly DigestDefinition[];
  readonly clock: Clock;
}

export interface SummaryRequest {
  /** A digest's name or words of a topic; null for everything. */
  readonly what: string | null;
  /** Null is now, and lets an empty window move back. */
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

/** Stories offered beside the best one. */
const OTHERS = 4;
const MATCHES = 60;

/** Now, to the end of its minute: what became known this minute is in it. */
const endOf = (deps: Summarising, at: Instant | null): Instant =>
  at ?? Math.ceil(deps.clock.now() / MINUTE) * MINUTE;

const withKeyPoints = (recipe: DigestDefinition, keyPoints: number | null): DigestDefinition =>
  keyPoints === null ? recipe : { ...recipe, keyPoints };

/** When something that the digest selects became known last; null when nothing ever did. */
const lastNews = async ({ stories }: Summarising, { select }: DigestDefinition): Promise<Instant | null> => {
  if (select.topic === null) return stories.lastKnown();
  const match = await matchTopic(stories, select.topic, MATCHES);
  if (match.is === 'none') return null;
  return Math.max(...match.stories.map(({ lastKnownAt }) => lastKnownAt));
};

/** From the last scheduled instant, but a day at least: shortly after it there would be nothing to tell. */
const usualWindow = (digest: DigestDefinition, to: Instant, zone: Zone): Window => {
  const rhythm = { ...digest.when, zone: digest.when.zone ?? zone };
  return { from: Math.min(previousDue({ ...rhythm, before: to }), to - DAY), to };
};

const digestSummary = async (
  deps: Summarising,
  digest: DigestDefinition,
  request: SummaryRequest,
): Promise<Found> => {
  const { zone, since, language } = request;
  const to = endOf(deps, request.at);
  const usual = since === null ? usualWindow(digest, to, zone) : { from: since, to };
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
  const to = endOf(deps, request.at);
  const first = (await deps.stories.firstKnown(id)) ?? to;
  const recipe = recipeOf({ kind: 'story', story: id, label }, deps.digests);
  if (recipe === null) throw new Error(`no recipe for the story ${id}`);
  const edition = await deps.editionFor({
    kind: 'digest',
    recipe: withKeyPoints(recipe, request.keyPoints),
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
  if (best === undefined) throw new Error('a match without a story');
  return { ...(await storySummary(deps, best, request)), others };
};

/** For a house without a digest of everything. */
const EVERYTHING = { kind: 'story', story: '', label: 'Digest' } as const;

export type Summarise = (request: SummaryRequest) => Promise<Summary>;

export const summarising =
  (deps: Summarising): Summarise =>
  async (request) => {
    const { what } = request;
    const digest = what === null ? wholeDigest(deps.digests) : digestNamed(what, deps.digests);
    const recipe = digest ?? (what === null ? recipeOf(EVERYTHING, deps.digests) : null);
    if (recipe !== null) return digestSummary(deps, recipe, request);
    return topicSummary(deps, what ?? '', request);
  };
