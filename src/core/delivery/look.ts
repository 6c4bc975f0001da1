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

/** Clocks differ: messages from shortly before the first send by our clock are looked at too. */
const CLOCKS_APART = 5 * 60_000;

export const lookSince = (firstTry: Instant): Instant => firstTry - CLOCKS_APART;
