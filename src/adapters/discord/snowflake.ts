// Discord's ids hold when they were made.
import type { Instant } from '../../core/time/instant.ts';

/** 2015-01-01, where Discord's ids begin (docs, "Snowflakes"). */
const EPOCH = 1_420_070_400_000n;

export const madeAt = (id: string): Instant => Number((BigInt(id) >> 22n) + EPOCH);

/** The least id of that instant. */
export const firstIdOf = (at: Instant): bigint => {
  const since = BigInt(Math.max(0, Math.floor(at))) - EPOCH;
  return since < 0n ? 0n : since << 22n;
};
