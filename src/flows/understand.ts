// Gives each kept article its place in a story, and keeps the story's card and ledger up to date.
import type { Article } from '../core/article/article.ts';
import { allTerms, fingerprint, heavyTerms } from '../core/story/fingerprint.ts';
import { ARTICLES_PER_STORY, type ReadArticle } from '../core/story/story.ts';
import { furtherNames, type Ids, storyBegunBy } from '../core/story/story-names.ts';
import { DAY, type Instant, MINUTE } from '../core/time/instant.ts';
import type { Leases } from '../ports/leases.ts';
import type { StoryIndex, StoryReader, StoryWriter } from '../ports/stories.ts';
import type { Breathe, Clock, Log } from '../ports/system.ts';
import type { Thinking } from '../ports/thinking.ts';
import { holding } from './held.ts';
import { MEMBERS_PER_STORY, type Neighbourhood, nearStories, placementOf } from './placement.ts';

export interface Understanding {
  readonly stories: StoryIndex & StoryWriter & StoryReader;
  readonly thinking: Pick<Thinking, 'describe'>;
  readonly leases: Leases;
  readonly owner: string;
  readonly clock: Clock;
  readonly breathe: Breathe;
  readonly log: Log;
}

/** Stories further apart than this are not one event; grouping without a window was seen to lose a fifth of its precision. */
const APART_AT_MOST = 7 * DAY;
const NEWEST_PER_TERM = 40;
const BATCH = 50;
/** Articles are placed by one process at a time: a placement builds on the one before. */
const LEASE = MINUTE / 4;
/** An article that could not be placed is tried again so much later. */
const AFTER_FAULT = 10 * MINUTE;
/** So many that fail one after the other are no fault of theirs. */
const FAULTS_IN_A_ROW = 3;

/** Which of the ids that a group of these articles could get are those of stories, wherever their articles are. */
const idsFor = async (stories: StoryIndex, articles: readonly string[]): Promise<Ids> => {
  const first = await stories.ids(articles.map(storyBegunBy));
  const further = await stories.ids(furtherNames(first.living));
  return {
    living: first.living.union(further.living),
    former: first.former.union(further.former),
  };
};

const neighbourhoodOf = async (
  { stories }: Understanding,
  { article, analysis }: ReadArticle,
): Promise<Neighbourhood> => {
  const terms = allTerms(article.title, article.text);
  const print = fingerprint(article.title, article.text, analysis, await stories.frequencies(terms));
  const heavy = heavyTerms(print);
  const window = { from: article.knownAt - APART_AT_MOST, to: article.knownAt + APART_AT_MOST };
  const alike = nearStories(print, await stories.candidates(heavy, window, NEWEST_PER_TERM));
  const own = await stories.storyOf(article.id);
  // An article that was revised is weighed beside what it was among, however far it moved: a story that it leaves alone ends as another.
  const near = own === null || alike.includes(own) ? alike : [...alike, own];
  const members = await stories.members(near, MEMBERS_PER_STORY);
  const ids = await idsFor(stories, [article.id, ...members.map((member) => member.article)]);
  return { article, print, heavy, terms, near, members, own, ids };
};

const describe = async ({ stories, thinking, clock }: Understanding, id: string): Promise<void> => {
  const story = await stories.story(id, Number.MAX_SAFE_INTEGER, ARTICLES_PER_STORY);
  const description = story === null ? null : await thinking.describe(story, clock.now());
  if (description !== null) await stories.describe(description.card, description.ledger);
};

const place = async (deps: Understanding, read: ReadArticle): Promise<void> => {
  const { placement, touched } = placementOf(await neighbourhoodOf(deps, read));
  await deps.stories.place(placement);
  for (const story of touched) await describe(deps, story);
};

interface Waiting {
  next(): Promise<readonly ReadArticle[]>;
  /** Lets those behind it pass. */
  putOff(article: Article): void;
}

const waitingIn = ({ stories, clock }: Understanding): Waiting => {
  const later = new Map<string, Instant>();
  // One that is revised meanwhile is another text.
  const nameOf = ({ id, revision }: Article): string => `${id} ${revision}`;
  return {
    next: async () => {
      for (const [name, at] of later) if (at <= clock.now()) later.delete(name);
      const waiting = await stories.unplaced(BATCH + later.size);
      return waiting.filter(({ article }) => !later.has(nameOf(article)));
    },
    putOff: (article) => void later.set(nameOf(article), clock.now() + AFTER_FAULT),
  };
};

export interface UnderstandOptions {
  readonly onPlaced?: (placed: number) => void;
  /** Aborted: what is begun is finished, and no more. */
  readonly signal?: AbortSignal;
}

export interface Understood {
  readonly placed: number;
  /** False: somebody else is at it, or it was stopped. What could not be placed is done for now. */
  readonly isDone: boolean;
}

/** Places what waits, oldest arrival first. Another process that is at it already is left to it. */
export type Understand = (options?: UnderstandOptions) => Promise<Understood>;

/** False where the article failed and is put off; rejects where that can hardly be the article's fault. */
const attempting = (deps: Understanding, waiting: Waiting): ((read: ReadArticle) => Promise<boolean>) => {
  let faults = 0;
  return async (read) => {
    try {
      await place(deps, read);
      faults = 0;
      return true;
    } catch (error) {
      deps.log.error({ article: read.article.id, error }, 'an article could not be placed in a story');
      waiting.putOff(read.article);
      faults += 1;
      if (faults === FAULTS_IN_A_ROW) throw error;
      return false;
    }
  };
};

export const understanding = (deps: Understanding): Understand => {
  const held = holding(deps, 'understand', LEASE);
  const waiting = waitingIn(deps);

  const placeAll = async (onPlaced: (placed: number) => void, goesOn: () => Promise<boolean>) => {
    const attempt = attempting(deps, waiting);
    let placed = 0;
    while (await goesOn()) {
      const batch = await waiting.next();
      if (batch.length === 0) return { placed, isDone: true };
      for (const read of batch) {
        if (!(await goesOn())) break;
        if (await attempt(read)) {
          placed += 1;
          onPlaced(placed);
        }
        await deps.breathe();
      }
    }
    return { placed, isDone: false };
  };

  return async ({ onPlaced = () => {}, signal } = {}) => {
    try {
      return await placeAll(onPlaced, async () => signal?.aborted !== true && (await held.hold()));
    } finally {
      await held.release();
    }
  };
};
