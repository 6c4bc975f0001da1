// A story: articles about one event, with an identity that outlives regrouping.
import { type Article, newsAt } from '../article/article.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Instant } from '../time/instant.ts';

/** An article together with what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly analysis: Analysis;
  /** The revisions before this one, oldest first; absent where there are none. */
  readonly past?: readonly ReadArticle[];
}

/** Oldest first; those of one instant by their ids, so that no choice hangs on the order in which articles came. */
export const byAge = ({ article: a }: ReadArticle, { article: b }: ReadArticle): number =>
  a.knownAt - b.knownAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The article as it was at an instant, with what it said before that: what it says later is news later. Null: it was not known yet. */
export const asKnownAt = (read: ReadArticle, at: Instant): ReadArticle | null => {
  const past = read.past ?? [];
  const revisions = [...past, read];
  const then = revisions.findLastIndex(({ article }) => newsAt(article) <= at);
  const found = revisions[then];
  return found === undefined || found === read ? (found ?? null) : { ...found, past: past.slice(0, then) };
};

/** Stories are assigned once; a merge leaves the old id as an alias. */
export interface Story {
  readonly id: string;
  readonly articles: readonly ReadArticle[];
}

/** A story is told and described from so many articles, the newest: enough to tell it, and a bound on the work. */
export const ARTICLES_PER_STORY = 60;

/** What lists and searches need to know of a story without its texts. */
export interface StorySummary {
  readonly id: string;
  readonly title: string;
  /** A short name for lists and buttons, words of the title. */
  readonly label: string;
  readonly articles: number;
  readonly publishers: number;
  readonly lastKnownAt: Instant;
}
