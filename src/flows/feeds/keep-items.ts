// Keeps what a feed brings: its new and changed entries as articles, each remembered as soon as it is kept.
import { hostOf } from '../../core/feed/address.ts';
import type { FeedDocument } from '../../core/feed/document.ts';
import { draftOf } from '../../core/feed/drafts.ts';
import { type Item, itemsOf, newItems, type SeenItem, seenAfter } from '../../core/feed/items.ts';
import { isFirstContact } from '../../core/feed/state.ts';
import { type Together, togetherIn } from '../../core/feed/together.ts';
import type { ClaimedFeed, FeedPolls } from '../../ports/feeds.ts';
import type { ArticleKeeper, Kept } from '../../ports/library.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Clock, Log } from '../../ports/system.ts';
import type { Collect } from '../collect.ts';
import { type Filling, filling, type Withdrawal } from './fill.ts';

export interface KeepingItems extends Filling {
  readonly feeds: Pick<FeedPolls, 'seen' | 'remember'>;
  readonly collect: Collect;
  readonly withdraw: ArticleKeeper['withdraw'];
  readonly clock: Clock;
  readonly log: Log;
}

export interface ItemsKept {
  /** Articles that were stored or revised. */
  readonly articles: number;
  /** At least one entry was not there the last time. */
  readonly isNews: boolean;
  /** False: some of it is still owed. */
  readonly isDone: boolean;
}

/** What an entry became; `isDone` is false where its page did not answer, or it could not be read. */
interface Outcome {
  readonly kept: Kept | null;
  readonly isDone: boolean;
}

const NOTHING: Outcome = { kept: null, isDone: true };

/** One feed with what it said, and what was seen of it before. */
interface Brought {
  readonly feed: ClaimedFeed;
  readonly document: FeedDocument;
  readonly seen: ReadonlyMap<string, SeenItem>;
  readonly together: Together;
  readonly signal: AbortSignal;
}

export const keepingItems = (deps: KeepingItems) => {
  const { feeds, collect, withdraw, clock, log } = deps;
  const fill = filling(deps);

  /** What is known already is told no more; whoever posted it is told why. */
  const takeBack = async (id: string, page: string | null, { note }: Withdrawal): Promise<Outcome> => {
    const now = clock.now();
    const article = await withdraw(id, note, now, page);
    if (article === null) return NOTHING;
    return { kept: { is: article.revisedAt === now ? 'revised' : 'known', article }, isDone: true };
  };

  /** Null: nobody waits for it any more. */
  const keep = async (brought: Brought, item: Item): Promise<Outcome | null> => {
    const { feed, document, seen, together, signal } = brought;
    const teaser = draftOf(item.entry, document, feed.setting);
    if (teaser === null) return NOTHING;
    const filled = await fill(teaser, feed.setting.pages, signal);
    if (filled === null) return null;
    const known = seen.get(item.key)?.article ?? null;
    if (filled.withdrawal !== null && known !== null) return takeBack(known, teaser.url, filled.withdrawal);
    const arrival = {
      is: 'feed',
      feed: feed.id,
      guid: item.id,
      isFirstContact: isFirstContact(feed.state),
      site: hostOf(feed.state.asked),
      isNamed: feed.setting.publisher !== null,
    } as const;
    const kept = await collect(filled.draft, { arrival, together: together.beside(item) });
    together.add(item, kept.article.id);
    return { kept, isDone: filled.isDone };
  };

  /** One text that cannot be read costs only itself. */
  const tryToKeep = async (brought: Brought, item: Item): Promise<Outcome | null> => {
    try {
      return await keep(brought, item);
    } catch (error) {
      // What an operator mends (a full disk, a locked store) stops everything until it is mended.
      if (error instanceof OperatorError) throw error;
      const about = { feed: brought.feed.id, item: item.entry.title, error };
      log.error(about, 'an item of a feed could not be taken in');
      return { kept: null, isDone: false };
    }
  };

  const keepAll = async (
    brought: Brought,
    items: readonly Item[],
  ): Promise<Omit<ItemsKept, 'isNews'> | null> => {
    let [articles, isDone] = [0, true];
    for (const item of items) {
      const outcome = brought.signal.aborted ? null : await tryToKeep(brought, item);
      if (outcome === null) return null;
      const { kept } = outcome;
      const about = { article: kept?.article.id ?? null, isDone: outcome.isDone };
      const seen = seenAfter(item, brought.seen.get(item.key), about, clock.now());
      await feeds.remember(brought.feed.id, [seen]);
      if (seen.owed > 0) isDone = false;
      if (kept !== null && kept.is !== 'known') articles += 1;
    }
    return { articles, isDone };
  };

  /** Null: nobody waits for it any more; what was kept so far is remembered. */
  return async (
    feed: ClaimedFeed,
    document: FeedDocument,
    signal: AbortSignal,
  ): Promise<ItemsKept | null> => {
    const now = clock.now();
    const items = itemsOf(document);
    const keys = items.map(({ key }) => key);
    const seen = await feeds.seen(feed.id, keys);
    const { keep: toKeep, pass } = newItems(items, seen, isFirstContact(feed.state), now);
    const passed = { article: null, isDone: true };
    await feeds.remember(
      feed.id,
      pass.map((item) => seenAfter(item, undefined, passed, now)),
    );
    const kept = await keepAll({ feed, document, seen, together: togetherIn(items, seen), signal }, toKeep);
    return kept === null ? null : { ...kept, isNews: toKeep.some(({ key }) => !seen.has(key)) };
  };
};
