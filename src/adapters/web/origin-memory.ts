// What was learnt about origins, for a while and up to so much: the oldest are forgotten first.
import type { Instant } from '../../core/time/instant.ts';
import type { Clock } from '../../ports/system.ts';

interface Kept<T> {
  readonly value: T;
  readonly since: Instant;
  readonly until: Instant;
  readonly weight: number;
}

export interface OriginMemory<T> {
  get(origin: string): T | null;
  /** `forMs` from now; `weight` is what it costs, in bytes. */
  keep(origin: string, value: T, cost: { readonly forMs: number; readonly weight: number }): void;
}

/** What an entry costs beside its value. */
const OWN_WEIGHT = 500;

/** `most`: in bytes. */
export const originMemory = <T>(clock: Clock, most: number): OriginMemory<T> => {
  // A map keeps the order in which its entries came.
  const kept = new Map<string, Kept<T>>();
  let total = 0;

  const forget = (origin: string): void => {
    total -= kept.get(origin)?.weight ?? 0;
    kept.delete(origin);
  };

  return {
    get: (origin) => {
      const found = kept.get(origin);
      const now = clock.now();
      // A clock that was ahead must not keep it for longer.
      return found !== undefined && found.since <= now && now < found.until ? found.value : null;
    },
    keep: (origin, value, { forMs, weight }) => {
      forget(origin);
      const since = clock.now();
      kept.set(origin, { value, since, until: since + forMs, weight: weight + OWN_WEIGHT });
      total += weight + OWN_WEIGHT;
      for (const oldest of kept.keys()) {
        if (total <= most) return;
        forget(oldest);
      }
    },
  };
};
