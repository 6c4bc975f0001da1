// Asks a feed now, and says what came.
import { checkOf, type FeedCheck } from '../../core/feed/check.ts';
import type { Instant } from '../../core/time/instant.ts';
import { askFeed, type FeedAsking } from './asking.ts';

/** Nothing of it is kept: that is left to the feed's next turn. */
export const checkFeed = async (deps: FeedAsking, url: string, now: Instant): Promise<FeedCheck> => {
  const answered = await askFeed(deps, url);
  return answered.is === 'feed'
    ? checkOf(answered.document, answered.movedTo, now)
    : { is: 'failed', ...answered.trouble };
};
