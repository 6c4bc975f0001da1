// Picks sentences one after the other, each time the one that adds most to what is told.
import { type Bag, likenessOf } from '../language/likeness.ts';
import { type Candidate, follows } from './candidates.ts';

/** Two sentences that are more alike say the same; of what is told under another heading more may be said again. */
const TOO_ALIKE = 0.5;
export const TOLD_ALREADY = 0.6;

/** What leans on a sentence that is not told says little. */
const LEANING = 0.3;

export const isAlike = (one: Candidate, bags: readonly Bag[], bar: number): boolean =>
  bags.some((bag) => likenessOf(bag, one.bag) > bar);

/**
 * How much of the lighter of two sentences the other says too, by what its words weigh in the story: two that tell the same
 * news in other words share few words, but the weighty ones. 0 to 1.
 */
const sharedNews = (a: Bag, b: Bag, weights: ReadonlyMap<string, number>): number => {
  const weightOf = (bag: Bag): number => {
    let sum = 0;
    for (const stem of bag.keys()) sum += weights.get(stem) ?? 0;
    return sum;
  };
  let shared = 0;
  for (const stem of a.keys()) if (b.has(stem)) shared += weights.get(stem) ?? 0;
  return shared === 0 ? 0 : shared / Math.min(weightOf(a), weightOf(b));
};

/**
 * Two that share their weighty words and nothing else have the same actors and other news. An article seldom tells its own
 * news twice: only sentences of two are asked.
 */
const BARELY_ALIKE = 0.25;

const tellsSame = (a: Bag, b: Bag, weights: ReadonlyMap<string, number>, mostShared: number): boolean =>
  likenessOf(a, b) > BARELY_ALIKE && sharedNews(a, b, weights) > mostShared;

/** A candidate that may be told, with what it is worth apart from what it covers. */
export interface Open {
  readonly one: Candidate;
  readonly worth: number;
}

/** The highest gain above nothing; the first on a tie, and articles stand oldest first. */
const bestOf = (open: readonly Open[], gainOf: (one: Open) => number): Candidate | null => {
  let [best, most]: [Candidate | null, number] = [null, 0];
  for (const one of open) {
    const gain = gainOf(one);
    if (gain > most) [best, most] = [one.one, gain];
  }
  return best;
};

interface Picking {
  readonly concepts: ReadonlyMap<string, number>;
  /** Concepts that need not be told again. */
  readonly covered: ReadonlySet<string>;
  readonly most: number;
  /** In all of them together. */
  readonly words: number;
  readonly ofOneArticle: number;
  /** What is told elsewhere: whoever is named there is known. */
  readonly told: string;
  /** Sentences that share more of their news than this (`sharedNews`) are not told side by side. */
  readonly mostShared: number;
}

/** In the order in which they were picked; fewer where nothing more adds anything. */
export const pickGreedily = (
  from: readonly Open[],
  { concepts, covered: before, most, words, ofOneArticle, mostShared, told }: Picking,
): readonly Candidate[] => {
  const covered = new Set(before);
  const chosen: Candidate[] = [];
  const isIntroduced = ({ name, written }: Candidate['takesForKnown'][number]): boolean =>
    told.includes(written.split(' ').at(-1) ?? written) ||
    chosen.some(({ introduces }) => introduces.includes(name));
  const isCarried = (one: Candidate): boolean =>
    (!one.leans && one.takesForKnown.every(isIntroduced)) || chosen.some((other) => follows(one, other));
  const gainOf = ({ one, worth }: Open): number => {
    let fresh = 0;
    for (const concept of one.concepts) if (!covered.has(concept)) fresh += concepts.get(concept) ?? 0;
    return fresh * worth * (isCarried(one) ? 1 : LEANING);
  };
  let open = from.filter(({ one }) => one.words <= words);
  let room = words;
  while (chosen.length < most) {
    const best = bestOf(open, gainOf);
    if (best === null) break;
    chosen.push(best);
    room -= best.words;
    for (const concept of best.concepts) covered.add(concept);
    const isFull = chosen.filter(({ read }) => read === best.read).length >= ofOneArticle;
    open = open.filter(
      ({ one }) =>
        one !== best &&
        one.words <= room &&
        !(isFull && one.read === best.read) &&
        !isAlike(one, [best.bag], TOO_ALIKE) &&
        !(mostShared < 1 && one.read !== best.read && tellsSame(one.bag, best.bag, concepts, mostShared)),
    );
  }
  return chosen;
};
