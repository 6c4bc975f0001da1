// Which entries of a feed are taken.
import { describe, expect, it } from 'vitest';
import { FIRST_CONTACT, itemsOf, type SeenItem, seenAfter, takingOf } from '../../../src/core/feed/items.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/instant.ts';
import { document, entry } from './documents.ts';

const NOW = Date.UTC(2026, 2, 9, 12);
const titles = (items: readonly { readonly entry: { readonly title: string } }[]): readonly string[] =>
  items.map(({ entry: { title } }) => title);
const seenIn = (...entries: Parameters<typeof document>[0]): ReadonlyMap<string, SeenItem> =>
  new Map(
    itemsOf(document(entries)).map((item) => [item.key, seenAfter(item, undefined, 'a-1', NOW - HOUR)]),
  );

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
    const { taken } = takingOf(itemsOf(document([...fresh, old])), seenIn(old), false, NOW);
    expect(titles(taken)).toEqual(['New', 'Newest']);
  });

  it('is what has changed its words or address, not what has only another date', () => {
    const words = { ...old, summary: 'Ten boats.' };
    expect(titles(takingOf(itemsOf(document([words])), seenIn(old), false, NOW).taken)).toEqual(['Old']);
    const redated = { ...old, published: NOW, updated: NOW };
    expect(takingOf(itemsOf(document([redated])), seenIn(old), false, NOW).taken).toEqual([]);
  });

  it('is what changes with every look, less and less often', () => {
    let seen = seenIn(old);
    let taken = 0;
    for (let minute = 0; minute < 24 * 60; minute += 5) {
      const at = NOW + minute * MINUTE;
      const items = itemsOf(document([{ ...old, summary: `Seen ${minute} times.` }]));
      const now = takingOf(items, seen, false, at).taken;
      taken += now.length;
      if (now[0] !== undefined)
        seen = new Map([[now[0].key, seenAfter(now[0], seen.get(now[0].key), 'a-1', at)]]);
    }
    expect(taken).toBeGreaterThan(3);
    expect(taken).toBeLessThan(12);
  });

  it('is at first contact only the newest, and the rest is not new the next time', () => {
    const entries = Array.from({ length: 50 }, (_, at) =>
      entry({ id: `${at}`, title: `${at}`, published: NOW - at * DAY }),
    );
    const { taken, passed } = takingOf(itemsOf(document(entries)), new Map(), true, NOW);
    expect(titles(taken)).toEqual(
      Array.from({ length: FIRST_CONTACT }, (_, at) => `${FIRST_CONTACT - 1 - at}`),
    );
    expect(passed).toHaveLength(50 - FIRST_CONTACT);
    const seen = new Map(
      [...taken, ...passed].map((item) => [item.key, seenAfter(item, undefined, null, NOW)]),
    );
    expect(takingOf(itemsOf(document(entries)), seen, false, NOW + HOUR).taken).toEqual([]);
  });

  it('is at first contact what stands on top where nothing is dated', () => {
    const entries = Array.from({ length: 30 }, (_, at) => entry({ id: `${at}`, title: `${at}` }));
    const { taken } = takingOf(itemsOf(document(entries)), new Map(), true, NOW);
    expect(titles(taken)).toEqual(
      Array.from({ length: FIRST_CONTACT }, (_, at) => `${FIRST_CONTACT - 1 - at}`),
    );
  });
});
