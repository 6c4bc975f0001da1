// The rounds of a running bot: one asks the feeds, one sorts articles into stories, one publishes, one forgets; none waits for another.
import { startTicker } from '../adapters/system/ticker.ts';
import { MINUTE } from '../core/time/instant.ts';
import type { Poll } from '../flows/feeds/poll.ts';
import type { Forget } from '../flows/forget.ts';
import type { Publish } from '../flows/publish.ts';
import type { Understand } from '../flows/understand.ts';
import type { Clock, Log } from '../ports/system.ts';

/** Every so often something is due or has arrived: well within the minute in which an update is promised. */
const EVERY = '*/15 * * * * *';
/** What has come of age is given up hour by hour, when nothing else is on the hour, */
const HOURLY = '40 17 * * * *';
/** and first so long after the start: not while everybody waits for the bot. */
const SETTLED = 2 * MINUTE;
/** Without a round of publishing for so long the bot is not well. */
const WELL_FOR = 5 * MINUTE;

export interface RoundsOptions {
  readonly poll: Poll;
  readonly understand: Understand;
  readonly publish: Publish;
  readonly forget: Forget;
  readonly clock: Clock;
  readonly log: Log;
  /** Cron, with seconds. */
  readonly when?: string;
}

export interface Rounds {
  readonly isHealthy: () => boolean;
  /** Somebody made something due, or added a feed: that has its turn now and not only at the next tick. */
  wake(): void;
  /** Nothing new is begun; resolves once what is under way has ended. */
  stop(): Promise<void>;
}

/** A large import takes as long as it takes, and digests go out meanwhile; a fault in one leaves the other alone. */
export const startRounds = (options: RoundsOptions): Rounds => {
  const { poll, understand, publish, forget, clock, log, when = EVERY } = options;
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
  const forgetting = startTicker({ when: HOURLY, log, round: () => forget({ signal }) });
  // What fell due while the bot was away.
  asking.wake();
  const settled = setTimeout(forgetting.wake, SETTLED);
  return {
    wake: () => {
      asking.wake();
      publishing.wake();
    },
    isHealthy: () => clock.now() - published < WELL_FOR,
    stop: async () => {
      stopping.abort();
      clearTimeout(settled);
      await Promise.all([asking.stop(), sorting.stop(), publishing.stop(), forgetting.stop()]);
    },
  };
};
