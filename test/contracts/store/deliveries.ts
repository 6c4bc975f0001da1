// What every store does with subscriptions and the delivery record.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/adapters/store/store.ts';
import type { Delivery, DeliveryState } from '../../../src/core/delivery/delivery.ts';
import type { NewDelivery } from '../../../src/ports/deliveries.ts';
import type { Opened } from '../store.ts';
import { delivery, subscription } from './samples.ts';

export const subscriptionsContract = (opened: Opened): void => {
  describe('subscriptions', () => {
    it('are added once for the same channel and the same thing', async () => {
      const { subscriptions } = opened().store;
      const takes = [
        { kind: 'digest', digest: 'daily' },
        { kind: 'topic', topic: 'daily' },
        { kind: 'story', story: 's-1', label: 'Ferry' },
        { kind: 'feed', feed: 'f-1', label: 'Hill Post' },
      ] as const;
      for (const one of takes) {
        const added = await subscriptions.add(subscription('news', { takes: one }));
        expect(added).toEqual({ ...subscription('news', { takes: one }), id: added?.id });
        expect(await subscriptions.add(subscription('news', { takes: one, at: '10:00' }))).toBeNull();
      }
      expect(await subscriptions.add(subscription('other'))).not.toBeNull();
      const slack = { platform: 'slack', id: 'news' } as const;
      expect(await subscriptions.add(subscription('news', { channel: slack }))).not.toBeNull();
      expect(await subscriptions.list({ platform: 'browser', id: 'news' })).toHaveLength(4);
      const all = await subscriptions.list(null);
      expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).toSorted((a, b) => a - b));
      expect(all).toHaveLength(6);
      expect(await subscriptions.list('browser')).toHaveLength(5);
      expect(await subscriptions.list('discord')).toEqual([]);
    });

    it('are changed and removed by id', async () => {
      const { subscriptions } = opened().store;
      const added = await subscriptions.add(subscription('news'));
      if (added === null) throw new Error('not added');
      const changed = {
        ...added,
        mode: 'both',
        at: '07:30',
        days: [6],
        zone: 'UTC',
        paused: true,
        nextDue: null,
      } as const;
      await subscriptions.change(changed);
      expect(await subscriptions.byId(added.id)).toEqual(changed);
      expect(await subscriptions.remove(added.id)).toBe(true);
      expect(await subscriptions.remove(added.id)).toBe(false);
      expect(await subscriptions.byId(added.id)).toBeNull();
    });

    it('keep what a digest covered meanwhile when somebody changes what was read before it', async () => {
      const { subscriptions, deliveries } = opened().store;
      const read = await subscriptions.add(subscription('news'));
      if (read === null) throw new Error('not added');
      await deliveries.enqueue([], [{ id: read.id, nextDue: 2_000, coveredTo: 1_000 }]);
      await subscriptions.change({ ...read, paused: true, nextDue: null });
      expect(await subscriptions.byId(read.id)).toMatchObject({ paused: true, coveredTo: 1_000 });
    });

    it('are due earliest first, those that are paused or take updates only never', async () => {
      const { subscriptions } = opened().store;
      const add = (channel: string, given: Parameters<typeof subscription>[1]) =>
        subscriptions.add(subscription(channel, given));
      await add('late', { nextDue: 30 });
      await add('early', { nextDue: 10 });
      await add('also-early', { nextDue: 10 });
      await add('later', { nextDue: 31 });
      await add('paused', { nextDue: 10, paused: true });
      await add('updates', { nextDue: null, mode: 'updates' });
      await add('both', { nextDue: 99, mode: 'both' });
      const channels = (found: readonly { readonly channel: { readonly id: string } }[]) =>
        found.map(({ channel }) => channel.id);
      expect(channels(await subscriptions.due(30, 9))).toEqual(['early', 'also-early', 'late']);
      expect(channels(await subscriptions.due(30, 1))).toEqual(['early']);
      const wanting = await subscriptions.wantingUpdates(0, 9);
      expect(channels(wanting)).toEqual(['updates', 'both']);
      expect(channels(await subscriptions.wantingUpdates(wanting[0]?.id ?? 0, 9))).toEqual(['both']);
    });
  });
};

