// Where articles are kept, each with what was read in it.
import type { Article } from '../core/article/article.ts';
import type { Analysis } from '../core/language/analysis.ts';
import type { ReadArticle } from '../core/story/story.ts';
import type { Instant } from '../core/time/instant.ts';

/** `known`: this very text was there already, or was and is forgotten; `revised`: an article of the same identity had another text. */
export type Kept = { readonly is: 'stored' | 'known' | 'revised'; readonly article: Article };

export interface ArticleKeeper {
  /** The article that owns one of these identity keys, newest revision, or null. */
  owner(keys: readonly string[]): Promise<Article | null>;
  /**
   * Whether an article of one of these keys was kept once and is forgotten: it is known, and no news. Noted as offered at `at`,
   * since it has to stay known for as long as somebody offers it.
   */
  forgot(keys: readonly string[], at: Instant): Promise<boolean>;
  /**
   * Decides and writes in one transaction, so that two processes with the same article store it once. `article.id` and
   * `article.revision` count only when no owner is found; a revision keeps the owner's id, `knownAt` and
   * `arrivedAt`, and its `revisedAt` is the new text's arrival. One that was forgotten stays so, and is `known`.
   */
  keep(article: Article, keys: readonly string[], analysis: Analysis): Promise<Kept>;
}

export interface ArticleReader {
  byId(id: string): Promise<ReadArticle | null>;
  byUrl(canonicalUrl: string): Promise<ReadArticle | null>;
  /** All revisions, oldest first, the newest among them. */
  revisions(id: string): Promise<readonly Article[]>;
  /** Whole store: articles, stories, publishers. */
  counts(): Promise<{ readonly articles: number; readonly stories: number; readonly publishers: number }>;
}
