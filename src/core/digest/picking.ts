// Picks sentences one after the other, each time the one that adds most to what is told.
import { type Bag, likenessOf } from '../language/likeness.ts';
import { type Candidate, follows } from './candidates.ts';

/** Two sentences that are more alike say the same. */
export const TOO_ALIKE = 0.6;

/** What leans on a sentence that is not told says little. */
const LEANING = 0.3;

export const isAlike = (one: Candidate, bags: readonly Bag[], bar: number): boolean =>
  bags.some((bag) => likenessOf(bag, one.bag) > bar);

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
}

/** In the order in which they were picked; fewer where nothing more adds anything. */
export const pickGreedily = (
  from: readonly Open[],
  { concepts, covered: before, most, words, ofOneArticle }: Picking,
): readonly Candidate[] => {
  const covered = new Set(before);
  const chosen: Candidate[] = [];
  const gainOf = ({ one, worth }: Open): number => {
    let fresh = 0;
    for (const concept of one.concepts) if (!covered.has(concept)) fresh += concepts.get(concept) ?? 0;
    const isCarried = !one.leans || chosen.some((other) => follows(one, other));
    return fresh * worth * (isCarried ? 1 : LEANING);
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
        !isAlike(one, [best.bag], TOO_ALIKE),
    );
  }
  return chosen;
};
