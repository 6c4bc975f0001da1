// What answers make of a feed.
import { describe, expect, it } from 'vitest';
import { afterAsking } from '../../../src/core/feed/after-asking.ts';
import type { FeedAnswer } from '../../../src/core/feed/answer.ts';
import { type FeedState, newFeedState, validatorsOf } from '../../../src/core/feed/state.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/instant.ts';
import { document, entry } from './documents.ts';

const NOW = Date.UTC(2026, 2, 9, 12);
const URL = 'https://news.example/rss';
const BOUNDS = { least: 10 * MINUTE, most: 4 * HOUR };

const hourly = document(Array.from({ length: 10 }, (_, back) => entry({ published: NOW - back * HOUR })));
const documentAnswer = (about: Partial<Extract<FeedAnswer, { is: 'document' }>> = {}): FeedAnswer => ({
  is: 'document',
  document: hourly,
  headers: { etag: '"1"' },
  print: 'p1',
  movedTo: null,
  isNews: true,
  ...about,
});
const unchanged = (headers = {}, wasWhole = false): FeedAnswer => ({ is: 'unchanged', headers, wasWhole });
const fault = (why = 'its server answered with 500', headers = {}): FeedAnswer => ({
  is: 'fault',
  why,
  headers,
});
const asked = (state: FeedState, answer: FeedAnswer, now = NOW, chance = 0): FeedState =>
  afterAsking(state, URL, answer, { now, chance, bounds: BOUNDS });
const fresh = newFeedState(URL, NOW);
const well = asked(fresh, documentAnswer());
const wait = (state: FeedState, now = NOW): number => (state.nextAt ?? Number.NaN) - now;

describe('a document', () => {
  it('makes a feed well, and its turn comes by its rhythm', () => {
    expect(well).toMatchObject({
      title: 'Harbour Post',
      etag: '"1"',
      health: { is: 'well' },
      lastAskedAt: NOW,
    });
    expect(wait(well)).toBe(27 * MINUTE);
  });

  it('is waited for longer where the feed or its server asks for it, and a little longer by chance', () => {
    const ttl = documentAnswer({ document: { ...hourly, ttl: 60 } });
    expect(wait(asked(fresh, ttl))).toBe(HOUR);
    expect(wait(asked(fresh, documentAnswer({ document: { ...hourly, ttl: 99_999 } })))).toBe(DAY);
    expect(wait(asked(fresh, documentAnswer({ headers: { 'cache-control': 'max-age=7200' } })))).toBe(
      2 * HOUR,
    );
    expect(wait(asked(fresh, documentAnswer({ headers: { 'retry-after': '10800' } })))).toBe(3 * HOUR);
    expect(wait(asked(fresh, ttl, NOW, 1))).toBe(66 * MINUTE);
  });

  it('follows a permanent redirect', () => {
    const moved = asked(fresh, documentAnswer({ movedTo: 'https://news.example/new' }));
    expect(moved.asked).toBe('https://news.example/new');
    expect(asked(moved, documentAnswer()).asked).toBe('https://news.example/new');
  });

  it('without items is noticed, since when', () => {
    const empty = asked(fresh, documentAnswer({ document: document([]), isNews: false }));
    expect(empty.health).toEqual({ is: 'empty', since: NOW });
    expect(asked(empty, unchanged(), NOW + HOUR).health).toEqual({ is: 'empty', since: NOW });
    expect(asked(empty, documentAnswer(), NOW + HOUR).health).toEqual({ is: 'well' });
  });

  it('that brings nothing for long against its habit is noticed', () => {
    const later = NOW + 4 * DAY;
    const silent = asked(well, unchanged(), later);
    expect(silent.health).toEqual({ is: 'silent', since: NOW, usual: HOUR });
    expect(asked(silent, documentAnswer(), later + HOUR).health).toEqual({ is: 'well' });
  });

  it('that was cut off is asked for as a whole', () => {
    const half = asked(fresh, documentAnswer({ document: { ...hourly, isWhole: false } }));
    expect(validatorsOf(half)).toEqual({ etag: null, lastModified: null });
    expect(half.print).toBeNull();
  });
});

