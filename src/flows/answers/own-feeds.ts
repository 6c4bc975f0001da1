// The feeds that a workspace has added for itself.
import type { FeedCondition, FeedLine, Reply } from '../../core/command/reply.ts';
import { typedAddress } from '../../core/command/typed-address.ts';
import { feedKey, shownAddress } from '../../core/feed/address.ts';
import { CONFIG, OPERATOR } from '../../core/feed/feed.ts';
import { feedName } from '../../core/feed/name.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import type { Asking } from './asking.ts';
import { mistakeNotice, notice } from './notices.ts';

export const EXAMPLE = '/sources add https://example.org/feed';

/** Told in one answer, the unwell first; checked in one go, each a request. */
export const MOST_TOLD = 20;

export const ownFeeds = ({ house, invocation }: Asking): Promise<readonly KeptFeed[]> =>
  house.feeds.list(invocation.workspace);

export const ownFeed = async ({ house, invocation }: Asking, id: string): Promise<KeptFeed | null> => {
  const feed = await house.feeds.byId(id);
  return feed?.owners.includes(invocation.workspace) === true ? feed : null;
};

export const conditionOf = ({ health, newestAt }: KeptFeed): FeedCondition => ({
  is: 'kept',
  health,
  newestAt,
});

export const feedLine = (feed: KeptFeed, condition: FeedCondition): FeedLine => ({
  id: feed.id,
  name: feedName(feed),
  address: shownAddress(feed.url),
  condition,
});

/** Those at the address, or called so; where none is, those whose names hold the words. */
export const meantFeeds = (
  feeds: readonly KeptFeed[],
  words: string,
  address: string | null,
): readonly KeptFeed[] => {
  const key = address === null ? null : feedKey(address);
  const at = feeds.filter(({ url, asked }) => [url, asked].map(feedKey).some((one) => one === key));
  const typed = words.trim().toLowerCase();
  const named = feeds.filter((feed) => feedName(feed).toLowerCase().includes(typed));
  const exact = named.filter((feed) => feedName(feed).toLowerCase() === typed);
  return [at, exact, named].find((found) => found.length > 0) ?? [];
};

export const feedsReply = async (
  asking: Asking,
  lines: readonly FeedLine[],
  more: number,
): Promise<Reply> => {
  const { house, invocation, now, zone } = asking;
  const operators = await house.feeds.count([CONFIG, OPERATOR], invocation.workspace);
  return { to: 'asker', kind: 'feeds', lines, more, operators, now, zone };
};

const ORDER: readonly KeptFeed['health']['is'][] = [
  'ended',
  'failing',
  'resting',
  'silent',
  'empty',
  'new',
  'well',
];
const unwellFirst = (feeds: readonly KeptFeed[]): readonly KeptFeed[] =>
  feeds.toSorted((a, b) => ORDER.indexOf(a.health.is) - ORDER.indexOf(b.health.is));

export const noFeeds = (): Reply =>
  notice('nothing', [
    { text: 'This workspace has no feeds of its own. Add one: ' },
    { text: EXAMPLE, style: 'code' },
  ]);

type Meant =
  | { readonly is: 'feeds'; readonly feeds: readonly KeptFeed[] }
  | { readonly is: 'reply'; readonly reply: Reply };

/** Those that are meant, or all, the unwell first. */
export const feedsMeant = async (asking: Asking, words: string | null): Promise<Meant> => {
  const all = unwellFirst(await ownFeeds(asking));
  if (all.length === 0) return { is: 'reply', reply: noFeeds() };
  const feeds = words === null ? all : meantFeeds(all, words, typedAddress(words));
  if (feeds.length > 0) return { is: 'feeds', feeds };
  const says = `This workspace does not read “${shown(words ?? '')}”.`;
  return { is: 'reply', reply: mistakeNotice({ says, example: '/sources list' }) };
};

const SHOWN = 60;
/** What was typed, no longer than it takes to know it again. */
export const shown = (words: string): string => (words.length <= SHOWN ? words : `${words.slice(0, SHOWN)}…`);
