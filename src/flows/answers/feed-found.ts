// From an address that was typed to one feed, or to the answer that offers several or says why there is none.
import type { ActionName } from '../../core/command/invocation.ts';
import type { Choice, Reply, Run } from '../../core/command/reply.ts';
import { hostOf } from '../../core/feed/address.ts';
import type { FeedTrouble } from '../../core/feed/check.ts';
import { feedName } from '../../core/feed/name.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { discover, type OfferedFeed } from '../feeds/discover.ts';
import type { Asking } from './asking.ts';
import { listNotice, notice } from './notices.ts';

export interface FoundFeed {
  readonly url: string;
  readonly name: string;
  /** What it calls itself; empty where it does not. */
  readonly title: string;
  /** How many it holds; null where it was not asked, since it is read already. */
  readonly items: number | null;
}

type Found =
  | { readonly is: 'feed'; readonly feed: FoundFeed }
  | { readonly is: 'reply'; readonly reply: Reply };

/** What a button does with the feed that is chosen, and what is typed instead. */
export interface Wish {
  /** Null where more was typed than a button can hold. */
  readonly action: Extract<ActionName, 'add-feed' | 'take-feed'> | null;
  readonly line: (url: string) => string;
}

export const ADDING: Wish = { action: 'add-feed', line: (url) => `/sources add ${url}` };
export const TAKING: Wish = { action: 'take-feed', line: (url) => `/subscribe ${url}` };

/** With the action's name, as long as every platform lets a button's target be. */
const LONGEST_TARGET = 90;

export const feedButton = (label: string, { action }: Wish, url: string): readonly Choice[] =>
  action === null || url.length > LONGEST_TARGET ? [] : [{ label, action: { name: action, target: url } }];

const several = (host: string, feeds: readonly OfferedFeed[], wish: Wish): Reply => {
  const called = (feed: OfferedFeed): string => feedName({ ...feed, publisher: null });
  const lines = feeds.map((feed): readonly Run[] => [
    { text: `${called(feed)}: ` },
    { text: wish.line(feed.url), style: 'code' },
  ]);
  return listNotice(
    'nothing',
    `${host} has several feeds. ${wish.action === null ? 'Type the line of one.' : 'Choose one, or type its line.'}`,
    lines,
    feeds.flatMap((feed) => feedButton(called(feed), wish, feed.url)),
  );
};

/** `example.org answers 404: there is nothing at that address. To do: check the address …` */
const none = ({ why, todo }: FeedTrouble): Reply => notice('mistake', `No feed: ${why}. To do: ${todo}.`);

/** One that is read and does well need not be asked once more. */
const isKnownGood = ({ lastAskedAt, health }: KeptFeed): boolean =>
  lastAskedAt !== null && (health.is === 'well' || health.is === 'silent' || health.is === 'empty');

/** `plain` as in `discover`. */
export const findFeed = async (
  { house }: Asking,
  address: string,
  wish: Wish,
  plain: string | null = null,
): Promise<Found> => {
  const kept = await house.feeds.byUrl(address);
  if (kept !== null && isKnownGood(kept))
    return {
      is: 'feed',
      feed: { url: kept.url, name: feedName(kept), title: kept.title ?? '', items: null },
    };
  const found = await discover(house, address, plain);
  switch (found.is) {
    case 'none':
      return { is: 'reply', reply: none(found.trouble) };
    case 'several':
      return { is: 'reply', reply: several(hostOf(address), found.feeds, wish) };
    case 'feed': {
      const { url, document } = found;
      const { title, entries } = document;
      const name = feedName({ title, publisher: null, url });
      return { is: 'feed', feed: { url, name, title, items: entries.length } };
    }
  }
};
