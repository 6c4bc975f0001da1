// From an address that somebody gave, of a feed or of a site, to the feed that is meant.
import { feedKey, hostOf } from '../../core/feed/address.ts';
import { type FeedTrouble, noFeedTrouble } from '../../core/feed/check.ts';
import type { FeedDocument } from '../../core/feed/document.ts';
import type { Served } from '../../ports/reading.ts';
import { askFeed, type FeedAsking } from './asking.ts';

export interface OfferedFeed {
  readonly url: string;
  readonly title: string | null;
}

export type Discovery =
  | { readonly is: 'feed'; readonly url: string; readonly document: FeedDocument }
  /** At least two, best first. */
  | { readonly is: 'several'; readonly feeds: readonly OfferedFeed[] }
  | { readonly is: 'none'; readonly trouble: FeedTrouble };

/** Where sites have their feeds when their pages do not say so; each is a request. */
const LIKELY = ['/feed', '/rss.xml', '/atom.xml', '/feed.xml', '/index.xml'];
const MOST_OFFERED = 5;

const named = async ({ reading }: FeedAsking, served: Served): Promise<readonly OfferedFeed[]> => {
  const read = await reading.page(served);
  if (read.is !== 'read') return [];
  const { feeds } = read.page;
  const keys = feeds.map(({ url }) => feedKey(url));
  return feeds.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).slice(0, MOST_OFFERED);
};

/** The feed at exactly this address, or null. */
const feedAt = async (
  deps: FeedAsking,
  url: string,
): Promise<Extract<Discovery, { readonly is: 'feed' }> | null> => {
  const answered = await askFeed(deps, url);
  return answered.is === 'feed'
    ? { is: 'feed', url: answered.movedTo ?? url, document: answered.document }
    : null;
};

const likely = async (deps: FeedAsking, url: string): Promise<Discovery> => {
  for (const path of LIKELY) {
    const found = await feedAt(deps, new URL(path, url).toString());
    if (found !== null) return found;
  }
  return {
    is: 'none',
    trouble: noFeedTrouble(`${hostOf(url)} names no feed, and has none where feeds usually are`),
  };
};

export const discover = async (deps: FeedAsking, address: string): Promise<Discovery> => {
  const answered = await askFeed(deps, address);
  if (answered.is === 'failed') return { is: 'none', trouble: answered.trouble };
  if (answered.is === 'feed')
    return { is: 'feed', url: answered.movedTo ?? address, document: answered.document };
  const [first, ...others] = await named(deps, answered.served);
  if (first !== undefined && others.length > 0) return { is: 'several', feeds: [first, ...others] };
  const only = first === undefined ? null : await feedAt(deps, first.url);
  return only ?? likely(deps, answered.served.url ?? address);
};
