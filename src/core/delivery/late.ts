// Is a delivery late, and what does it say of that?
import { type Instant, MINUTE } from '../time/instant.ts';
import type { Delivery, Late } from './delivery.ts';

const IN_TIME = 10 * MINUTE;

/**
 * Null for one edition posted at most ten minutes after it was due. `at` is when it is posted: a delivery that was begun and not
 * finished goes on with the words it began with.
 */
export const lateOf = (delivery: Pick<Delivery, 'dueAt' | 'covers'>, at: Instant): Late | null =>
  at - delivery.dueAt > IN_TIME || delivery.covers > 1
    ? { postedAt: Math.floor(at / MINUTE) * MINUTE, covers: delivery.covers }
    : null;
