// Taking articles in and placing them, on the real store: stored once, revised when changed, grouped into stories.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/adapters/store/store.ts';
import { breathe } from '../../src/adapters/system/clock.ts';
import { thinkingHere } from '../../src/adapters/system/thinking.ts';
import type { ArticleDraft } from '../../src/core/article/draft.ts';
import { type CollectOptions, collecting } from '../../src/flows/collect.ts';
import { understanding } from '../../src/flows/understand.ts';

const NOW = Date.UTC(2026, 2, 12, 9);
const clock = { now: () => NOW };
/** Nothing here may go wrong. */
const log = {
  info: () => {},
  warn: () => {},
  error: (fields: unknown) => expect(fields).toBeUndefined(),
};

let store: Store;
beforeEach(async () => {
  store = await openStore({ path: ':memory:' });
});
afterEach(() => store.close());

const collect = (draft: ArticleDraft, asNews = false, more: Partial<CollectOptions> = {}) =>
  collecting({ library: store.library, thinking: thinkingHere, clock })(draft, {
    arrival: { is: 'import', asNews },
    ...more,
  });
const understand = () =>
  understanding({
    stories: store.stories,
    leases: store.leases,
    thinking: thinkingHere,
    owner: 'me',
    clock,
    breathe,
    log,
  })();

const day = (dayOfMonth: number, hour = 8): ArticleDraft['published'] => ({
  is: 'known',
  at: Date.UTC(2026, 2, dayOfMonth, hour),
  precision: 'instant',
});
const draft = (more: Partial<ArticleDraft> = {}): ArticleDraft => ({
  url: null,
  publisher: 'Fen Courier',
  title: 'Sluice gate at Ollmar jams during spring tide',
  text: 'The main sluice gate at Ollmar jammed on Tuesday as the spring tide rose, the water board said.\nEngineers from the water board worked on the Ollmar gate through the night, and 40 houses were emptied.\nThe board has not said when the sluice gate will be repaired.',
  language: 'en',
  published: day(10),
  ...more,
});

