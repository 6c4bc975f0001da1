// Which entries of a feed are taken.
import { describe, expect, it } from 'vitest';
import { FIRST_CONTACT, itemsOf, newItems, type SeenItem, seenAfter } from '../../../src/core/feed/items.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/instant.ts';
import { document, entry } from './documents.ts';

const KEPT = { article: 'a-1', isDone: true };
const NOW = Date.UTC(2026, 2, 9, 12);
const titles = (items: readonly { readonly entry: { readonly title: string } }[]): readonly string[] =>
  items.map(({ entry: { title } }) => title);
const seenIn = (...entries: Parameters<typeof document>[0]): ReadonlyMap<string, SeenItem> =>
  new Map(itemsOf(document(entries)).map((item) => [item.key, seenAfter(item, undefined, KEPT, NOW - HOUR)]));

describe('items', () => {
  it('are each entry once', () => {
    const [one, two] = [entry({ id: '1', title: 'One' }), entry({ id: '2', title: 'Two' })];
    expect(titles(itemsOf(document([one, two, one])))).toEqual(['One', 'Two']);
  });

  it('are told apart where a feed gives all of them one id', () => {
    const entries = ['One', 'Two', 'Three'].map((title) =>
      entry({ id: 'news', url: `https://news.example/${title}`, title }),
    );
    expect(titles(itemsOf(document(entries)))).toEqual(['One', 'Two', 'Three']);
  });

  it('without an id go by their address, without one by their words', () => {
    const [a, b] = [entry({ url: 'https://news.example/a' }), entry({ text: 'Nine boats.' })];
    const keys = itemsOf(document([a, b, entry({ text: 'Ten boats.' })])).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(itemsOf(document([b, a])).map(({ key }) => key)).toEqual([keys[1], keys[0]]);
  });
});

describe('taken', () => {
  const old = entry({ id: '1', title: 'Old', text: 'Nine boats.', summary: 'Nine boats.' });

  it('is what was not seen before, oldest first', () => {
    const fresh = [
      entry({ id: '3', title: 'Newest', published: NOW }),
      entry({ id: '2', title: 'New', published: NOW - 1 }),
    ];
    const { keep } = newItems(itemsOf(document([...fresh, old])), seenIn(old), false, NOW);
    expect(titles(keep)).toEqual(['New', 'Newest']);
  });

  it('is what has changed its words or address, not what has only another date', () => {
    const words = { ...old, summary: 'Ten boats.' };
    expect(titles(newItems(itemsOf(document([words])), seenIn(old), false, NOW).keep)).toEqual(['Old']);
    const redated = { ...old, published: NOW, updated: NOW };
    expect(newItems(itemsOf(document([redated])), seenIn(old), false, NOW).keep).toEqual([]);
  });

  it('is what changes with every look, less and less often', () => {
    let seen = seenIn(old);
    let taken = 0;
    for (let minute = 0; minute < 24 * 60; minute += 5) {
      const at = NOW + minute * MINUTE;
      const items = itemsOf(document([{ ...old, summary: `Seen ${minute} times.` }]));
      const now = newItems(items, seen, false, at).keep;
      taken += now.length;
      if (now[0] !== undefined)
        seen = new Map([[now[0].key, seenAfter(now[0], seen.get(now[0].key), KEPT, at)]]);
    }
    expect(taken).toBeGreaterThan(3);
    expect(taken).toBeLessThan(12);
  });

  it.each([
    ['has an article: eight times, within half a day', 'a-1', 8, DAY / 2],
    ['has become nothing yet: for a week', null, 15, 14 * DAY],
  ] as const)('is what is owed, later and later, where it %s', (_, article, tries, within) => {
    const [item] = itemsOf(document([old]));
    if (item === undefined) throw new Error('no item');
    let seen = seenAfter(item, undefined, { article, isDone: false }, NOW);
    let [tried, now] = [1, NOW];
    while (seen.owed > 0 && now < NOW + 30 * DAY) {
      now += 5 * MINUTE;
      const { keep, hasMore } = newItems([item], new Map([[item.key, seen]]), false, now);
      expect(keep.length === 1).toBe(!hasMore);
      if (keep.length === 0) continue;
      seen = seenAfter(item, seen, { article, isDone: false }, now);
      tried += 1;
    }
    expect(tried).toBe(tries);
    expect(now - NOW).toBeLessThan(within);
    expect(newItems([item], new Map([[item.key, seen]]), false, now).keep).toEqual([]);
  });

  it('is owed no more once it came in whole', () => {
    const [item] = itemsOf(document([old]));
    if (item === undefined) throw new Error('no item');
    const once = seenAfter(item, undefined, { article: null, isDone: false }, NOW);
    expect(seenAfter(item, once, KEPT, NOW)).toMatchObject({ article: 'a-1', owed: 0, changes: 0 });
  });

  it('has more where a change has to wait for its turn', () => {
    const changed = itemsOf(document([{ ...old, summary: 'Ten boats.' }]));
    expect(newItems(changed, seenIn(old), false, NOW - HOUR + MINUTE)).toMatchObject({
      keep: [],
      hasMore: true,
    });
  });

  it('is at first contact only the newest, and the rest is not new the next time', () => {
    const entries = Array.from({ length: 50 }, (_, at) =>
      entry({ id: `${at}`, title: `${at}`, published: NOW - at * DAY }),
    );
    const { keep, pass } = newItems(itemsOf(document(entries)), new Map(), true, NOW);
    expect(titles(keep)).toEqual(
      Array.from({ length: FIRST_CONTACT }, (_, at) => `${FIRST_CONTACT - 1 - at}`),
    );
    expect(pass).toHaveLength(50 - FIRST_CONTACT);
    const seen = new Map([...keep, ...pass].map((item) => [item.key, seenAfter(item, undefined, KEPT, NOW)]));
    expect(newItems(itemsOf(document(entries)), seen, false, NOW + HOUR).keep).toEqual([]);
  });

  it('is at first contact what stands on top where nothing is dated', () => {
    const entries = Array.from({ length: 30 }, (_, at) => entry({ id: `${at}`, title: `${at}` }));
    const { keep } = newItems(itemsOf(document(entries)), new Map(), true, NOW);
    expect(titles(keep)).toEqual(
      Array.from({ length: FIRST_CONTACT }, (_, at) => `${FIRST_CONTACT - 1 - at}`),
    );
  });
});
