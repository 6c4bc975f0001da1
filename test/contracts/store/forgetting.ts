// What every store does when it forgets: what goes, what stays, and that nothing comes back.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/adapters/store/store.ts';
import type { Article } from '../../../src/core/article/article.ts';
import type { DeliveryState } from '../../../src/core/delivery/delivery.ts';
import { markOf } from '../../../src/core/delivery/keys.ts';
import type { AgedStory } from '../../../src/core/delivery/retention.ts';
import type { FeedState } from '../../../src/core/feed/state.ts';
import { analyse } from '../../../src/core/language/analyse.ts';
import { DAY } from '../../../src/core/time/instant.ts';
import type { Forgetting, Place, Step, Stepped } from '../../../src/ports/forgetting.ts';
import type { Opened } from '../store.ts';
import {
  article,
  card,
  delivery,
  edition,
  keep,
  placement,
  question,
  subscription,
  tell,
} from './samples.ts';

const BEFORE = 5_000;
const OLDEST: Place = { at: Number.MIN_SAFE_INTEGER, row: 0 };

/** Steps until nothing is left, so many rows at a time. Returns how many went. */
const walk = async (act: (step: Step) => Promise<Stepped>, before: number, most: number): Promise<number> => {
  let forgotten = 0;
  for (let after: Place | null = OLDEST; after !== null; ) {
    const done: Stepped = await act({ before, after, most });
    expect(done.forgotten).toBeLessThanOrEqual(most);
    forgotten += done.forgotten;
    after = done.next;
  }
  return forgotten;
};

const old = (id: string, given: Partial<Article> = {}): Article =>
  article(id, { knownAt: 1_000, arrivedAt: 1_000, ...given });

