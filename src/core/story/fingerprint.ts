// What two articles are compared by: weighted terms, numbers, names and shingles, frozen at arrival.

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
  /** Hashes of five-word runs, one in eight: wire copies share them. */
  readonly shingles: readonly number[];
}
