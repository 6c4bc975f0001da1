// When a delivery that did not go through is tried or looked up again.

import type { Instant } from '../time/instant.ts';
import { MINUTE } from '../time/instant.ts';
import type { Failed } from './delivery.ts';

const FIRST_PAUSE = 2000;
const FACTOR = 3;
const LONGEST_PAUSE = 15 * MINUTE;
/** About three days at the longest pause: whoever could mend it has had a weekend. */
const MOST_ATTEMPTS = 300;

/** 2 s, 6 s, 18 s … 15 min, each shortened by up to a half, so that what failed together does not come back together. */
export const pauseAfter = (attempts: number, chance: number): number => {
  const whole = Math.min(LONGEST_PAUSE, FIRST_PAUSE * FACTOR ** Math.max(0, Math.min(attempts, 20) - 1));
  return Math.round(whole * (1 - chance / 2));
};

/** `retryAt` is the platform's own word: never earlier, and null means never. `attempts` counts this one. */
export const afterRefusal = ({
  reason,
  retryAt,
  attempts,
  now,
  chance,
}: {
  readonly reason: string;
  readonly retryAt: Instant | null;
  readonly attempts: number;
  readonly now: Instant;
  /** 0 up to 1. */
  readonly chance: number;
}): Failed => {
  if (retryAt === null) return { is: 'failed', reason, nextTry: null };
  if (attempts >= MOST_ATTEMPTS)
    return { is: 'failed', reason: `${reason} (given up after ${attempts} attempts)`, nextTry: null };
  return { is: 'failed', reason, nextTry: Math.max(retryAt, now + pauseAfter(attempts, chance)) };
};
