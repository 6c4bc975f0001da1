// A feed's rhythm by the dates of its items.
import { describe, expect, it } from 'vitest';
import type { FeedDocument } from '../../../src/core/feed/document.ts';
import {
  type Bounds,
  intervalAt,
  isSilent,
  rhythmOf,
  USUAL_BOUNDS,
  usualGap,
} from '../../../src/core/feed/rhythm.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/instant.ts';
import { document, entry } from './documents.ts';

const NOW = Date.UTC(2026, 2, 9, 12);
const intervalOf = (feed: FeedDocument, now: number, bounds: Bounds): number =>
  intervalAt(rhythmOf(feed, now), now, bounds);
const BOUNDS = { least: 10 * MINUTE, most: 4 * HOUR };
const every = (gap: number, count: number, last = NOW) =>
  document(Array.from({ length: count }, (_, back) => entry({ published: last - back * gap })));

describe('interval', () => {
  it('is half the mean gap', () => {
    expect(intervalOf(every(2 * HOUR, 10, NOW - 2 * HOUR), NOW, BOUNDS)).toBe(HOUR);
  });

  it('stays within its bounds', () => {
    expect(intervalOf(every(MINUTE, 30), NOW, BOUNDS)).toBe(BOUNDS.least);
    expect(intervalOf(every(7 * DAY, 10), NOW, BOUNDS)).toBe(BOUNDS.most);
    expect(intervalOf(document([]), NOW, USUAL_BOUNDS)).toBe(30 * MINUTE);
  });

  it('grows as a feed falls asleep', () => {
    const feed = every(HOUR, 5);
    const later = [0, 6, 12].map((hours) => intervalOf(feed, NOW + hours * HOUR, BOUNDS));
    expect(later).toEqual([...later].sort((a, b) => a - b));
    expect(new Set(later).size).toBe(3);
  });

  it('goes by the newest items, and by no date of the future', () => {
    const archive = document([
      ...every(HOUR, 20).entries,
      entry({ published: 0 }),
      entry({ published: NOW + DAY }),
    ]);
    expect(intervalOf(archive, NOW, BOUNDS)).toBe(intervalOf(every(HOUR, 20), NOW, BOUNDS));
  });
});

describe('habit', () => {
  it('is the mean gap between items', () => {
    expect(usualGap(every(3 * HOUR, 8, NOW - DAY), NOW)).toBe(3 * HOUR);
  });

  it('cannot be told of a few', () => {
    expect(usualGap(every(HOUR, 4), NOW)).toBeNull();
  });

  it.each([
    [HOUR, 2 * DAY, false],
    [HOUR, 4 * DAY, true],
    [DAY, 7 * DAY, false],
    [DAY, 9 * DAY, true],
  ])('of %d ms is broken after %d ms: %s', (usual, since, expected) => {
    expect(isSilent(usual, NOW - since, NOW)).toBe(expected);
  });

  it('is not broken where there was none', () => {
    expect(isSilent(null, NOW - 99 * DAY, NOW)).toBe(false);
    expect(isSilent(HOUR, null, NOW)).toBe(false);
  });
});
