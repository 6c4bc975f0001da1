// A workspace adds a feed, from the address of the feed or of a site.
import type { Choice, Reply } from '../../core/command/reply.ts';
import { UNSAID } from '../../core/feed/feed.ts';
import { calledAt, feedName } from '../../core/feed/name.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import type { Asking } from './asking.ts';
import { ADDING, type FoundFeed, feedButton, findFeed, TAKING } from './feed-found.ts';
import { notice } from './notices.ts';
import { ownFeeds } from './own-feeds.ts';
import { refusal } from './permission.ts';

export const CHANGE = 'change the feeds of';

/** Enough for a newsroom; one person alone cannot fill the house. */
const MOST_FEEDS = 100;

type Kept =
  | { readonly is: 'added' | 'there'; readonly feed: KeptFeed }
  | { readonly is: 'reply'; readonly reply: Reply };

const isFull = async (asking: Asking): Promise<boolean> => (await ownFeeds(asking)).length >= MOST_FEEDS;

/** Makes the workspace one of those who want it. */
export const keepFeed = async (asking: Asking, { url, title }: FoundFeed): Promise<Kept> => {
  const { house, invocation, now } = asking;
  const { workspace } = invocation;
  const kept = await house.feeds.byUrl(url);
  if (kept?.owners.includes(workspace) !== true && (await isFull(asking))) {
    const text = `This workspace has ${MOST_FEEDS} feeds, the most that it may have. Remove one first: /sources remove`;
    return { is: 'reply', reply: notice('refused', text) };
  }
  const added = await house.feeds.add({ ...UNSAID, url, title }, workspace, now);
  // Whoever adds a feed looks for its news next.
  if (added.is === 'added') house.wake();
  return added;
};

const itemsWords = (items: number | null): string => {
  if (items === null) return '';
  return items === 0 ? '; it holds no items yet' : `; it holds ${items} ${items === 1 ? 'item' : 'items'}`;
};

const buttons = (id: string, url: string): readonly Choice[] => [
  ...feedButton('Subscribe this channel', TAKING, url),
  { label: 'Remove', action: { name: 'remove-feed', target: id } },
];

const readAlready = (name: string, { id, url }: KeptFeed): Reply =>
  notice('nothing', `This workspace reads ${name} already.`, buttons(id, url));

/** One that ended is added anew: its server may have changed its mind. */
const ownedAlready = async ({ house, invocation }: Asking, address: string): Promise<KeptFeed | null> => {
  const kept = await house.feeds.byUrl(address);
  const isOwned = kept?.owners.includes(invocation.workspace) === true && kept.health.is !== 'ended';
  return isOwned ? kept : null;
};

/** `plain` as in `discover`. */
export const addFeed = async (
  asking: Asking,
  address: string,
  plain: string | null = null,
): Promise<Reply> => {
  const refused = await refusal(asking, CHANGE, '/sources');
  if (refused !== null) return refused;
  const owned = await ownedAlready(asking, address);
  if (owned !== null) return readAlready(feedName(owned), owned);
  const found = await findFeed(asking, address, ADDING, plain);
  if (found.is === 'reply') return found.reply;
  const kept = await keepFeed(asking, found.feed);
  if (kept.is === 'reply') return kept.reply;
  const { url, name, items } = found.feed;
  if (kept.is === 'there') return readAlready(name, kept.feed);
  const [called, at] = calledAt({ title: name, publisher: null, url });
  const where = at === undefined ? '' : ` (${at})`;
  const says = `This workspace reads ${called}${where} from now on${itemsWords(items)}. Its news is told to all who use this Dateline.`;
  return notice('done', says, buttons(kept.feed.id, url));
};
