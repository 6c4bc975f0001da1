// `dateline feeds check`: asks feeds now, several at once, and says what came.
import PQueue from 'p-queue';
import { hostOf } from '../../core/feed/address.ts';
import type { FeedCheck } from '../../core/feed/check.ts';
import { feedName } from '../../core/feed/name.ts';
import { checkFeed } from '../../flows/feeds/check.ts';
import { conditionText } from '../../renderers/layout/feed-condition.ts';
import type { Context } from '../context.ts';
import { progressOn } from '../progress.ts';
import { sayLine } from '../say.ts';
import { addressTyped } from './change.ts';
import { asSettingsSay, calledAt, type FeedHouse, readerIn } from './house.ts';

/** Each of another host, mostly: the fetch itself spares a host. */
const AT_ONCE = 8;

interface Asked {
  readonly name: string;
  /** The address that is asked. */
  readonly url: string;
}

const toAsk = async (house: FeedHouse, typed: string | undefined): Promise<readonly Asked[]> => {
  if (typed === undefined) {
    await asSettingsSay(house);
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
  const progress = progressOn(context, `Asking ${feeds.length} feeds`);
  let done = 0;
  const checks = await Promise.all(
    feeds.map(({ url }) =>
      queue.add(async () => {
        const check = await checkFeed(house, url, house.clock.now());
        done += 1;
        progress.at(done);
        return check;
      }),
    ),
  );
  progress.done();
  const reader = readerIn(house);
  for (const [at, check] of checks.entries()) {
    const { name = '', url = '' } = feeds[at] ?? {};
    const words = conditionText({ is: 'checked', check }, reader);
    sayLine(context.stdout, `${calledAt(name, url)} · ${words}`);
  }
  context.stderr.write(`${feeds.length === 0 ? 'No feed is read' : summary(checks)}.\n`);
  if (checks.some(({ is }) => is === 'failed')) context.exit(1);
};
