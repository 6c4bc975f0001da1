// One feed's turn from beginning to end: asked, what it brings kept, and left in the state that follows.
import { hostOf } from '../../core/feed/address.ts';
import { afterAsking } from '../../core/feed/after-asking.ts';
import type { FeedAnswer } from '../../core/feed/answer.ts';
import type { Bounds } from '../../core/feed/rhythm.ts';
import type { ClaimedFeed, FeedPolls } from '../../ports/feeds.ts';
import type { Reading } from '../../ports/reading.ts';
import type { FeedAsking } from './asking.ts';
import { type ItemsKept, type KeepingItems, keepingItems } from './keep-items.ts';
import { type Asked, takingTurns } from './turn.ts';

export interface PollingOne extends FeedAsking, KeepingItems {
  readonly reading: Reading;
  readonly feeds: FeedPolls;
  readonly bounds: Bounds;
  readonly owner: string;
  /** 0 up to 1. */
  readonly chance: () => number;
}

const SHOWN: ReadonlySet<string> = new Set(['failing', 'resting', 'ended', 'silent', 'empty']);

/** A change for the worse or for the better is told once. */
const tellChange = (
  { log }: PollingOne,
  { id, setting, state }: ClaimedFeed,
  after: ClaimedFeed['state'],
): void => {
  // The path of an address may hold a token: it stays out of the log.
  const feed = { feed: id, host: hostOf(setting.url) };
  const { health } = after;
  if (health.is === state.health.is) return;
  if (SHOWN.has(health.is)) log.warn({ ...feed, ...health }, 'a feed is not well');
  else if (SHOWN.has(state.health.is)) log.info(feed, 'a feed is well again');
};

const NOTHING_NEW: ItemsKept = { articles: 0, isNews: false, isDone: true };

/** What could not be kept in whole is asked for again as a whole. */
const withKept = (
  asked: Extract<Asked, { readonly is: 'document' }>,
  { isNews, isDone }: ItemsKept,
): FeedAnswer => ({
  ...asked,
  document: { ...asked.document, isWhole: asked.document.isWhole && isDone },
  isNews,
});

export const pollingOne = (deps: PollingOne) => {
  const { feeds, owner, clock, chance, bounds } = deps;
  const ask = takingTurns(deps);
  const keepItems = keepingItems(deps);
  /** How many articles it brought. */
  return async (feed: ClaimedFeed, signal: AbortSignal): Promise<number> => {
    const { state, setting } = feed;
    const asked = await ask(feed, signal);
    const kept = asked.is === 'document' ? await keepItems(feed, asked, signal) : NOTHING_NEW;
    if (asked.is === 'left' || kept === null) {
      const until = asked.is === 'left' ? asked.until : null;
      await feeds.settle(feed.id, owner, { ...state, nextAt: until ?? state.nextAt });
      return 0;
    }
    const answer = asked.is === 'document' ? withKept(asked, kept) : asked;
    const terms = { now: clock.now(), chance: chance(), bounds };
    const after = afterAsking(state, setting.url, answer, terms);
    if (await feeds.settle(feed.id, owner, after)) tellChange(deps, feed, after);
    return kept.articles;
  };
};
