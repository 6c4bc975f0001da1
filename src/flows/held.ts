// A lease that this process holds while it works, renewed in good time.
import type { Leases } from '../ports/leases.ts';
import type { Clock } from '../ports/system.ts';

export interface Held {
  /** Takes or renews where a third of the time is gone. False: it belongs to another process now. */
  hold(): Promise<boolean>;
  release(): Promise<void>;
}

export interface Holding {
  readonly leases: Leases;
  readonly clock: Clock;
  readonly owner: string;
}

/** `time` in ms: so long after a sudden end the lease passes on. */
export const holding = ({ leases, clock, owner }: Holding, name: string, time: number): Held => {
  let until = 0;
  return {
    hold: async () => {
      const now = clock.now();
      if (until - now > (time * 2) / 3) return true;
      const isOurs = await leases.take(name, owner, now, now + time);
      until = isOurs ? now + time : 0;
      return isOurs;
    },
    release: async () => {
      if (until === 0) return;
      until = 0;
      await leases.release(name, owner);
    },
  };
};
