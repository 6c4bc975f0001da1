// Hosts that asked to be left alone: whatever else is wanted of them waits, be it another feed, a page or robots.txt.
import { retryAfter } from '../../core/feed/leave-alone.ts';
import { DAY, HOUR } from '../../core/time/instant.ts';
import type { Clock } from '../../ports/system.ts';
import { type Failed, failed } from './faults.ts';
import { originMemory } from './origin-memory.ts';

/** By status, in ms: one path may speak for its whole host, but not for long. What was asked for keeps to all of it. */
const AT_MOST: Readonly<Record<number, number>> = { 429: DAY, 503: HOUR };
/** Of ten thousand hosts and more. */
const MOST_REMEMBERED = 10_000_000;

export interface LeftAlone {
  /** Null where it may be asked. */
  objection(host: string): Failed | null;
  /** What it answered last. */
  heed(
    host: string,
    answer: { readonly status: number; readonly headers: Readonly<Record<string, string>> },
  ): void;
}

export const leavingAlone = (clock: Clock): LeftAlone => {
  const until = originMemory<number>(clock, MOST_REMEMBERED);
  return {
    objection: (host) => {
      const retryAt = until.get(host);
      if (retryAt === null) return null;
      return { ...failed('busy', `${host} has asked to be left alone for a while`), retryAt };
    },
    heed: (host, { status, headers }) => {
      const most = AT_MOST[status];
      if (most === undefined) return;
      const now = clock.now();
      const forMs = Math.min(retryAfter(headers, now), most);
      if (forMs > 0) until.keep(host, now + forMs, { forMs, weight: 0 });
    },
  };
};
