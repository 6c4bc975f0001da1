// What two articles are compared by: weighted terms, numbers and names, frozen at arrival.
import type { Analysis } from '../language/analysis.ts';
import { isContent, stemOf, type Word, wordsOf } from '../language/words.ts';
import { type Frequencies, termWeight } from './term-weights.ts';

/** A term and its weight, by term. The vector has length 1. */
export type TermVector = readonly (readonly [term: string, weight: number])[];

export interface Fingerprint {
  readonly full: TermVector;
  /** Of the title and the first words, where the event is named. */
  readonly lead: TermVector;
  /** Terms rare enough to count when shared. */
  readonly rare: readonly string[];
  /** Content tokens: short items are compared more carefully. */
  readonly tokens: number;
  readonly numbers: readonly string[];
  readonly names: readonly string[];
  /** Terms of the names. */
  readonly nameTerms: readonly string[];
}

const BODY_TOKENS = 400;
const LEAD_TOKENS = 75;
const TITLE_COUNTS = 3;
const RARE = 4.5;
const HEAVY_TERMS = 16;

/** Numbers are terms of their own: `#6.1`. */
const termOf = (word: Word): string =>
  /^\d/.test(word.lower) ? `#${word.lower.replaceAll(',', '')}` : stemOf(word.lower);

/** Characters that surely hold the tokens of the body. */
const READ_TEXT = 20_000;

const termsOf = (text: string, most: number): readonly string[] =>
  wordsOf(text.slice(0, READ_TEXT)).filter(isContent).slice(0, most).map(termOf);

const vectorOf = (
  title: readonly string[],
  body: readonly string[],
  frequencies: Frequencies,
): TermVector => {
  const counts = new Map<string, number>();
  for (const term of title) counts.set(term, (counts.get(term) ?? 0) + TITLE_COUNTS);
  for (const term of body) counts.set(term, (counts.get(term) ?? 0) + 1);
  const raw = [...counts].map(
    ([term, n]) => [term, (1 + Math.log(n)) * termWeight(term, frequencies)] as const,
  );
  const length = Math.hypot(...raw.map(([, weight]) => weight)) || 1;
  return raw
    .map(([term, weight]) => [term, round(weight / length)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
};
/** Five places are plenty, and keep what is stored short. */
const round = (weight: number): number => Math.round(weight * 1e5) / 1e5;

const once = (terms: readonly string[]): readonly string[] => [...new Set(terms)].sort();

/** All terms of an article, each once: what frequencies are asked for and counted by. */
export const allTerms = (title: string, text: string): readonly string[] =>
  once([...termsOf(title, BODY_TOKENS), ...termsOf(text, BODY_TOKENS)]);

const NAME_TOKENS = 10;

export const fingerprint = (
  title: string,
  text: string,
  analysis: Analysis,
  frequencies: Frequencies,
): Fingerprint => {
  const [titleTerms, bodyTerms] = [termsOf(title, BODY_TOKENS), termsOf(text, BODY_TOKENS)];
  const all = allTerms(title, text);
  const names = once(analysis.names.map(({ name }) => name));
  return {
    full: vectorOf(titleTerms, bodyTerms, frequencies),
    lead: vectorOf(titleTerms, bodyTerms.slice(0, LEAD_TOKENS), frequencies),
    rare: all.filter((term) => termWeight(term, frequencies) > RARE),
    tokens: titleTerms.length + bodyTerms.length,
    numbers: all.filter((term) => term.startsWith('#')),
    names: once(names.map((name) => name.toLowerCase())),
    nameTerms: once(names.flatMap((name) => termsOf(name, NAME_TOKENS))),
  };
};

/** The heaviest terms, by which later articles find this one. */
export const heavyTerms = (print: Fingerprint): readonly string[] =>
  [...print.full]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, HEAVY_TERMS)
    .map(([term]) => term);
