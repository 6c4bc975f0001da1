// What every store does with feeds: who wants which, whose turn it is, and what is remembered of each.
import { describe, expect, it } from 'vitest';
import type { FeedSetting } from '../../../src/core/feed/feed.ts';
import type { SeenItem } from '../../../src/core/feed/items.ts';
import type { ArticleSelection } from '../../../src/ports/stories.ts';
import type { Opened } from '../store.ts';
import { article, keep, tell } from './samples.ts';

const NOW = Date.UTC(2026, 2, 9, 12);
const setting = (url: string, about: Partial<FeedSetting> = {}): FeedSetting => ({
  url,
  publisher: null,
  family: null,
  section: null,
  language: null,
  pages: 'when-short',
  ...about,
});
const RSS = 'https://news.example/rss';

export const feedsContract = (opened: Opened): void => {
  const feeds = () => opened().store.feeds;
  const claim = (
    owner: string,
    now = NOW,
    more: { limit?: number; busy?: readonly string[]; perHost?: number } = {},
  ) => feeds().claim({ owner, now, until: now + 60_000, limit: 10, busy: [], perHost: 2, ...more });

  describe('feeds', () => {
    it('are added once, whoever wants them', async () => {
      const added = await feeds().add(setting(RSS), 'operator', NOW);
      expect(added).toMatchObject({
        is: 'added',
        feed: { url: RSS, asked: RSS, owners: ['operator'], nextAt: NOW },
      });
      expect(await feeds().add(setting('http://www.news.example/rss/'), 'operator', NOW)).toMatchObject({
        is: 'there',
      });
      const shared = await feeds().add(setting(RSS, { publisher: 'Harbour Post' }), 'slack:T1', NOW);
      expect(shared).toMatchObject({ is: 'added', feed: { id: added.feed.id, publisher: 'Harbour Post' } });
      expect(await feeds().list(null)).toHaveLength(1);
      expect((await feeds().byUrl('news.example/rss'))?.owners).toEqual(['operator', 'slack:T1']);
      expect(await feeds().byUrl('https://news.example/other')).toBeNull();
    });

    it('are listed by owner, in order', async () => {
      await feeds().add(setting('https://b.example/rss', { publisher: 'B' }), 'slack:T1', NOW);
      await feeds().add(setting('https://c.example/rss', { publisher: 'A' }), 'slack:T1', NOW);
      await feeds().add(setting('https://d.example/rss'), 'slack:T2', NOW);
      expect((await feeds().list('slack:T1')).map(({ publisher }) => publisher)).toEqual(['A', 'B']);
      expect(await feeds().list('slack:T3')).toEqual([]);
    });

    it('are asked while somebody wants them', async () => {
      const { feed } = await feeds().add(setting(RSS), 'slack:T1', NOW);
      await feeds().add(setting(RSS), 'slack:T2', NOW);
      expect(await feeds().remove(feed.id, 'slack:T1')).toBe(true);
      expect(await feeds().remove(feed.id, 'slack:T1')).toBe(false);
      expect(await feeds().remove('f-none', 'slack:T1')).toBe(false);
      expect(await claim('p1')).toHaveLength(1);
      await feeds().remove(feed.id, 'slack:T2');
      expect(await claim('p2', NOW + 600_000)).toEqual([]);
      expect(await feeds().list(null)).toEqual([]);
      expect(await feeds().nextAt()).toBeNull();
      const again = await feeds().add(setting(RSS), 'slack:T2', NOW + 700_000);
      expect(again).toMatchObject({ is: 'added', feed: { id: feed.id, nextAt: NOW + 700_000 } });
    });

    it('are what was said last of them, and as new when nobody wanted them any more', async () => {
      const { feed } = await feeds().add(
        setting(RSS, { publisher: 'Harbour Post', section: 'world', pages: 'never' }),
        'operator',
        NOW,
      );
      await feeds().add(setting(RSS, { publisher: 'Other', language: 'en' }), 'slack:T1', NOW);
      expect(await feeds().byUrl(RSS)).toMatchObject({ publisher: 'Harbour Post', language: 'en' });
      await feeds().change(feed.id, { publisher: 'Other', pages: 'always' });
      const changed = { publisher: 'Other', pages: 'always', section: 'world', language: 'en' };
      expect(await feeds().byUrl(RSS)).toMatchObject(changed);
      await feeds().remove(feed.id, 'operator');
      await feeds().remove(feed.id, 'slack:T1');
      expect(await feeds().byId(feed.id)).toMatchObject({ url: RSS, owners: [], ...changed });
      expect(await feeds().byId('f-none')).toBeNull();
      const again = await feeds().add(setting(RSS, { language: 'de' }), 'slack:T1', NOW);
      const unsaid = { publisher: null, section: null, pages: 'when-short' };
      expect(again.feed).toMatchObject({ id: feed.id, ...unsaid, language: 'de' });
    });

    it('are counted once, whoever of many wants them', async () => {
      const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => setting(`https://${name}.example/rss`)) as [
        FeedSetting,
        FeedSetting,
        FeedSetting,
        FeedSetting,
      ];
      await feeds().set('config', [a, b, c], NOW);
      for (const one of [b, d]) await feeds().add(one, 'operator', NOW);
      for (const one of [c, setting('https://e.example/rss')]) await feeds().add(one, 'slack:T1', NOW);
      expect(await feeds().count(['config', 'operator'], 'slack:T2')).toBe(4);
      expect(await feeds().count(['config', 'operator'], 'slack:T1')).toBe(3);
      expect(await feeds().count([], 'slack:T1')).toBe(0);
    });

    it('of the configuration are what it says, no more and no less', async () => {
      const [a, b, c] = ['a', 'b', 'c'].map((name) => `https://${name}.example/rss`) as [
        string,
        string,
        string,
      ];
      await feeds().set('config', [setting(a, { section: 'world' }), setting(b)], NOW);
      await feeds().add(setting(b), 'slack:T1', NOW);
      await feeds().set('config', [setting(a, { section: 'business', pages: 'never' }), setting(c)], NOW);
      expect((await feeds().list('config')).map(({ url }) => url)).toEqual([a, c]);
      expect(await feeds().byUrl(a)).toMatchObject({ section: 'business', pages: 'never' });
      expect((await feeds().list('slack:T1')).map(({ url }) => url)).toEqual([b]);
      await feeds().set('config', [], NOW);
      expect((await feeds().list(null)).map(({ url }) => url)).toEqual([b]);
    });

    it('that ended stay so when the configuration says the same again, until somebody asks for them', async () => {
      await feeds().set('config', [setting(RSS)], NOW);
      for (const { id, state } of await claim('p1'))
        await feeds().settle(id, 'p1', {
          ...state,
          health: { is: 'ended', since: NOW, why: 'gone (410)' },
          nextAt: null,
        });
      await feeds().set('config', [setting(RSS)], NOW + 1);
      expect(await claim('p1', NOW + 600_000)).toEqual([]);
      await feeds().add(setting(RSS), 'config', NOW + 2);
      expect(await claim('p1', NOW + 600_000)).toHaveLength(1);
    });

    it('that were asked by a clock that was ahead have their turn now', async () => {
      await feeds().add(setting(RSS), 'operator', NOW);
      for (const { id, state } of await claim('p1', NOW + 9_000_000))
        await feeds().settle(id, 'p1', { ...state, lastAskedAt: NOW + 9_000_000, nextAt: NOW + 9_600_000 });
      await feeds().mend(NOW + 9_000_000);
      expect(await claim('p1')).toEqual([]);
      await feeds().mend(NOW);
      expect(await claim('p1')).toHaveLength(1);
    });

    it('have their turn, the longest overdue first, each with one process at a time', async () => {
      await feeds().add(setting('https://a.example/rss'), 'operator', NOW - 1);
      await feeds().add(setting('https://b.example/rss'), 'operator', NOW - 2);
      await feeds().add(setting('https://c.example/rss'), 'operator', NOW + 1);
      expect(await feeds().nextAt()).toBe(NOW - 2);
      expect((await claim('p1', NOW, { limit: 1 })).map(({ setting: { url } }) => url)).toEqual([
        'https://b.example/rss',
      ]);
      expect((await claim('p2')).map(({ setting: { url } }) => url)).toEqual(['https://a.example/rss']);
      expect(await claim('p3')).toEqual([]);
      expect(await claim('p3', NOW + 60_000)).toHaveLength(3);
    });

    it('of one host take turns', async () => {
      for (const path of ['1', '2', '3', '4'])
        await feeds().add(setting(`https://a.example/${path}`), 'operator', NOW - 9);
      await feeds().add(setting('https://b.example/rss'), 'operator', NOW);
      const first = await claim('p1', NOW, { perHost: 2, limit: 3 });
      expect(first.map(({ setting: { url } }) => url).toSorted()).toEqual([
        'https://a.example/1',
        'https://a.example/2',
        'https://b.example/rss',
      ]);
      expect(await claim('p1', NOW, { busy: ['a.example'] })).toEqual([]);
      expect(await claim('p1', NOW, { busy: ['c.example'] })).toHaveLength(2);
    });

    it('of one host do not hold up the others, however many are due', async () => {
      const many = Array.from({ length: 60 }, (_, at) => setting(`https://a.example/${at}`));
      await feeds().set('config', many, NOW - 9);
      await feeds().add(setting('https://b.example/rss'), 'operator', NOW);
      expect(await claim('p1', NOW, { limit: 2 })).toHaveLength(2);
      const next = await claim('p1', NOW, { limit: 2, busy: ['a.example'] });
      expect(next.map(({ setting: { url } }) => url)).toEqual(['https://b.example/rss']);
    });

    it('are claimed by one of two processes that ask at the same time', async () => {
      for (let at = 0; at < 20; at += 1)
        await feeds().add(setting(`https://n${at}.example/rss`), 'operator', NOW);
      const claims = await Promise.all(['p1', 'p2', 'p3', 'p4'].map((owner) => claim(owner)));
      const ids = claims.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('keep what is remembered of them, written by whoever holds them', async () => {
      await feeds().add(setting(RSS), 'operator', NOW);
      const [claimed] = await claim('p1');
      if (claimed === undefined) throw new Error('not claimed');
      const state = {
        ...claimed.state,
        asked: 'https://moved.example/rss',
        title: 'Harbour Post',
        etag: '"1"',
        lastModified: 'Mon, 09 Mar 2026 12:00:00 GMT',
        print: 'p',
        unchanged: 2,
        belief: 6,
        health: { is: 'failing', since: NOW, times: 2, why: 'it needs a password (401)' },
        lastAskedAt: NOW,
        nextAt: NOW + 5,
        newestAt: NOW - 5,
        holds: 9,
        rhythm: { items: 9, since: NOW - 9 },
        usual: 1.5,
        rest: 600_000,
      } as const;
      expect(await feeds().settle(claimed.id, 'p2', state)).toBe(false);
      expect(await feeds().settle(claimed.id, 'p1', state)).toBe(true);
      expect(await feeds().settle(claimed.id, 'p1', state)).toBe(false);
      expect(await claim('p2')).toEqual([]);
      expect(await claim('p2', NOW + 5)).toEqual([{ ...claimed, state }]);
      const kept = await feeds().byUrl('https://moved.example/rss');
      expect(kept).toMatchObject({
        url: RSS,
        asked: state.asked,
        title: 'Harbour Post',
        health: state.health,
      });
    });

    it('that nobody wants any more stay so, whatever comes back meanwhile', async () => {
      const { feed } = await feeds().add(setting(RSS), 'operator', NOW);
      const [claimed] = await claim('p1');
      await feeds().remove(feed.id, 'operator');
      if (claimed !== undefined) await feeds().settle(feed.id, 'p1', { ...claimed.state, nextAt: NOW + 5 });
      expect(await claim('p2', NOW + 600_000)).toEqual([]);
    });

    it('remember their items, with the articles that these became', async () => {
      const { feed } = await feeds().add(setting(RSS), 'operator', NOW);
      await keep(opened().store, article('a-1'));
      const item = (key: string, about: Partial<SeenItem> = {}): SeenItem => ({
        key,
        print: 'p',
        article: null,
        changes: 0,
        changedAt: NOW,
        owed: 0,
        ...about,
      });
      await feeds().remember(feed.id, [item('1', { article: 'a-1' }), item('2')]);
      await feeds().remember(feed.id, [item('2', { print: 'q', changes: 1, changedAt: NOW + 1, owed: 2 })]);
      await feeds().remember(feed.id, []);
      await feeds().remember('f-none', [item('1')]);
      const seen = await feeds().seen(feed.id, ['1', '2', '3'], NOW + 1);
      expect([...seen.values()]).toEqual([
        item('1', { article: 'a-1' }),
        item('2', { print: 'q', changes: 1, changedAt: NOW + 1, owed: 2 }),
      ]);
      expect(await feeds().seen('f-none', ['1'], NOW)).toEqual(new Map());
    });

    describe('as a selection', () => {
      const window = { from: 0, to: 10_000 };
      const of = (about: Partial<ArticleSelection>) => ({
        languages: [],
        sections: [],
        feeds: [],
        ...about,
      });
      const seen = (key: string, article: string): SeenItem => ({
        key,
        print: 'p',
        article,
        changes: 0,
        changedAt: NOW,
        owed: 0,
      });
      /** The story of a stands in both feeds, that of b in the second one, that of c came from nowhere. */
      const filled = async () => {
        const { store } = opened();
        for (const [name, story] of [
          ['a-1', 's-a'],
          ['b-1', 's-b'],
          ['c-1', 's-c'],
        ] as const)
          await tell(store, article(name), story);
        const world = await feeds().add(setting(RSS, { section: 'world' }), 'operator', NOW);
        const sport = await feeds().add(
          setting('https://b.example/rss', { section: 'sport' }),
          'slack:T1',
          NOW,
        );
        await feeds().remember(world.feed.id, [seen('1', 'a-1')]);
        await feeds().remember(sport.feed.id, [seen('1', 'a-1'), seen('2', 'b-1')]);
        return { store, world: world.feed.id, sport: sport.feed.id };
      };

      it('say which articles came from them', async () => {
        const { store, world, sport } = await filled();
        expect(await store.stories.feedsOf(['a-1', 'b-1', 'c-1'])).toEqual(
          [
            { feed: world, section: 'world' },
            { feed: sport, section: 'sport' },
          ].toSorted((a, b) => (a.feed < b.feed ? -1 : 1)),
        );
        expect(await store.stories.feedsOf(['c-1'])).toEqual([]);
      });

      it('bring the stories of a window, and count its articles', async () => {
        const { store, world, sport } = await filled();
        const stories = async (about: Partial<ArticleSelection>) =>
          (await store.stories.within({ window, among: null, ...of(about) }, 9)).toSorted();
        expect(await stories({})).toEqual(['s-a', 's-b', 's-c']);
        expect(await stories({ sections: ['sport'] })).toEqual(['s-a', 's-b']);
        expect(await stories({ feeds: [world] })).toEqual(['s-a']);
        expect(await stories({ sections: ['world'], feeds: [sport] })).toEqual([]);
        expect(await store.stories.totals(window, null, of({ sections: ['sport'] }))).toMatchObject({
          articles: 2,
          stories: 2,
        });
      });

      it('say which of them fail: of the house’s own, or of those that are named', async () => {
        const { store, world, sport } = await filled();
        for (const claimed of await claim('p1'))
          await feeds().settle(claimed.id, 'p1', {
            ...claimed.state,
            title: ' Harbour\n Post ',
            health: { is: 'failing', since: NOW, times: 1, why: 'no answer' },
          });
        const failing = (about: Partial<ArticleSelection>, at = NOW) => store.feeds.failing(of(about), at, 9);
        expect(await failing({})).toEqual([{ feed: 'Harbour Post', reason: 'no answer' }]);
        expect(await failing({}, NOW - 1)).toEqual([]);
        expect(await failing({ sections: ['sport'] })).toEqual([]);
        expect(await failing({ feeds: [world, sport] })).toHaveLength(2);
      });
    });
  });
};
