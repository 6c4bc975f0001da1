// Placing what waits: one article that fails holds up no other, work is left when it is told to stop, and the lease costs little.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/adapters/store/store.ts';
import { thinkingHere } from '../../src/adapters/system/thinking.ts';
import { collecting } from '../../src/flows/collect.ts';
import { type Understanding, understanding } from '../../src/flows/understand.ts';
import { BRIDGE, FERRY, HARVEST, QUARRY } from './publish-house.ts';

const NOON = Date.parse('2026-11-22T12:00Z');
const TEN_MINUTES = 600_000;

let store: Store;
let now: number;
let faults: Readonly<Record<string, unknown>>[];
beforeEach(async () => {
  store = await openStore({ path: ':memory:' });
  [now, faults] = [NOON, []];
});
afterEach(() => store.close());

const clock = { now: () => now };
const collect = async (...texts: readonly { title: string; text: string }[]): Promise<void> => {
  for (const text of texts)
    await collecting({ library: store.library, thinking: thinkingHere, clock })(
      { url: null, publisher: 'Harbour Post', language: 'en', published: null, ...text },
      { arrival: { is: 'import', asNews: true } },
    );
};
const process = (change: Partial<Understanding> = {}) =>
  understanding({
    stories: store.stories,
    leases: store.leases,
    thinking: thinkingHere,
    owner: 'one',
    clock,
    breathe: async () => {},
    log: { info: () => {}, warn: () => {}, error: (fields) => void faults.push(fields) },
    ...change,
  });
const titles = async (): Promise<string[]> =>
  (await store.stories.newest(9)).map(({ title }) => title).sort();

describe('an article that fails', () => {
  /** A thread that gives up whenever it is asked about the bridge. */
  const chokes = (): { thinking: Understanding['thinking']; isMended: boolean } => {
    const made = {
      isMended: false,
      thinking: {
        describe: async (...[story, at]: Parameters<Understanding['thinking']['describe']>) => {
          const isBridge = story.articles.some(({ article }) => article.title === BRIDGE.title);
          if (isBridge && !made.isMended) throw new Error('it takes too long');
          return thinkingHere.describe(story, at);
        },
      },
    };
    return made;
  };

  it('is logged and passed by those behind it, now and in later rounds', async () => {
    await collect(BRIDGE, FERRY.strike);
    const understand = process(chokes());
    expect(await understand()).toEqual({ placed: 1, isDone: true });
    expect(await titles()).toEqual([FERRY.strike.title]);
    expect(faults).toMatchObject([{ error: { message: 'it takes too long' } }]);
    await collect(QUARRY);
    expect(await understand()).toEqual({ placed: 1, isDone: true });
    expect(faults).toHaveLength(1);
  });

  it('is tried again later', async () => {
    await collect(BRIDGE);
    const made = chokes();
    const understand = process(made);
    await understand();
    made.isMended = true;
    expect(await understand()).toEqual({ placed: 0, isDone: true });
    now += TEN_MINUTES;
    expect(await understand()).toEqual({ placed: 1, isDone: true });
    expect(await titles()).toEqual([BRIDGE.title]);
  });

  it('is not to blame where one after the other fails: the round ends, and the next one goes on', async () => {
    await collect(BRIDGE, FERRY.strike, QUARRY, HARVEST);
    const place = () => Promise.reject(new Error('the disk is full'));
    const full = process({ stories: { ...store.stories, place } });
    await expect(full()).rejects.toThrow('the disk is full');
    expect(faults).toHaveLength(3);
    expect(await process({ owner: 'another' })()).toEqual({ placed: 4, isDone: true });
  });
});

it('stops between two articles when it is told to, and another process goes on at once', async () => {
  await collect(BRIDGE, FERRY.strike, QUARRY);
  const stopping = new AbortController();
  const stopped = process()({ onPlaced: () => stopping.abort(), signal: stopping.signal });
  expect(await stopped).toEqual({ placed: 1, isDone: false });
  expect(await process({ owner: 'another' })()).toEqual({ placed: 2, isDone: true });
});

it('leaves the work to a process that is at it, and goes on where that one has gone', async () => {
  await collect(BRIDGE);
  await store.leases.take('understand', 'another', NOON, NOON + 1000);
  const understand = process();
  expect(await understand()).toEqual({ placed: 0, isDone: false });
  now += 1000;
  expect(await understand()).toEqual({ placed: 1, isDone: true });
});

it('renews its lease as time goes by, not with every article', async () => {
  await collect(BRIDGE, FERRY.strike);
  const taken: number[] = [];
  const leases: Understanding['leases'] = {
    ...store.leases,
    take: (name, owner, at, until) => {
      taken.push(at);
      return store.leases.take(name, owner, at, until);
    },
  };
  await process({ leases })();
  expect(taken).toEqual([NOON]);
  await collect(QUARRY, HARVEST);
  const onPlaced = (): void => {
    now += 6000;
  };
  await process({ leases })({ onPlaced });
  expect(taken.slice(1)).toEqual([NOON, NOON + 6000, NOON + 12_000]);
});
