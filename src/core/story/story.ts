// A story: articles about one event, with an identity that outlives regrouping.
import type { Article } from '../article/article.ts';
import type { Analysis } from '../language/analysis.ts';
import type { Instant } from '../time/instant.ts';

/** An article together with what was read in it. */
export interface ReadArticle {
  readonly article: Article;
  readonly analysis: Analysis;
}

/** Stories are assigned once; a merge leaves the old id as an alias. */
export interface Story {
  readonly id: string;
  readonly articles: readonly ReadArticle[];
}

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
