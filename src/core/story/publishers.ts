// How many publishers stand behind a story independently: a copy counts for the text that it copies.
import { behind } from '../article/behind.ts';
import { remembering } from '../language/remembering.ts';
import { shinglesOf } from './fingerprint.ts';
import { isCopy } from './same-story.ts';
import type { ReadArticle } from './story.ts';

/** A story is looked at again with each article that joins it; what its older ones hold stays the same. */
const KNOWN_AT_MOST = 1_000;
const shinglesIn = remembering(KNOWN_AT_MOST, shinglesOf);

/** For each article the article that it copies (the earliest one), or itself. */
export const originals = (articles: readonly ReadArticle[]): ReadonlyMap<string, string> => {
  const prints = articles.map(({ article }) => ({ article, print: { shingles: shinglesIn(article.text) } }));
  const origin = new Map<string, string>();
  for (const [at, { article, print }] of prints.entries()) {
    const copied = prints.slice(0, at).find((other) => isCopy(other.print, print));
    origin.set(
      article.id,
      copied === undefined ? article.id : (origin.get(copied.article.id) ?? copied.article.id),
    );
  }
  return origin;
};

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
