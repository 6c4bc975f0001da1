// What goes wrong in an answer: logged with its cause under a short name, told to people by that name alone.
import { failureReply } from '../core/command/failure.ts';
import type { Failed } from '../ports/platform.ts';
import type { Log } from '../ports/system.ts';

/** `newTrace` makes the names, such as `7f3a91`. */
export const failing =
  (log: Log, newTrace: () => string): Failed =>
  (error, doing, about = {}) => {
    const trace = newTrace();
    log.error({ trace, error, ...about }, doing);
    return failureReply(trace);
  };