export const forgettingContract = (opened: Opened): void => {
  let store: Store;
  beforeEach(() => {
    store = opened().store;
  });
  const forget = (isTold: (story: AgedStory) => boolean = ({ newest }) => newest > BEFORE, most = 3) =>
    walk((step) => store.forgetting.articles(step, 9_000, isTold), BEFORE, most);

  describe('forgetting articles', () => {
    it('goes by when they came, and takes all that hangs on them', async () => {
      await tell(store, old('a-1'), 's-1');
      await tell(store, old('a-2', { publisher: null }), 's-1', { articles: 2 });
      // Published long ago, and taken in from an archive just now.
      await tell(store, old('a-3', { arrivedAt: BEFORE + 1 }), 's-3');
      await store.stories.place(placement(old('a-2'), 's-1', { merged: [{ from: 's-0', to: 's-1' }] }));
      await store.stories.describe(card('s-1'), [question('q')]);
      expect(await forget()).toBe(2);
      expect(await store.library.counts()).toEqual({ articles: 1, stories: 1, publishers: 1 });
      expect(await store.library.byId('a-1')).toBeNull();
      expect(await store.library.byUrl('https://news.example/a-2')).toBeNull();
      for (const id of ['s-0', 's-1']) {
        expect(await store.stories.story(id, 9_999, 9)).toBeNull();
        expect(await store.stories.summary(id)).toBeNull();
        expect(await store.stories.ledger(id, 9)).toEqual([]);
      }
      const found = await store.stories.search([['ferri']], 9);
      expect(found.map(({ id }) => id)).toEqual(['s-3']);
      const near = await store.stories.candidates(['ferri'], { from: 0, to: 9_999 }, 9);
      expect(near.map((one) => one.article)).toEqual(['a-3']);
      const { changes } = await store.stories.changedAfter(0, 9);
      expect(changes.map((one) => one.article)).toEqual(['a-3']);
      expect(await store.stories.totals({ from: 0, to: 9_999 }, null)).toMatchObject({ articles: 1 });
      expect(await store.stories.unplaced(9)).toEqual([]);
    });

    it('keeps a story whole of which something came later, a revision too', async () => {
      await tell(store, old('a-1'), 's-1');
      await keep(store, old('a-1', { text: 'It sails again.', arrivedAt: BEFORE + 1 }));
      await tell(store, old('a-2'), 's-1', { articles: 2 });
      await tell(store, old('a-3'), 's-3');
      expect(await forget()).toBe(1);
      expect((await store.stories.story('s-1', 9_999, 9))?.articles).toHaveLength(2);
      expect(await store.library.revisions('a-1')).toHaveLength(2);
    });

    it('says of a story who follows it, by whichever name, and what it asks', async () => {
      await tell(store, old('a-1'), 's-1');
      await store.stories.place(placement(old('a-1'), 's-1', { merged: [{ from: 's-0', to: 's-1' }] }));
      await store.stories.describe(card('s-1'), [question('q')]);
      await tell(store, old('a-2'), 's-2');
      await store.subscriptions.add(
        subscription('news', { takes: { kind: 'story', story: 's-0', label: 'Ferry' } }),
      );
      const asked: AgedStory[] = [];
      await forget((story) => asked.push(story) > 0);
      expect(asked).toEqual([
        { newest: 1_000, isFollowed: true, questions: [question('q')] },
        { newest: 1_000, isFollowed: false, questions: [] },
      ]);
      expect(await store.library.counts()).toMatchObject({ articles: 2, stories: 2 });
    });

    it('takes a story of many articles in several steps, and passes over one that stays', async () => {
      for (let n = 0; n < 11; n += 1) {
        await tell(store, old(`a-${n}`), 's-long');
        await tell(store, old(`b-${n}`), 's-kept');
      }
      await tell(store, old('b-young', { arrivedAt: BEFORE + 1 }), 's-kept');
      await keep(store, old('a-waiting'));
      expect(await forget(undefined, 2)).toBe(12);
      expect(await store.library.counts()).toMatchObject({ articles: 12, stories: 1 });
      expect(await forget(undefined, 2)).toBe(0);
    });

    it('leaves no card of a story that is half gone', async () => {
      for (let n = 0; n < 4; n += 1) await tell(store, old(`a-${n}`), 's-1');
      const step = { before: BEFORE, after: OLDEST, most: 2 };
      expect(await store.forgetting.articles(step, 9_000, () => false)).toMatchObject({ forgotten: 2 });
      expect(await store.stories.newest(9)).toEqual([]);
      expect(await forget()).toBe(2);
    });

    it('knows them when they are offered again: not kept, not to be placed, not counted', async () => {
      await tell(store, old('a-1'), 's-1');
      expect(await store.library.forgot(['url:https://news.example/a-1'], 9_000)).toBe(false);
      await forget();
      const again = article('a-9', { url: 'https://news.example/a-1', text: 'Other words.' });
      expect(await store.library.forgot([`url:${again.url}`], 9_000)).toBe(true);
      expect(await keep(store, again)).toEqual({ is: 'known', article: again });
      expect(await store.library.counts()).toEqual({ articles: 0, stories: 0, publishers: 0 });
      expect(await store.stories.unplaced(9)).toEqual([]);
      expect(await store.library.forgot(['url:https://news.example/a-2'], 9_000)).toBe(false);
    });

    it('does not know them by an id alone, which their feed may give to another', async () => {
      const keys = ['guid:1', 'at:news.example/1'];
      await store.library.keep(old('a-1'), keys, analyse(old('a-1')));
      await forget();
      expect(await store.library.forgot(['guid:1'], 9_000)).toBe(false);
      expect(await store.library.forgot(keys, 9_000)).toBe(true);
    });

    it('does not know them by an address of several, nor by keys that do not tell', async () => {
      await store.library.keep(old('a-1'), ['at:news.example/1', 'own:a-1'], analyse(old('a-1')));
      await store.library.keep(old('a-2'), ['text:2', 'shared:news.example/1'], analyse(old('a-2')));
      await forget();
      expect(await store.library.forgot(['at:news.example/1', 'own:a-1'], 9_000)).toBe(false);
      const keys = ['at:news.example/1', 'text:2'];
      expect(await store.library.forgot(keys, 9_000)).toBe(true);
      const one = article('a-3');
      const how = { forgotten: ['at:news.example/1'] };
      expect((await store.library.keep(one, keys, analyse(one))).is).toBe('known');
      expect((await store.library.keep(one, keys, analyse(one), how)).is).toBe('stored');
    });

    it('knows them for as long as somebody offers them, and no longer', async () => {
      const keys = ['url:https://news.example/a-1'];
      await tell(store, old('a-1'), 's-1');
      await forget();
      const keysUpTo = (before: number) => walk(store.forgetting.keys, before, 3);
      const later = 9_000 + 30 * DAY;
      expect(await store.library.forgot(keys, later)).toBe(true);
      expect(await keysUpTo(later - 1)).toBe(0);
      expect(await store.library.forgot(keys, later)).toBe(true);
      expect(await keysUpTo(later)).toBe(1);
      expect(await store.library.forgot(keys, later)).toBe(false);
      const back = await store.library.keep(old('a-1'), keys, analyse(old('a-1')));
      expect(back.is).toBe('stored');
    });
  });

  /** Due, claimed and, where it has one, frozen to an edition; `settled` at its instant or not at all. */
  const deliver = async (
    key: string,
    {
      edition: brings = null as string | null,
      settled = null as DeliveryState | null,
      at = 1_000,
      channel = 'news',
    },
  ): Promise<void> => {
    await store.deliveries.enqueue([delivery(key, channel, { dueAt: at, kind: 'update' })], []);
    const claim = { platform: 'browser', owner: 'o', dueBy: at, now: at, until: at + 9, limit: 9 } as const;
    await store.deliveries.claim(claim);
    if (brings !== null) await store.deliveries.freeze(key, 'o', brings);
    if (settled !== null) await store.deliveries.settle(key, 'o', settled);
  };
  const keys = async (): Promise<readonly string[]> =>
    (await store.deliveries.list(null, 99)).map(({ key }) => key).toSorted();

  const all = (kind: Exclude<keyof Forgetting, 'articles'>, before: number) =>
    walk(store.forgetting[kind], before, 2);

  describe('forgetting deliveries', () => {
    it('takes those that are settled, but never what a channel received last', async () => {
      await deliver('d-1', { edition: 'e-1', settled: { is: 'sent', at: 1_000 } });
      await deliver('d-2', { edition: 'e-2', settled: { is: 'sent', at: 2_000 }, at: 2_000 });
      await deliver('d-3', { settled: { is: 'skipped', reason: 'paused' }, at: 3_000 });
      await deliver('d-4', { settled: { is: 'failed', reason: 'gone', nextTry: null }, at: 3_000 });
      await deliver('d-5', { settled: { is: 'failed', reason: 'busy', nextTry: 4_000 }, at: 3_000 });
      await deliver('d-6', { edition: 'e-3', settled: { is: 'sent', at: 1_000 }, channel: 'other' });
      await deliver('d-7', { edition: 'e-3', settled: { is: 'sent', at: 9_000 }, channel: 'late' });
      expect(await all('deliveries', BEFORE)).toBe(3);
      expect(await keys()).toEqual(['d-2', 'd-5', 'd-6', 'd-7']);
      expect(await store.deliveries.lastReceived({ platform: 'browser', id: 'news' })).toEqual({
        edition: 'e-2',
        at: 2_000,
      });
      await deliver('d-8', { edition: 'e-4', settled: { is: 'sent', at: 6_000 }, channel: 'other' });
      expect(await store.deliveries.lastReceived({ platform: 'browser', id: 'other' })).toEqual({
        edition: 'e-4',
        at: 6_000,
      });
    });
  });

  describe('forgetting editions', () => {
    it('takes them with their keys and drawings, but never one that is under way or was received last', async () => {
      const numbers = new Map<string, number>();
      for (const id of ['e-1', 'e-2', 'e-3', 'e-4']) {
        numbers.set(id, (await store.editions.save(`k ${id}`, edition(id))).number);
        await store.editions.save(`k2 ${id}`, edition(id));
        await store.renderings.once(`${id} browser en 1`, () => `first ${id}`);
      }
      await deliver('d-1', { edition: 'e-1', settled: { is: 'sent', at: 1_000 } });
      await deliver('d-2', { edition: 'e-2', settled: { is: 'sent', at: 2_000 }, at: 2_000 });
      await deliver('d-3', { edition: 'e-3', at: 3_000, channel: 'other' });
      expect(await all('editions', 0)).toBe(0);
      expect(await all('editions', Number.MAX_SAFE_INTEGER)).toBe(2);
      expect(await store.editions.byKey('k e-1')).toBeNull();
      expect(await store.editions.byKey('k2 e-4')).toBeNull();
      expect((await store.editions.byId('e-2'))?.edition).toEqual(edition('e-2'));
      expect((await store.editions.byKey('k2 e-3'))?.edition).toEqual(edition('e-3'));
      const again = (id: string) => store.renderings.once(`${id} browser en 1`, () => `again ${id}`);
      expect(await again('e-1')).toBe('again e-1');
      expect(await again('e-2')).toBe('first e-2');
      // A number that somebody has seen never means another edition.
      const fresh = await store.editions.save('k e-5', edition('e-5'));
      expect(fresh.number).toBeGreaterThan(Math.max(...numbers.values()));
    });
  });

  const SETTING = { publisher: null, family: null, section: null, language: null, pages: 'never' } as const;
  const addFeed = async (name: string): Promise<string> =>
    (await store.feeds.add({ ...SETTING, url: `https://${name}.example/rss` }, 'operator', 1)).feed.id;
  const WEEK = 7 * DAY;

  describe('forgetting items', () => {
    const items = (names: readonly string[], at: number, article: string | null = null) =>
      names.map((key) => ({ key, print: 'p', article, changes: 0, changedAt: at, owed: 0 }));
    /** Which of these are known at `at`, when the feed lists `lists` and nothing else. */
    const known = async (feed: string, lists: readonly string[], at: number): Promise<readonly string[]> => {
      const found = await store.feeds.seen(feed, lists, at);
      return [...found.keys()].toSorted();
    };

    it('takes those that their feed lists no more, by when it was last seen to', async () => {
      const [many, few] = [await addFeed('many'), await addFeed('few')];
      const gone = ['1', '2', '3', '4', '5'];
      await store.feeds.seen(many, [], WEEK);
      await store.feeds.remember(many, items(['0', ...gone], WEEK));
      await store.feeds.remember(few, items(['0'], WEEK));
      expect(await all('items', 99 * WEEK)).toBe(0);
      // It was the same for ten weeks: until then it listed them all.
      await known(many, ['0'], 11 * WEEK);
      expect(await all('items', 11 * WEEK - 2)).toBe(0);
      await known(many, ['0'], 12 * WEEK);
      expect(await all('items', 11 * WEEK - 1)).toBe(5);
      expect(await all('items', 99 * WEEK)).toBe(0);
      expect(await known(many, ['0', ...gone], 12 * WEEK)).toEqual(['0']);
      expect(await known(few, ['0'], 12 * WEEK)).toEqual(['0']);
    });

    it('keeps one that is listed again before it is of age', async () => {
      const feed = await addFeed('a');
      await store.feeds.seen(feed, [], WEEK);
      await store.feeds.remember(feed, items(['1', '2'], WEEK));
      await known(feed, ['2'], 2 * WEEK);
      await known(feed, ['1', '2'], 3 * WEEK);
      expect(await all('items', 99 * WEEK)).toBe(0);
    });

    it('notes what is listed once a week, and not at each look', async () => {
      const feed = await addFeed('a');
      await store.feeds.seen(feed, [], WEEK);
      await store.feeds.remember(feed, items(['1'], WEEK));
      await known(feed, [], 2 * WEEK - 1);
      expect(await all('items', 99 * WEEK)).toBe(0);
      await known(feed, [], 2 * WEEK);
      expect(await all('items', 99 * WEEK)).toBe(1);
    });

    it('keeps those of articles, by which these are selected, for as long as there are these', async () => {
      const feed = await addFeed('a');
      await tell(store, old('a-1'), 's-1');
      await store.feeds.seen(feed, [], 1_000);
      await store.feeds.remember(feed, items(['1'], 1_000, 'a-1'));
      await known(feed, [], 1_000 + WEEK);
      expect(await all('items', 99 * WEEK)).toBe(0);
      await forget();
      expect(await all('items', 99 * WEEK)).toBe(1);
    });
  });

  describe('forgetting feeds', () => {
    /** All that have their turn, at `at`. */
    const asked = async (at: number, about: Partial<FeedState> = {}): Promise<void> => {
      const claim = { owner: 'o', now: at, until: at + 9, limit: 9, busy: [], perHost: 9 };
      for (const { id, state } of await store.feeds.claim(claim))
        await store.feeds.settle(id, 'o', { ...state, title: 'Post', lastAskedAt: at, nextAt: at, ...about });
    };

    it('takes those that nobody has wanted for so long, with what they listed', async () => {
      const [wanted, gone, fresh] = [await addFeed('wanted'), await addFeed('gone'), await addFeed('fresh')];
      await asked(1_000);
      const item = { key: '1', print: 'p', article: null, changes: 0, changedAt: 1_000, owed: 0 };
      for (const feed of [wanted, gone, fresh]) await store.feeds.remember(feed, [item]);
      await store.feeds.remove(gone, 'operator');
      await asked(2_000);
      await store.feeds.remove(fresh, 'operator');
      expect(await all('feeds', 999)).toBe(0);
      expect(await all('feeds', 1_000)).toBe(1);
      for (const name of ['wanted', 'fresh'])
        expect(await store.feeds.byUrl(`https://${name}.example/rss`)).toMatchObject({ title: 'Post' });
      expect(await store.feeds.byUrl('https://gone.example/rss')).toBeNull();
      // For who adds it again it is a new one.
      expect(await addFeed('gone')).toBe(gone);
      expect(await store.feeds.seen(gone, ['1'], 3_000)).toEqual(new Map());
    });

    it('keeps one whose articles are there, and one that ended and is wanted still', async () => {
      const [told, ended] = [await addFeed('told'), await addFeed('ended')];
      await tell(store, old('a-1'), 's-1');
      const item = { key: '1', print: 'p', article: 'a-1', changes: 0, changedAt: 1_000, owed: 0 };
      await store.feeds.remember(told, [item]);
      await store.feeds.remove(told, 'operator');
      await asked(9, { health: { is: 'ended', since: 9, why: 'gone' }, nextAt: null });
      expect(await all('feeds', 9_999)).toBe(0);
      expect(await store.feeds.byUrl('https://ended.example/rss')).toMatchObject({ id: ended });
      await forget();
      expect(await all('feeds', 9_999)).toBe(1);
    });
  });

  describe('forgetting messages', () => {
    it('takes old ones, but none that a send not yet settled may have to find', async () => {
      const say = (at: number, mark: string | null) =>
        store.transcript.append({
          channel: 'news',
          at,
          from: 'dateline',
          isPrivate: false,
          mark,
          part: 0,
          body: '{}',
        });
      await deliver('d-1', { edition: 'e-1' });
      await store.deliveries.begin('d-1', 'o', 1_000, 2_000);
      for (const at of [1_000, 2_000, BEFORE]) await say(at, null);
      await say(3_000, markOf('d-1'));
      await say(BEFORE + 1, null);
      expect(await all('messages', BEFORE)).toBe(3);
      expect((await store.transcript.list('news', 0, 9)).map(({ at }) => at)).toEqual([3_000, BEFORE + 1]);
    });
  });
};
