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
import type { Fetch, Fetched } from '../../ports/fetch.ts';
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
  | { readonly is: 'failed'; readonly trouble: FeedTrouble };

/** Some servers send a page to whoever does not ask for a feed by name. */
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5';
/** A feed of thousands of full texts is smaller. */
const MOST_BYTES = 10 * 1024 * 1024;

const troubleOf = (fetched: Exclude<Fetched, { readonly is: 'answered' }>): FeedTrouble =>
  fetched.is === 'refused' ? refusedTrouble(fetched.why) : faultTrouble(fetched.why);

export const askFeed = async ({ fetch, reading }: FeedAsking, url: string): Promise<FeedAnswered> => {
  const fetched = await fetch({ url, accept: ACCEPT, mostBytes: MOST_BYTES });
  if (fetched.is !== 'answered') return { is: 'failed', trouble: troubleOf(fetched) };
  if (fetched.status !== 200)
    return { is: 'failed', trouble: statusTrouble(fetched.status, hostOf(fetched.url)) };
  const served: Served = { bytes: fetched.body, url: fetched.url, headers: fetched.headers };
  const read = await reading.feed(served);
  return read.is === 'read'
    ? { is: 'feed', document: read.document, movedTo: fetched.movedTo }
    : { is: 'other', served, trouble: noFeedTrouble(read.why) };
};
