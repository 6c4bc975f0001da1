// `dateline feeds check`: asks feeds now, several at once, and says what came.

import PQueue from 'p-queue';
import { chooseFeeds } from '../../bot/chosen-feeds.ts';
import { hostOf } from '../../core/feed/address.ts';
import type { FeedCheck } from '../../core/feed/check.ts';
import { feedName } from '../../core/feed/name.ts';
import { checkFeed } from '../../flows/feeds/check.ts';
import { conditionText } from '../../renderers/layout/feed-condition.ts';
import type { Context } from '../context.ts';
import { progressOn } from '../progress.ts';
import { sayLine } from '../say.ts';
import { addressTyped } from './change.ts';
import { calledAt, type FeedHouse, readerIn } from './house.ts';

/** Each of another host, mostly: the fetch itself spares a host. */
const AT_ONCE = 8;

interface Asked {
  readonly name: string;
  /** The address that is asked. */
  readonly url: string;
}

const toAsk = async (house: FeedHouse, typed: string | undefined): Promise<readonly Asked[]> => {
  if (typed === undefined) {
    await chooseFeeds(house);
    return (await house.feeds.list(null)).map((feed) => ({ name: feedName(feed), url: feed.asked }));
  }
  const url = addressTyped(typed);
  const kept = await house.feeds.byUrl(url);
  return [kept === null ? { name: hostOf(url), url } : { name: feedName(kept), url: kept.asked }];
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
  const askOne = async ({ name, url }: Asked): Promise<FeedCheck> => {
    const check = await checkFeed(house, url, house.clock.now());
    progress.clear();
    sayLine(context.stdout, `${calledAt(name, url)} · ${conditionText({ is: 'checked', check }, reader)}`);
    done += 1;
    progress.at(done);
    return check;
  };
  const checks = await Promise.all(feeds.map((feed) => queue.add(() => askOne(feed))));
  progress.done();
  context.stderr.write(`${feeds.length === 0 ? 'No feed is read' : summary(checks)}.\n`);
  if (checks.some(({ is }) => is === 'failed')) context.exit(1);
};
