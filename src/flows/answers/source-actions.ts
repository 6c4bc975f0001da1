// What the buttons beside a feed do.
import type { Reply } from '../../core/command/reply.ts';
import { typedAddress } from '../../core/command/typed-address.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { addFeed, CHANGE } from './add-feed.ts';
import type { ActionAnswer, Asking } from './asking.ts';
import { checkFeeds } from './check-feeds.ts';
import { gone } from './notices.ts';
import { ownFeed } from './own-feeds.ts';
import { refusal } from './permission.ts';
import { removeFeed } from './remove-feed.ts';
import { NOTHING_GIVEN } from './subscribing.ts';
import { takeFeed } from './take-feed.ts';

/** What a button carries could be of another workspace. */
const onFeed =
  (act: (asking: Asking, feed: KeptFeed) => Promise<Reply>): ActionAnswer =>
  async (asking, target) => {
    const feed = await ownFeed(asking, target);
    return feed === null ? gone('feed') : act(asking, feed);
  };

export const check: ActionAnswer = onFeed((asking, feed) => checkFeeds(asking, [feed], 0));

export const remove: ActionAnswer = onFeed(
  async (asking, feed) => (await refusal(asking, CHANGE, '/sources')) ?? removeFeed(asking, feed),
);

const atAddress =
  (act: (asking: Asking, address: string) => Promise<Reply>): ActionAnswer =>
  async (asking, target) => {
    const address = typedAddress(target);
    return address === null ? gone('feed') : act(asking, address);
  };

export const add: ActionAnswer = atAddress((asking, address) => addFeed(asking, address));
export const take: ActionAnswer = atAddress((asking, address) => takeFeed(asking, address, NOTHING_GIVEN));
