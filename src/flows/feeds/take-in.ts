// Takes in what a feed brings: its new and changed entries as articles, each remembered as soon as it is kept.
import type { FeedDocument } from '../../core/feed/document.ts';
import { draftOf } from '../../core/feed/drafts.ts';
import { type Item, itemsOf, type SeenItem, seenAfter, takingOf } from '../../core/feed/items.ts';
import { wasRead } from '../../core/feed/state.ts';
import type { ClaimedFeed, FeedPolls } from '../../ports/feeds.ts';
import type { ArticleKeeper, Kept } from '../../ports/library.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Clock, Log } from '../../ports/system.ts';
import type { Collect } from '../collect.ts';
import { type Filling, filling, type Withdrawal } from './fill.ts';

export interface TakingIn extends Filling {
  readonly feeds: Pick<FeedPolls, 'seen' | 'remember'>;
  readonly collect: Collect;
  readonly withdraw: ArticleKeeper['withdraw'];
  readonly clock: Clock;
  readonly log: Log;
}

export interface TakenIn {
  /** Articles that were stored or revised. */
  readonly kept: number;
  /** At least one entry was not there the last time. */
  readonly isNews: boolean;
  /** False: some of it is to be taken up again. */
  readonly isDone: boolean;
}

/** What an entry became. `isDone` is false where its page did not answer, or it could not be read: it is taken up again. */
interface Outcome {
  readonly kept: Kept | null;
  readonly isDone: boolean;
}

/** A page that did not answer so often is not asked for again: the teaser stays. */
const TRIES = 4;

const isTriedAgain = ({ isDone }: Outcome, before: SeenItem | undefined): boolean =>
  !isDone && (before?.changes ?? 0) < TRIES;

/** An entry that is to be taken up again is remembered as one that will have changed. */
const remembered = (item: Item, before: SeenItem | undefined, outcome: Outcome, now: number): SeenItem => {
  const article = outcome.kept?.article.id ?? before?.article ?? null;
  const seen = seenAfter(item, before, article, now);
  return isTriedAgain(outcome, before) ? { ...seen, print: '' } : seen;
};

export const takingIn = (deps: TakingIn) => {
  const { feeds, collect, withdraw, clock, log } = deps;
  const fill = filling(deps);

  /** What is known already is told no more; whoever posted it is told why. */
  const takeBack = async (id: string, { note }: Withdrawal): Promise<Outcome> => {
    const now = clock.now();
    const article = await withdraw(id, note, now);
    if (article === null) return { kept: null, isDone: true };
    return { kept: { is: article.revisedAt === now ? 'revised' : 'known', article }, isDone: true };
  };

  const keep = async (
    feed: ClaimedFeed,
    document: FeedDocument,
    item: Item,
    before: SeenItem | undefined,
    signal: AbortSignal,
  ): Promise<Outcome> => {
    const teaser = draftOf(item.entry, document, feed.setting);
    if (teaser === null) return { kept: null, isDone: true };
    const { draft, isDone, withdrawal } = await fill(teaser, feed.setting.pages, signal);
    if (withdrawal !== null && before?.article != null) return takeBack(before.article, withdrawal);
    const arrival = {
      is: 'feed',
      feed: feed.id,
      guid: item.id,
      isFirstContact: !wasRead(feed.state),
    } as const;
    return { kept: await collect(draft, { arrival }), isDone };
  };

  /** One text that cannot be read costs only itself. */
  const tryToKeep = async (...args: Parameters<typeof keep>): Promise<Outcome> => {
    try {
      return await keep(...args);
    } catch (error) {
      // What an operator mends (a full disk, a locked store) stops everything until it is mended.
      if (error instanceof OperatorError) throw error;
      const [feed, , { entry }] = args;
      log.error({ feed: feed.id, item: entry.title, error }, 'an item of a feed could not be taken in');
      return { kept: null, isDone: false };
    }
  };

  /** Null: nobody waits for it any more; what was kept so far is remembered. */
  return async (feed: ClaimedFeed, document: FeedDocument, signal: AbortSignal): Promise<TakenIn | null> => {
    const now = clock.now();
    const items = itemsOf(document);
    const seen = await feeds.seen(
      feed.id,
      items.map(({ key }) => key),
      now,
    );
    const { taken, passed } = takingOf(items, seen, !wasRead(feed.state), now);
    await feeds.remember(
      feed.id,
      passed.map((item) => seenAfter(item, undefined, null, now)),
    );
    let [kept, isDone] = [0, true];
    for (const item of taken) {
      if (signal.aborted) return null;
      const before = seen.get(item.key);
      const outcome = await tryToKeep(feed, document, item, before, signal);
      if (isTriedAgain(outcome, before)) isDone = false;
      await feeds.remember(feed.id, [remembered(item, before, outcome, now)]);
      if (outcome.kept !== null && outcome.kept.is !== 'known') kept += 1;
    }
    return { kept, isNews: taken.some(({ key }) => !seen.has(key)), isDone };
  };
};
