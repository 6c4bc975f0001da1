// Something dated in a story.
import type { Extract } from '../article/article.ts';
import type { Day } from '../time/instant.ts';

/** `date` has as many places as `precision` says: `2025`, `2025-02` or `2025-02-27`. */
export interface TimelineEvent extends Extract {
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  /** How strongly the story dwells on it; orders events when there is not room for all. */
  readonly weight: number;
}

/** A dated thing still ahead. */
export interface Ahead extends Extract {
  readonly date: Day;
}