describe('collect', () => {
  it('stores the same article once, whatever its blanks and tracking parameters', async () => {
    const first = await collect(draft({ url: 'https://fen.example/sluice?utm_source=x' }));
    expect(first.is).toBe('stored');
    expect(first.article).toMatchObject({
      url: 'https://fen.example/sluice',
      revision: 1,
      knownAt: day(10)?.at,
      arrivedAt: NOW,
    });
    expect((await collect(draft({ url: 'https://fen.example/sluice/#top' }))).is).toBe('known');
    expect((await collect(draft({ url: 'https://fen.example/sluice' }))).article.id).toBe(first.article.id);
    expect((await store.library.counts()).articles).toBe(1);
  });

  it('asks the store once whose its keys are, and of an article that is there whose word it has', async () => {
    const asked: (readonly string[])[] = [];
    const owners = (keys: readonly string[]) => {
      asked.push(keys);
      return store.library.owners(keys);
    };
    const counted = collecting({ library: { ...store.library, owners }, thinking: thinkingHere, clock });
    for (const text of [draft().text, 'Another text.'])
      await counted(draft({ url: 'https://fen.example/sluice', text }), {
        arrival: {
          is: 'feed',
          feed: 'f',
          guid: '1',
          isFirstContact: false,
          site: 'fen.example',
          isNamed: false,
        },
      });
    expect(asked.map((keys) => keys.length > 4)).toEqual([true, true, false]);
  });

  it('keeps a changed text as a revision of the same article', async () => {
    const first = await collect(draft());
    const second = await collect(
      draft({ text: `${draft().text}\nThe gate was freed at noon on Wednesday.` }),
    );
    expect(second).toMatchObject({
      is: 'revised',
      article: { id: first.article.id, revision: 2, knownAt: first.article.knownAt },
    });
    expect((await store.library.revisions(first.article.id)).map(({ revision }) => revision)).toEqual([1, 2]);
  });

  it('takes the same words from two publishers for two articles', async () => {
    await collect(draft());
    expect((await collect(draft({ publisher: 'Marsh Post' }))).is).toBe('stored');
  });

  it('takes a column with the same title on another day for another article', async () => {
    await collect(draft({ title: 'Tide table', text: 'High water at Ollmar is at nine.' }));
    expect(
      (
        await collect(
          draft({ title: 'Tide table', text: 'High water at Ollmar is at ten.', published: day(11) }),
        )
      ).is,
    ).toBe('stored');
  });

  it('takes a changed text under its title and day for a revision, unless both came together', async () => {
    const letter = (text: string) => draft({ title: 'Letters', text });
    const first = await collect(letter('The bins are full again.'));
    const together = new Set([first.article.id]);
    const second = await collect(letter('The swans are back.'), false, { together });
    expect(second.is).toBe('stored');
    expect((await collect(letter('The bins are full again.'), false, { together })).is).toBe('known');
    const changed = await collect(letter('The bins were full again.'));
    expect(changed).toMatchObject({ is: 'revised', article: { id: first.article.id } });
  });

  it('takes the text that a file holds now for a revision only where no day tells them apart', async () => {
    const file = '/texts/today.txt';
    const menu = (text: string, more: Partial<ArticleDraft> = {}) =>
      collect(draft({ title: 'Menu', text, published: null, ...more }), false, { file });
    expect((await menu('Eel soup.')).is).toBe('stored');
    expect((await menu('Eel soup, and bread.')).is).toBe('revised');
    for (const dayOfMonth of [10, 11])
      expect((await menu(`Soup of the ${dayOfMonth}th.`, { published: day(dayOfMonth) })).is).toBe('stored');
  });

  it.each([
    ['its publication where it has one', draft(), false, day(10)?.at],
    ['its arrival where the import says that it is news', draft(), true, NOW],
    [
      'its arrival where no date can be told',
      draft({ published: null, text: 'The gate jammed again.' }),
      false,
      NOW,
    ],
    ['its arrival where the date lies in the future', draft({ published: day(30) }), false, NOW],
    [
      'the inferred day',
      draft({ published: null, text: 'The gate jammed on Monday, March 9, 2026, the board said.' }),
      false,
      Date.UTC(2026, 2, 9) + 1,
    ],
  ] as const)('counts an article as known from %s', async (_, given, asNews, knownAt) => {
    expect((await collect(given, asNews)).article.knownAt).toBe(knownAt);
  });

  it('takes for news what has a date, and what the import says to be', async () => {
    const undated = { published: null, text: 'The gate jammed again.' };
    expect((await collect(draft())).article.isNews).toBe(true);
    expect((await collect(draft({ ...undated, title: 'Gate jams' }))).article.isNews).toBe(false);
    expect((await collect(draft({ ...undated, title: 'Gate jams twice' }), true)).article.isNews).toBe(true);
  });

  it('says of an inferred date that it is one', async () => {
    const kept = await collect(
      draft({ published: null, text: 'The gate jammed on Monday, March 9, 2026, the board said.' }),
    );
    expect(kept.article.published).toEqual({ is: 'inferred', at: Date.UTC(2026, 2, 9), precision: 'day' });
  });
});

const HOUR = 3_600_000;
const ARRIVAL = {
  is: 'feed',
  feed: 'f-1',
  guid: 'g-1',
  isFirstContact: false,
  site: 'fen.example',
  isNamed: false,
} as const;
type Item = Partial<Extract<CollectOptions['arrival'], { is: 'feed' }>>;
const item = (more: Partial<ArticleDraft> = {}, how: Item = {}, options: Partial<CollectOptions> = {}) =>
  collect(draft({ url: 'https://fen.example/sluice', ...more }), false, {
    ...options,
    arrival: { ...ARRIVAL, ...how },
  });
const ago = (ms: number): ArticleDraft['published'] => ({
  is: 'known',
  at: NOW - ms,
  precision: 'instant',
});

