// What stands between quotation marks is somebody's own words.
import type { Sentence, Span } from './analysis.ts';

const MARKS = /["“”«»„]/gu;

const marksIn = (text: string): number => text.match(MARKS)?.length ?? 0;

/** An odd number of marks before the place: inside a quotation. */
export const isQuotedAt = (text: string, at: number): boolean => marksIn(text.slice(0, at)) % 2 === 1;

/** Single marks, as British pages have them: one that opens speech, one that cannot be an apostrophe, and one that may close. */
const SINGLE_OPENS = /(?<![\p{L}\p{N}])‘\p{Lu}/gu;
const SINGLE_CLOSES = /[.,!?…]’(?![\p{L}\p{N}])/u;
const MAY_CLOSE = /’(?![\p{L}\p{N}])/u;
const hasWholeSingles = (text: string): boolean => {
  if (!/[‘’]/u.test(text)) return true;
  const opened = [...text.matchAll(SINGLE_OPENS)].at(-1);
  if (opened !== undefined && !MAY_CLOSE.test(text.slice(opened.index))) return false;
  const closed = SINGLE_CLOSES.exec(text);
  return closed === null || text.slice(0, closed.index).includes('‘');
};

/** Every quotation that is opened is closed. */
export const hasWholeQuotations = (text: string): boolean => marksIn(text) % 2 === 0 && hasWholeSingles(text);

/** Marks that open stand before a word, marks that close behind one: a stray mark spoils one quotation, not all. */
const QUOTE = /(?<![\p{L}\p{N}.,!?])["“„«](?=\S)[^"“”„«»\n]{2,2000}(?<=\S|['’] )["”»](?![\p{L}\p{N}])/gu;
/** Two apostrophes for one mark, as wire texts write it. */
const TYPED = /(?<![\p{L}\p{N}.,!?'])''(?=[^\s'])(?:[^"“”„«»\n']|'(?!')){2,2000}''(?![\p{L}\p{N}'])/gu;
/** A quotation that goes on in the next paragraph: it is opened there again and not closed here. */
const UNCLOSED = /^["“„«](?=\S)[^"“”„«»\n]{2,2000}$(?=\n+["“„«])/gmu;

const CLOSES = /["”»']$/u;

/** Spans of quotations with their marks, in order; one may hold several sentences. */
export const quotationsIn = (text: string): readonly Span[] => {
  const typed = text.includes("''") ? text.matchAll(TYPED) : [];
  const found = [...text.matchAll(QUOTE), ...text.matchAll(UNCLOSED), ...typed]
    .map(({ index, 0: quote }) => ({ start: index, end: index + quote.length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const joined: Span[] = [];
  for (const quote of found) {
    const last = joined.at(-1);
    if (last === undefined || quote.start >= last.end) joined.push(quote);
    const goesOn = last !== undefined && !CLOSES.test(text.slice(last.end - 1, last.end));
    if (goesOn && quote.start >= last.end && /^\n+$/u.test(text.slice(last.end, quote.start)))
      joined.splice(-2, 2, { start: last.start, end: quote.end });
  }
  return joined;
};

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
