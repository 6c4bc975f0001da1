// The workspace's own feeds, the unwell first; with words, those that they mean.
import type { Reply } from '../../core/command/reply.ts';
import type { Asking } from './asking.ts';
import { conditionOf, feedLine, feedsMeant, feedsReply, MOST_TOLD } from './own-feeds.ts';

export const listFeeds = async (asking: Asking, words: string | null): Promise<Reply> => {
  const meant = await feedsMeant(asking, words);
  if (meant.is === 'reply') return meant.reply;
  const told = meant.feeds.slice(0, MOST_TOLD);
  const lines = told.map((feed) => feedLine(feed, conditionOf(feed)));
  return feedsReply(asking, lines, meant.feeds.length - told.length);
};
