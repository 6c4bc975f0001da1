// The same news once, under one heading, in one sentence.
import { describe, expect, it } from 'vitest';
import type { Extract } from '../../../src/core/article/article.ts';
import { aheadOnce, changesOnce, tellsSameNews } from '../../../src/core/digest/once.ts';

const said = (text: string, start = 0): Extract => ({
  text,
  source: {
    article: 'a',
    publisher: null,
    url: null,
    published: { is: 'absent' },
    field: 'text',
    start,
    end: start + text.length,
  },
});
const FIRE = said('A fire destroyed the wooden pier of Skerry on Tuesday night.', 1);
const AGAIN = said('The wooden pier of Skerry was destroyed by a fire late on Tuesday.', 2);
const QUAY = said('Varde will share its grain quay with the ferry of Skerry from Monday.', 3);

describe('the same news', () => {
  it('is told in the same or in other words', () => {
    expect([FIRE, AGAIN, QUAY].map((one) => tellsSameNews(FIRE, one))).toEqual([true, true, false]);
  });

  it.each([
    [
      'another number',
      'Twelve sailors died on the wooden pier of Skerry.',
      'Fourteen sailors died on the wooden pier of Skerry.',
    ],
    [
      'another day',
      'The hearing on the pier of Skerry is on Monday.',
      'The hearing on the pier of Skerry is on Thursday.',
    ],
    [
      'another stance',
      'Berg rejects the plan to close the old pier of Skerry.',
      'Berg accepts the plan to close the old pier of Skerry.',
    ],
    [
      'the contrary',
      'The board will close the old pier of Skerry.',
      'The board will not close the old pier of Skerry.',
    ],
  ])('is other news with %s, and stays in its own words', (_, point, change) => {
    const changed = { kind: 'fact' as const, ...said(change, 2) };
    expect(changesOnce([changed], [said(point, 1)], []).map(({ text }) => text)).toEqual([change]);
    expect(aheadOnce([{ date: '2026-03-16', ...said(change, 2) }], [said(point, 1)])).toHaveLength(1);
  });

  it('stands among the changes in the words of the key point', () => {
    const changes = [AGAIN, QUAY].map((one) => ({ kind: 'fact' as const, ...one }));
    expect(changesOnce(changes, [FIRE], []).map(({ text }) => text)).toEqual([FIRE.text, QUAY.text]);
  });

  it('is left out of the changes where it is told as ahead, and something else has changed', () => {
    const changes = [FIRE, QUAY].map((one) => ({ kind: 'fact' as const, ...one }));
    expect(changesOnce(changes, [], [QUAY]).map(({ text }) => text)).toEqual([FIRE.text]);
    expect(changesOnce(changes.slice(1), [], [QUAY]).map(({ text }) => text)).toEqual([QUAY.text]);
  });

  it('is not ahead where a key point tells it', () => {
    expect(aheadOnce([{ date: '2026-03-16', ...QUAY }], [QUAY])).toEqual([]);
    expect(aheadOnce([{ date: '2026-03-16', ...QUAY }], [FIRE])).toHaveLength(1);
  });
});
