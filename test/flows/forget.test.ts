// A year of news forgotten down to a month: what is told still reads the same, the file shrinks, and nothing comes back or is posted twice.
import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thinkingHere } from '../../src/adapters/system/thinking.ts';
import type { ArticleDraft } from '../../src/core/article/draft.ts';
import type { Retention } from '../../src/core/delivery/retention.ts';
import { DAY } from '../../src/core/time/instant.ts';
import { collecting } from '../../src/flows/collect.ts';
import { previewing } from '../../src/flows/edit.ts';
import { type ForgettingDeps, forgettingBy } from '../../src/flows/forget.ts';
import { placement } from '../contracts/store/samples.ts';
import { openPublishHouse, type PublishHouse } from './publish-house.ts';

const START = Date.parse('2025-11-22T12:00Z');
const MONTH = 30 * DAY;
const RETENTION: Retention = { articles: MONTH, editions: MONTH, deliveries: MONTH, messages: MONTH };

let folder: string;
let path: string;
let house: PublishHouse;
let logged: unknown[];
/** Of the articles, by day. */
let ids: Map<number, string>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-forget-'));
  path = join(folder, 'dateline.db');
  house = await openPublishHouse({ start: START, path });
  logged = [];
  ids = new Map();
});
afterEach(async () => {
  expect(house.faults).toEqual([]);
  await house.close();
  await rm(folder, { recursive: true });
});

const forget = (change: Partial<ForgettingDeps> = {}) =>
  forgettingBy({
    forgetting: house.store.forgetting,
    leases: house.store.leases,
    clock: house.clock,
    pause: house.clock.pause,
    retention: RETENTION,
    owner: 'one',
    log: { info: (fields) => void logged.push(fields), warn: () => {}, error: () => {} },
    ...change,
  });

const THINGS = ['bakery', 'lighthouse', 'tramway', 'museum', 'reservoir', 'brewery', 'library', 'orchard'];
const PLACES = [
  'Ulmen',
  'Karsk',
  'Veldin',
  'Ostrand',
  'Morvik',
  'Tallow',
  'Brennin',
  'Quessel',
  'Hadrow',
  'Pelmore',
  'Isk',
];
const DEEDS = [
  'closes after a flood',
  'reopens with new owners',
  'asks the town for a loan',
  'wins a case over noise',
  'is sold',
];

/** Each of its own event: no two share thing, place and deed. */
const draftOf = (n: number): ArticleDraft => {
  const pick = (from: readonly string[], by: number): string => from[Math.floor(n / by) % from.length] ?? '';
  const [thing, place, deed] = [pick(THINGS, 1), pick(PLACES, 1), pick(DEEDS, 3)];
  return {
    url: `https://news.example/${n}`,
    publisher: n % 2 === 0 ? 'Harbour Post' : 'Valley Courier',
    title: `The ${thing} of ${place} ${deed}`,
    text: [
      `The ${thing} of ${place} ${deed}, the council of ${place} said on its ${n}th sitting.`,
      `Mayor ${place}son said that the ${thing} had ${n} visitors a week.`,
      `It is unclear when the council will decide about the ${thing}. `,
    ]
      .join(' ')
      .repeat(3),
    language: 'en',
    published: null,
  };
};

const collect = (n: number) =>
  collecting({ library: house.store.library, thinking: thinkingHere, clock: house.clock })(draftOf(n), {
    arrival: { is: 'import', asNews: true },
  });

/** An article every ninth day (of both publishers and all things in turn), and the digest of these days. */
const EVERY = 9;
const live = async (from: number, to: number): Promise<void> => {
  const publish = house.publisher('one');
  for (let day = from; day < to; day += EVERY) {
    house.clock.set(START + day * DAY);
    ids.set(day, (await collect(day)).article.id);
    await house.place();
    await publish({ at: null, patience: 0 });
  }
};

/** The edition of the last `days` days up to `to`, as somebody asks for it who was told nothing before. */
const editionOf = async (days: number, to: number): Promise<string> => {
  const { store } = house;
  const edit = previewing({
    ...store,
    thinking: thinkingHere,
    breathe: async () => {},
    log: { info: () => {}, warn: () => {}, error: () => {} },
  });
  const { edition } = await edit({
    kind: 'digest',
    recipe: {
      name: 'all',
      title: 'All',
      stories: 10,
      keyPoints: 3,
      select: { topic: null, languages: [], sections: [], feeds: [] },
      when: { at: '09:00', days: [], zone: null },
      quiet: 'line',
      revision: 'all-1',
    },
    window: { from: to - days * DAY, to, zone: 'UTC' },
    language: 'en',
    baseline: null,
    story: null,
  });
  return JSON.stringify(edition);
};

/** Days of the articles whose story has none younger than a month, and that nobody follows. */
const daysToForget = async (followed: string): Promise<readonly number[]> => {
  const days = new Map<string, number[]>();
  for (const [day, id] of ids) {
    const story = (await house.store.stories.storyOf(id)) ?? '';
    days.set(story, [...(days.get(story) ?? []), day]);
  }
  const oldest = (house.clock.now() - MONTH - START) / DAY;
  return [...days]
    .filter(([story, its]) => story !== followed && Math.max(...its) <= oldest)
    .flatMap(([, its]) => its);
};

/** In the file or still beside it. */
const bytesOfPages = (): number => {
  const database = new DatabaseSync(path, { readOnly: true });
  const found = database
    .prepare('select page_count * page_size as bytes from pragma_page_count, pragma_page_size')
    .get();
  database.close();
  return Number(found?.['bytes']);
};

