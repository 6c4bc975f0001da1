// Giving up what has come of age, in steps of one short transaction each, so that whoever else writes is hardly held up.
import type { AgedStory } from '../core/delivery/retention.ts';
import type { Instant } from '../core/time/instant.ts';

/** How far a walk from old to young has come. */
export interface Place {
  readonly at: Instant;
  readonly row: number;
}

export interface Step {
  /** What came at this instant or before is of age. */
  readonly before: Instant;
  /** Where the step before came to: what stays is looked at once a walk. */
  readonly after: Place;
  /** So many rows are given up at most. */
  readonly most: number;
}

/** `next` is null once nothing of age is left. */
export interface Stepped {
  readonly forgotten: number;
  readonly next: Place | null;
}

export interface Forgetting {
  /**
   * Articles with what was read in them, all of one story or none: those of stories that `isTold` does not hold. Their identity keys stay
   * known, as offered at `at`. A story of which the first article goes has no card from then on.
   */
  articles(step: Step, at: Instant, isTold: (story: AgedStory) => boolean): Promise<Stepped>;
  /** Deliveries that are settled for good, apart from the one that each channel received last. */
  deliveries(step: Step): Promise<Stepped>;
  /** Editions with their drawings, apart from those that a delivery under way brings and those that a channel received last. */
  editions(step: Step): Promise<Stepped>;
  /** What was remembered of items without an article that their feeds list no more. */
  items(step: Step): Promise<Stepped>;
  /** Feeds that nobody wants, last asked at that time and without an article left, each with all its items. */
  feeds(step: Step): Promise<Stepped>;
  /** Messages of the browser page, apart from those of sends that may have to be looked up. */
  messages(step: Step): Promise<Stepped>;
  /** Keys of forgotten articles that nobody has offered since. */
  keys(step: Step): Promise<Stepped>;
  /** Words of which nothing is counted any more, whatever their age. */
  words(step: Step): Promise<Stepped>;
  /** Gives `most` free pages of the store back to the disk; `forgotten` counts bytes. */
  space(step: Step): Promise<Stepped>;
}
