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
  readonly words: ReadonlySet<string>;
  /** The sentences in which each word stands. */
  readonly bags: ReadonlyMap<string, readonly Bag[]>;
}

export const toldBy = (articles: readonly ReadArticle[]): Told => {
  const bags = new Map<string, Bag[]>();
  for (const { article, analysis } of articles)
    for (const { kind, start, end } of analysis.sentences) {
      if (kind !== 'prose') continue;
      const bag = bagOf(contentStems(article.text.slice(start, end)));
      for (const word of bag.keys()) {
        const same = bags.get(word);
        if (same === undefined) bags.set(word, [bag]);
        else same.push(bag);
      }
    }
  return { words: new Set(bags.keys()), bags };
};

/**
 * Is a sentence so much alike told? A bag with a likeness above the bar shares words of at least the bar's square of this
 * bag's weight: it has one of the rarest that make up the rest, and no other needs to be looked at.
 */
const isLikeOne = (bag: Bag, { bags }: Told, bar: number): boolean => {
  const rarestFirst = [...bag].sort(
    ([a], [b]) => (bags.get(a)?.length ?? 0) - (bags.get(b)?.length ?? 0) || (a < b ? -1 : 1),
  );
  let weight = 0;
  for (const [word, share] of rarestFirst) {
    if (weight > 1 - bar * bar) return false;
    if (bags.get(word)?.some((other) => likenessOf(bag, other) > bar) === true) return true;
    weight += share * share;
  }
  return false;
};

/** What an article opens with names again what happened before, beside what is new. */
export const OPENING_TOLD_BEFORE = 0.7;

export const isRetold = (stems: readonly string[], told: Told, bar = TOLD_BEFORE): boolean => {
  return (
    stems.length === 0 ||
    stems.filter((stem) => told.words.has(stem)).length / stems.length > KNOWN_SHARE ||
    isLikeOne(bagOf(stems), told, bar)
  );
};

/** Words that no earlier article has, with a number or a day that none has, are news even where the rest is known. */
const NEW_WORDS = 2;
export const newsBeside = (
  earlier: readonly ReadArticle[],
  { words }: Told,
): ((candidate: Candidate) => boolean) => {
  const days = new Set(earlier.flatMap(({ analysis }) => analysis.dates.flatMap(({ day }) => day ?? [])));
  const numbers = new Set(earlier.flatMap(({ article }) => numbersIn(article.text)));
  return ({ extract, stems, read, sentence }) =>
    new Set(stems.filter((stem) => !words.has(stem))).size >= NEW_WORDS &&
    (spansIn(read.analysis.dates, sentence).some(({ day }) => day !== null && !days.has(day)) ||
      numbersIn(extract.text).some((number) => !numbers.has(number)));
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
