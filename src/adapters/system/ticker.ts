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
  const run = async (): Promise<void> => {
    try {
      await round();
    } catch (error) {
      log.error({ error }, 'a round failed');
    }
  };
  const tick = (): Promise<void> => {
    underWay = run();
    return underWay;
  };
  const task = schedule(when, tick, {
    timezone: 'UTC',
    noOverlap: true,
    suppressMissedWarning: true,
    logger: cronLogger(log),
  });
  return {
    stop: async () => {
      await task.destroy();
      await underWay;
    },
  };
};
