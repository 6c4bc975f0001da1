// How much a term tells apart: rare in the news that was read, and in language at large.
import { stemOf } from '../language/words.ts';
import { BANDS } from './common-words.ts';

/** What the background list is worth, in articles. */
const BACKGROUND_ARTICLES = 800;
const LEAST = 0.05;

const BACKGROUND: ReadonlyMap<string, number> = new Map(
  [...BANDS].reverse().flatMap(({ share, words }) => words.map((word) => [stemOf(word), share] as const)),
);

export interface Frequencies {
  /** Articles counted. */
  readonly total: number;
  /** Articles that hold a term. */
  readonly of: ReadonlyMap<string, number>;
}

/** ln((800 + n + 1) / (df + 800 · background share + .5)), at least .05. */
export const termWeight = (term: string, { total, of }: Frequencies): number =>
  Math.max(
    LEAST,
    Math.log(
      (BACKGROUND_ARTICLES + total + 1) /
        ((of.get(term) ?? 0) + BACKGROUND_ARTICLES * (BACKGROUND.get(term) ?? 0) + 0.5),
    ),
  );
