// Asks the feeds whose turn it is, side by side and one process a feed, and keeps what they bring.
import { hostOf, shownAddress } from '../../core/feed/address.ts';
import { afterAsking } from '../../core/feed/after-asking.ts';
import type { FeedAnswer } from '../../core/feed/answer.ts';
import type { Bounds } from '../../core/feed/rhythm.ts';
import { MINUTE } from '../../core/time/instant.ts';
import type { ClaimedFeed, FeedPolls } from '../../ports/feeds.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Reading } from '../../ports/reading.ts';
import type { Clock, Log } from '../../ports/system.ts';
import type { FeedAsking } from './asking.ts';
import { type ItemsKept, type KeepingItems, keepingItems } from './keep-items.ts';
import { type Asked, takingTurns } from './turn.ts';

export interface Polling extends FeedAsking, KeepingItems {
  readonly reading: Reading;
  readonly feeds: FeedPolls;
  readonly bounds: Bounds;
  readonly owner: string;
  readonly clock: Clock;
  /** 0 up to 1. */
  readonly chance: () => number;
  readonly log: Log;
}

/** In ms: so long after a sudden end another process asks the feed; a first contact that fetches twenty pages takes less. */
const LEASE = 5 * MINUTE;
/** Feeds at a time; most of their time is waiting. */
const AT_ONCE = 64;
/** Claims come in batches: no more often than when an eighth of the places is free. */
const BATCH = AT_ONCE / 8;
/** What we could not keep is asked for again so much later. */
const AFTER_FAULT = 30 * MINUTE;
/** One that is asked, one that is read. */
const PER_HOST = 2;

export interface PollOptions {
  /** Aborted: no further feed is asked, and no answer waited for. */
  readonly signal?: AbortSignal;
  /** Called whenever articles were kept. */
  readonly onKept?: () => void;
}

export interface Polled {
  readonly asked: number;
  readonly kept: number;
}

const NEVER = new AbortController().signal;

/** Until no feed has its turn. */
export type Poll = (options?: PollOptions) => Promise<Polled>;

const SHOWN: ReadonlySet<string> = new Set(['failing', 'resting', 'ended', 'silent', 'empty']);

/** A change for the worse or for the better is told once. */
const tellChange = ({ log }: Polling, { setting, state }: ClaimedFeed, after: ClaimedFeed['state']): void => {
  const feed = shownAddress(setting.url);
  const { health } = after;
  if (health.is === state.health.is) return;
  if (SHOWN.has(health.is)) log.warn({ feed, ...health }, 'a feed is not well');
  else if (SHOWN.has(state.health.is)) log.info({ feed }, 'a feed is well again');
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

const pollingOne = (deps: Polling) => {
  const { feeds, owner, clock, chance, bounds } = deps;
  const ask = takingTurns(deps);
  const keepItems = keepingItems(deps);
  /** How many articles it brought. */
  return async (feed: ClaimedFeed, signal: AbortSignal): Promise<number> => {
    const { state, setting } = feed;
    const asked = await ask(feed, signal);
    const kept = asked.is === 'document' ? await keepItems(feed, asked.document, signal) : NOTHING_NEW;
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

/** Feeds under way, with the hosts that they are asked of. */
const places = () => {
  const running = new Map<Promise<void>, string>();
  return {
    free: () => AT_ONCE - running.size,
    busy: () => [...new Set(running.values())],
    /** Resolves once one has ended; at once where none is under way. */
    oneLess: () => (running.size === 0 ? null : Promise.race(running.keys())),
    all: () => Promise.all(running.keys()),
    take: (host: string, work: Promise<void>): void => {
      const done: Promise<void> = work.finally(() => void running.delete(done));
      running.set(done, host);
    },
  };
};

export const polling = (deps: Polling): Poll => {
  const pollOne = pollingOne(deps);
  const claim = (limit: number, busy: readonly string[]) => {
    const now = deps.clock.now();
    return deps.feeds.claim({ owner: deps.owner, now, until: now + LEASE, limit, busy, perHost: PER_HOST });
  };

  const putOff = ({ id, state }: ClaimedFeed): Promise<boolean> =>
    deps.feeds.settle(id, deps.owner, { ...state, nextAt: deps.clock.now() + AFTER_FAULT });

  return async ({ signal = NEVER, onKept = () => {} } = {}) => {
    const under = places();
    await deps.feeds.mend(deps.clock.now());
    let [asked, kept] = [0, 0];
    let stopped: OperatorError | null = null;
    /** A feed that fails for a reason of ours costs only itself, and is asked again later: its server is not to blame. */
    const run = async (feed: ClaimedFeed): Promise<void> => {
      try {
        const news = await pollOne(feed, signal);
        kept += news;
        if (news > 0) onKept();
      } catch (error) {
        // What an operator mends (a full disk, a locked store) stops everything until it is mended.
        if (error instanceof OperatorError) stopped = error;
        else await putOff(feed);
        deps.log.error(
          { feed: shownAddress(feed.setting.url), error },
          'what a feed brought could not be kept',
        );
      }
    };
    while (!signal.aborted && stopped === null) {
      const busy = under.busy();
      const claimed = under.free() < BATCH ? [] : await claim(under.free(), busy);
      for (const feed of claimed) under.take(hostOf(feed.state.asked), run(feed));
      asked += claimed.length;
      // While a host was busy its other feeds had to wait: they may have their turn now.
      if (claimed.length === 0 && busy.length === 0) break;
      if (claimed.length === 0) await under.oneLess();
    }
    await under.all();
    if (stopped !== null) throw stopped;
    return { asked, kept };
  };
};
