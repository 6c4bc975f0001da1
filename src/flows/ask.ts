// Asks one feed: the request that suits what is remembered of it, and what the answer says.
import { createHash } from 'node:crypto';
import type { FeedAnswer } from '../core/feed/after-asking.ts';
import { validatorsOf } from '../core/feed/state.ts';
import type { ClaimedFeed } from '../ports/feeds.ts';
import type { Fetch, FetchAnswer } from '../ports/fetch.ts';
import type { Reading } from '../ports/reading.ts';

export interface Asking {
  readonly fetch: Fetch;
  readonly reading: Pick<Reading, 'feed'>;
}

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';
/** Feeds of a whole archive have a few MB. */
const MOST_BYTES = 8 * 1024 * 1024;

/** What an answer that is none means to whoever added the feed. */
const WHYS: Readonly<Record<number, string>> = {
  304: 'its server says “not modified” without having been asked',
  401: 'it needs a password (401)',
  403: 'its server refuses us (403)',
  404: 'there is nothing at its address (404)',
  429: 'its server is asked too often (429)',
  451: 'its server withholds it for legal reasons (451)',
};

const whyOf = (status: number): string => WHYS[status] ?? `its server answered with ${status}`;

/** What was asked for and came back; whether there is something new in it is seen later. `left`: nobody waited for it. */
export type Asked =
  | { readonly is: 'left' }
  | Exclude<FeedAnswer, { readonly is: 'document' }>
  | Omit<Extract<FeedAnswer, { readonly is: 'document' }>, 'isNews'>;

const read = async ({ reading }: Asking, { state }: ClaimedFeed, answer: FetchAnswer): Promise<Asked> => {
  const { body, headers, url, movedTo } = answer;
  const print = createHash('sha256').update(body).digest('base64url');
  // Bytes that were read before need not be read again.
  if (print === state.print) return { is: 'unchanged', headers, wasWhole: true };
  const read = await reading.feed({ bytes: body, url, headers });
  if (read.is === 'refused') return { is: 'fault', why: read.why, headers };
  return { is: 'document', document: read.document, headers, print, movedTo };
};

export const asking =
  (deps: Asking) =>
  async (feed: ClaimedFeed, signal: AbortSignal): Promise<Asked> => {
    const validators = validatorsOf(feed.state);
    const fetched = await deps.fetch({
      url: feed.state.asked,
      accept: ACCEPT,
      mostBytes: MOST_BYTES,
      signal,
      ...validators,
    });
    if (fetched.is === 'failed' && fetched.fault === 'aborted') return { is: 'left' };
    if (fetched.is !== 'answered') return { is: 'fault', why: fetched.why, headers: {} };
    const { status, headers } = fetched;
    const isConditional = validators.etag !== null || validators.lastModified !== null;
    if (status === 304 && isConditional) return { is: 'unchanged', headers, wasWhole: false };
    if (status === 410) return { is: 'gone', why: 'its server says that it is gone for good (410)' };
    return status >= 200 && status < 300
      ? read(deps, feed, fetched)
      : { is: 'fault', why: whyOf(status), headers };
  };
