// A process that ends at any step: another goes on, and the channel has each message once.
import { expect, it } from 'vitest';
import type { Publishing } from '../../src/flows/publish.ts';
import { FERRY, openPublishHouse, type PublishHouse, type Treatment } from './publish-house.ts';

const EVE = Date.parse('2026-11-22T12:00Z');
const NINE = Date.parse('2026-11-23T09:00Z');
const PARTS = 2;
/** Long turns: what is tried is the steps, not the waiting. */
const timing = { lease: 40_000, turn: 30_000, stop: 1000 };

class Killed extends Error {}

/** Counts the calls into the store and the platform; right after the chosen one the process ends, and nothing after it happens. */
const deadline = (last: number) => {
  let calls = 0;
  const guarded = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, name, receiver) => {
        const value: unknown = Reflect.get(target, name, receiver);
        if (typeof value !== 'function' || name === 'draw') return value;
        return async (...given: readonly unknown[]) => {
          calls += 1;
          if (calls > last) throw new Killed();
          const answer: unknown = await Reflect.apply(value, target, given);
          if (calls >= last) throw new Killed();
          return answer;
        };
      },
    });
  return { isDead: () => calls >= last, guarded };
};

/** Runs until the chosen call; what is left of the run is gone, as in a process that has ended. */
const runAndDie = async (house: PublishHouse, last: number): Promise<boolean> => {
  const { store, room } = house;
  const { isDead, guarded } = deadline(last);
  const silent: Publishing['log'] = { info: () => {}, warn: () => {}, error: () => {} };
  const dying = house.publisher('dying', {
    stories: guarded(store.stories),
    editions: guarded(store.editions),
    renderings: guarded(store.renderings),
    subscriptions: guarded(store.subscriptions),
    record: guarded(store.deliveries),
    leases: guarded(store.leases),
    positions: guarded(store.positions),
    messengers: [guarded(room.messenger)],
    log: silent,
    timing,
  });
  try {
    await dying({ at: NINE });
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
  return isDead();
};

const houseToDieIn = async (treatments: readonly Treatment[]): Promise<PublishHouse> => {
  const house = await openPublishHouse({ start: EVE, parts: PARTS });
  await house.subscribe('harbour', { mode: 'both' });
  house.room.treat('harbour', ...treatments);
  await house.arrive(FERRY.strike.title, FERRY.strike.text);
  return house;
};

/** More calls than any run makes. */
const ENOUGH = 300;

it.each([
  ['all goes well', []],
  ['answers are lost', ['lost', 'lost']],
  ['messages are lost', ['lost-on-the-way', 'lost-on-the-way']],
  ['posts are refused', [{ is: 'refused', reason: 'too many', retryAt: EVE }]],
] as const)(
  'a process may end after any call while %s: each message is there once',
  async (_, treatments) => {
    let [last, isDead] = [0, true];
    while (isDead && last < ENOUGH) {
      last += 1;
      const house = await houseToDieIn(treatments);
      isDead = await runAndDie(house, last);
      await house.publisher('next', { timing })({ at: NINE });
      const { standing } = house.room;
      const told = standing.map(({ part, headlines }) => `${part} ${headlines.join()}`);
      expect(told, `call ${last}`).toEqual([`0 ${FERRY.strike.title}`, `1 ${FERRY.strike.title}`]);
      expect(await house.store.deliveries.list('claimed', 9), `call ${last}`).toEqual([]);
      await house.close();
    }
    // The last of these runs ended by itself: every call has been tried.
    expect(isDead).toBe(false);
    expect(last).toBeGreaterThan(30);
  },
);
