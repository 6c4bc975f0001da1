// What earlier articles told already, and what a new one only tells as background.
import type { Sentence } from '../language/analysis.ts';
import { type Bag, bagOf, likenessOf } from '../language/likeness.ts';
import { numbersIn } from '../language/numbers.ts';
import { spansIn } from '../language/spans.ts';
import { contentStems } from '../language/words.ts';
import type { ReadArticle } from '../story/story.ts';
import { DAY } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import type { Candidate } from './candidates.ts';

/** A sentence that is so much like an earlier one tells nothing new. */
export const TOLD_BEFORE = 0.55;

/** The share of a sentence's content that earlier articles hold at all: above it, it is a retelling in other words. */
const KNOWN_SHARE = 0.85;

/** What earlier articles told, sentence by sentence and as a whole. */
export interface Told {
  readonly bags: readonly Bag[];
  readonly words: ReadonlySet<string>;
}

export const toldBy = (articles: readonly ReadArticle[]): Told => {
  const sentences = articles.flatMap(({ article, analysis }) =>
    analysis.sentences
      .filter(({ kind }) => kind === 'prose')
      .map(({ start, end }) => contentStems(article.text.slice(start, end))),
  );
  return { bags: sentences.map(bagOf), words: new Set(sentences.flat()) };
};

/** What an article opens with names again what happened before, beside what is new. */
export const OPENING_TOLD_BEFORE = 0.7;

export const isRetold = (stems: readonly string[], { bags, words }: Told, bar = TOLD_BEFORE): boolean => {
  const bag = bagOf(stems);
  return (
    stems.length === 0 ||
    stems.filter((stem) => words.has(stem)).length / stems.length > KNOWN_SHARE ||
    bags.some((other) => likenessOf(bag, other) > bar)
  );
};

/** Words that no earlier article has, with a number or a day that none has, are news even where the rest is known. */
const NEW_WORDS = 2;
export const bringsNews = (
  { extract, stems, read, sentence }: Candidate,
  earlier: readonly ReadArticle[],
  { words }: Told,
) => {
  if (new Set(stems.filter((stem) => !words.has(stem))).size < NEW_WORDS) return false;
  const days = new Set(earlier.flatMap(({ analysis }) => analysis.dates.flatMap(({ day }) => day ?? [])));
  const numbers = new Set(earlier.flatMap(({ article }) => numbersIn(article.text)));
  return (
    spansIn(read.analysis.dates, sentence).some(({ day }) => day !== null && !days.has(day)) ||
    numbersIn(extract.text).some((number) => !numbers.has(number))
  );
};

/** What lies further back was no news any more when the article came. */
const NEWS_OF_DAYS = 7;
const DATE = /^\d{4}(?:-\d{2}){0,2}/u;
/** "Sept. 11", "the 1918 flu": a year that names an event dates the sentence too. */
const YEAR = /(?<![\p{L}\d.,])(?:1[5-9]|20)\d\d(?!\d|[.,]\d)/gu;

/** All days that the sentence names had long gone by when the article came: it tells how it came to this. */
export const isBackground = ({ article, analysis }: ReadArticle, sentence: Sentence): boolean => {
  // Its days were read from the day on which it was published.
  const { published, knownAt } = article;
  const from = published.is === 'absent' ? knownAt : Math.min(published.at, knownAt);
  const recent = dayIn(from - NEWS_OF_DAYS * DAY, 'UTC');
  const text = article.text.slice(sentence.start, sentence.end);
  const named = [
    ...spansIn(analysis.dates, sentence).flatMap(({ value }) => DATE.exec(value)?.[0] ?? []),
    ...(text.match(YEAR) ?? []),
  ];
  return named.length > 0 && named.every((value) => value < recent.slice(0, value.length));
};
