// Do two articles tell of one event?
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

const shared = <T>(a: readonly T[], b: readonly T[]): number => {
  const set = new Set(a);
  let n = 0;
  for (const one of b) if (set.has(one)) n += 1;
  return n;
};

/** Clipped, so that a wire copy does not pull a whole group to itself. */
const MOST = 0.55;
/** Items with fewer content tokens than this are headlines rather than texts. */
const SHORT = 16;

/** Two short items that both have numbers (or names) and share none are about two things. */
const isVetoed = (a: Fingerprint, b: Fingerprint): boolean => {
  const differ = (x: readonly string[], y: readonly string[]): boolean =>
    x.length > 0 && y.length > 0 && shared(x, y) === 0;
  return differ(a.numbers, b.numbers) || differ(a.names, b.names);
};

/** Numbers that hardly two events have in common: no years, nothing round, nothing short. */
const isTelling = (number: string): boolean =>
  /^#(?:\d{3,}|\d+\.\d+)$/u.test(number) && !/^#(?:19|20)\d\d$|00$/u.test(number);
const TELLING_NUMBER = 0.03;
const TELLING_NUMBERS = 4;

const sharedTelling = (a: Fingerprint, b: Fingerprint): number =>
  Math.min(TELLING_NUMBERS, shared(a.numbers.filter(isTelling), b.numbers.filter(isTelling)));

/** People and bodies by their full names: one alone may be anywhere in the news. */
const FULL_NAME = 0.01;
const FULL_NAMES = 3;
const isFull = (name: string): boolean => name.includes(' ');

const sharedFullNames = (a: Fingerprint, b: Fingerprint): number =>
  Math.min(FULL_NAMES, shared(a.names.filter(isFull), b.names.filter(isFull)));

/** 0 to .55; from about .18 on two articles are of one story. */
export const likeness = (a: Fingerprint, b: Fingerprint): number => {
  const score =
    0.2 * cosine(a.full, b.full) +
    0.5 * cosine(a.lead, b.lead) +
    0.06 * Math.log(1 + shared(a.rare, b.rare)) +
    TELLING_NUMBER * sharedTelling(a, b) +
    FULL_NAME * sharedFullNames(a, b);
  const tokens = Math.min(a.tokens, b.tokens);
  if (tokens >= SHORT) return Math.min(MOST, score);
  return isVetoed(a, b) ? 0 : Math.max(0, Math.min(MOST, score - 0.7 * (1 - tokens / SHORT)));
};
