// How much two pieces of text speak of the same thing: shared stems, with words of one meaning taken as one.
import { contentStems, stemOf } from './words.ts';

/** Each row is one meaning; the first word stands for all. */
const MEANINGS = `extend extension extensions prolong prolonging lengthen lengthening longer
first initial
ceasefire truce cease-fire armistice
agreement deal accord pact treaty
vote poll ballot referendum
investigation probe inquiry enquiry inquest
cut reduction reductions slash
resign resignation quit
talks negotiation negotiations negotiate negotiating
tariff tariffs duty duties levy
withdraw withdrawal pullout
exchange swap
plan proposal proposals scheme
law bill legislation
reopen reopening
close closure closing closed shut
begin start starting beginning launch
end conclude concluded expire expiry finish
ask asking seek seeking request
price prices cost costs
strike walkout stoppage`
  .split('\n')
  .map((row) => row.trim().split(' '));

const MEANING_OF: ReadonlyMap<string, string> = new Map(
  MEANINGS.flatMap((row) => row.map((word) => [stemOf(word), stemOf(row[0] ?? word)] as const)),
);

/** Stem of the meaning. */
export const meaningOf = (stem: string): string => MEANING_OF.get(stem) ?? stem;

export const meaningsOf = (text: string): ReadonlySet<string> => new Set(contentStems(text).map(meaningOf));

/** Share of the smaller set that stands in the other, 0 to 1; sets of fewer than two meanings are alike to nothing. */
export const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size < 2) return 0;
  let shared = 0;
  for (const one of small) if (large.has(one)) shared += 1;
  return shared / small.size;
};

/** Cosine of two bags of words, 0 to 1. */
export const cosine = (a: readonly string[], b: readonly string[]): number => {
  const [countA, countB] = [counts(a), counts(b)];
  let dot = 0;
  for (const [word, n] of countA) dot += n * (countB.get(word) ?? 0);
  const length = (of: ReadonlyMap<string, number>): number => Math.hypot(...of.values());
  return dot === 0 ? 0 : dot / (length(countA) * length(countB));
};

const counts = (words: readonly string[]): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  for (const word of words) map.set(word, (map.get(word) ?? 0) + 1);
  return map;
};
