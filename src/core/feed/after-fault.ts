// What a fault makes of a feed: asked less and less, back at the address that was added, in the end left to rest.
import { DAY, HOUR } from '../time/instant.ts';
import { type AskingTerms, type FeedAnswer, turnAfter } from './answer.ts';
import { retryAfter } from './leave-alone.ts';
import type { Bounds } from './rhythm.ts';
import type { FeedState } from './state.ts';

/** Failing for so long and so often, a feed is left to rest. */
const RESTS_AFTER = 7 * DAY;
const RESTS_AFTER_TIMES = 10;
const RESTING = DAY;
const BACKOFF_AT_MOST = 6 * HOUR;
/** An address that it moved to and that does not answer was perhaps never meant: back to the one that was added. */
const MOVES_BACK_AFTER = 3;

/** Twice as long each time. */
const backoff = (times: number, { least }: Bounds): number =>
  Math.min(least * 2 ** Math.min(times - 1, 16), Math.max(BACKOFF_AT_MOST, least));

/** `added` is the address under which it was added. */
export const afterFault = (
  state: FeedState,
  added: string,
  { why, headers }: Extract<FeedAnswer, { is: 'fault' }>,
  terms: AskingTerms,
): FeedState => {
  const { now, bounds } = terms;
  const before = state.health.is === 'failing' || state.health.is === 'resting' ? state.health : null;
  const times = (before?.times ?? 0) + 1;
  const since = before?.since ?? now;
  const rests = now - since >= RESTS_AFTER && times >= RESTS_AFTER_TIMES;
  return {
    ...state,
    asked: times >= MOVES_BACK_AFTER ? added : state.asked,
    health: { is: rests ? 'resting' : 'failing', since, times, why },
    nextAt: turnAfter(terms, Math.max(rests ? RESTING : backoff(times, bounds), retryAfter(headers, now))),
  };
};

/** Where it moved to it is gone for good: perhaps it still stands where it was added. */
export const afterEnd = (
  state: FeedState,
  added: string,
  { why }: Extract<FeedAnswer, { is: 'gone' }>,
  terms: AskingTerms,
): FeedState =>
  state.asked === added
    ? { ...state, health: { is: 'ended', since: terms.now, why }, nextAt: null }
    : { ...afterFault(state, added, { is: 'fault', why, headers: {} }, terms), asked: added };
