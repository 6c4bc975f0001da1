// A time limit for one exchange, beside whatever else may end it.
import { Fault } from './faults.ts';

export interface Deadline {
  readonly ms: number;
  /** Ends it earlier. */
  readonly leaving: AbortSignal;
}

/** Rejects with a `Fault` when the time is over first. */
export const inTime = async <T>(
  { ms, leaving }: Deadline,
  act: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  const late = new AbortController();
  // A timer of our own, since AbortSignal.timeout() is kept for its whole time after a quick answer.
  const timer = setTimeout(() => late.abort(), ms);
  try {
    return await act(AbortSignal.any([leaving, late.signal]));
  } catch (error) {
    throw late.signal.aborted ? new Fault('timeout', 'takes too long to answer') : error;
  } finally {
    clearTimeout(timer);
  }
};
