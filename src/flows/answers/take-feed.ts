// `/subscribe https://…`: the channel takes a feed, which its workspace reads from then on.
import type { Reply } from '../../core/command/reply.ts';
import type { Taken } from '../../core/delivery/subscription.ts';
import { keepFeed } from './add-feed.ts';
import type { Asking } from './asking.ts';
import { findFeed, TAKING } from './feed-found.ts';
import { refusal } from './permission.ts';
import { type Given, take } from './subscribing.ts';

export const takeFeed = async (asking: Asking, address: string, given: Given): Promise<Reply> => {
  const refused = await refusal(asking, 'subscribe');
  if (refused !== null) return refused;
  const found = await findFeed(asking, address, TAKING);
  if (found.is === 'reply') return found.reply;
  const kept = await keepFeed(asking, found.feed);
  if (kept.is === 'reply') return kept.reply;
  const takes: Taken = { kind: 'feed', feed: kept.feed.id, label: found.feed.name };
  return take(asking, { takes, digest: null, isUnheard: false }, given);
};
