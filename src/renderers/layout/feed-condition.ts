// How a feed is doing, in words: what is known of it, or what came when it was asked just now.
import type { FeedCondition } from '../../core/command/reply.ts';
import { shownAddress } from '../../core/feed/address.ts';
import type { FeedCheck } from '../../core/feed/check.ts';
import type { Health } from '../../core/feed/health.ts';
import { DAY, HOUR, type Instant, MINUTE } from '../../core/time/instant.ts';
import type { Labels } from './labels.ts';
import { momentText, type Reader } from './moments.ts';
import { cleanText } from './plain-text.ts';

/** Up to two days in hours: "36 h" says more than "1 day". */
const HOURS_UP_TO = 2 * DAY;

/** `12 min`, `3 h`, `12 days`; at least a minute. */
const lengthText = (length: number, { minutes, hours, days }: Labels): string => {
  if (length < HOUR) return minutes(Math.max(1, Math.round(length / MINUTE)));
  return length < HOURS_UP_TO ? hours(Math.round(length / HOUR)) : days(Math.round(length / DAY));
};

const healthText = (health: Health, newestAt: Instant | null, reader: Reader): string => {
  const { labels, now } = reader;
  const ago = (since: Instant): string => lengthText(now - since, labels);
  switch (health.is) {
    case 'new':
      return labels.health.isNew;
    case 'well':
      return labels.health.well(newestAt === null ? null : ago(newestAt));
    case 'empty':
      return labels.health.empty(momentText(health.since, reader));
    case 'silent':
      return labels.health.silent(ago(health.since), lengthText(health.usual, labels));
    case 'failing':
      return labels.health.failing(momentText(health.since, reader), health.times, cleanText(health.why));
    case 'resting':
      return labels.health.resting(momentText(health.since, reader), cleanText(health.why));
    case 'ended':
      return labels.health.ended(cleanText(health.why));
  }
};

const checkText = (check: FeedCheck, reader: Reader): string => {
  const { checked, items } = reader.labels;
  if (check.is === 'failed') return checked.failed(cleanText(check.why), cleanText(check.todo));
  const newest = check.newest === null ? null : momentText(check.newest, reader);
  return [
    check.items === 0 ? checked.empty(check.format) : checked.read(items(check.items), check.format, newest),
    ...(check.movedTo === null ? [] : [checked.moved(cleanText(shownAddress(check.movedTo)))]),
    ...(check.isWhole ? [] : [checked.cutOff]),
  ].join('; ');
};

export const conditionText = (condition: FeedCondition, reader: Reader): string =>
  condition.is === 'kept'
    ? healthText(condition.health, condition.newestAt, reader)
    : checkText(condition.check, reader);
