// Asks an address once: it is a feed, or something else, or nothing came of it.

import { hostOf } from '../../core/feed/address.ts';
import {
  type FeedTrouble,
  faultTrouble,
  noFeedTrouble,
  refusedTrouble,
  statusTrouble,
} from '../../core/feed/check.ts';
import type { FeedDocument } from '../../core/feed/document.ts';
import type { Fetch, Fetched, FetchRequest } from '../../ports/fetch.ts';
import type { Reading, Served } from '../../ports/reading.ts';

export interface FeedAsking {
  readonly fetch: Fetch;
  readonly reading: Pick<Reading, 'feed' | 'page'>;
}

export type FeedAnswered =
  | {
      readonly is: 'feed';
      readonly document: FeedDocument;
      /** Where permanent redirects lead; null where none did. */
      readonly movedTo: string | null;
    }
  /** Something was served that is no feed: perhaps a page that names some. */
  | { readonly is: 'other'; readonly served: Served; readonly trouble: FeedTrouble }
  /** `status` is null where nothing was answered. */
  | { readonly is: 'failed'; readonly trouble: FeedTrouble; readonly status: number | null };

/** Some servers send a page to whoever does not ask for a feed by name. */
const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, text/html;q=0.7, */*;q=0.5';
/** Feeds of a whole archive have a few MB. */
const MOST_BYTES = 8 * 1024 * 1024;

/** However a feed is asked: what one may bring, another may. */
export const feedRequest = (url: string): FetchRequest => ({ url, accept: ACCEPT, mostBytes: MOST_BYTES });

const troubleOf = (fetched: Exclude<Fetched, { readonly is: 'answered' }>): FeedTrouble =>
  fetched.is === 'refused' ? refusedTrouble(fetched.why) : faultTrouble(fetched.why);

export const askFeed = async ({ fetch, reading }: FeedAsking, url: string): Promise<FeedAnswered> => {
  const fetched = await fetch(feedRequest(url));
  if (fetched.is !== 'answered') return { is: 'failed', trouble: troubleOf(fetched), status: null };
  const { status, body: bytes, headers } = fetched;
  if (status !== 200) return { is: 'failed', trouble: statusTrouble(status, hostOf(fetched.url)), status };
  const served: Served = { bytes, url: fetched.url, headers };
  // A reader may keep the bytes that it is given, and these may have to be read as a page, too.
  const read = await reading.feed({ ...served, bytes: bytes.slice() });
  return read.is === 'read'
    ? { is: 'feed', document: read.document, movedTo: fetched.movedTo }
    : { is: 'other', served, trouble: noFeedTrouble(read.why) };
};
