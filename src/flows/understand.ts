// Gives each kept article its place in a story, and keeps the story's card and ledger up to date.

import { allTerms, type Fingerprint, fingerprint, heavyTerms } from '../core/story/fingerprint.ts';
import { type Member, regroup } from '../core/story/regroup.ts';
import { likeness } from '../core/story/same-story.ts';
import type { ReadArticle } from '../core/story/story.ts';
import { DAY, MINUTE } from '../core/time/instant.ts';
import type { Leases } from '../ports/leases.ts';
import type { Placed, Placement, StoryIndex, StoryReader, StoryWriter } from '../ports/stories.ts';
import type { Breathe, Clock } from '../ports/system.ts';
import type { Thinking } from '../ports/thinking.ts';

export interface Understanding {
  readonly stories: StoryIndex & StoryWriter & StoryReader;
  readonly thinking: Pick<Thinking, 'describe'>;
  readonly leases: Leases;
  readonly owner: string;
  readonly clock: Clock;
  readonly breathe: Breathe;
}

/** Stories further apart than this are not one event; grouping without a window was seen to lose a fifth of its precision. */
const APART_AT_MOST = 7 * DAY;
const NEWEST_PER_TERM = 40;
const EXACT_SCORES = 16;
/** A candidate this much alike brings its whole story into the pool. */
const INVITES = 0.18;
const STORIES_IN_POOL = 6;
const MEMBERS_PER_STORY = 40;
/** A card and a ledger are written from so many articles, the newest. */
const ARTICLES_PER_CARD = 60;
const BATCH = 50;
/** Articles are placed by one process at a time: a placement builds on the one before. */
const LEASE = MINUTE / 4;

/** The stories that own what is most alike, nearest first. */
const nearStories = (print: Fingerprint, candidates: readonly Placed[]): readonly string[] => {
  const scored = candidates
    .map((one) => ({ story: one.story, score: likeness(print, one.print), article: one.article }))
    .sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1))
    .slice(0, EXACT_SCORES)
    .filter(({ score }) => score >= INVITES);
  return [...new Set(scored.map(({ story }) => story))].slice(0, STORIES_IN_POOL);
};

const countOf = (members: readonly Placed[], story: string): number =>
  members.filter((member) => member.story === story).length;

interface Decision {
  readonly placement: Placement;
  /** Stories to describe anew: where articles went, and where they came from. */
  readonly touched: readonly string[];
}

const decide = async ({ stories }: Understanding, { article, analysis }: ReadArticle): Promise<Decision> => {
  const terms = allTerms(article.title, article.text);
  const print = fingerprint(article.title, article.text, analysis, await stories.frequencies(terms));
  const heavy = heavyTerms(print);
  const window = { from: article.knownAt - APART_AT_MOST, to: article.knownAt + APART_AT_MOST };
  const candidates = await stories.candidates(heavy, window, NEWEST_PER_TERM);
  const near = nearStories(print, candidates);
  const placed = await stories.members(near, MEMBERS_PER_STORY);
  // A revised article has its place already and is weighed again with its new text.
  const own = await stories.storyOf(article.id);
  const pool: readonly Member[] = [
    ...placed.filter((member) => member.article !== article.id),
    { article: article.id, story: own, print },
  ];
  const whole = new Set(near.filter((story) => countOf(placed, story) < MEMBERS_PER_STORY));
  const { moves, merged } = regroup(pool, whole);
  const stays = own !== null && !moves.some((move) => move.article === article.id);
  const all = stays ? [...moves, { article: article.id, story: own }] : moves;
  const before = new Map(pool.map((member) => [member.article, member.story]));
  const touched = all.flatMap((move) => [move.story, before.get(move.article) ?? move.story]);
  return {
    placement: {
      article: article.id,
      revision: article.revision,
      knownAt: article.knownAt,
      print,
      heavy,
      terms,
      moves: all,
      merged,
    },
    touched: [...new Set(touched)],
  };
};

const describe = async ({ stories, thinking, clock }: Understanding, id: string): Promise<void> => {
  const story = await stories.story(id, Number.MAX_SAFE_INTEGER, ARTICLES_PER_CARD);
  const description = story === null ? null : await thinking.describe(story, clock.now());
  if (description !== null) await stories.describe(description.card, description.ledger);
};

const place = async (deps: Understanding, read: ReadArticle): Promise<void> => {
  const { placement, touched } = await decide(deps, read);
  await deps.stories.place(placement);
  for (const story of touched) await describe(deps, story);
};

/** Places what waits, oldest arrival first; returns how many were placed. Another process that is at it already is left to it. */
export const understanding =
  (deps: Understanding) =>
  async (onPlaced: (placed: number) => void = () => {}): Promise<number> => {
    const { stories, leases, owner, clock, breathe } = deps;
    const holds = (): Promise<boolean> => leases.take('understand', owner, clock.now(), clock.now() + LEASE);
    let placed = 0;
    while (await holds()) {
      const batch = await stories.unplaced(BATCH);
      if (batch.length === 0) break;
      for (const read of batch) {
        if (!(await holds())) return placed;
        await place(deps, read);
        placed += 1;
        onPlaced(placed);
        await breathe();
      }
    }
    await leases.release('understand', owner);
    return placed;
  };
