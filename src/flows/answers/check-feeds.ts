// Feeds of a workspace, asked now.
import type { Reply } from '../../core/command/reply.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { checkFeed } from '../feeds/check.ts';
import type { Asking } from './asking.ts';
import { feedLine, feedsMeant, feedsReply, MOST_TOLD } from './own-feeds.ts';

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
  const meant = await feedsMeant(asking, words);
  if (meant.is === 'reply') return meant.reply;
  const asked = meant.feeds.slice(0, MOST_TOLD);
  return checkFeeds(asking, asked, meant.feeds.length - asked.length);
};
