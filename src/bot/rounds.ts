// The rounds of a running bot: one that sorts articles into stories, one that publishes; neither waits for the other.
import { startTicker } from '../adapters/system/ticker.ts';
import { MINUTE } from '../core/time/instant.ts';
import type { Publish } from '../flows/publish.ts';
import type { Understand } from '../flows/understand.ts';
import type { Clock, Log } from '../ports/system.ts';

/** Every so often something is due or has arrived: well within the minute in which an update is promised. */
const EVERY = '*/15 * * * * *';
/** Without a round of publishing for so long the bot is not well. */
const WELL_FOR = 5 * MINUTE;

export interface RoundsOptions {
  readonly understand: Understand;
  readonly publish: Publish;
  readonly clock: Clock;
  readonly log: Log;
  /** Cron, with seconds. */
  readonly when?: string;
}

export interface Rounds {
  readonly isHealthy: () => boolean;
  /** Somebody made something due: it is published now and not only at the next tick. */
  wake(): void;
  /** Nothing new is begun; resolves once what is under way has ended. */
  stop(): Promise<void>;
}

/** A large import takes as long as it takes, and digests go out meanwhile; a fault in one leaves the other alone. */
export const startRounds = (options: RoundsOptions): Rounds => {
  const { understand, publish, clock, log, when = EVERY } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let published = clock.now();
  const sorting = startTicker({ when, log, round: () => understand({ signal }) });
  const publishing = startTicker({
    when,
    log,
    round: async () => {
      await publish({ at: null, patience: 0, signal });
      published = clock.now();
    },
  });
  return {
    wake: publishing.wake,
    isHealthy: () => clock.now() - published < WELL_FOR,
    stop: async () => {
      stopping.abort();
      await Promise.all([sorting.stop(), publishing.stop()]);
    },
  };
};
