// What every store does with articles.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/adapters/store/store.ts';
import type { Standing } from '../../../src/core/article/article.ts';
import { analyse } from '../../../src/core/language/analyse.ts';
import type { Opened } from '../store.ts';
import { article, keep, placement, tell } from './samples.ts';

const ownerOf = async ({ library }: Store, key: string): Promise<string | undefined> =>
  (await library.owners([key])).get(key)?.id;

export const libraryContract = (opened: Opened): void => {
  describe('articles', () => {
    it('are kept with what was read in them', async () => {
      const { store } = opened();
      const one = article('a-1');
      expect(await keep(store, one)).toEqual({ is: 'stored', article: one });
      const read = { article: one, analysis: analyse(one) };
      expect(await store.library.byId('a-1')).toEqual(read);
      expect(await store.library.byUrl('https://news.example/a-1')).toEqual(read);
      expect(await store.library.byId('a-2')).toBeNull();
      expect(await store.library.byUrl('https://news.example/a-2')).toBeNull();
    });

    it('are found by any form of any address under which they were seen', async () => {
      const { store } = opened();
      const one = article('a-1', { url: 'https://news.example/' });
      await store.library.keep(
        one,
        ['at:news.example/1', 'url:https://old.example/a?at_medium=x'],
        analyse(one),
      );
      for (const url of [
        'https://news.example/',
        'http://m.news.example/1/amp?utm_source=x',
        'https://old.example/a?at_medium=x',
      ])
        expect((await store.library.byUrl(url))?.article.id).toBe('a-1');
      for (const url of ['https://news.example/2', 'https://old.example/', 'no address'])
        expect(await store.library.byUrl(url)).toBeNull();
    });

    it.each([
      { is: 'known', at: 5, precision: 'day' },
      { is: 'known', at: 5, precision: 'instant' },
      { is: 'inferred', at: 5, precision: 'day' },
      { is: 'absent' },
    ] as const)('keep their publication: $is $precision', async (published) => {
      const { store } = opened();
      await keep(store, article('a-1', { published, publisher: null, language: null }));
      const read = await store.library.byId('a-1');
      expect(read?.article).toEqual(article('a-1', { published, publisher: null, language: null }));
    });

    it('keep that only their beginning is known, until the whole is', async () => {
      const { store } = opened();
      const stub = article('a-1', { isPartial: true });
      await keep(store, stub);
      expect((await store.library.byId('a-1'))?.article).toEqual(stub);
      await keep(store, article('a-1', { text: `${stub.text} It sailed on Tuesday.`, arrivedAt: 9_000 }));
      expect(await store.library.revisions('a-1')).toMatchObject([{ isPartial: true }, { isPartial: false }]);
    });

    it('keep any text as it is', async () => {
      const { store } = opened();
      const text = "Zażółć “quoted” \u{1F6A2}\nнова\u0301 '; drop table articles; -- \u200d";
      await keep(store, article('a-1', { text, title: text }));
      expect((await store.library.byId('a-1'))?.article.text).toBe(text);
      expect(
        (await keep(store, article('a-2', { url: 'https://news.example/a-1', text, title: text }))).is,
      ).toBe('known');
    });

    it('are known when the very same text comes again', async () => {
      const { store } = opened();
      await keep(store, article('a-1'));
      const again = await keep(
        store,
        article('a-9', { url: 'https://news.example/a-1', title: article('a-1').title }),
      );
      expect(again).toEqual({ is: 'known', article: article('a-1') });
      expect(await store.library.counts()).toEqual({ articles: 1, stories: 0, publishers: 1 });
    });

    it('are revised by another text: id, knownAt and arrivedAt stay, the reading is replaced', async () => {
      const { store } = opened();
      const before = article('a-1');
      await keep(store, before);
      const text = 'The ferry sailed on Tuesday.';
      const after = await keep(
        store,
        article('a-9', {
          url: before.url,
          text,
          publisher: 'Harbour Post',
          knownAt: 8_000,
          arrivedAt: 9_000,
        }),
      );
      const expected = {
        ...before,
        title: article('a-9').title,
        text,
        publisher: 'Harbour Post',
        revision: 2,
        revisedAt: 9_000,
      };
      expect(after).toEqual({ is: 'revised', article: expected });
      expect(await store.library.byId('a-1')).toEqual({ article: expected, analysis: analyse(expected) });
      expect(await store.library.byId('a-9')).toBeNull();
      expect(await store.library.revisions('a-1')).toEqual([before, expected]);
      expect(await store.library.counts()).toEqual({ articles: 1, stories: 0, publishers: 1 });
    });

    it('are revised back when a correction is taken back', async () => {
      const { store } = opened();
      const [first, second] = ['The first text.', 'The second text.'];
      for (const text of [first, second]) await keep(store, article('a-1', { text }));
      const back = await keep(store, article('a-1', { text: first }));
      expect(back).toMatchObject({ is: 'revised', article: { text: first, revision: 3 } });
      expect((await keep(store, article('a-1', { text: first }))).is).toBe('known');
      expect((await store.library.revisions('a-1')).map(({ text }) => text)).toEqual([first, second, first]);
    });

    it('are not written where another one is met than they were found to be', async () => {
      const { store } = opened();
      const one = article('a-1');
      await store.library.keep(one, ['at:1'], analyse(one));
      const other = article('a-2', { text: 'The second text.' });
      for (const over of [null, 'a-3'])
        expect(await store.library.keep(other, ['at:1', 'at:2'], analyse(other), { over })).toEqual({
          is: 'known',
          article: one,
        });
      expect((await store.library.owners(['at:2'])).size).toBe(0);
      const meant = await store.library.keep(other, ['at:1'], analyse(other), { over: 'a-1' });
      expect(meant).toMatchObject({ is: 'revised', article: { id: 'a-1', revision: 2 } });
    });

    it('are found at their new time once another source has taken them over, even by the same text', async () => {
      const { store } = opened();
      const one = article('a-1', { isNews: false });
      await tell(store, one, 's-1');
      const over = {
        ...one,
        publisher: 'Fen Courier',
        isNews: true,
        knownAt: one.knownAt + 500,
        arrivedAt: 9_000,
      };
      const keys = [`url:${one.url}`];
      const taken = await store.library.keep(over, keys, analyse(over), { over: 'a-1', isTakenOver: true });
      const expected = { ...over, revision: 2, arrivedAt: one.arrivedAt, revisedAt: 9_000 };
      expect(taken).toEqual({ is: 'revised', article: expected });
      expect((await store.library.byId('a-1'))?.article).toEqual(expected);
      const { heavy } = placement(one, 's-1');
      const foundAt = async (at: number) =>
        (await store.stories.candidates(heavy, { from: at - 50, to: at + 50 }, 9)).map(
          (found) => found.article,
        );
      expect(await foundAt(over.knownAt)).toEqual(['a-1']);
      expect(await foundAt(one.knownAt)).toEqual([]);
    });

    it('are not taken back by a page of another site', async () => {
      const { store } = opened();
      await keep(store, article('a-1'));
      expect(await store.library.withdraw('a-1', null, 9_000, 'https://other.example/a-1')).toBeNull();
      expect((await store.library.byId('a-1'))?.article.standing).toEqual({ is: 'standing' });
      const gone = await store.library.withdraw('a-1', null, 9_000, 'https://www.news.example/gone');
      expect(gone).toMatchObject({ standing: { is: 'withdrawn' } });
    });

    it('are found by the surest of their keys, and by keys that came later', async () => {
      const { store } = opened();
      const [one, two] = [article('a-1'), article('a-2')];
      await store.library.keep(one, ['url:1', 'text:1'], analyse(one));
      await store.library.keep(two, ['url:2', 'text:2'], analyse(two));
      const owners = await store.library.owners(['text:1', 'url:2', 'url:1', 'url:3']);
      const found = [...owners].map(([key, { id }]) => [key, id]).toSorted();
      expect(found).toEqual([
        ['text:1', 'a-1'],
        ['url:1', 'a-1'],
        ['url:2', 'a-2'],
      ]);
      expect(owners.get('url:2')).toEqual((await store.library.byId('a-2'))?.article);
      expect(await store.library.owners([])).toEqual(new Map());
      const known = (keys: readonly string[]) => store.library.keep(two, keys, analyse(two));
      expect((await known(['url:2', 'text:1'])).article.id).toBe('a-2');
      expect((await known(['text:1', 'url:2'])).article.id).toBe('a-1');
      await store.library.keep(one, ['url:1', 'title:1'], analyse(one));
      expect(await ownerOf(store, 'title:1')).toBe('a-1');
    });

    it('are found under keys that were learned; a key that has an owner stays with it', async () => {
      const { store } = opened();
      const [one, two] = [article('a-1'), article('a-2')];
      await store.library.keep(one, ['at:1'], analyse(one));
      await store.library.keep(two, ['at:2'], analyse(two));
      await store.library.learn('a-1', ['at:1', 'at:2', 'at:3']);
      await store.library.learn('a-1', ['at:1']);
      await store.library.learn('a-9', ['at:9']);
      expect(await ownerOf(store, 'at:3')).toBe('a-1');
      expect(await ownerOf(store, 'at:2')).toBe('a-2');
      expect(await ownerOf(store, 'at:9')).toBeUndefined();
    });

    it.each([
      { is: 'standing' },
      { is: 'corrected', note: 'Correction: it sailed.' },
      { is: 'withdrawn', note: null },
    ] as const)('keep their standing, house and origin: $is', async (standing) => {
      const { store } = opened();
      const one = article('a-1', { standing, family: 'Example Group', origin: 'Example Wire' });
      await keep(store, one);
      expect((await store.library.byId('a-1'))?.article).toEqual(one);
      await keep(store, article('a-1', { text: 'Another text.' }));
      expect((await store.library.revisions('a-1'))[0]).toEqual(one);
    });

    it('are withdrawn once: a revision of the same text, which waits to be placed', async () => {
      const { store } = opened();
      await tell(store, article('a-1'), 's-1');
      const withdrawn = await store.library.withdraw('a-1', 'An error.', 9_000);
      expect(withdrawn).toEqual(
        article('a-1', { revision: 2, revisedAt: 9_000, standing: { is: 'withdrawn', note: 'An error.' } }),
      );
      expect(await store.library.byId('a-1')).toEqual({
        article: withdrawn,
        analysis: analyse(article('a-1')),
      });
      expect((await store.library.revisions('a-1')).map(({ standing }) => standing.is)).toEqual([
        'standing',
        'withdrawn',
      ]);
      expect(await store.stories.unplaced(9)).toHaveLength(1);
      expect(await store.library.withdraw('a-1', 'Again.', 9_500)).toEqual(withdrawn);
      expect(await store.library.withdraw('a-9', null, 9_500)).toBeNull();
    });

    it('are flagged whenever their standing changes, each at its last change', async () => {
      const { store } = opened();
      const revised = (id: string, standing: Standing, text: string) =>
        keep(store, article(id, { standing, text, arrivedAt: 9_000 }));
      for (const id of ['a-1', 'a-2', 'a-3']) await keep(store, article(id));
      await revised('a-1', { is: 'corrected', note: 'One.' }, 'A corrected text.');
      await store.library.withdraw('a-2', null, 9_500);
      await revised('a-3', { is: 'standing' }, 'Another text.');
      const first = await store.library.flaggedAfter(0, 9);
      expect(first.flags).toEqual([
        { article: 'a-1', standing: { is: 'corrected', note: 'One.' }, revision: 2, at: 9_000 },
        { article: 'a-2', standing: { is: 'withdrawn', note: null }, revision: 2, at: 9_500 },
      ]);
      expect((await store.library.flaggedAfter(0, 1)).flags).toEqual(first.flags.slice(0, 1));
      await revised('a-1', { is: 'standing' }, 'The old text.');
      const second = await store.library.flaggedAfter(first.position, 9);
      expect(second.flags).toMatchObject([{ article: 'a-1', standing: { is: 'standing' }, revision: 3 }]);
      expect(await store.library.flaggedAfter(second.position, 9)).toEqual({
        position: second.position,
        flags: [],
      });
    });

    it('are stored once when they come twice at the same time', async () => {
      const { store } = opened();
      const kept = await Promise.all([1, 2, 3, 4].map(() => keep(store, article('a-1'))));
      expect(kept.map(({ is }) => is).toSorted()).toEqual(['known', 'known', 'known', 'stored']);
    });

    it('are counted with stories and publishers; those without a publisher count as one publisher', async () => {
      const { store } = opened();
      expect(await store.library.counts()).toEqual({ articles: 0, stories: 0, publishers: 0 });
      await tell(store, article('a-1'), 's-1');
      await tell(store, article('a-2', { publisher: null }), 's-1');
      await tell(store, article('a-3', { publisher: null }), 's-2');
      expect(await store.library.counts()).toEqual({ articles: 3, stories: 2, publishers: 2 });
    });

    it('wait to be placed in order of arrival, and again after a revision', async () => {
      const { store } = opened();
      const waiting = async (limit = 9) =>
        (await store.stories.unplaced(limit)).map((read) => read.article.id);
      const all = ['a-3', 'a-1', 'a-2'].map((id) => article(id));
      for (const one of all) await keep(store, one);
      expect(await waiting()).toEqual(['a-3', 'a-1', 'a-2']);
      expect(await waiting(2)).toEqual(['a-3', 'a-1']);
      for (const one of all) await tell(store, one, 's-1');
      expect(await waiting()).toEqual([]);
      await keep(store, article('a-1', { text: 'Another text.' }));
      expect(await store.stories.unplaced(9)).toMatchObject([
        { article: { id: 'a-1', text: 'Another text.' } },
      ]);
      expect(await store.stories.storyOf('a-1')).toBe('s-1');
    });

    it('that are revised while they are being placed keep waiting', async () => {
      const { store } = opened();
      await keep(store, article('a-1'));
      await keep(store, article('a-1', { text: 'Another text.' }));
      await store.stories.place(placement(article('a-1'), 's-1'));
      expect((await store.stories.unplaced(9)).map((read) => read.article.revision)).toEqual([2]);
      await tell(store, article('a-1', { text: 'Another text.', revision: 2 }), 's-1');
      expect(await store.stories.unplaced(9)).toEqual([]);
    });
  });
};