describe('a feed item', () => {
  it.each<[string, Partial<ArticleDraft>, Item, { knownAt: number; isNews: boolean }]>([
    ['counts from its arrival', { published: ago(HOUR) }, {}, { knownAt: NOW, isNews: true }],
    ['without a date too', { published: null }, {}, { knownAt: NOW, isNews: true }],
    ['of three days ago is news', { published: ago(72 * HOUR) }, {}, { knownAt: NOW, isNews: true }],
    [
      'that is older is none, and counts from its publication',
      { published: ago(73 * HOUR) },
      {},
      { knownAt: NOW - 73 * HOUR, isNews: false },
    ],
    [
      'that names a far day and has no date is news',
      { published: null, text: 'The gate jammed on Monday, March 2, 2026, the board said.' },
      {},
      { knownAt: NOW, isNews: true },
    ],
    [
      'with a date in the future counts from its arrival',
      { published: day(30) },
      {},
      { knownAt: NOW, isNews: true },
    ],
    [
      'of a first contact counts from its publication, and makes no update',
      { published: ago(HOUR) },
      { isFirstContact: true },
      { knownAt: NOW - HOUR, isNews: false },
    ],
    [
      'of a first contact that is older is no news',
      { published: ago(100 * HOUR) },
      { isFirstContact: true },
      { knownAt: NOW - 100 * HOUR, isNews: false },
    ],
    [
      'of a first contact without a date is no news, nor of any window of these days',
      { published: null },
      { isFirstContact: true },
      { knownAt: NOW - 72 * HOUR, isNews: false },
    ],
  ])('%s', async (_, given, how, expected) => {
    expect((await item(given, how)).article).toMatchObject(expected);
  });

  it.each<[string, Partial<ArticleDraft>, Item, 'known' | 'revised']>([
    ['with a new date', { published: day(12) }, {}, 'known'],
    ['with a new id', {}, { guid: 'g-2' }, 'known'],
    ['without its id', {}, { guid: null }, 'known'],
    ['with a new title', { title: 'Gate at Ollmar freed after tide' }, {}, 'revised'],
    ['with a new title and id', { title: 'Gate at Ollmar freed after tide' }, { guid: 'g-2' }, 'revised'],
    [
      'with a new title and address',
      { title: 'Freed at last', url: 'https://fen.example/freed' },
      {},
      'revised',
    ],
    [
      'at its address for phones',
      { url: 'http://m.fen.example/sluice/amp?utm_source=x' },
      { guid: null },
      'known',
    ],
    ['at another address', { url: 'https://fen.example/tide/sluice' }, { guid: 'g-2' }, 'known'],
    ['in another feed', { url: 'https://fen.example/tide/sluice' }, { feed: 'f-2' }, 'known'],
    [
      'as a teaser',
      { text: 'The main sluice gate at Ollmar jammed on Tuesday as the spring tide rose…' },
      {},
      'known',
    ],
  ])('that comes again %s is the same article', async (_, changed, how, is) => {
    const first = await item();
    const again = await item(changed, how);
    expect(again).toMatchObject({ is, article: { id: first.article.id, knownAt: NOW, isNews: true } });
    expect(again.article.text).toBe(first.article.text);
    expect((await store.library.counts()).articles).toBe(1);
    expect((await item(changed, how)).is).toBe('known');
  });

  it('whose id, address and title are new is known by a text of some length', async () => {
    const text = `${draft().text}\nThe crane that the engineers had asked for came from the other shore in the morning, and was led over the dyke by two tugs while the tide was low.\nThe gate was built by the county in the years of the great floods.`;
    const first = await item({ text });
    const again = { text, title: 'Crane frees sluice', url: 'https://fen.example/crane' };
    expect((await item(again, { guid: 'g-2' })).article.id).toBe(first.article.id);
    // A notice that stands for every article of a site.
    const other = { text, title: 'Swans return', url: 'https://fen.example/swans' };
    expect((await item(other, { guid: 'g-3' })).is).toBe('stored');
    // What comes at once under two titles is meant to be two.
    const table = { text, title: 'Sluice at Ollmar: the table of Friday', url: 'https://fen.example/table' };
    const together = new Set([first.article.id]);
    expect((await item(table, { guid: 'g-4' }, { together })).is).toBe('stored');
  });

  it('is found under each address at which it was seen', async () => {
    await item();
    await item({ url: 'https://fen.example/tide/sluice' }, { guid: 'g-2' });
    const changed = await item(
      { url: 'https://fen.example/tide/sluice', title: 'Freed', text: `${draft().text}\nIt was freed.` },
      { guid: null },
    );
    expect(changed).toMatchObject({ is: 'revised', article: { revision: 2 } });
  });

  const swans = {
    title: 'Swans return to the northern pond',
    text: 'Forty swans landed on the northern pond on Wednesday, a ranger said.\nThey had wintered in the marshes far to the south of the county.',
  };
  it.each<[string, Partial<ArticleDraft>, Item]>([
    ['the id of another', { ...swans, url: 'https://fen.example/swans' }, {}],
    ['the id of another, and no address', { ...swans, url: null }, {}],
    ['the address of another', swans, { guid: 'g-2' }],
    ['the address of another, and no id', swans, { guid: null }],
  ])('that was given %s is an article of its own', async (_, other, how) => {
    const first = await item();
    const second = await item(other, how);
    expect(second.is).toBe('stored');
    expect((await item(other, how)).is).toBe('known');
    expect((await item()).article.id).toBe(first.article.id);
    expect((await store.library.counts()).articles).toBe(2);
  });

  it('that shares id and address with another of the same answer is an article of its own', async () => {
    const first = await item();
    expect((await item(swans, {}, { together: new Set([first.article.id]) })).is).toBe('stored');
  });

  it('whose text changes between two feeds does not change each time', async () => {
    const other = { text: 'A sluice gate jammed at Ollmar, and the repair will take long.' };
    await item();
    expect((await item(other, { feed: 'f-2' })).is).toBe('revised');
    for (const feed of ['f-1', 'f-2', 'f-1'])
      expect((await item(feed === 'f-1' ? {} : other, { feed })).is).toBe('known');
    expect((await store.library.revisions((await item()).article.id)).length).toBe(2);
  });

  it('is its own site’s, though a feed of another site brings it at the same moment', async () => {
    const theirs = { guid: 'z', feed: 'f-8', site: 'links.example' };
    const both = [
      item({ publisher: 'Links', text: 'Comments' }, theirs),
      item(),
      item({ publisher: 'Links 2', text: 'More comments' }, { ...theirs, feed: 'f-9' }),
    ];
    await Promise.all(both);
    const article = (await store.library.owners(['at:fen.example/sluice'])).get('at:fen.example/sluice');
    expect(article).toMatchObject({ publisher: 'Fen Courier', text: draft().text });
    expect((await store.library.counts()).articles).toBe(1);
  });

  it('that was copied before it came is its own, with its own address; two sites of one house have one', async () => {
    const copy = await item({ url: 'https://copies.example/1' }, { feed: 'f-8', site: 'copies.example' });
    const { is, article } = await item({}, { isNamed: true });
    expect(is).toBe('stored');
    expect(article.id).not.toBe(copy.article.id);
    expect(article.url).toBe('https://fen.example/sluice');
    const second = { feed: 'f-2', site: 'fen-news.example', isNamed: true };
    await item({ url: 'https://fen-news.example/1', text: 'The gate was freed.' }, second);
    const third = { feed: 'f-3', site: 'fen3.example', guid: 'g-3' };
    const again = { url: 'https://fen3.example/1', text: 'The gate was freed.' };
    expect((await item(again, third)).is).toBe('known');
    expect((await item(again, third)).is).toBe('known');
    expect((await store.library.counts()).articles).toBe(3);
  });

  it('of another site teaches nothing but its own names', async () => {
    const { article } = await item({}, { isNamed: true });
    const theirs = { guid: 'z', feed: 'f-8', site: 'links.example' };
    await item({ text: 'Comments' }, theirs);
    await item({ url: 'https://fen.example/later' }, theirs);
    await item({ url: 'https://links.example/copy' }, { ...theirs, guid: 'y' });
    const found = await store.library.owners(['at:fen.example/later', 'at:links.example/copy']);
    expect([...found].map(([key, { id }]) => [key, id])).toEqual([['at:links.example/copy', article.id]]);
    // What it said is not taken to be seen before.
    expect(await item({ text: 'Comments' })).toMatchObject({ is: 'revised', article: { id: article.id } });
  });

  it('from a house is known by any of its publishers, and from another house is a copy', async () => {
    await item({ publisher: 'Fen Courier', family: 'Fen Group', url: null });
    const again = { guid: 'g-9', feed: 'f-9' };
    expect((await item({ publisher: 'Fen Courier North', family: 'Fen Group', url: null }, again)).is).toBe(
      'known',
    );
    expect(
      (
        await item(
          { publisher: 'Marsh Post', family: 'Marsh Group', url: null },
          { guid: 'g-7', feed: 'f-7' },
        )
      ).is,
    ).toBe('stored');
  });

  it('keeps whose it was first, and its house', async () => {
    const { article } = await item({ family: 'Fen Group', origin: 'Marsh Wire' });
    expect((await store.library.byId(article.id))?.article).toMatchObject({
      family: 'Fen Group',
      origin: 'Marsh Wire',
    });
  });
});

