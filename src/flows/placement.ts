// Where an article belongs among what is like it: decided from what was looked up, without looking up more.
import type { Article } from '../core/article/article.ts';
import type { Fingerprint } from '../core/story/fingerprint.ts';
import { type Member, regroup } from '../core/story/regroup.ts';
import { likeness } from '../core/story/same-story.ts';
import type { Ids } from '../core/story/story-names.ts';
import type { Placed, Placement } from '../ports/stories.ts';

/** So many newest members of a story are weighed. */
export const MEMBERS_PER_STORY = 40;
const EXACT_SCORES = 16;
/** A candidate this much alike brings its whole story into the pool. */
const INVITES = 0.14;
const STORIES_IN_POOL = 6;

/** The stories that own what is most alike, nearest first. */
export const nearStories = (print: Fingerprint, candidates: readonly Placed[]): readonly string[] => {
  const scored = candidates
    .map((one) => ({ story: one.story, score: likeness(print, one.print), article: one.article }))
    .sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1))
    .slice(0, EXACT_SCORES)
    .filter(({ score }) => score >= INVITES);
  return [...new Set(scored.map(({ story }) => story))].slice(0, STORIES_IN_POOL);
};

/** An article and what is known around it. */
export interface Neighbourhood extends Pick<Placement, 'print' | 'heavy' | 'terms'> {
  readonly article: Pick<Article, 'id' | 'revision' | 'knownAt'>;
  /** The story in which it has its place already: a revised article is weighed again with its new text. */
  readonly own: string | null;
  /** The stories near it, nearest first, */
  readonly near: readonly string[];
  /** and the newest members of each. */
  readonly members: readonly Placed[];
  /** Of the stories that its own article or a member began. */
  readonly ids: Ids;
}

export interface Decision {
  readonly placement: Placement;
  /** Stories to describe anew: where articles went, and where they came from. */
  readonly touched: readonly string[];
}

const countOf = (members: readonly Placed[], story: string): number =>
  members.filter((member) => member.story === story).length;

/** Whatever is near: the same pool comes out the same. */
const oldestFirst = (
  a: Pick<Placed, 'article' | 'knownAt'>,
  b: Pick<Placed, 'article' | 'knownAt'>,
): number => a.knownAt - b.knownAt || (a.article < b.article ? -1 : 1);

export const placementOf = ({ article, own, near, members, ids, ...terms }: Neighbourhood): Decision => {
  const pool: readonly Member[] = [
    ...members.filter((member) => member.article !== article.id),
    { article: article.id, story: own, knownAt: article.knownAt, print: terms.print },
  ].sort(oldestFirst);
  const whole = new Set(near.filter((story) => countOf(members, story) < MEMBERS_PER_STORY));
  const { moves, merged } = regroup(pool, { whole, ...ids });
  const stays = own !== null && !moves.some((move) => move.article === article.id);
  const all = stays ? [...moves, { article: article.id, story: own }] : moves;
  const before = new Map(pool.map((member) => [member.article, member.story]));
  const touched = all.flatMap((move) => [move.story, before.get(move.article) ?? move.story]);
  const { id, revision, knownAt } = article;
  return {
    placement: { article: id, revision, knownAt, ...terms, moves: all, merged },
    touched: [...new Set(touched)],
  };
};
