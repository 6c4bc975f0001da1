// What an answer makes of a feed: what it is remembered by, whether it is well, and when it is asked next.
import { DAY, type Instant, MINUTE } from '../time/instant.ts';
import { type AskingTerms, type FeedAnswer, type Headers, turnAfter } from './answer.ts';
import type { FeedDocument } from './document.ts';
import type { Health } from './health.ts';
import { freshFor, retryAfter } from './leave-alone.ts';
import { intervalAt, isSilent, newestDate, rhythmOf, usualGap } from './rhythm.ts';
import { BELIEF_AT_MOST, type FeedState, isFirstContact } from './state.ts';

const healthOf = ({ health, holds, usual, newestAt }: FeedState, now: Instant): Health => {
  if (holds === 0) return health.is === 'empty' ? health : { is: 'empty', since: now };
  if (usual === null || newestAt === null || !isSilent(usual, newestAt, now)) return { is: 'well' };
  return { is: 'silent', since: newestAt, usual };
};

/** Its rhythm, what the feed asks for, and what its server asks for: the longest of them. */
const answered = (state: FeedState, headers: Headers, terms: AskingTerms): FeedState => {
  const { now, bounds } = terms;
  const wait = Math.max(
    intervalAt(state.rhythm, now, bounds),
    state.rest,
    freshFor(headers, now),
    retryAfter(headers, now),
  );
  return { ...state, health: healthOf(state, now), nextAt: turnAfter(terms, wait) };
};

export const afterUnchanged = (
  state: FeedState,
  { headers, wasWhole }: Extract<FeedAnswer, { is: 'unchanged' }>,
  terms: AskingTerms,
): FeedState => {
  // The whole was asked for and was the same: the server told the truth.
  const belief = wasWhole && state.unchanged > 0 ? Math.min(state.belief * 2, BELIEF_AT_MOST) : state.belief;
  return answered({ ...state, unchanged: wasWhole ? 0 : state.unchanged + 1, belief }, headers, terms);
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
  isFirstContact(state) ? (newestDate(document, now) ?? now) : now;

const TTL_AT_MOST = DAY;

export const afterDocument = (
  state: FeedState,
  { document, headers, print, movedTo, isNews }: Extract<FeedAnswer, { is: 'document' }>,
  terms: AskingTerms,
): FeedState => {
  const { now } = terms;
  // Half a document is asked for again as a whole.
  const whole = document.isWhole
    ? { etag: headers['etag'] ?? null, lastModified: headers['last-modified'] ?? null, print }
    : { etag: null, lastModified: null, print: null };
  const after: FeedState = {
    ...state,
    ...whole,
    asked: movedTo ?? state.asked,
    title: document.title === '' ? state.title : document.title,
    unchanged: 0,
    belief: beliefAfter(state, isNews, headers),
    newestAt: isNews ? newestAtOf(state, document, now) : state.newestAt,
    holds: document.entries.length,
    rhythm: rhythmOf(document, now),
    usual: usualGap(document, now) ?? state.usual,
    rest: Math.min((document.ttl ?? 0) * MINUTE, TTL_AT_MOST),
  };
  return answered(after, headers, terms);
};