describe('mail', () => {
  it('is known by its message id', async () => {
    const arrival = { is: 'import', asNews: false, mail: '<1@fen.example>' } as const;
    const first = await collect(draft(), false, { arrival });
    const again = await collect(
      draft({ title: 'Other words', text: 'Another reading.', published: null }),
      false,
      { arrival },
    );
    expect(again.article.id).toBe(first.article.id);
  });
});

describe('an article that version 0.1.0 kept', () => {
  it('is found under its old address', async () => {
    const { article } = await collect(draft({ url: 'https://www.fen.example/a?at_medium=x' }));
    const old = await openStore({ path: ':memory:' });
    await old.library.keep(
      article,
      ['url:https://www.fen.example/a?at_medium=x'],
      await thinkingHere.read(article),
    );
    const again = await collecting({ library: old.library, thinking: thinkingHere, clock })(
      draft({ url: 'https://www.fen.example/a?at_medium=x', text: 'Another text.' }),
      { arrival: { is: 'import', asNews: false } },
    );
    expect(again).toMatchObject({ is: 'revised', article: { id: article.id } });
    // From now on it is known under the new key too.
    const key = 'at:fen.example/a';
    expect((await old.library.owners([key])).get(key)?.id).toBe(article.id);
    await old.close();
  });
});

