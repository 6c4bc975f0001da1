// Subscriptions and the digests that they make due, as they are put together.
import { describe, expect, it } from 'vitest';
import {
  digestDelivery,
  isSetAlike,
  movedOn,
  newSubscription,
  nextDueOf,
  type Wish,
  windowUpTo,
} from '../../../src/core/delivery/making.ts';
import { type Taken, takenId, takenName } from '../../../src/core/delivery/subscription.ts';
import type { DigestDefinition } from '../../../src/core/digest/definition.ts';
import { DAY } from '../../../src/core/time/instant.ts';

const NOW = Date.parse('2026-03-12T10:30:00Z');
const DAILY: DigestDefinition = {
  name: 'daily',
  title: 'Daily digest',
  stories: 4,
  keyPoints: 2,
  select: { topic: null, languages: [], sections: [], feeds: [] },
  when: { at: '07:00', days: [1, 4], zone: 'Europe/Berlin' },
  quiet: 'line',
  revision: 'r1',
};
const WISH: Wish = {
  channel: { platform: 'browser', id: 'harbour' },
  takes: { kind: 'topic', topic: 'ferry talks' },
  mode: 'digest',
  at: null,
  days: null,
  zone: null,
  digest: null,
  usualZone: 'UTC',
  createdBy: 'U1',
  now: NOW,
};
const subscription = (change: Partial<Wish> = {}) => ({ id: 7, ...newSubscription({ ...WISH, ...change }) });

describe('a new subscription', () => {
  it.each<[string, Partial<Wish>, object]>([
    ['usual', {}, { at: '09:00', days: [1, 2, 3, 4, 5, 6, 7], zone: 'UTC' }],
    ['as its digest is declared', { digest: DAILY }, { at: '07:00', days: [1, 4], zone: 'Europe/Berlin' }],
    [
      'as it was asked for',
      { digest: DAILY, at: '18:00', days: [2], zone: 'Asia/Tokyo' },
      { at: '18:00', days: [2], zone: 'Asia/Tokyo' },
    ],
  ])('is %s', (_, change, expected) => {
    expect(subscription(change)).toMatchObject({
      ...expected,
      paused: false,
      createdAt: NOW,
      coveredTo: null,
    });
  });

  it('has its next digest ahead of it, unless it takes updates only or is paused', () => {
    expect(subscription().nextDue).toBe(Date.parse('2026-03-13T09:00Z'));
    expect(subscription({ mode: 'both' }).nextDue).toBe(Date.parse('2026-03-13T09:00Z'));
    expect(subscription({ mode: 'updates' }).nextDue).toBeNull();
    expect(nextDueOf({ ...subscription(), paused: true }, NOW)).toBeNull();
  });

  it('is set alike where time, days, zone and mode are', () => {
    expect(isSetAlike(subscription(), subscription({ createdBy: 'U2', days: [1, 2, 3, 4, 5, 6, 7] }))).toBe(
      true,
    );
    for (const change of [
      { at: '09:01' },
      { days: [1] },
      { zone: 'Europe/Berlin' },
      { mode: 'both' as const },
    ])
      expect(isSetAlike(subscription(), subscription(change))).toBe(false);
  });
});

describe('a digest that is asked for', () => {
  it('reaches back to what was covered, to the last run where nothing was, and a day at least', () => {
    expect(windowUpTo(subscription(), NOW)).toEqual({ from: NOW - DAY, to: NOW });
    expect(windowUpTo(subscription({ days: [1] }), NOW).from).toBe(Date.parse('2026-03-09T09:00Z'));
    expect(windowUpTo({ ...subscription(), coveredTo: NOW - 5 }, NOW).from).toBe(NOW - 5);
    expect(windowUpTo({ ...subscription(), coveredTo: NOW + 5 }, NOW)).toEqual({ from: NOW, to: NOW });
  });

  it('never takes back what is covered', () => {
    expect(movedOn({ id: 7, coveredTo: null }, NOW, null)).toEqual({ id: 7, nextDue: null, coveredTo: NOW });
    expect(movedOn({ id: 7, coveredTo: NOW + 5 }, NOW, NOW + DAY)).toMatchObject({ coveredTo: NOW + 5 });
  });

  it('goes to the channel of its subscription', () => {
    const window = { from: NOW - DAY, to: NOW };
    expect(digestDelivery(subscription(), { dueAt: NOW, window, covers: 2 })).toMatchObject({
      kind: 'digest',
      subscription: 7,
      channel: WISH.channel,
      dueAt: NOW,
      window,
      covers: 2,
      story: null,
    });
  });
});

describe('what is taken', () => {
  const all: readonly Taken[] = [
    { kind: 'digest', digest: 'daily' },
    { kind: 'topic', topic: 'daily' },
    { kind: 'story', story: 'daily', label: 'Ferry strike' },
  ];

  it('is the same only for the same', () => {
    expect(new Set(all.map(takenId)).size).toBe(all.length);
    expect(takenId({ kind: 'topic', topic: ' Ferry Talks' })).toBe(
      takenId({ kind: 'topic', topic: 'ferry talks' }),
    );
    expect(takenId({ kind: 'story', story: 'daily', label: 'another' })).toBe(takenId(all[2] ?? WISH.takes));
  });

  it('is called as people know it', () => {
    expect(all.map(takenName)).toEqual(['daily', 'daily', 'Ferry strike']);
  });
});
