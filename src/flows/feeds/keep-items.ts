// Keeps what a feed brings: its new and changed entries as articles, each remembered as soon as it is kept.
import { canonicalUrl } from '../../core/article/address.ts';
import type { ArticleDraft } from '../../core/article/draft.ts';
import { voiceOf } from '../../core/article/voice.ts';
import { hostOf } from '../../core/feed/address.ts';
import type { FeedDocument } from '../../core/feed/document.ts';
import { draftOf } from '../../core/feed/drafts.ts';
import { wantsPage } from '../../core/feed/full-text.ts';
import { type Item, itemsOf, newItems, type SeenItem, seenAfter } from '../../core/feed/items.ts';
import { isFirstContact, stoodBefore } from '../../core/feed/state.ts';
import { type Together, togetherIn } from '../../core/feed/together.ts';
import { type Instant, MINUTE } from '../../core/time/instant.ts';
import type { ClaimedFeed, FeedPolls } from '../../ports/feeds.ts';
import type { ArticleKeeper, ArticleReader, Kept } from '../../ports/library.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Clock, Log } from '../../ports/system.ts';
import type { Collect } from '../collect.ts';
import { asItIs, type Filling, filling, type Withdrawal } from './fill.ts';

export interface KeepingItems extends Filling {
  readonly feeds: Pick<FeedPolls, 'seen' | 'remember'>;
  readonly collect: Collect;
  readonly library: Pick<ArticleKeeper, 'withdraw'> & Pick<ArticleReader, 'byUrl'>;
  readonly clock: Clock;
  readonly log: Log;
}

export interface ItemsKept {
  /** Articles that were stored or revised. */
  readonly articles: number;
  /** At least one entry was not there the last time. */
  readonly isNews: boolean;
  /** False: some of it is still owed, or has its turn later. */
  readonly isDone: boolean;
}

/** In ms: pages that hang must not keep a feed for longer than its claim holds, nor others from their turn. */
const TURN = 4 * MINUTE;
/** In ms: after that its pages wait for the next turn. */
const PAGES = 2 * MINUTE;

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
  /** The address that it came from: a feed may redirect to another's. */
  readonly served: string;
  /** Pages are asked for until then. */
  readonly pagesUntil: Instant;
  readonly seen: ReadonlyMap<string, SeenItem>;
  readonly together: Together;
  readonly signal: AbortSignal;
}

export const keepingItems = (deps: KeepingItems) => {
  const { feeds, library, collect, clock, log } = deps;
  const fill = filling(deps);

  /** What is known already is told no more; whoever posted it is told why. */
  const takeBack = async (id: string, page: string | null, { note }: Withdrawal): Promise<Outcome> => {
    const now = clock.now();
    const article = await library.withdraw(id, note, now, page);
    if (article === null) return NOTHING;
    return { kept: { is: article.revisedAt === now ? 'revised' : 'known', article }, isDone: true };
  };

  /** An item that comes again under another name has its page already. */
  const filledUp = async (teaser: ArticleDraft, item: Item, { feed, seen, signal, pagesUntil }: Brought) => {
    const isNew = !seen.has(item.key) && teaser.url !== null;
    const known = isNew ? await library.byUrl(canonicalUrl(teaser.url) ?? teaser.url) : null;
    const isThere = known?.article.title === teaser.title;
    if (isThere) return asItIs(teaser);
    // No news waits for the pages of others: its own is owed.
    if (clock.now() > pagesUntil)
      return {
        ...asItIs(teaser),
        isDone: teaser.url === null || !wantsPage(feed.setting.pages, teaser.text),
      };
    return fill(teaser, feed.setting.pages, signal);
  };

  /** Null: nobody waits for it any more. */
  const keep = async (brought: Brought, item: Item): Promise<Outcome | null> => {
    const { feed, document, served, seen, together } = brought;
    const teaser = draftOf(item.entry, document, feed.setting);
    if (teaser === null) return NOTHING;
    const filled = await filledUp(teaser, item, brought);
    if (filled === null) return null;
    const known = seen.get(item.key)?.article ?? null;
    const arrival = {
      is: 'feed',
      feed: feed.id,
      guid: item.id,
      isFirstContact: stoodBefore(feed.state, item.entry.published),
      site: hostOf(served),
      isNamed: feed.setting.publisher !== null,
    } as const;
    if (filled.withdrawal !== null && known !== null) {
      // Who lists the articles of others may lead to any page of theirs: only the article's own says something of it.
      const isOwn = voiceOf(arrival, teaser.url) === 'own';
      const isIts = isOwn || (teaser.url !== null && (await library.byUrl(teaser.url))?.article.id === known);
      return isIts ? takeBack(known, teaser.url, filled.withdrawal) : NOTHING;
    }
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
  ): Promise<(Omit<ItemsKept, 'isNews'> & { readonly isThrough: boolean }) | null> => {
    let [articles, isDone] = [0, true];
    const until = clock.now() + TURN;
    for (const item of items) {
      if (clock.now() > until) return { articles, isDone: false, isThrough: false };
      const outcome = brought.signal.aborted ? null : await tryToKeep(brought, item);
      if (outcome === null) return null;
      const { kept } = outcome;
      const about = { article: kept?.article.id ?? null, isDone: outcome.isDone };
      const seen = seenAfter(item, brought.seen.get(item.key), about, clock.now());
      await feeds.remember(brought.feed.id, [seen]);
      if (seen.owed > 0) isDone = false;
      if (kept !== null && kept.is !== 'known') articles += 1;
    }
    return { articles, isDone, isThrough: true };
  };

  /** Null: nobody waits for it any more; what was kept so far is remembered. */
  return async (
    feed: ClaimedFeed,
    { document, served }: { readonly document: FeedDocument; readonly served: string },
    signal: AbortSignal,
  ): Promise<ItemsKept | null> => {
    const now = clock.now();
    const items = itemsOf(document);
    const keys = items.map(({ key }) => key);
    const seen = await feeds.seen(feed.id, keys, now);
    const isFirst = isFirstContact(feed.state);
    const { keep: toKeep, pass, hasMore } = newItems(items, seen, isFirst, now);
    const passed = { article: null, isDone: true };
    await feeds.remember(
      feed.id,
      pass.map((item) => seenAfter(item, undefined, passed, now)),
    );
    const together = togetherIn(items, seen);
    const kept = await keepAll(
      { feed, document, served, pagesUntil: now + PAGES, seen, together, signal },
      toKeep,
    );
    if (kept === null) return null;
    const { articles, isDone, isThrough } = kept;
    // A first contact that was not finished goes on as one.
    const isNews = (isThrough || !isFirst) && toKeep.some(({ key }) => !seen.has(key));
    return { articles, isNews, isDone: isDone && !hasMore };
  };
};