describe('a corrected article', () => {
  const flags = async () => (await store.library.flaggedAfter(0, 10)).flags;
  it('is flagged when its correction arrives', async () => {
    const first = await item();
    expect(await flags()).toEqual([]);
    const note = 'Correction: 30 houses were emptied, not 40.';
    const second = await item({ text: `${draft().text.replace('40', '30')}\n${note}` });
    expect(second.article.standing).toEqual({ is: 'corrected', note });
    expect(await flags()).toEqual([
      { article: first.article.id, standing: { is: 'corrected', note }, revision: 2, at: NOW },
    ]);
  });

  it('is not flagged when it came corrected', async () => {
    await item({ title: 'CORRECTED-Gate jams' });
    expect(await flags()).toEqual([]);
  });

  it('is withdrawn by the notice that takes its place', async () => {
    await item();
    await item({ text: 'This story has been withdrawn.' });
    expect(await flags()).toMatchObject([
      { standing: { is: 'withdrawn', note: 'This story has been withdrawn.' } },
    ]);
  });

  it('that was withdrawn stays so while its feed still shows the old text', async () => {
    const { article } = await item();
    await store.library.withdraw(article.id, null, NOW);
    expect(await item()).toMatchObject({ is: 'known', article: { standing: { is: 'withdrawn' } } });
  });
});

const SECOND = draft({
  publisher: 'Marsh Post',
  title: 'Ollmar sluice gate still jammed as tide rises',
  text: 'The jammed sluice gate at Ollmar kept engineers of the water board busy for a second day on Wednesday.\nThe spring tide stood at 4.1 metres at the Ollmar gate, and 52 houses were emptied.\nThe water board has not said when the gate will be repaired.',
  published: day(11),
});
const OTHER = draft({
  title: 'Choir of Brannick wins prize for old songs',
  text: 'The choir of Brannick won the national prize for old songs on Tuesday.\nIts leader, Tova Lind, has conducted it since 2011.\nThe jury praised the clear voices of the youngest singers.',
});

