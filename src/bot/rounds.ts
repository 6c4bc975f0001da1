// The rounds of a running bot: one asks the feeds, one sorts articles into stories, one publishes; none waits for another.
import { startTicker } from '../adapters/system/ticker.ts';
import { MINUTE } from '../core/time/instant.ts';
import type { Poll } from '../flows/poll.ts';
import type { Publish } from '../flows/publish.ts';
import type { Understand } from '../flows/understand.ts';
import type { Clock, Log } from '../ports/system.ts';

/** Every so often something is due or has arrived: well within the minute in which an update is promised. */
const EVERY = '*/15 * * * * *';
/** Without a round of publishing for so long the bot is not well. */
const WELL_FOR = 5 * MINUTE;

export interface RoundsOptions {
  readonly poll: Poll;
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
  const { poll, understand, publish, clock, log, when = EVERY } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let published = clock.now();
  const asking = startTicker({ when, log, round: () => poll({ signal, onKept: () => sorting.wake() }) });
  const sorting = startTicker({
    when,
    log,
    round: async () => {
      const { placed } = await understand({ signal });
      // What has just come is worth a look at once: a channel may wait for it.
      if (placed > 0) publishing.wake();
    },
  });
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
      await Promise.all([asking.stop(), sorting.stop(), publishing.stop()]);
    },
  };
};
