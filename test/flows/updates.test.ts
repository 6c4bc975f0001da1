// Updates: a story that changed is told once to each channel that takes it, naming what is new, and never what it was told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thinkingHere } from '../../src/adapters/system/thinking.ts';
import type { Taken } from '../../src/core/delivery/subscription.ts';
import { HOUR, MINUTE } from '../../src/core/time/instant.ts';
import type { Publish } from '../../src/flows/publish.ts';
import { card, placement } from '../contracts/store/samples.ts';
import { BRIDGE, FERRY, HARVEST, openPublishHouse, type PublishHouse, QUARRY } from './publish-house.ts';

const EVE = Date.parse('2026-11-22T12:00Z');
const NINE = Date.parse('2026-11-23T09:00Z');
const DAILY_TAKEN: Taken = { kind: 'digest', digest: 'daily' };

describe('updates', () => {
  let house: PublishHouse;
  let publish: Publish;
  beforeEach(async () => {
    house = await openPublishHouse({ start: EVE });
    publish = house.publisher('a');
  });
  afterEach(async () => {
    const { faults } = house;
    await house.close();
    expect(faults).toEqual([]);
  });

  const arrive = async ({ title, text }: { title: string; text: string }, publisher?: string) => {
    house.clock.set(house.clock.now() + MINUTE);
    await house.arrive(title, text, publisher);
  };
  const round = async (): Promise<string[]> => {
    const before = house.room.standing.length;
    await publish({ at: null });
    return house.room.standing
      .slice(before)
      .map(({ channel, kind, headlines }) => `${channel} ${kind}: ${headlines.join(', ')}`);
  };

  it('tell a new story, then what is new in it, and then nothing', async () => {
    const { room, subscribe } = house;
    await subscribe('harbour', { mode: 'updates' });
    expect(await round()).toEqual([]);
    await arrive(FERRY.strike);
    expect(await round()).toEqual([`harbour update: ${FERRY.strike.title}`]);
    expect(await round()).toEqual([]);
    await arrive(FERRY.talks, 'Island Times');
    expect(await round()).toEqual([`harbour update: ${FERRY.talks.title}`]);
    expect(room.standing.at(-1)?.changes.join(' ')).toContain('Aune Lepik');
    await arrive(FERRY.again, 'Third Copy');
    expect(await round()).toEqual([]);
  });

  it('make one of several articles that came since the last round', async () => {
    const { room, subscribe } = house;
    await subscribe('harbour', { mode: 'updates' });
    await arrive(FERRY.strike);
    await arrive(FERRY.talks, 'Island Times');
    await arrive(BRIDGE);
    expect((await round()).sort()).toEqual(
      [`harbour update: ${FERRY.talks.title}`, `harbour update: ${BRIDGE.title}`].sort(),
    );
    expect(await house.store.deliveries.list(null, 9)).toHaveLength(2);
    expect(room.standing.every(({ headlines }) => headlines.length === 1)).toBe(true);
  });

  it('come as one message when many stories change at once', async () => {
    const { room, subscribe } = house;
    await subscribe('harbour', { mode: 'updates' });
    for (const one of [FERRY.strike, BRIDGE, QUARRY, HARVEST]) await arrive(one);
    await round();
    expect(room.standing).toMatchObject([{ kind: 'digest', late: null }]);
    expect([...(room.standing[0]?.headlines ?? [])].sort()).toEqual(
      [FERRY.strike, BRIDGE, QUARRY, HARVEST].map(({ title }) => title).sort(),
    );
    await arrive(FERRY.talks, 'Island Times');
    expect(await round()).toEqual([`harbour update: ${FERRY.talks.title}`]);
  });

  it('are told no later than the round after the article came, and not called late', async () => {
    const { room, subscribe, clock } = house;
    await subscribe('harbour', { mode: 'updates' });
    await arrive(FERRY.strike);
    const arrived = clock.now();
    await round();
    expect(room.standing[0]?.at).toBeLessThan(arrived + MINUTE);
    expect(room.standing[0]?.late).toBeNull();
  });

  it('are not told again in the next digest, nor what the digest told as an update', async () => {
    const { room, subscribe, clock } = house;
    await subscribe('harbour', { mode: 'both' });
    await arrive(FERRY.strike);
    await round();
    clock.set(NINE - 30_000);
    await house.arrive(BRIDGE.title, BRIDGE.text);
    // The bridge has arrived, the digest is due first and tells it; the update that was made due too has nothing to add.
    clock.set(NINE + 1000);
    expect(await round()).toEqual([`harbour digest: ${BRIDGE.title}`]);
    expect(await round()).toEqual([]);
    const [skipped] = await house.store.deliveries.list('skipped', 9);
    expect(skipped?.kind).toBe('update');
    await arrive(FERRY.talks, 'Island Times');
    expect(await round()).toEqual([`harbour update: ${FERRY.talks.title}`]);
    clock.set(NINE + 25 * HOUR);
    expect(await round()).toEqual(['harbour digest: ']);
    expect(room.standing.map(({ headlines }) => headlines.length)).toEqual([1, 1, 1, 0]);
  });

  it('go to the channels that take the story, each once however it takes it', async () => {
    const { subscribe, store } = house;
    await arrive(FERRY.strike);
    const [story] = await store.stories.newest(1);
    const takes: Taken = { kind: 'story', story: story?.id ?? '', label: story?.label ?? '' };
    await subscribe('all', { mode: 'updates' });
    await subscribe('topic', { mode: 'updates', takes: { kind: 'topic', topic: 'ferry mediator' } });
    await subscribe('typing error', { mode: 'updates', takes: { kind: 'topic', topic: 'ferry mediatr' } });
    await subscribe('other topic', { mode: 'updates', takes: { kind: 'topic', topic: 'stone bridge' } });
    await subscribe('story', { mode: 'updates', takes });
    await subscribe('digest only', { mode: 'digest' });
    await subscribe('gone', { mode: 'updates', takes: { kind: 'digest', digest: 'weekly' } });
    const paused = await subscribe('paused', { mode: 'updates' });
    await store.subscriptions.change({ ...paused, paused: true });
    await subscribe('twice', { mode: 'updates' });
    await subscribe('twice', { mode: 'updates', takes });
    await arrive(FERRY.talks, 'Island Times');
    expect((await round()).sort()).toEqual(
      ['all', 'topic', 'typing error', 'story', 'twice']
        .map((one) => `${one} update: ${FERRY.talks.title}`)
        .sort(),
    );
  });

  it('leave out what was there before the channel subscribed', async () => {
    const { subscribe } = house;
    await arrive(FERRY.strike);
    await subscribe('harbour', { mode: 'updates' });
    expect(await round()).toEqual([]);
    // The archive, imported later: published long ago.
    house.clock.set(EVE + HOUR);
    await house.archive(BRIDGE.title, BRIDGE.text, EVE - 9 * 24 * HOUR);
    expect(await round()).toEqual([]);
    house.clock.set(EVE + 30 * 24 * HOUR);
    await house.archive(QUARRY.title, QUARRY.text, EVE + 20 * 24 * HOUR);
    expect(await round()).toEqual([]);
    // Nobody says that it is new: a digest may tell it, no update does.
    await house.archive(
      'Town clock at Brenna stands still',
      'The town clock at Brenna stands still since the lightning. Clockmaker Lida Roos asks for a new wheel.',
      null,
    );
    expect(await round()).toEqual([]);
    await house.archive(HARVEST.title, HARVEST.text, EVE + 30 * 24 * HOUR - 5 * HOUR);
    expect(await round()).toEqual([`harbour update: ${HARVEST.title}`]);
  });

  it('are made due again without harm by a process that ended before it wrote how far it had come', async () => {
    const { subscribe, store, room } = house;
    await subscribe('harbour', { mode: 'updates' });
    await arrive(FERRY.strike);
    const positions = { ...store.positions, write: () => Promise.reject(new Error('ended')) };
    await expect(house.publisher('dying', { positions, messengers: [] })({ at: null })).rejects.toThrow(
      'ended',
    );
    await arrive(BRIDGE);
    expect((await round()).sort()).toEqual(
      [`harbour update: ${FERRY.strike.title}`, `harbour update: ${BRIDGE.title}`].sort(),
    );
    expect(room.standing).toHaveLength(2);
  });

  it('are not told again where an article moves to another story, merged or not, soon or days later', async () => {
    const { store, clock, subscribe } = house;
    await subscribe('harbour', { mode: 'updates' });
    const moveTo = async (to: string, isMerged: boolean) => {
      const [summary] = await store.stories.newest(1);
      const from = summary?.id ?? '';
      const one = (await store.stories.story(from, clock.now(), 1))?.articles[0]?.article;
      if (one === undefined) throw new Error('no article');
      const merged = isMerged ? [{ from, to }] : [];
      await store.stories.place(placement(one, to, { merged }));
      await store.stories.describe(card(to, { lastKnownAt: clock.now() }), []);
    };
    await arrive(FERRY.strike);
    expect(await round()).toEqual([`harbour update: ${FERRY.strike.title}`]);
    await moveTo('s-merged', true);
    expect(await round()).toEqual([]);
    await moveTo('s-moved', false);
    expect(await round()).toEqual([]);
    clock.set(clock.now() + 6 * 24 * HOUR);
    // Whatever the channel was told: what came days ago is no news now.
    const forgetful = { ...store.deliveries, lastReceived: async () => null };
    await moveTo('s-later', false);
    await house.publisher('b', { record: forgetful })({ at: null });
    expect(await round()).toEqual([]);
    expect(await store.deliveries.list(null, 9)).toHaveLength(1);
  });

  it.each(['updates', 'digest'] as const)(
    'tell what a revised article did not say before: %s',
    async (mode) => {
      const { store, room, clock, subscribe } = house;
      await subscribe('harbour', { mode });
      const url = 'https://harbour.example/strike';
      const revise = async (text: string) => {
        clock.set(clock.now() + MINUTE);
        await house.keep(FERRY.strike.title, text, { url });
        await house.place();
        if (mode === 'digest') clock.set(clock.now() + 24 * HOUR);
        return round();
      };
      const told = `harbour ${mode === 'digest' ? 'digest' : 'update'}: ${FERRY.strike.title}`;
      expect(await revise(FERRY.strike.text)).toEqual([told]);
      const sunk = 'On Tuesday the ferry Ostrand Star sank and twelve people died, the coast guard said.';
      expect(await revise(`${FERRY.strike.text} ${sunk}`)).toEqual([told]);
      expect(room.standing.at(-1)?.changes).toEqual([sunk]);
      // A word or two that were mended are nothing new.
      const nothing = mode === 'digest' ? ['harbour digest: '] : [];
      expect(await revise(`${FERRY.strike.text.replace('walked out', 'have walked out')} ${sunk}`)).toEqual(
        nothing,
      );
      expect((await store.library.counts()).articles).toBe(1);
    },
  );

  it('do without a story that cannot be weighed, and with the others', async () => {
    const { subscribe, faults } = house;
    await subscribe('harbour', { mode: 'updates' });
    await subscribe('quay', { nextDue: EVE + HOUR });
    await arrive(FERRY.strike);
    await arrive(BRIDGE);
    const thinking: typeof thinkingHere = {
      ...thinkingHere,
      isWorthTelling: async (story, ...given) => {
        const isBridge = story.articles.some(({ article }) => article.title === BRIDGE.title);
        if (isBridge) throw new Error('the thread is gone');
        return thinkingHere.isWorthTelling(story, ...given);
      },
    };
    house.clock.set(EVE + HOUR);
    publish = house.publisher('b', { thinking });
    const made = await round();
    expect(made).toHaveLength(2);
    expect(made).toContain(`harbour update: ${FERRY.strike.title}`);
    expect(made.find((one) => one.startsWith('quay digest: '))).toContain(BRIDGE.title);
    expect(faults.splice(0)).toMatchObject([{ message: 'the thread is gone' }]);
  });

  it('share one edition where channels were told the same', async () => {
    const { subscribe, room } = house;
    for (const channel of ['a', 'b', 'c']) await subscribe(channel, { mode: 'updates', takes: DAILY_TAKEN });
    await arrive(FERRY.strike);
    await round();
    await arrive(FERRY.talks, 'Island Times');
    await round();
    expect(room.standing).toHaveLength(6);
    expect(new Set(room.standing.map(({ edition }) => edition)).size).toBe(2);
  });
});