describe('understand', () => {
  it('puts articles about one event into one story, and others into their own', async () => {
    const ids = [await collect(draft()), await collect(OTHER), await collect(SECOND)].map(
      ({ article }) => article.id,
    );
    expect(await understand()).toMatchObject({ placed: 3 });
    const [first, other, second] = await Promise.all(ids.map((id) => store.stories.storyOf(id)));
    expect(first).toBe(second);
    expect(other).not.toBe(first);
    const summary = await store.stories.summary(first ?? '');
    expect(summary).toMatchObject({ articles: 2, publishers: 2, lastKnownAt: day(11)?.at });
    expect(await understand()).toMatchObject({ placed: 0 });
  });

  it('keeps the ledger of a story', async () => {
    await collect(draft());
    await understand();
    const [entry] = await store.stories.ledger(null, 10);
    expect(entry?.questions.map(({ question, state }) => [question, state])).toEqual([
      ['When will the sluice gate be repaired?', 'open'],
    ]);
  });

  it('leaves a revised article in its story and reports the change', async () => {
    const first = await collect(draft());
    await collect(SECOND);
    await understand();
    const story = await store.stories.storyOf(first.article.id);
    const { position } = await store.stories.changedAfter(0, 100);
    await collect(draft({ text: `${draft().text}\nThe gate was freed at noon on Wednesday.` }));
    expect(await understand()).toMatchObject({ placed: 1 });
    expect(await store.stories.storyOf(first.article.id)).toBe(story);
    const { changes } = await store.stories.changedAfter(position, 100);
    expect(changes.map(({ article }) => article)).toEqual([first.article.id]);
    expect((await store.stories.story(story ?? '', NOW, 10))?.articles[0]?.article.text).toContain(
      'freed at noon',
    );
  });

  it('tells a story without what was withdrawn', async () => {
    const first = await collect(draft());
    const second = await collect(SECOND);
    await understand();
    const id = (await store.stories.storyOf(first.article.id)) ?? '';
    const told = async () =>
      (await store.stories.story(id, NOW, 10))?.articles.map(({ article }) => article.id);
    const window = { from: 0, to: NOW };
    await store.library.withdraw(first.article.id, 'An error.', NOW);
    await understand();
    expect(await told()).toEqual([second.article.id]);
    expect(await store.stories.summary(id)).toMatchObject({ articles: 1, publishers: 1 });
    expect(await store.stories.totals(window, null)).toEqual({ articles: 1, publishers: 1, stories: 1 });
    await store.library.withdraw(second.article.id, null, NOW);
    await understand();
    expect(await told()).toBeUndefined();
    expect(await store.stories.summary(id)).toBeNull();
    expect(
      await store.stories.within({ window, among: null, languages: [], sections: [], feeds: [] }, 10),
    ).toEqual([]);
    expect(await store.stories.search([['sluic']], 10)).toEqual([]);
  });

  it('counts an agency once, and a house once', async () => {
    await collect(draft({ publisher: 'Fen Courier', text: `OLLMAR (AP) - ${draft().text}` }));
    await collect({ ...SECOND, publisher: 'Marsh Post', text: `OLLMAR (AP) - ${SECOND.text}` });
    await understand();
    const [story] = await store.stories.newest(1);
    expect(story).toMatchObject({ articles: 2, publishers: 1 });
    expect(await store.stories.totals({ from: 0, to: NOW }, null)).toMatchObject({ publishers: 1 });
  });

  it('leaves the work to a process that is at it', async () => {
    await collect(draft());
    await store.leases.take('understand', 'another', NOW, NOW + 1000);
    expect(await understand()).toMatchObject({ placed: 0 });
    await store.leases.release('understand', 'another');
    expect(await understand()).toMatchObject({ placed: 1 });
  });
});
