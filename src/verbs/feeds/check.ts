// `dateline feeds check`: asks feeds now, several at once, and says what came.

import PQueue from 'p-queue';
import { chooseFeeds } from '../../bot/chosen-feeds.ts';
import type { FeedCheck } from '../../core/feed/check.ts';
import type { Named } from '../../core/feed/name.ts';
import { checkFeed } from '../../flows/feeds/check.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import { conditionText } from '../../renderers/layout/feed-condition.ts';
import type { Context } from '../context.ts';
import { progressOn } from '../progress.ts';
import { sayLine } from '../say.ts';
import { addressTyped } from './change.ts';
import { calledAt, type FeedHouse, readerIn } from './house.ts';

/** Each of another host, mostly: the fetch itself spares a host. */
const AT_ONCE = 8;

/** By the address that is asked. */
const asAsked = ({ title, publisher, asked }: KeptFeed): Named => ({ title, publisher, url: asked });

const toAsk = async (house: FeedHouse, typed: string | undefined): Promise<readonly Named[]> => {
  if (typed === undefined) {
    await chooseFeeds(house);
    return (await house.feeds.list(null)).map(asAsked);
  }
  const url = addressTyped(typed);
  const kept = await house.feeds.byUrl(url);
  return [kept === null ? { title: null, publisher: null, url } : asAsked(kept)];
};

const kindOf = (check: FeedCheck): 'well' | 'empty' | 'failed' => {
  if (check.is === 'failed') return 'failed';
  return check.items === 0 ? 'empty' : 'well';
};

const summary = (checks: readonly FeedCheck[]): string => {
  const counts = Map.groupBy(checks, kindOf);
  return (['well', 'empty', 'failed'] as const)
    .flatMap((kind) => (counts.has(kind) ? [`${counts.get(kind)?.length} ${kind}`] : []))
    .join(', ');
};

export const checkFeeds = async (
  context: Context,
  house: FeedHouse,
  typed: string | undefined,
): Promise<void> => {
  const feeds = await toAsk(house, typed);
  const queue = new PQueue({ concurrency: AT_ONCE });
  const progress = progressOn(context, 'Asking feeds', feeds.length);
  const reader = readerIn(house);
  let done = 0;
  /** Told as it comes: one that does not answer keeps nobody from reading of the others. */
  const askOne = async (feed: Named): Promise<FeedCheck> => {
    const check = await checkFeed(house, feed.url, house.clock.now());
    progress.clear();
    sayLine(context.stdout, `${calledAt(feed)} · ${conditionText({ is: 'checked', check }, reader)}`);
    done += 1;
    progress.at(done);
    return check;
  };
  const checks = await Promise.all(feeds.map((feed) => queue.add(() => askOne(feed))));
  progress.done();
  context.stderr.write(`${feeds.length === 0 ? 'No feed is read' : summary(checks)}.\n`);
  if (checks.some(({ is }) => is === 'failed')) context.exit(1);
};
