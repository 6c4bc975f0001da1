// The sentences that tell a date best, one after the other, each for what the ones before it left out.
import { likenessOf } from '../language/likeness.ts';
import type { ReadArticle } from '../story/story.ts';
import { holdersOf, openingStemsOf } from './relevance.ts';
import type { Telling } from './tellings.ts';

/** How much a stem is of the story's topic, 0 to 1. */
export type Topic = (stem: string) => number;

const OPENING = 10;
/** A word that one article alone has. */
const LONELY = 0.2;

const openingStems = openingStemsOf(OPENING);

export const topicOf = (articles: readonly ReadArticle[]): Topic => {
  const holders = holdersOf(articles.map(openingStems));
  return (stem) => {
    const n = holders.get(stem) ?? 0;
    return Math.min(1, (n > 1 ? n : LONELY) / articles.length);
  };
};

/** Alike within a date, and across dates: the same event told again. */
const SAME_DAY_LIKENESS = 0.4;
const OTHER_DAY_LIKENESS = 0.6;
const TOPIC_COUNTS = 0.75;
const LENGTH_COSTS = 0.6;

/** What a stem is worth on the date: by the topic, and by how strongly the date's articles have it. */
const worths = (tellings: readonly Telling[], topic: Topic): ReadonlyMap<string, number> => {
  const byArticle = Map.groupBy(tellings, ({ read }) => read);
  const local = new Map<string, number>();
  for (const of of byArticle.values()) {
    const best = new Map<string, number>();
    for (const { bag, weight } of of)
      for (const stem of bag.keys()) best.set(stem, Math.max(best.get(stem) ?? 0, weight));
    for (const [stem, weight] of best) local.set(stem, (local.get(stem) ?? 0) + weight / byArticle.size);
  }
  return new Map([...local].map(([stem, weight]) => [stem, topic(stem) ** TOPIC_COUNTS * weight]));
};

/** The first of the highest gain. */
const bestOf = (tellings: readonly Telling[], gainOf: (one: Telling) => number): Telling | null => {
  let [best, most]: [Telling | null, number] = [null, 0];
  for (const one of tellings) {
    const gain = gainOf(one);
    if (gain > most) [best, most] = [one, gain];
  }
  return best;
};

/** At most so many of one date; nothing that is told already, here or under another date (`told`). */
export const choose = (
  tellings: readonly Telling[],
  told: readonly Telling[],
  { topic, most }: { readonly topic: Topic; readonly most: number },
): readonly Telling[] => {
  const worth = worths(tellings, topic);
  const covered = new Set<string>();
  const gainOf = ({ bag, stems, weight }: Telling): number => {
    let fresh = 0;
    for (const stem of bag.keys()) if (!covered.has(stem)) fresh += worth.get(stem) ?? 0;
    return (weight * fresh) / Math.max(1, stems.length) ** LENGTH_COSTS;
  };
  const repeats = (one: Telling, other: Telling, bar: number): boolean =>
    one.sentence === other.sentence || likenessOf(one.bag, other.bag) > bar;
  const chosen: Telling[] = [];
  let open = tellings.filter((one) => !told.some((other) => repeats(one, other, OTHER_DAY_LIKENESS)));
  while (chosen.length < most) {
    const best = bestOf(open, gainOf);
    if (best === null) break;
    chosen.push(best);
    for (const stem of best.bag.keys()) covered.add(stem);
    open = open.filter((one) => !repeats(one, best, SAME_DAY_LIKENESS));
  }
  return chosen;
};
