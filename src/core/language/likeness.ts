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
strike walkout stoppage
die dies dying dead death deaths kill kills killed killing fatality fatalities
hurt injured injure injures injury injuries wounded
ill sick sickened illness
arrested arrest arrests detained
rescued rescue saved
evacuated evacuate evacuation`
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

/** Words and how often each is said, as a vector of length 1. */
export type Bag = ReadonlyMap<string, number>;

export const bagOf = (words: readonly string[]): Bag => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let squares = 0;
  for (const n of counts.values()) squares += n * n;
  const length = Math.sqrt(squares) || 1;
  return new Map([...counts].map(([word, n]) => [word, n / length]));
};

/** Cosine of two bags, 0 to 1. */
export const likenessOf = (a: Bag, b: Bag): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [word, n] of small) dot += n * (large.get(word) ?? 0);
  return dot;
};

/** The mean likeness of each bag to all others, by way of their sum: linear in the words. Alone: 1. */
export const centralities = (bags: readonly Bag[]): readonly number[] => {
  if (bags.length < 2) return bags.map(() => 1);
  const sum = new Map<string, number>();
  for (const bag of bags) for (const [word, n] of bag) sum.set(word, (sum.get(word) ?? 0) + n);
  return bags.map((bag) => {
    let dot = 0;
    for (const [word, n] of bag) dot += n * (sum.get(word) ?? 0);
    return Math.max(0, dot - (bag.size > 0 ? 1 : 0)) / (bags.length - 1);
  });
};
