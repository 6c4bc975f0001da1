// What an answer makes of a feed: how it is doing, and when it is asked next.
import { DAY, HOUR, type Instant, MINUTE } from '../time/instant.ts';
import type { FeedDocument } from './document.ts';
import type { Health } from './health.ts';
import { freshFor, retryAfter } from './leave-alone.ts';
import { type Bounds, intervalFor, isSilent, newestDate, usualGap } from './rhythm.ts';
import { BELIEF_AT_MOST, type FeedState, wasRead } from './state.ts';

type Headers = Readonly<Record<string, string>>;

export type FeedAnswer =
  /** The server says so, or sent the same bytes as before. */
  | { readonly is: 'unchanged'; readonly headers: Headers; readonly wasWhole: boolean }
  | {
      readonly is: 'document';
      readonly document: FeedDocument;
      readonly headers: Headers;
      readonly print: string;
      /** Where permanent redirects lead; null where none did. */
      readonly movedTo: string | null;
      /** At least one of its items was not there the last time. */
      readonly isNews: boolean;
    }
  | { readonly is: 'gone'; readonly why: string }
  | { readonly is: 'fault'; readonly why: string; readonly headers: Headers };

export interface AskingTerms {
  readonly now: Instant;
  /** 0 up to 1. */
  readonly chance: number;
  readonly bounds: Bounds;
}

/** Later, never earlier: what a server asked for is kept, and feeds of one hour do not all come together. */
const JITTER = 0.1;
const TTL_AT_MOST = DAY;

const nextAt = ({ now, chance }: AskingTerms, wait: number): Instant =>
  now + Math.round(wait * (1 + JITTER * chance));

const answering = (entries: number, state: FeedState, now: Instant): Health => {
  const { health, usual, newestAt } = state;
  if (entries === 0) return health.is === 'empty' ? health : { is: 'empty', since: now };
  if (usual === null || newestAt === null || !isSilent(usual, newestAt, now)) return { is: 'well' };
  return { is: 'silent', since: newestAt, usual };
};

const afterUnchanged = (
  state: FeedState,
  { headers, wasWhole }: Extract<FeedAnswer, { is: 'unchanged' }>,
  terms: AskingTerms,
): FeedState => {
  const entries = state.health.is === 'empty' ? 0 : 1;
  // The whole was asked for and was the same: the server told the truth.
  const belief = wasWhole && state.unchanged > 0 ? Math.min(state.belief * 2, BELIEF_AT_MOST) : state.belief;
  return {
    ...state,
    unchanged: wasWhole ? 0 : state.unchanged + 1,
    belief,
    health: answering(entries, state, terms.now),
    nextAt: nextAt(terms, Math.max(state.interval, terms.bounds.least, freshFor(headers, terms.now))),
  };
};

/** Whatever is new, it says the same of it as before: its "not modified" is worth nothing. */
const saysTheSame = ({ etag, lastModified }: FeedState, headers: Headers): boolean =>
  etag === null
    ? lastModified !== null && headers['last-modified'] === lastModified
    : headers['etag'] === etag;

/** The whole was asked for and held something new: that came just now, or was kept from us. */
const beliefAfter = (state: FeedState, isNews: boolean, headers: Headers): number => {
  const { unchanged, belief } = state;
  if (!isNews || unchanged < belief) return belief;
  return saysTheSame(state, headers) ? 0 : Math.ceil(belief / 2);
};

/** What stood there at first contact did not arrive then. */
const newestAtOf = (state: FeedState, document: FeedDocument, now: Instant): Instant =>
  wasRead(state) ? now : (newestDate(document, now) ?? now);

const afterDocument = (
  state: FeedState,
  { document, headers, print, movedTo, isNews }: Extract<FeedAnswer, { is: 'document' }>,
  terms: AskingTerms,
): FeedState => {
  const { now, bounds } = terms;
  const after = {
    ...state,
    asked: movedTo ?? state.asked,
    title: document.title === '' ? state.title : document.title,
    // Half a document is asked for again as a whole.
    etag: document.isWhole ? (headers['etag'] ?? null) : null,
    lastModified: document.isWhole ? (headers['last-modified'] ?? null) : null,
    print: document.isWhole ? print : null,
    unchanged: 0,
    belief: beliefAfter(state, isNews, headers),
    newestAt: isNews ? newestAtOf(state, document, now) : state.newestAt,
    usual: usualGap(document, now) ?? state.usual,
    interval: intervalFor(document, now, bounds),
  };
  const ttl = Math.min((document.ttl ?? 0) * MINUTE, TTL_AT_MOST);
  const wait = Math.max(after.interval, ttl, freshFor(headers, now), retryAfter(headers, now));
  return { ...after, health: answering(document.entries.length, after, now), nextAt: nextAt(terms, wait) };
};

/** Failing for so long and so often, a feed is left to rest. */
const RESTS_AFTER = 7 * DAY;
const RESTS_AFTER_TIMES = 10;
const RESTING = DAY;
const BACKOFF_AT_MOST = 6 * HOUR;
/** An address that it moved to and that does not answer was perhaps never meant: back to the one that was added. */
const MOVES_BACK_AFTER = 3;

const afterFault = (
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
  const backoff = Math.min(
    bounds.least * 2 ** Math.min(times - 1, 16),
    Math.max(BACKOFF_AT_MOST, bounds.least),
  );
  const wait = Math.max(rests ? RESTING : backoff, retryAfter(headers, now));
  return {
    ...state,
    asked: times >= MOVES_BACK_AFTER ? added : state.asked,
    health: { is: rests ? 'resting' : 'failing', since, times, why },
    nextAt: nextAt(terms, wait),
  };
};

/** `added` is the address under which it was added. */
export const afterAsking = (
  before: FeedState,
  added: string,
  answer: FeedAnswer,
  terms: AskingTerms,
): FeedState => {
  const state = { ...before, lastAskedAt: terms.now };
  switch (answer.is) {
    case 'unchanged':
      return afterUnchanged(state, answer, terms);
    case 'document':
      return afterDocument(state, answer, terms);
    case 'gone':
      return { ...state, health: { is: 'ended', since: terms.now, why: answer.why }, nextAt: null };
    case 'fault':
      return afterFault(state, added, answer, terms);
  }
};
