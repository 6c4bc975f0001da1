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
  collecting({ library: store.library, thinking: thinkingHere, clock })(draft, { asNews, ...more });
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

  it('leaves the work to a process that is at it', async () => {
    await collect(draft());
    await store.leases.take('understand', 'another', NOW, NOW + 1000);
    expect(await understand()).toMatchObject({ placed: 0 });
    await store.leases.release('understand', 'another');
    expect(await understand()).toMatchObject({ placed: 1 });
  });
});
