// Is an article news for a subscription that takes updates?
import type { Article } from '../article/article.ts';
import { readChanges } from '../digest/changes.ts';
import type { ToldOfStory } from '../digest/edition.ts';
import { ledgerOf } from '../question/ledger.ts';
import type { Story } from '../story/story.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { Subscription } from './subscription.ts';

type Arrived = Pick<Article, 'knownAt' | 'arrivedAt' | 'revisedAt' | 'isNews'>;

/**
 * What was there when the channel subscribed is no news, nor is an archive that is imported: what was published long before it
 * arrived, or nobody knows when. A day of grace: the date of a text is often known to the day only. What arrived days ago and only changes its story
 * now is none either.
 */
export const isNewsFor = (
  { createdAt }: Pick<Subscription, 'createdAt'>,
  { arrivedAt, revisedAt, knownAt, isNews }: Arrived,
  now: Instant,
): boolean => {
  const cameAt = revisedAt ?? arrivedAt;
  return isNews && cameAt > createdAt && knownAt > cameAt - DAY && cameAt > now - DAY;
};

/** A story that the channel was never told is new to it; one that it was told needs a material change since. */
export const isWorthTelling = (story: Story, told: ToldOfStory | null, now: Instant): boolean =>
  told === null ||
  readChanges({
    articles: story.articles,
    ledger: ledgerOf(story.articles, now),
    since: told.last,
    missed: told.missed,
  }).length > 0;
