// From an address that somebody gave, of a feed or of a site, to the feed that is meant.
import { feedKey, hostOf } from '../../core/feed/address.ts';
import { type FeedTrouble, noFeedTrouble } from '../../core/feed/check.ts';
import type { FeedDocument } from '../../core/feed/document.ts';
import { likelyFeedPaths } from '../../core/feed/likely-paths.ts';
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

const MOST_OFFERED = 5;

/** What a page names itself; what its links look like where it names none. */
const pointedTo = async ({ reading }: FeedAsking, served: Served): Promise<readonly OfferedFeed[]> => {
  const read = await reading.page(served);
  if (read.is !== 'read') return [];
  const named = read.page.feeds.filter(({ isNamed }) => isNamed);
  const feeds = named.length > 0 ? named : read.page.feeds;
  const keys = feeds.map(({ url }) => feedKey(url));
  return feeds
    .filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
    .slice(0, MOST_OFFERED)
    .map(({ url, title }) => ({ url, title }));
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

const likely = async (deps: FeedAsking, page: string, trouble: FeedTrouble): Promise<Discovery> => {
  for (const url of likelyFeedPaths(page)) {
    const found = await feedAt(deps, url);
    if (found !== null) return found;
  }
  return { is: 'none', trouble };
};

/** Some sites let programs have their feeds, and show them no front page. */
const hidesPages = (url: string, status: number | null): boolean =>
  (status === 403 || status === 404) && URL.parse(url)?.pathname === '/';

const unnamed = (url: string): FeedTrouble =>
  noFeedTrouble(`${hostOf(url)} names no feed, and has none where feeds usually are`);

/** `plain` is asked where nothing answers at `address`: the same without https, if nobody typed the scheme. */
export const discover = async (
  deps: FeedAsking,
  address: string,
  plain: string | null = null,
): Promise<Discovery> => {
  const answered = await askFeed(deps, address);
  if (answered.is === 'failed') {
    const { trouble, status } = answered;
    if (status === null && plain !== null) return discover(deps, plain);
    return hidesPages(address, status) ? likely(deps, address, trouble) : { is: 'none', trouble };
  }
  if (answered.is === 'feed')
    return { is: 'feed', url: answered.movedTo ?? address, document: answered.document };
  const [first, ...others] = await pointedTo(deps, answered.served);
  if (first !== undefined && others.length > 0) return { is: 'several', feeds: [first, ...others] };
  const only = first === undefined ? null : await feedAt(deps, first.url);
  const page = answered.served.url ?? address;
  return only ?? likely(deps, page, unnamed(page));
};
