// The workspace's own feeds, the unwell first.
import type { Reply } from '../../core/command/reply.ts';
import type { Asking } from './asking.ts';
import { conditionOf, feedLine, feedsReply, MOST_TOLD, noFeeds, ownFeeds, unwellFirst } from './own-feeds.ts';

export const listFeeds = async (asking: Asking): Promise<Reply> => {
  const feeds = await ownFeeds(asking);
  if (feeds.length === 0) return noFeeds();
  const told = unwellFirst(feeds).slice(0, MOST_TOLD);
  const lines = told.map((feed) => feedLine(feed, conditionOf(feed)));
  return feedsReply(asking, lines, feeds.length - told.length);
};
