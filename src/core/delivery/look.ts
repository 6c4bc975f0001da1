// What to do about a send whose answer was lost: look again, or send again, never guess.
import type { Instant } from '../time/instant.ts';

/**
 * After a look at `now` that found nothing: when to look next, or null when no look is left and the message may be sent again.
 * `pauses` (ms, ascending) count from `lostAt`, when the send began: that long a message may still turn up.
 */
export const nextLook = ({
  lostAt,
  now,
  pauses,
}: {
  readonly lostAt: Instant;
  readonly now: Instant;
  readonly pauses: readonly number[];
}): Instant | null => pauses.map((pause) => lostAt + pause).find((look) => look > now) ?? null;

const BLIND = 15_000;

/** In ms, until a platform that could not be asked is asked again; shortened by up to a half. `chance` is 0 up to 1. */
export const afterBlindLook = (chance: number): number => Math.round(BLIND * (1 - chance / 2));

/** Clocks differ: messages from shortly before the first send by our clock are looked at too. */
const CLOCKS_APART = 5 * 60_000;

export const lookSince = (firstTry: Instant): Instant => firstTry - CLOCKS_APART;
