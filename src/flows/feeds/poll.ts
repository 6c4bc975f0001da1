// Asks the feeds whose turn it is, side by side and one process a feed, until none has its turn.
import { hostOf } from '../../core/feed/address.ts';
import { type Instant, MINUTE } from '../../core/time/instant.ts';
import type { ClaimedFeed } from '../../ports/feeds.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import { placesFor } from './places.ts';
import { type PollingOne, pollingOne } from './poll-one.ts';

/** In ms: so long after a sudden end another process asks the feed; a first contact that fetches twenty pages takes less. */
const LEASE = 5 * MINUTE;
/** Feeds at a time; most of their time is waiting. */
const AT_ONCE = 64;
/** Claims come in batches: no more often than when an eighth of the places is free. */
const BATCH = AT_ONCE / 8;
/** What we could not keep is asked for again so much later. */
const AFTER_FAULT = 30 * MINUTE;
/** While nothing can be kept, nobody is asked. */
const QUIET = 5 * MINUTE;
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

export const polling = (deps: PollingOne): Poll => {
  const pollOne = pollingOne(deps);
  const claim = (limit: number, busy: readonly string[]) => {
    const now = deps.clock.now();
    return deps.feeds.claim({ owner: deps.owner, now, until: now + LEASE, limit, busy, perHost: PER_HOST });
  };

  const putOff = ({ id, state }: ClaimedFeed): Promise<boolean> =>
    deps.feeds.settle(id, deps.owner, { ...state, nextAt: deps.clock.now() + AFTER_FAULT });

  let quietUntil: Instant = 0;
  const isQuiet = (now: Instant): boolean => now < quietUntil && quietUntil - now <= QUIET;

  return async ({ signal = NEVER, onKept = () => {} } = {}) => {
    if (isQuiet(deps.clock.now())) return { asked: 0, kept: 0 };
    const under = placesFor(AT_ONCE);
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
        const about = { feed: feed.id, host: hostOf(feed.setting.url), error };
        deps.log.error(about, 'what a feed brought could not be kept');
        // What an operator mends (a full disk, a locked store) stops everything for a while.
        if (error instanceof OperatorError) stopped = error;
        // Where not even that can be written down, its claim runs out by itself.
        await putOff(feed).catch(() => false);
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
    if (stopped !== null) {
      quietUntil = deps.clock.now() + QUIET;
      throw stopped;
    }
    return { asked, kept };
  };
};
