// The tick: calls the round every so often; what is due is a query, so a tick that was missed is made up for by the next.
import { type Logger, schedule } from 'node-cron';
import type { Log } from '../../ports/system.ts';

export interface TickerOptions {
  readonly round: () => Promise<unknown>;
  readonly log: Log;
  /** Five or six fields of cron, in UTC. */
  readonly when: string;
}

export interface Ticker {
  /** Something is to be done before the next tick: a round begins at once, or when the one under way has ended. */
  wake(): void;
  /** No further tick; resolves once a round under way has ended. */
  stop(): Promise<void>;
}

const cronLogger = (log: Log): Logger => ({
  info: (message) => log.info({}, message),
  warn: (message) => log.warn({}, message),
  error: (message, error) => log.error({ error: error ?? message }, 'the ticker failed'),
  debug: () => {},
});

/** A round never overlaps the one before; one that fails is logged, and the next comes all the same. */
export const startTicker = ({ round, log, when }: TickerOptions): Ticker => {
  let underWay: Promise<void> = Promise.resolve();
  let isStopped = false;
  const run = async (): Promise<void> => {
    if (isStopped) return;
    try {
      await round();
    } catch (error) {
      log.error({ error }, 'a round failed');
    }
  };
  let waiting = 0;
  const tick = (): Promise<void> => {
    // One that waits will do for all who asked meanwhile.
    if (waiting > 1) return underWay;
    waiting += 1;
    underWay = underWay.then(run).finally(() => {
      waiting -= 1;
    });
    return underWay;
  };
  const task = schedule(when, tick, {
    timezone: 'UTC',
    suppressMissedWarning: true,
    logger: cronLogger(log),
  });
  return {
    wake: () => {
      if (!isStopped) void tick();
    },
    stop: async () => {
      isStopped = true;
      await task.destroy();
      await underWay;
    },
  };
};
