// Where articles are kept, each with what was read in it.
import type { Article, Standing } from '../core/article/article.ts';
import type { Analysis } from '../core/language/analysis.ts';
import type { ReadArticle } from '../core/story/story.ts';
import type { Instant } from '../core/time/instant.ts';

/** `known`: this very text was there already, or was and is forgotten; `revised`: an article of the same identity had another text. */
export type Kept = { readonly is: 'stored' | 'known' | 'revised'; readonly article: Article };

/** What was decided of a text before it is kept. */
export interface Keeping {
  /** The article that it was found to be, or null: where another one is met now, nothing is written, and it is `known`. */
  readonly over?: string | null;
  /** Another source's from now on: its `knownAt` is the new one, and it is revised even by the same text. */
  readonly isTakenOver?: boolean;
  /** The keys by which it would be one that was forgotten; left out, all of them. */
  readonly forgotten?: readonly string[];
}

export interface ArticleKeeper {
  /** The articles that own these identity keys, newest revisions, by key. */
  owners(keys: readonly string[]): Promise<ReadonlyMap<string, Article>>;
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
  keep(article: Article, keys: readonly string[], analysis: Analysis, how?: Keeping): Promise<Kept>;
  /** Keys under which it is found from now on, too; a key that has an owner stays with it. Writes nothing where nothing is new. */
  learn(id: string, keys: readonly string[]): Promise<void>;
  /**
   * Its publisher took it back: a revision of the same text at `at`, which no new edition tells. The article as it stands then; null where
   * there is none, and where `page`, which says so, is not of its site. Again: changes nothing.
   */
  withdraw(id: string, note: string | null, at: Instant, page?: string | null): Promise<Article | null>;
}

/** An article that was corrected, withdrawn, or stands again after that: what was posted of it may have to be mended. */
export interface Flag {
  readonly article: string;
  readonly standing: Standing;
  /** The revision that brought it, and when that came. */
  readonly revision: number;
  readonly at: Instant;
}

export interface ArticleReader {
  byId(id: string): Promise<ReadArticle | null>;
  /** By any form of any address under which it was seen. */
  byUrl(url: string): Promise<ReadArticle | null>;
  /** Articles whose standing changed after position `after`, each once, with its standing now, and the position reached. */
  flaggedAfter(
    after: number,
    limit: number,
  ): Promise<{ readonly position: number; readonly flags: readonly Flag[] }>;
  /** All revisions, oldest first, the newest among them. */
  revisions(id: string): Promise<readonly Article[]>;
  /** Whole store: articles, stories, publishers. */
  counts(): Promise<{ readonly articles: number; readonly stories: number; readonly publishers: number }>;
}
