// What stands between quotation marks is somebody's own words.
import type { Sentence, Span } from './analysis.ts';

const MARKS = /["“”«»„]/gu;

const marksIn = (text: string): number => text.match(MARKS)?.length ?? 0;

/** An odd number of marks before the place: inside a quotation. */
export const isQuotedAt = (text: string, at: number): boolean => marksIn(text.slice(0, at)) % 2 === 1;

/** Every quotation that is opened is closed. */
export const hasWholeQuotations = (text: string): boolean => marksIn(text) % 2 === 0;

/** Marks that open stand before a word, marks that close behind one: a stray mark spoils one quotation, not all. */
const QUOTE = /(?<![\p{L}\p{N}.,!?])["“„«](?=\S)[^"“”„«»\n]{2,2000}(?<=\S)["”»](?![\p{L}\p{N}])/gu;

/** Spans of quotations with their marks; one may hold several sentences. */
export const quotationsIn = (text: string): readonly Span[] =>
  [...text.matchAll(QUOTE)].map(({ index, 0: quote }) => ({ start: index, end: index + quote.length }));

/** The parts of quotations that lie in a sentence. */
export const partsIn = (quotes: readonly Span[], sentence: Span): readonly Span[] =>
  quotes
    .filter(({ start, end }) => start < sentence.end && end > sentence.start)
    .map(({ start, end }) => ({
      start: Math.max(start, sentence.start),
      end: Math.min(end, sentence.end),
    }));

const LONG_QUOTE = 4;
/** Words that somebody said, not a word that somebody used. */
export const isLong = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).split(' ').length >= LONG_QUOTE;

/** Sentences; where a quotation seems longer its end was lost. */
const LONGEST_SPEECH = 6;

/**
 * Sentences in the middle or at the end of a quotation that began before them in their paragraph: somebody's words, though no
 * mark in front of them says so. A quotation ends with its paragraph at the latest.
 */
export const insideQuotations = (text: string, sentences: readonly Sentence[]): ReadonlySet<Sentence> => {
  const inside = new Set<Sentence>();
  let [paragraph, left] = [-1, 0];
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) [paragraph, left] = [sentence.paragraph, 0];
    const turns = !hasWholeQuotations(text.slice(sentence.start, sentence.end));
    if (left > 0) inside.add(sentence);
    left = turns === left > 0 ? 0 : turns ? LONGEST_SPEECH : left - 1;
  }
  return inside;
};
