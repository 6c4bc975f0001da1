// `/subscribe https://…`: the channel takes a feed, which its workspace reads from then on.
import type { Reply } from '../../core/command/reply.ts';
import { subscribeLine } from '../../core/command/schedule-words.ts';
import type { Taken } from '../../core/delivery/subscription.ts';
import { keepFeed } from './add-feed.ts';
import type { Asking } from './asking.ts';
import { findFeed, TAKING, type Wish } from './feed-found.ts';
import { refusal } from './permission.ts';
import { type Given, subscriptionFor, take } from './subscribing.ts';

/** What was said of the schedule stands in the lines that are offered; a button holds no more than an address. */
const wishOf = (asking: Asking, given: Given): Wish => {
  const { at, days, zone, choice } = given;
  if ([at, days, zone, choice].every((said) => said === null)) return TAKING;
  const takes: Taken = { kind: 'feed', feed: '', label: '' };
  const wanted = subscriptionFor(asking, { takes, digest: null }, given);
  return { action: null, line: (url) => subscribeLine(wanted, url) };
};

export const takeFeed = async (asking: Asking, address: string, given: Given): Promise<Reply> => {
  const refused = await refusal(asking, 'subscribe');
  if (refused !== null) return refused;
  const found = await findFeed(asking, address, wishOf(asking, given));
  if (found.is === 'reply') return found.reply;
  const kept = await keepFeed(asking, found.feed);
  if (kept.is === 'reply') return kept.reply;
  const takes: Taken = { kind: 'feed', feed: kept.feed.id, label: found.feed.name };
  return take(asking, { takes, digest: null, isUnheard: false }, given);
};
