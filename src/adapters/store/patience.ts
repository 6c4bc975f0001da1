// Waits for a store that another process is writing to: asynchronously, with jitter, and not for ever.
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../../ports/operator-error.ts';
import { isBusy } from './sqlite-errors.ts';

export interface Patience {
  /** Milliseconds, for the overall limit. */
  readonly now: () => number;
  /** 0 to 1, for the jitter. */
  readonly chance: () => number;
  /** Names the store in the message. */
  readonly path: string;
}

/** A transaction of Dateline takes milliseconds; whoever holds the lock for longer than this is stuck or another program. */
const LIMIT = 15_000;
const FIRST_PAUSE = 2;
const LONGEST_PAUSE = 40;

/**
 * Runs `act` until it meets no lock. The waiting is done here and not by SQLite's own busy handler, since `node:sqlite` is
 * synchronous and a busy handler was seen to freeze the event loop for its whole timeout.
 */
export const patiently = async <T>(patience: Patience, act: () => T): Promise<T> => {
  const end = patience.now() + LIMIT;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return act();
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (patience.now() >= end) throw lockedTooLong(patience.path);
    }
    await sleep(pause * (0.5 + patience.chance()));
  }
};

const lockedTooLong = (path: string): OperatorError =>
  new OperatorError(
    `the store is locked by another program (${path}): close what holds it open for writing, such as a database browser or a backup, then start again`,
  );