const claimAt = (store: Store, now: number, given: { owner?: string; limit?: number; dueBy?: number } = {}) =>
  store.deliveries.claim({
    platform: 'browser',
    owner: given.owner ?? 'one',
    dueBy: given.dueBy ?? now,
    now,
    until: now + 100,
    limit: given.limit ?? 10,
  });

const keys = (found: readonly Delivery[]): readonly string[] => found.map(({ key }) => key);

export const deliveriesContract = (opened: Opened): void => {
  let store: Store;
  const byKey = async (key: string): Promise<Delivery | undefined> =>
    (await store.deliveries.list(null, 99)).find((one) => one.key === key);

  describe('deliveries', () => {
    beforeEach(() => {
      store = opened().store;
    });

    it('are made due once, and move their subscriptions on', async () => {
      const added = await store.subscriptions.add(subscription('news'));
      const moved = [{ id: added?.id ?? 0, nextDue: 2_000, coveredTo: 1_000 }];
      const two = [delivery('a', 'x'), delivery('b', 'y', { covers: 3, story: 's-1', kind: 'update' })];
      expect(await store.deliveries.enqueue(two, moved)).toBe(2);
      expect(await store.deliveries.enqueue([...two, delivery('c', 'x')], moved)).toBe(1);
      expect(await store.subscriptions.byId(added?.id ?? 0)).toMatchObject({
        nextDue: 2_000,
        coveredTo: 1_000,
      });
      // Neither back, nor on to a next one while paused.
      await store.deliveries.enqueue([], [{ id: added?.id ?? 0, nextDue: 1_500, coveredTo: 500 }]);
      expect(await store.subscriptions.byId(added?.id ?? 0)).toMatchObject({
        nextDue: 2_000,
        coveredTo: 1_000,
      });
      const paused = await store.subscriptions.add(subscription('paused', { paused: true, nextDue: null }));
      await store.deliveries.enqueue([], [{ id: paused?.id ?? 0, nextDue: 2_000, coveredTo: 1_000 }]);
      expect(await store.subscriptions.byId(paused?.id ?? 0)).toMatchObject({
        nextDue: null,
        coveredTo: 1_000,
      });
      const found = await byKey('b');
      expect(found).toEqual({
        ...two[1],
        id: found?.id,
        edition: null,
        attempts: 0,
        firstTry: null,
        unanswered: null,
        sent: [],
        state: { is: 'due' },
      });
      expect(await store.deliveries.byId(found?.id ?? 0)).toEqual(found);
      expect(await store.deliveries.byId(99)).toBeNull();
    });

    it('are claimed earliest due first, one a channel, of one platform, and not before they are due', async () => {
      await store.deliveries.enqueue(
        [
          delivery('x-2', 'x', { dueAt: 20 }),
          delivery('y-1', 'y', { dueAt: 15 }),
          delivery('x-1', 'x', { dueAt: 10 }),
          delivery('later', 'z', { dueAt: 21 }),
          delivery('slack', 'x', { dueAt: 5, channel: { platform: 'slack', id: 'x' } }),
        ],
        [],
      );
      expect(keys(await claimAt(store, 20, { limit: 1 }))).toEqual(['x-1']);
      const rest = await claimAt(store, 20, { owner: 'two' });
      expect(rest).toMatchObject([{ key: 'y-1', state: { is: 'claimed', owner: 'two', until: 120 } }]);
      expect(await claimAt(store, 20)).toEqual([]);
      await store.deliveries.settle('x-1', 'one', { is: 'sent', at: 20 });
      expect(keys(await claimAt(store, 20))).toEqual(['x-2']);
      // What is due goes by the subscriptions' clock, leases by the processes' own.
      expect(keys(await claimAt(store, 5, { dueBy: 21 }))).toEqual(['later']);
    });

    it('that failed hold back the later ones of their channel until they are through or given up, and no other channel', async () => {
      await store.deliveries.enqueue(
        [
          delivery('x-1', 'x', { dueAt: 1 }),
          delivery('x-2', 'x', { dueAt: 2, subscription: 2 }),
          delivery('y-1', 'y', { dueAt: 3 }),
        ],
        [],
      );
      expect(keys(await claimAt(store, 10, { limit: 1 }))).toEqual(['x-1']);
      await store.deliveries.settle('x-1', 'one', { is: 'failed', reason: 'busy', nextTry: 50 });
      expect(keys(await claimAt(store, 49))).toEqual(['y-1']);
      expect(keys(await claimAt(store, 50))).toEqual(['x-1']);
      await store.deliveries.settle('x-1', 'one', { is: 'failed', reason: 'no such channel', nextTry: null });
      expect(keys(await claimAt(store, 50))).toEqual(['x-2']);
    });

    it('that an owner left behind are claimed by another when the lease has run out, and the late owner is refused', async () => {
      await store.deliveries.enqueue([delivery('a', 'x', { dueAt: 1 })], []);
      await claimAt(store, 10);
      expect(await store.deliveries.begin('a', 'one', 11, 60)).toBe(true);
      expect(await claimAt(store, 59, { owner: 'two' })).toEqual([]);
      expect(await claimAt(store, 60, { owner: 'two' })).toMatchObject([
        { key: 'a', attempts: 1, firstTry: 11, unanswered: 11, state: { owner: 'two', until: 160 } },
      ]);
      const { freeze, begin, part, refused, settle } = store.deliveries;
      expect(await freeze('a', 'one', 'e-1')).toBe(false);
      expect(await begin('a', 'one', 61, 99)).toBe(false);
      expect(await part('a', 'one', { part: 0, message: 'm' }, 99)).toBe(false);
      expect(await refused('a', 'one')).toBe(false);
      expect(await settle('a', 'one', { is: 'sent', at: 61 })).toBe(false);
      expect(await byKey('a')).toMatchObject({ edition: null, sent: [], attempts: 1 });
      expect(await settle('a', 'two', { is: 'sent', at: 61 })).toBe(true);
      expect(await begin('a', 'two', 62, 99)).toBe(false);
    });

    it('record tries, parts and answers', async () => {
      await store.deliveries.enqueue([delivery('a', 'x')], []);
      await claimAt(store, 1_000);
      const { freeze, begin, part, refused } = store.deliveries;
      expect(await freeze('a', 'one', 'e-1')).toBe(true);
      expect(await freeze('a', 'one', 'e-2')).toBe(true);
      await begin('a', 'one', 1_001, 1_200);
      await refused('a', 'one');
      expect(await byKey('a')).toMatchObject({
        edition: 'e-1',
        attempts: 1,
        firstTry: null,
        unanswered: null,
      });
      await begin('a', 'one', 1_002, 1_200);
      expect(await byKey('a')).toMatchObject({ attempts: 2, firstTry: 1_002, unanswered: 1_002 });
      await part('a', 'one', { part: 1, message: 'm1' }, 1_300);
      await part('a', 'one', { part: 0, message: 'm0' }, 1_300);
      await part('a', 'one', { part: 0, message: 'm0 again' }, 1_300);
      expect(await byKey('a')).toMatchObject({ unanswered: null, state: { is: 'claimed', until: 1_300 } });
      await begin('a', 'one', 1_003, 1_200);
      await refused('a', 'one');
      expect(await byKey('a')).toMatchObject({
        attempts: 3,
        firstTry: 1_002,
        unanswered: null,
        sent: [
          { part: 0, message: 'm0 again' },
          { part: 1, message: 'm1' },
        ],
      });
    });

    const STATES: readonly DeliveryState[] = [
      { is: 'due' },
      { is: 'claimed', owner: 'one', until: 5_000 },
      { is: 'sent', at: 7 },
      { is: 'unknown', at: 7, reason: 'nobody can look' },
      { is: 'failed', reason: 'busy', nextTry: 9_000 },
      { is: 'failed', reason: 'gone', nextTry: null },
      { is: 'skipped', reason: 'paused' },
    ];

    it.each(STATES)('are settled as $is', async (state) => {
      await store.deliveries.enqueue([delivery('a', 'x')], []);
      await claimAt(store, 1_000);
      await store.deliveries.begin('a', 'one', 1_001, 1_200);
      expect(await store.deliveries.settle('a', 'one', state)).toBe(true);
      expect(await byKey('a')).toMatchObject({ state, unanswered: 1_001, firstTry: 1_001 });
      expect(keys(await store.deliveries.list(state.is, 9))).toEqual(['a']);
    });

    it.each(STATES)('are made due again by hand unless due, claimed or sent: $is', async (state) => {
      await store.deliveries.enqueue([delivery('a', 'x')], []);
      await claimAt(store, 1_000);
      await store.deliveries.settle('a', 'one', state);
      const id = (await byKey('a'))?.id ?? 0;
      const may = ['failed', 'skipped', 'unknown'].includes(state.is);
      expect(await store.deliveries.retry(id, 2_000)).toBe(may);
      expect((await byKey('a'))?.state).toEqual(may ? { is: 'due' } : state);
      if (may) expect(keys(await claimAt(store, 2_000, { owner: 'two' }))).toEqual(['a']);
    });

    it('of a digest take over what earlier ones of it could not tell, unless something of them may stand there', async () => {
      const window = (from: number, to: number) => ({ dueAt: to, window: { from, to } });
      await store.deliveries.enqueue(
        [
          delivery('waits', 'x', { ...window(0, 10), covers: 2 }),
          delivery('other', 'x', { ...window(0, 10), subscription: 2 }),
          delivery('news', 'x', { ...window(0, 10), kind: 'update' }),
          delivery('begun', 'y', window(0, 10)),
        ],
        [],
      );
      await claimAt(store, 10);
      await store.deliveries.settle('waits', 'one', { is: 'failed', reason: 'it is down', nextTry: 90 });
      await store.deliveries.begin('begun', 'one', 10, 60);
      await store.deliveries.settle('begun', 'one', { is: 'failed', reason: 'no answer', nextTry: 90 });
      const next = [delivery('x-next', 'x', window(10, 20)), delivery('y-next', 'y', window(10, 20))];
      expect(await store.deliveries.enqueue(next, [])).toBe(2);
      expect(await store.deliveries.enqueue(next, [])).toBe(0);
      expect((await byKey('waits'))?.state).toEqual({ is: 'skipped', reason: 'a later edition tells it' });
      expect(await byKey('x-next')).toMatchObject({ window: { from: 0, to: 20 }, covers: 3 });
      expect(await byKey('y-next')).toMatchObject({ window: { from: 10, to: 20 }, covers: 1 });
      for (const key of ['other', 'news']) expect((await byKey(key))?.state).toEqual({ is: 'due' });
      expect((await byKey('begun'))?.state).toMatchObject({ is: 'failed', nextTry: 90 });
    });

    it('of a digest take over what failed for good or was paused, and updates of more than a day', async () => {
      const day = 24 * 3_600_000;
      const due = (key: string, dueAt: number, given: Partial<NewDelivery> = {}) =>
        delivery(key, 'x', { dueAt, window: { from: dueAt - 5, to: dueAt }, ...given });
      const settled = async (one: NewDelivery, state: DeliveryState) => {
        await store.deliveries.enqueue([one], []);
        await claimAt(store, one.dueAt);
        await store.deliveries.settle(one.key, 'one', state);
      };
      await settled(due('quiet', 9), { is: 'skipped', reason: 'nothing new to tell' });
      await settled(due('refused', 20), { is: 'failed', reason: 'no right to post', nextTry: null });
      await settled(due('paused', 30), { is: 'skipped', reason: 'the subscription is paused' });
      await store.deliveries.enqueue(
        [due('old', 10, { kind: 'update' }), due('new', day, { kind: 'update' }), due('next', day + 20)],
        [],
      );
      expect(await byKey('next')).toMatchObject({ window: { from: 5, to: day + 20 }, covers: 3 });
      for (const key of ['refused', 'paused', 'old'])
        expect((await byKey(key))?.state).toEqual({ is: 'skipped', reason: 'a later edition tells it' });
      expect((await byKey('quiet'))?.state).toEqual({ is: 'skipped', reason: 'nothing new to tell' });
      expect((await byKey('new'))?.state).toEqual({ is: 'due' });
    });

    it('that are updates are rounded up when more than three of a subscription wait', async () => {
      const update = (n: number, given: Partial<NewDelivery> = {}) =>
        delivery(`u-${n}`, 'x', {
          kind: 'update',
          story: `s-${n}`,
          window: { from: 9 - n, to: 10 },
          ...given,
        });
      const waiting = async () => (await store.deliveries.list('due', 99)).map(({ key }) => key);
      await store.deliveries.enqueue([update(9, { subscription: 2 }), update(1), update(2), update(3)], []);
      expect(await waiting()).toEqual(['u-3', 'u-2', 'u-1', 'u-9']);
      await store.deliveries.enqueue([update(4)], []);
      expect(await waiting()).toEqual(['u-4', 'u-9']);
      expect(await byKey('u-4')).toMatchObject({
        kind: 'digest',
        story: null,
        covers: 0,
        window: { from: 5, to: 10 },
      });
      // One that waits takes in the next at once.
      expect(await store.deliveries.enqueue([update(1), update(5)], [])).toBe(1);
      expect(await waiting()).toEqual(['u-5', 'u-9']);
      await store.deliveries.enqueue(
        [delivery('d', 'x', { dueAt: 2_000, window: { from: 10, to: 2_000 } })],
        [],
      );
      expect(await waiting()).toEqual(['d', 'u-9']);
      expect(await byKey('d')).toMatchObject({ window: { from: 4, to: 2_000 }, covers: 1 });
    });

    it('say when something can be claimed next', async () => {
      const waiting = (dueBy: number) => store.deliveries.waiting('browser', dueBy);
      expect(await waiting(99)).toBeNull();
      await store.deliveries.enqueue(
        [delivery('x-1', 'x', { dueAt: 10 }), delivery('x-2', 'x', { dueAt: 11, subscription: 2 })],
        [],
      );
      expect(await waiting(9)).toBeNull();
      expect(await waiting(10)).toBeLessThanOrEqual(10);
      await claimAt(store, 10);
      // The second one waits for the first: until its lease runs out, then until its next try.
      expect(await waiting(11)).toBe(110);
      await store.deliveries.settle('x-1', 'one', { is: 'failed', reason: 'busy', nextTry: 70 });
      expect(await waiting(11)).toBe(70);
      expect(await store.deliveries.waiting('slack', 11)).toBeNull();
      expect(await store.deliveries.outstanding(10)).toBe(1);
      expect(await store.deliveries.outstanding(11)).toBe(2);
      await claimAt(store, 70);
      await store.deliveries.settle('x-1', 'one', { is: 'sent', at: 71 });
      expect(await waiting(11)).toBeLessThanOrEqual(71);
      expect(await store.deliveries.outstanding(11)).toBe(1);
    });

    it('are listed newest first', async () => {
      await store.deliveries.enqueue(
        ['a', 'b', 'c'].map((key) => delivery(key, key)),
        [],
      );
      expect(keys(await store.deliveries.list(null, 2))).toEqual(['c', 'b']);
      expect(keys(await store.deliveries.list('sent', 2))).toEqual([]);
    });

    it('tell which edition a channel received last', async () => {
      const channel = { platform: 'browser', id: 'x' } as const;
      const send = async (key: string, to: string, edition: string | null, at: number) => {
        await store.deliveries.enqueue([delivery(key, to, { dueAt: 1 })], []);
        await claimAt(store, at);
        if (edition !== null) await store.deliveries.freeze(key, 'one', edition);
        await store.deliveries.settle(key, 'one', { is: 'sent', at });
      };
      expect(await store.deliveries.lastReceived(channel)).toBeNull();
      await send('a', 'x', 'e-1', 10);
      await send('b', 'x', 'e-2', 20);
      await send('c', 'y', 'e-3', 30);
      await send('d', 'x', null, 40);
      expect(await store.deliveries.lastReceived(channel)).toEqual({ edition: 'e-2', at: 20 });
      // The clock was set back meanwhile: what came last is still the last.
      await send('e', 'x', 'e-4', 5);
      expect(await store.deliveries.lastReceived(channel)).toEqual({ edition: 'e-4', at: 5 });
    });
  });
};
