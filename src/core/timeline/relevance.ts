// How much an article of a story is about what all of them are about.
import { rememberingOf } from '../language/remembering.ts';
import { contentStems } from '../language/words.ts';
import type { ReadArticle } from '../story/story.ts';

/** Relevance by the article's id: 0 to 2, 1 in the middle. */
export type Relevance = (read: ReadArticle) => number;

const OPENING = 30;
const MOST = 2;

/** The first sentences of an article, as stems, for whoever asks for so many. */
export const openingStemsOf = (sentences: number): ((read: ReadArticle) => readonly string[]) =>
  rememberingOf(({ article, analysis }: ReadArticle) =>
    contentStems(`${article.title}\n${article.text.slice(0, analysis.sentences[sentences - 1]?.end)}`),
  );

const openingStems = openingStemsOf(OPENING);

/** How many articles have a stem among their first sentences. */
export const holdersOf = (openings: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const holders = new Map<string, number>();
  for (const stems of openings)
    for (const stem of new Set(stems)) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  return holders;
};

/** The share of its words that others have too, so that neither long nor short articles gain. */
export const relevanceIn = (articles: readonly ReadArticle[]): Relevance => {
  const openings = articles.map(openingStems);
  const holders = holdersOf(openings);
  const shared = (stem: string): number => {
    const n = holders.get(stem) ?? 0;
    return n > 1 ? n / articles.length : 0;
  };
  const raw = openings.map((stems) =>
    stems.length === 0 ? 0 : stems.reduce((sum, stem) => sum + shared(stem), 0) / Math.sqrt(stems.length),
  );
  const middle = [...raw].sort((a, b) => a - b)[Math.floor(raw.length / 2)] ?? 0;
  const byId = new Map(
    articles.map(({ article }, at) => [
      article.id,
      middle === 0 ? 1 : Math.min(MOST, (raw[at] ?? 0) / middle),
    ]),
  );
  return ({ article }) => byId.get(article.id) ?? 1;
};
