// Do two articles tell of one event?
import { sharedCount } from './ascending.ts';
import type { Fingerprint, TermVector } from './fingerprint.ts';

/** Both vectors are sorted by term and have length 1. */
const cosine = (a: TermVector, b: TermVector): number => {
  let [i, j, dot] = [0, 0, 0];
  for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
    if (x[0] === y[0]) {
      dot += x[1] * y[1];
      i += 1;
      j += 1;
    } else if (x[0] < y[0]) i += 1;
    else j += 1;
  }
  return dot;
};

/** Clipped, so that a wire copy does not pull a whole group to itself. */
const MOST = 0.55;
/** Items with fewer content tokens than this are headlines rather than texts. */
const SHORT = 16;

/** Two short items that both have numbers (or names) and share none are about two things. */
const isVetoed = (a: Fingerprint, b: Fingerprint): boolean => {
  const differ = (x: readonly string[], y: readonly string[]): boolean =>
    x.length > 0 && y.length > 0 && sharedCount(x, y) === 0;
  return differ(a.numbers, b.numbers) || differ(a.names, b.names);
};

/** Numbers that hardly two events have in common: no years, nothing round, nothing short. */
const isTelling = (number: string): boolean =>
  /^#(?:\d{3,}|\d+\.\d+)$/u.test(number) && !/^#(?:19|20)\d\d$|00$/u.test(number);
const TELLING_NUMBER = 0.03;
const TELLING_NUMBERS = 4;

const sharedTelling = (a: Fingerprint, b: Fingerprint): number =>
  Math.min(TELLING_NUMBERS, sharedCount(a.numbers.filter(isTelling), b.numbers.filter(isTelling)));

/** People and bodies by their full names: one alone may be anywhere in the news. */
const FULL_NAME = 0.01;
const FULL_NAMES = 3;
const isFull = (name: string): boolean => name.includes(' ');

const sharedFullNames = (a: Fingerprint, b: Fingerprint): number =>
  Math.min(FULL_NAMES, sharedCount(a.names.filter(isFull), b.names.filter(isFull)));

/** Each names somebody or some place where it begins, and the other knows none of them: events of one kind that befell others. */
const isElsewhere = (a: Fingerprint, b: Fingerprint): boolean => {
  const [x, y] = [leadNames(a), leadNames(b)];
  return (
    x.length > 0 && y.length > 0 && sharedCount(x, b.nameTerms) === 0 && sharedCount(y, a.nameTerms) === 0
  );
};

/** Asked again and again while a story grows. */
const known = new WeakMap<Fingerprint, readonly string[]>();
const leadNames = (print: Fingerprint): readonly string[] => {
  const before = known.get(print);
  if (before !== undefined) return before;
  const names = new Set(print.nameTerms);
  const found = print.lead.flatMap(([term]) => (names.has(term) ? [term] : []));
  known.set(print, found);
  return found;
};
const ELSEWHERE = 0.7;

/** Long texts share rare terms by their length alone: of a longer one as many count as of a text that has so many. */
const RARE_TERMS = 45;
const RARE = 0.04;

const sharedRare = (a: Fingerprint, b: Fingerprint): number => {
  const least = Math.min(a.rare.length, b.rare.length);
  return Math.log(1 + (sharedCount(a.rare, b.rare) * RARE_TERMS) / Math.max(RARE_TERMS, least));
};

/** Short texts of one event share fewer words than long ones: of two that hold less than so many tokens, more is made. */
const LONG = 150;
const SHORT_COUNTS = 0.3;

const byLength = (a: Fingerprint, b: Fingerprint): number =>
  1 + SHORT_COUNTS * Math.max(0, 1 - Math.sqrt(a.tokens * b.tokens) / LONG);

/** How the one begins is what the other is about. */
const leadInFull = (a: Fingerprint, b: Fingerprint): number =>
  (cosine(a.lead, b.full) + cosine(a.full, b.lead)) / 2;

/** 0 to .71; from about .18 on two articles are of one story. */
export const likeness = (a: Fingerprint, b: Fingerprint): number => {
  const score =
    0.4 * cosine(a.lead, b.lead) +
    0.4 * leadInFull(a, b) +
    RARE * sharedRare(a, b) +
    TELLING_NUMBER * sharedTelling(a, b) +
    FULL_NAME * sharedFullNames(a, b);
  const surely = byLength(a, b) * (isElsewhere(a, b) ? ELSEWHERE : 1);
  const tokens = Math.min(a.tokens, b.tokens);
  if (tokens >= SHORT) return surely * Math.min(MOST, score);
  return isVetoed(a, b) ? 0 : surely * Math.max(0, Math.min(MOST, score - 0.7 * (1 - tokens / SHORT)));
};
