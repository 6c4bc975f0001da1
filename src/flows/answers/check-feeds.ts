// Feeds of a workspace, asked now.
import type { Reply } from '../../core/command/reply.ts';
import { typedAddress } from '../../core/command/typed-address.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { checkFeed } from '../feeds/check.ts';
import type { Asking } from './asking.ts';
import { mistakeNotice } from './notices.ts';
import {
  feedLine,
  feedsReply,
  MOST_TOLD,
  meantFeeds,
  noFeeds,
  ownFeeds,
  shown,
  unwellFirst,
} from './own-feeds.ts';

/** Several at once: the fetch itself lets each host be asked by few at a time. */
export const checkFeeds = async (
  asking: Asking,
  feeds: readonly KeptFeed[],
  more: number,
): Promise<Reply> => {
  const checks = await Promise.all(feeds.map(({ asked }) => checkFeed(asking.house, asked, asking.now)));
  const lines = feeds.flatMap((feed, at) => {
    const check = checks[at];
    return check === undefined ? [] : [feedLine(feed, { is: 'checked', check })];
  });
  return feedsReply(asking, lines, more);
};

export const checkTyped = async (asking: Asking, words: string | null): Promise<Reply> => {
  const feeds = await ownFeeds(asking);
  if (feeds.length === 0) return noFeeds();
  const meant = words === null ? unwellFirst(feeds) : meantFeeds(feeds, words, typedAddress(words));
  if (meant.length === 0)
    return mistakeNotice({
      says: `This workspace does not read “${shown(words ?? '')}”; /sources shows what it reads.`,
      example: '/sources check',
    });
  return checkFeeds(asking, meant.slice(0, MOST_TOLD), Math.max(0, meant.length - MOST_TOLD));
};
