// What every store does with stories: grouping, cards, reading.
import { describe, expect, it } from 'vitest';
import type { ArticleSelection } from '../../../src/ports/stories.ts';
import type { Opened } from '../store.ts';
import { article, card, keep, placement, print, question, tell } from './samples.ts';

const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map(({ id }) => id);

export const storiesContract = (opened: Opened): void => {
  describe('the story index', () => {
    it('offers articles of the window that share a heavy term, the newest of each term', async () => {
      const { store } = opened();
      for (const [at, heavy] of [['ferri'], ['ferri', 'pier'], ['pier'], ['train'], ['ferri']].entries()) {
        const one = article(`a-${at}`, { knownAt: 1_000 + at });
        await keep(store, one);
        await store.stories.place(placement(one, 's-1', { heavy }));
      }
      const found = async (terms: readonly string[], from: number, to: number, perTerm: number) =>
        (await store.stories.candidates(terms, { from, to }, perTerm)).map((one) => one.article);
      expect(await found(['ferri'], 0, 9_999, 9)).toEqual(['a-4', 'a-1', 'a-0']);
      expect(await found(['ferri', 'pier'], 0, 9_999, 1)).toEqual(['a-4', 'a-2']);
      expect(await found(['ferri'], 1_000, 1_001, 9)).toEqual(['a-1']);
      expect(await found(['tram'], 0, 9_999, 9)).toEqual([]);
      expect(await found([], 0, 9_999, 9)).toEqual([]);
      expect(await store.stories.candidates(['train'], { from: 0, to: 9_999 }, 9)).toEqual([
        { article: 'a-3', story: 's-1', knownAt: 1_003, print: print() },
      ]);
    });

    it('replaces print and postings when an article is placed again', async () => {
      const { store } = opened();
      const one = article('a-1');
      await tell(store, one, 's-1');
      const other = print({ tokens: 99 });
      await store.stories.place(placement(one, 's-1', { heavy: ['train'], print: other, moves: [] }));
      const window = { from: 0, to: 9_999 };
      expect(await store.stories.candidates(['ferri'], window, 9)).toEqual([]);
      expect(await store.stories.candidates(['train'], window, 9)).toMatchObject([{ print: { tokens: 99 } }]);
      expect(await store.stories.members(['s-1'], 9)).toMatchObject([
        { article: 'a-1', print: { tokens: 99 } },
      ]);
    });

    it('counts terms once an article, also when it is placed again', async () => {
      const { store } = opened();
      for (const id of ['a-1', 'a-2', 'a-1']) await tell(store, article(id), 's-1');
      const { total, of } = await store.stories.frequencies(['ferri', 'train']);
      expect(total).toBe(2);
      expect([...of]).toEqual([['ferri', 2]]);
    });

    it('gives the newest members of each story', async () => {
      const { store } = opened();
      for (const [at, story] of ['s-1', 's-1', 's-2', 's-1'].entries())
        await tell(store, article(`a-${at}`, { knownAt: 1_000 + at }), story);
      const members = async (stories: readonly string[], perStory: number) =>
        (await store.stories.members(stories, perStory)).map((one) => one.article);
      expect(await members(['s-1', 's-2', 's-3'], 2)).toEqual(['a-3', 'a-1', 'a-2']);
      expect(await members([], 2)).toEqual([]);
    });

    it('moves articles between stories; a story without articles is no more', async () => {
      const { store } = opened();
      const [one, two] = [article('a-1'), article('a-2')];
      await tell(store, one, 's-1');
      await keep(store, two);
      await store.stories.place(
        placement(two, 's-2', {
          moves: [
            { article: 'a-1', story: 's-2' },
            { article: 'a-2', story: 's-2' },
          ],
        }),
      );
      expect(await store.stories.story('s-1', 9_999, 9)).toBeNull();
      expect(await store.stories.summary('s-1')).toBeNull();
      expect(await store.stories.search([['ferri']], 9)).toEqual([]);
      expect(
        ids((await store.stories.story('s-2', 9_999, 9))?.articles.map((read) => read.article) ?? []),
      ).toEqual(['a-1', 'a-2']);
      expect((await store.library.counts()).stories).toBe(0);
    });

    it('leaves an alias where a story was merged, through several merges, until the id lives again', async () => {
      const { store } = opened();
      const all = ['a-1', 'a-2', 'a-3'].map((id) => article(id));
      const merge = async (at: number, from: string, to: string) => {
        const one = all[at] ?? article('a-0');
        await store.stories.place(placement(one, to, { merged: [{ from, to }] }));
        await store.stories.describe(card(to), []);
      };
      for (const [at, one] of all.entries()) await tell(store, one, `s-${at + 1}`);
      await merge(0, 's-1', 's-2');
      await merge(1, 's-2', 's-3');
      for (const id of ['s-1', 's-2', 's-3']) {
        expect((await store.stories.story(id, 9_999, 9))?.id).toBe('s-3');
        expect((await store.stories.summary(id))?.id).toBe('s-3');
      }
      expect(ids(await store.stories.newest(9))).toEqual(['s-3']);
      expect(await store.stories.ids(['s-1', 's-3', 's-9'])).toEqual({
        living: new Set(['s-3']),
        former: new Set(['s-1']),
      });
      await tell(store, article('a-4'), 's-1');
      expect((await store.stories.story('s-1', 9_999, 9))?.articles).toHaveLength(1);
      expect((await store.stories.story('s-2', 9_999, 9))?.id).toBe('s-3');
    });

    it('offers the newest article of a story again whose card was not written', async () => {
      const { store } = opened();
      const [one, two] = [article('a-1'), article('a-2', { knownAt: 1_001 })];
      await tell(store, one, 's-1');
      await keep(store, two);
      await store.stories.place(placement(two, 's-1'));
      expect(ids((await store.stories.unplaced(9)).map((read) => read.article))).toEqual(['a-2']);
      await store.stories.describe(card('s-1'), []);
      expect(await store.stories.unplaced(9)).toEqual([]);
    });
  });

  describe('the story reader', () => {
    it('tells a story as it was known at an instant, oldest first, from its newest articles', async () => {
      const { store } = opened();
      for (const at of [3, 1, 2]) await tell(store, article(`a-${at}`, { knownAt: at }), 's-1');
      const told = async (at: number, limit: number) =>
        (await store.stories.story('s-1', at, limit))?.articles.map((read) => read.article.id) ?? null;
      expect(await told(3, 9)).toEqual(['a-1', 'a-2', 'a-3']);
      expect(await told(2, 9)).toEqual(['a-1', 'a-2']);
      expect(await told(3, 2)).toEqual(['a-2', 'a-3']);
      expect(await told(0, 9)).toBeNull();
      expect(await store.stories.story('s-9', 9, 9)).toBeNull();
      expect(await store.stories.storyOf('a-2')).toBe('s-1');
      expect(await store.stories.storyOf('a-9')).toBeNull();
    });

    it('ranks the stories of a window by independent publishers, articles, newest, id', async () => {
      const { store } = opened();
      const rows: readonly (readonly [string, number, string | null])[] = [
        ['s-copies', 10, 'A'],
        ['s-copies', 10, 'B'],
        ['s-copies', 10, 'C'],
        ['s-two-publishers', 11, 'A'],
        ['s-two-articles', 12, 'A'],
        ['s-two-articles', 13, 'A'],
        ['s-newest', 14, null],
        ['s-equal-2', 12, 'C'],
        ['s-equal-1', 12, 'C'],
        ['s-before', 9, 'A'],
        ['s-after', 15, 'A'],
      ];
      for (const [at, [story, knownAt, publisher]] of rows.entries())
        await tell(store, article(`a-${at}`, { knownAt, publisher }), story, {
          publishers: story === 's-two-publishers' ? 2 : 1,
        });
      const window = { from: 9, to: 14 };
      const within = (limit: number, among: readonly string[] | null = null) =>
        store.stories.within({ window, among, languages: [], sections: [], feeds: [] }, limit);
      expect(await within(9)).toEqual([
        's-two-publishers',
        's-copies',
        's-two-articles',
        's-newest',
        's-equal-1',
        's-equal-2',
      ]);
      expect(await within(1)).toEqual(['s-two-publishers']);
      expect(await within(1, ['s-equal-2', 's-before', 's-newest'])).toEqual(['s-newest']);
      expect(await within(9, [])).toEqual([]);
      expect(await store.stories.totals(window, null)).toEqual({ articles: 9, publishers: 4, stories: 6 });
      expect(await store.stories.totals(window, 's-copies')).toEqual({
        articles: 3,
        publishers: 3,
        stories: 1,
      });
      const nothing = { articles: 0, publishers: 0, stories: 0 };
      expect(await store.stories.totals({ from: 99, to: 100 }, null)).toEqual(nothing);
      expect(await store.stories.totals(window, 's-before')).toEqual(nothing);
    });

    it('takes the stories of a window in some languages, and those of which nobody named it', async () => {
      const { store } = opened();
      for (const [at, language] of ['de-CH', 'en', 'de', null, 'den'].entries())
        await tell(store, article(`a-${at}`, { knownAt: 10 + at, language }), `s-${language}`);
      const within = (languages: readonly string[]) =>
        store.stories.within(
          { window: { from: 0, to: 99 }, among: null, languages, sections: [], feeds: [] },
          9,
        );
      expect(await within(['de'])).toEqual(['s-null', 's-de', 's-de-CH']);
      expect(await within(['en', 'de'])).toEqual(['s-null', 's-de', 's-en', 's-de-CH']);
      expect(await within([])).toHaveLength(5);
    });

    it('counts the articles of a window that have no place yet, and tells a story without a card', async () => {
      const { store } = opened();
      const all = [1, 2, 3].map((at) => article(`a-${at}`, { knownAt: at }));
      for (const one of all) await keep(store, one);
      expect(await store.stories.waiting({ from: 1, to: 3 })).toBe(2);
      const [, two = article('a-2')] = all;
      await store.stories.place(placement(two, 's-1'));
      expect(await store.stories.waiting({ from: 1, to: 3 })).toBe(1);
      const window = { from: 0, to: 9 };
      expect(
        await store.stories.within({ window, among: null, languages: [], sections: [], feeds: [] }, 9),
      ).toEqual(['s-1']);
    });

    it('lists the newest stories and knows the latest instant', async () => {
      const { store } = opened();
      const all = { languages: [], sections: [], feeds: [] };
      expect(await store.stories.lastKnown(all)).toBeNull();
      expect(await store.stories.newest(9)).toEqual([]);
      for (const [id, knownAt] of [
        ['s-b', 5],
        ['s-a', 5],
        ['s-c', 6],
      ] as const)
        await tell(store, article(`a-${id}`, { knownAt }), id);
      expect(ids(await store.stories.newest(9))).toEqual(['s-c', 's-a', 's-b']);
      expect(ids(await store.stories.newest(1))).toEqual(['s-c']);
      expect(await store.stories.lastKnown(all)).toBe(6);
      expect(await store.stories.summary('s-c')).toEqual({
        id: 's-c',
        title: 'Title of s-c',
        label: 'Label of s-c',
        articles: 1,
        publishers: 1,
        lastKnownAt: 6,
      });
    });

    it('knows the latest instant of the articles that count', async () => {
      const { store } = opened();
      const about = { publisher: null, family: null, language: null, pages: 'never' } as const;
      for (const [name, section, knownAt] of [
        ['hills', 'local', 5],
        ['ports', 'trade', 7],
        ['lakes', 'local', 6],
      ] as const) {
        const url = `https://${name}.example/rss`;
        const { feed } = await store.feeds.add({ url, section, ...about }, 'operator', 1);
        const one = article(name, { knownAt, url: `https://${name}.example/1` });
        await tell(store, one, `s-${name}`);
        await store.feeds.remember(feed.id, [
          { key: 'k', print: 'p', article: name, changes: 0, changedAt: 1, owed: 0 },
        ]);
      }
      await tell(store, article('typed', { knownAt: 9, language: 'de' }), 's-typed');
      const last = (selection: Partial<ArticleSelection>) =>
        store.stories.lastKnown({ languages: [], sections: [], feeds: [], ...selection });
      const hills = await store.feeds.byUrl('https://hills.example/rss');
      expect(await last({})).toBe(9);
      expect(await last({ languages: ['en'] })).toBe(7);
      expect(await last({ sections: ['local'] })).toBe(6);
      expect(await last({ feeds: [hills?.id ?? ''] })).toBe(5);
      expect(await last({ sections: ['trade'], feeds: [hills?.id ?? ''] })).toBeNull();
      await store.library.withdraw('typed', null, 12);
      expect(await last({})).toBe(7);
    });

    it('finds stories by words: strongest field first, then newest', async () => {
      const { store } = opened();
      const words = (title: string, names: string, body: string) => ({ search: { title, names, body } });
      await tell(store, article('a-1', { knownAt: 1 }), 's-title-old', words('ferri', 'lindau', 'pier'));
      await tell(store, article('a-2', { knownAt: 2 }), 's-title-new', words('ferri lindau', '', ''));
      await tell(store, article('a-3', { knownAt: 3 }), 's-names', words('tram', 'ferri', 'pier'));
      await tell(store, article('a-4', { knownAt: 4 }), 's-body', words('tram', 'lindau', 'ferri'));
      const found = async (given: readonly (readonly string[])[], limit = 9) =>
        ids(await store.stories.search(given, limit));
      expect(await found([['ferri']])).toEqual(['s-title-new', 's-title-old', 's-names', 's-body']);
      expect(await found([['ferri']], 3)).toEqual(['s-title-new', 's-title-old', 's-names']);
      expect(await found([['ferri'], ['lindau']])).toEqual(['s-title-new', 's-title-old', 's-body']);
      expect(await found([['ferry', 'ferri'], ['tram']])).toEqual(['s-names', 's-body']);
      expect(await found([['bus']])).toEqual([]);
      expect(await found([])).toEqual([]);
      expect(await found([['ferri'], []])).toEqual([]);
    });

    it.each([
      '"',
      'a"b',
      'OR',
      'NEAR(a b)',
      'ferri*',
      '-ferri',
      '{title}:ferri',
      '^ferri',
      '',
      ' ',
      "'",
      '\0',
      '%',
    ])('takes %j as a word, never as an operator', async (word) => {
      const { store } = opened();
      await tell(store, article('a-1'), 's-1');
      expect(await store.stories.search([[word]], 9)).toEqual([]);
    });

    it('finds words of any script, with marks and numbers', async () => {
      const { store } = opened();
      const all = ['zażółć', 'київ', '東京', '6.1', "o'neil", 'x-ray', 'crème'];
      await tell(store, article('a-1'), 's-1', { search: { title: all.join(' '), names: '', body: '' } });
      for (const word of all) expect(ids(await store.stories.search([[word]], 9))).toEqual(['s-1']);
      expect(await store.stories.search([['creme']], 9)).toEqual([]);
    });

    it('finds a story by its new words alone once it is described anew', async () => {
      const { store } = opened();
      await tell(store, article('a-1'), 's-1');
      const search = { title: 'train', names: '', body: '' };
      await store.stories.describe(card('s-1', { search, title: 'New', lastKnownAt: 2_000 }), [
        question('q'),
      ]);
      expect(await store.stories.search([['ferri']], 9)).toEqual([]);
      expect(await store.stories.search([['train']], 9)).toMatchObject([{ id: 's-1', title: 'New' }]);
      expect((await store.library.counts()).stories).toBe(1);
    });

    it('lists the words of its cards by prefix and length, by code point', async () => {
      const { store } = opened();
      const search = { title: 'ferri ferry fern', names: 'Ze éclair zebra', body: 'fe ferriswheel' };
      await tell(store, article('a-1'), 's-1', { search });
      expect(await store.stories.vocabulary('fer', 4, 5)).toEqual(['fern', 'ferri', 'ferry']);
      expect(await store.stories.vocabulary('', 2, 2)).toEqual(['Ze', 'fe']);
      expect(await store.stories.vocabulary('é', 1, 9)).toEqual(['éclair']);
      expect(await store.stories.vocabulary('fer', 6, 5)).toEqual([]);
    });

    it('keeps the ledger of a story, and of all stories newest first', async () => {
      const { store } = opened();
      for (const [at, id] of ['s-old', 's-new', 's-none'].entries()) {
        await tell(store, article(`a-${at}`, { knownAt: at }), id);
        const asked = id === 's-none' ? [] : [question(`q1-${id}`), question(`q2-${id}`)];
        await store.stories.describe(card(id, { lastKnownAt: at }), asked);
      }
      const all = await store.stories.ledger(null, 9);
      expect(all.map(({ story }) => story.id)).toEqual(['s-new', 's-old']);
      expect(all[0]?.questions).toEqual([question('q1-s-new'), question('q2-s-new')]);
      expect(await store.stories.ledger(null, 1)).toHaveLength(1);
      expect((await store.stories.ledger('s-old', 9)).map(({ story }) => story.id)).toEqual(['s-old']);
      expect(await store.stories.ledger('s-none', 9)).toMatchObject([
        { story: { id: 's-none' }, questions: [] },
      ]);
      expect(await store.stories.ledger('s-9', 9)).toEqual([]);
    });

    it('reports what changed, in the order of placements, and a moved or revised article again', async () => {
      const { store } = opened();
      const [one, two] = [article('a-1'), article('a-2', { knownAt: 7, arrivedAt: 8, isNews: false })];
      expect(await store.stories.changedAfter(0, 9)).toEqual({ position: 0, changes: [] });
      await tell(store, one, 's-1');
      await tell(store, two, 's-2');
      const first = await store.stories.changedAfter(0, 1);
      expect(first.changes).toEqual([
        {
          story: 's-1',
          article: 'a-1',
          revision: 1,
          knownAt: 1_000,
          arrivedAt: 2_000,
          revisedAt: null,
          isNews: true,
        },
      ]);
      const second = await store.stories.changedAfter(first.position, 9);
      expect(second.changes).toMatchObject([
        { story: 's-2', article: 'a-2', knownAt: 7, arrivedAt: 8, isNews: false },
      ]);
      expect(second.position).toBeGreaterThan(first.position);
      await keep(store, article('a-1', { text: 'Another text.' }));
      await store.stories.place(placement(article('a-1', { revision: 2 }), 's-1'));
      const third = await store.stories.changedAfter(second.position, 9);
      expect(third.changes.map((change) => change.article)).toEqual(['a-1']);
      expect(await store.stories.changedAfter(third.position, 9)).toEqual({
        position: third.position,
        changes: [],
      });
    });
  });
};