const checks = (): readonly unknown[] => {
  const database = new DatabaseSync(path, { readOnly: true });
  const found = ['integrity_check', 'foreign_key_check'].map((check) =>
    database
      .prepare(`pragma ${check}`)
      .all()
      .map((row) => ({ ...row })),
  );
  database.close();
  return found;
};
const SOUND = [[{ integrity_check: 'ok' }], []];

describe('a year forgotten down to a month', () => {
  it('leaves what is told still as it was, gives the space back, and posts nothing twice', async () => {
    const { store, clock, room } = house;
    const empty = bytesOfPages();
    await house.subscribe('news', { mode: 'both' });
    await house.subscribe('gone');
    await live(0, 7 * EVERY);
    const [followed] = await store.stories.newest(1);
    if (followed === undefined) throw new Error('no story');
    await house.subscribe('fan', {
      takes: { kind: 'story', story: followed.id, label: 'one' },
      mode: 'updates',
    });
    const [, gone] = await store.subscriptions.list(null);
    await store.subscriptions.remove(gone?.id ?? 0);
    const lastOfGone = await store.deliveries.lastReceived({ platform: 'browser', id: 'gone' });
    await live(7 * EVERY, 366);

    const now = clock.now();
    const before = {
      week: await editionOf(7, now),
      month: await editionOf(29, now),
      grown: statSync(path).size - empty,
    };
    for (const edition of [before.week, before.month]) expect(edition).toContain('headline');
    const posted = room.standing.length;
    const told = await store.stories.story(followed.id, now, 9);
    const [all, old] = [ids.size, (await daysToForget(followed.id)).length];
    expect(old).toBeGreaterThan(all * 0.8);
    const forgotten = await forget()();

    expect(forgotten).toMatchObject({ articles: old });
    expect(logged).toEqual([forgotten]);
    expect(await editionOf(7, now)).toBe(before.week);
    expect(await editionOf(29, now)).toBe(before.month);
    expect(await store.stories.story(followed.id, now, 9)).toEqual(told);
    expect(await store.library.counts()).toMatchObject({ articles: all - old, publishers: 2 });
    expect(await store.deliveries.lastReceived({ platform: 'browser', id: 'gone' })).toEqual(lastOfGone);
    expect(await store.editions.byId(lastOfGone?.edition ?? '')).not.toBeNull();
    expect(checks()).toEqual(SOUND);
    expect(statSync(path).size - empty).toBeLessThan(before.grown / 3);
    expect(forgotten.space).toBeGreaterThan(before.grown / 2);

    // A feed that lists its whole year again is nothing new.
    for (const day of ids.keys()) expect((await collect(day)).is).toBe('known');
    await house.place();
    await house.publisher('two')({ at: null, patience: 0 });
    expect(room.standing).toHaveLength(posted);
    expect(await forget()()).toMatchObject({ articles: 0, deliveries: 0, editions: 0, space: 0 });
    expect(logged).toHaveLength(1);

    // The next digests tell what is new since, and nothing else.
    await live(366, 366 + 2 * EVERY);
    const since = room.standing.slice(posted).flatMap(({ headlines }) => headlines);
    expect(since).toContain(draftOf(366).title);
    expect(since.filter((line) => ![366, 366 + EVERY].some((day) => draftOf(day).title === line))).toEqual(
      [],
    );
  }, 120_000);
});

describe('forgetting', () => {
  it('is left to the process that is at it', async () => {
    await live(0, 2 * EVERY);
    house.clock.set(START + 100 * DAY);
    const at = house.clock.now();
    expect(await house.store.leases.take('forget', 'other', at, at + DAY)).toBe(true);
    expect(await forget()()).toMatchObject({ articles: 0 });
    await house.store.leases.release('forget', 'other');
    expect(await forget()()).toMatchObject({ articles: 2 });
  });

  it('stops between two steps when the bot stops, and goes on another time', async () => {
    await live(0, 20 * EVERY);
    house.clock.set(START + (20 * EVERY + 140) * DAY);
    const stopping = new AbortController();
    const pause = async () => stopping.abort();
    const first = await forget({ pause })({ signal: stopping.signal });
    expect(first.articles).toBeLessThan(20);
    expect((await forget()()).articles).toBe(20 - first.articles);
    expect(checks()).toEqual(SOUND);
  });

  it('keeps for ever what is to be kept for ever', async () => {
    await live(0, 2 * EVERY);
    house.clock.set(START + 9_999 * DAY);
    const never = { articles: null, editions: null, deliveries: null, messages: null };
    expect(await forget({ retention: never })()).toMatchObject({ articles: 0, editions: 0, deliveries: 0 });
    expect(logged).toEqual([]);
  });

  it('never makes an update come twice, though its delivery is gone and its story changes', async () => {
    const { store, clock, room } = house;
    await house.subscribe('news', { mode: 'updates' });
    clock.set(START + DAY);
    const { article } = await collect(1);
    await house.place();
    await house.publisher('one')({ at: null, patience: 0 });
    clock.set(START + 2 * DAY);
    await collect(5);
    await house.place();
    await house.publisher('one')({ at: null, patience: 0 });
    expect(room.standing).toHaveLength(2);
    clock.set(START + 60 * DAY);
    const forgotten = await forget({ retention: { ...RETENTION, articles: null } })();
    expect(forgotten).toMatchObject({ deliveries: 1, editions: 1, articles: 0 });
    // It finds its place anew, as when a neighbour comes late: a change that everybody who takes it is asked about.
    await store.stories.place(placement(article, 's-other'));
    await house.publisher('one')({ at: null, patience: 0 });
    expect(room.standing).toHaveLength(2);
  });
});
