// A workspace no longer wants a feed.
import type { Choice, Reply } from '../../core/command/reply.ts';
import { typedAddress } from '../../core/command/typed-address.ts';
import { feedName } from '../../core/feed/name.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { CHANGE } from './add-feed.ts';
import type { Asking } from './asking.ts';
import { notice } from './notices.ts';
import { MOST_TOLD, meantFeeds, noFeeds, ownFeeds, shown } from './own-feeds.ts';
import { refusal } from './permission.ts';
import { stillTaken } from './still-taken.ts';

const removeButtons = (feeds: readonly KeptFeed[]): readonly Choice[] =>
  feeds.slice(0, MOST_TOLD).map((feed) => ({
    label: feedName(feed),
    action: { name: 'remove-feed', target: feed.id },
  }));

/** Who asks was checked before. */
export const removeFeed = async (asking: Asking, feed: KeptFeed): Promise<Reply> => {
  const { house, invocation } = asking;
  await house.feeds.remove(feed.id, invocation.workspace);
  const taken = await stillTaken(asking, feed);
  const words = [`Removed: ${feedName(feed)}. What came from it stays.`, taken ?? '', 'Undo with '];
  return notice('done', [
    { text: words.filter((part) => part !== '').join(' ') },
    { text: `/sources add ${feed.url}`, style: 'code' },
  ]);
};

export const removeTyped = async (asking: Asking, words: string | null): Promise<Reply> => {
  const feeds = await ownFeeds(asking);
  if (feeds.length === 0) return noFeeds();
  if (words === null) return notice('nothing', 'Remove which?', removeButtons(feeds));
  const [feed, ...others] = meantFeeds(feeds, words, typedAddress(words));
  if (feed === undefined)
    return notice(
      'mistake',
      `This workspace does not read “${shown(words)}”. It reads:`,
      removeButtons(feeds),
    );
  if (others.length > 0)
    return notice(
      'nothing',
      `“${shown(words)}” could be several. Remove which?`,
      removeButtons([feed, ...others]),
    );
  return (await refusal(asking, CHANGE, '/sources')) ?? removeFeed(asking, feed);
};