describe('“not modified”', () => {
  const times = (state: FeedState, count: number): FeedState =>
    Array.from({ length: count }).reduce<FeedState>((one) => asked(one, unchanged()), state);

  it('lets a feed that falls asleep be asked less and less', () => {
    let [state, now] = [well, NOW];
    const waits: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      now += wait(state, now);
      state = asked(state, unchanged(), now);
      waits.push(wait(state, now));
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(30 * MINUTE);
    expect(wait(asked(state, unchanged(), now + 9 * DAY), now + 9 * DAY)).toBe(BOUNDS.most);
  });

  it('is no reason to ask sooner than the feed or its server asks for', () => {
    const slow = asked(fresh, documentAnswer({ document: { ...hourly, ttl: 120 } }));
    for (const wasWhole of [false, true]) {
      expect(wait(asked(slow, unchanged({}, wasWhole)))).toBe(2 * HOUR);
      expect(wait(asked(well, unchanged({ 'retry-after': '7200' }, wasWhole)))).toBe(2 * HOUR);
    }
  });

  it('leaves an empty feed empty, whatever went wrong in between', () => {
    const empty = asked(fresh, documentAnswer({ document: document([]), isNews: false }));
    expect(asked(asked(empty, fault()), unchanged()).health.is).toBe('empty');
  });

  it('keeps the rhythm', () => {
    expect(wait(asked(well, unchanged()))).toBe(27 * MINUTE);
    expect(wait(asked(well, unchanged({ 'cache-control': 'max-age=7200' })))).toBe(2 * HOUR);
  });

  it('is believed a few times, then the whole is asked for; a server that told the truth is believed for longer', () => {
    expect(validatorsOf(times(well, 2))).toEqual({ etag: '"1"', lastModified: null });
    const doubtful = times(well, 3);
    expect(validatorsOf(doubtful)).toEqual({ etag: null, lastModified: null });
    const honest = asked(doubtful, unchanged({}, true));
    expect(validatorsOf(times(honest, 5)).etag).toBe('"1"');
    expect(validatorsOf(times(honest, 6)).etag).toBeNull();
  });

  it('is never believed again of a server that hid something behind the same validator', () => {
    const liar = asked(times(well, 3), documentAnswer({ print: 'p2' }));
    expect(validatorsOf(liar)).toEqual({ etag: null, lastModified: null });
    expect(
      validatorsOf(asked(liar, documentAnswer({ print: 'p3', headers: { etag: '"2"' } }))).etag,
    ).toBeNull();
  });

  it('is believed less of one that may have hidden something', () => {
    const doubtful = asked(times(well, 3), documentAnswer({ print: 'p2', headers: { etag: '"2"' } }));
    expect(doubtful.belief).toBe(2);
    expect(validatorsOf(doubtful).etag).toBe('"2"');
  });
});

describe('a fault', () => {
  const failing = (count: number, every: number): FeedState =>
    Array.from({ length: count }).reduce<FeedState>(
      (one, _, at) => asked(one, fault(), NOW + at * every),
      well,
    );

  it('keeps its reason and the time since when, and waits longer and longer', () => {
    const first = asked(well, fault());
    expect(first.health).toEqual({
      is: 'failing',
      since: NOW,
      times: 1,
      why: 'its server answered with 500',
    });
    const waits = [1, 2, 3, 4].map((count) => wait(failing(count, 0)));
    expect(waits).toEqual([10, 20, 40, 80].map((minutes) => minutes * MINUTE));
    expect(wait(failing(20, 0))).toBe(6 * HOUR);
  });

  it('is tried again when the server says', () => {
    expect(wait(asked(well, fault('', { 'retry-after': '86400' })))).toBe(DAY);
  });

  it('for a week lets the feed rest; one answer wakes it', () => {
    const resting = failing(30, 8 * HOUR);
    expect(resting.health).toMatchObject({ is: 'resting', since: NOW, times: 30 });
    expect(wait(resting, NOW + 29 * 8 * HOUR)).toBe(DAY);
    expect(asked(resting, documentAnswer(), NOW + 30 * DAY).health).toEqual({ is: 'well' });
  });

  it('at an address that it moved to leads back to the one that was added', () => {
    const moved = asked(fresh, documentAnswer({ movedTo: 'https://lost.example/rss' }));
    const twice = asked(asked(moved, fault()), fault());
    expect(twice.asked).toBe('https://lost.example/rss');
    expect(asked(twice, fault()).asked).toBe(URL);
  });
});

it('that is gone where a feed moved to leads back to where it was added', () => {
  const moved = asked(fresh, documentAnswer({ movedTo: 'https://lost.example/rss' }));
  const back = asked(moved, { is: 'gone', why: 'gone (410)' });
  expect(back).toMatchObject({ asked: URL, health: { is: 'failing', why: 'gone (410)' } });
  expect(asked(back, { is: 'gone', why: 'gone (410)' })).toMatchObject({
    health: { is: 'ended' },
    nextAt: null,
  });
});

it('that is gone for good ends a feed', () => {
  const ended = asked(well, { is: 'gone', why: 'gone (410)' });
  expect(ended).toMatchObject({ health: { is: 'ended', since: NOW, why: 'gone (410)' }, nextAt: null });
});
