// A feed's turn: the request that suits what is remembered of it, and what the answer says.
import { createHash } from 'node:crypto';
import { hostOf } from '../../core/feed/address.ts';
import type { FeedAnswer } from '../../core/feed/answer.ts';
import { statusTrouble } from '../../core/feed/check.ts';
import { validatorsOf } from '../../core/feed/state.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { ClaimedFeed } from '../../ports/feeds.ts';
import type { FetchAnswer } from '../../ports/fetch.ts';
import { type FeedAsking, feedRequest } from './asking.ts';

/** What was asked for and came back; whether there is something new in it is seen later. */
export type Asked =
  /** Nobody waited for it, or its host is not to be asked before then: no fault of the feed. */
  | { readonly is: 'left'; readonly until: Instant | null }
  | Exclude<FeedAnswer, { readonly is: 'document' }>
  /** `served`: the address that answered, after redirects of any kind. */
  | (Omit<Extract<FeedAnswer, { readonly is: 'document' }>, 'isNews'> & { readonly served: string });

const read = async ({ reading }: FeedAsking, { state }: ClaimedFeed, answer: FetchAnswer): Promise<Asked> => {
  const { body, headers, url, movedTo } = answer;
  const print = createHash('sha256').update(body).digest('base64url');
  // Bytes that were read before need not be read again.
  if (print === state.print) return { is: 'unchanged', headers, wasWhole: true };
  const read = await reading.feed({ bytes: body, url, headers });
  if (read.is === 'refused') return { is: 'fault', why: read.why, headers };
  return { is: 'document', document: read.document, headers, print, movedTo, served: url };
};

export const takingTurns =
  (deps: FeedAsking) =>
  async (feed: ClaimedFeed, signal: AbortSignal): Promise<Asked> => {
    const validators = validatorsOf(feed.state);
    const fetched = await deps.fetch({ ...feedRequest(feed.state.asked), signal, ...validators });
    if (fetched.is === 'failed' && (fetched.fault === 'aborted' || fetched.fault === 'busy'))
      return { is: 'left', until: fetched.retryAt ?? null };
    if (fetched.is !== 'answered') return { is: 'fault', why: fetched.why, headers: {} };
    const { status, headers, url } = fetched;
    const isConditional = validators.etag !== null || validators.lastModified !== null;
    if (status === 304 && isConditional) return { is: 'unchanged', headers, wasWhole: false };
    if (status === 410) return { is: 'gone', why: statusTrouble(status, hostOf(url)).why };
    return status >= 200 && status < 300
      ? read(deps, feed, fetched)
      : { is: 'fault', why: statusTrouble(status, hostOf(url)).why, headers };
  };
