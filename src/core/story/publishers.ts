// How many publishers stand behind a story independently: a copy counts for the text that it copies.
import { behind } from '../article/behind.ts';
import type { ReadArticle } from './story.ts';

/** The agency that one of the copies credits stands behind all of them, even behind the one that leaves the credit out. */
const creditedIn = (
  articles: readonly ReadArticle[],
  origin: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    articles
      .filter(({ article }) => article.origin !== null)
      .toReversed()
      .map(({ article }) => [origin.get(article.id) ?? article.id, behind(article)]),
  );

/** Counts who stands behind them: agencies, houses, publishers; articles without a named one count as one together. */
export const independentPublishers = (
  articles: readonly ReadArticle[],
  origin: ReadonlyMap<string, string>,
): number => {
  const byId = new Map(articles.map(({ article }) => [article.id, article]));
  const credited = creditedIn(articles, origin);
  return new Set(
    articles.map(({ article }) => {
      const first = origin.get(article.id) ?? article.id;
      return credited.get(first) ?? behind(byId.get(first) ?? article);
    }),
  ).size;
};
