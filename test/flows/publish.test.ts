// Once, on time, or late and labelled, never lost, never twice: rounds on the real store, into a room that loses answers.
import { afterEach, describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../src/core/time/instant.ts';
import { BRIDGE, FERRY, openPublishHouse, type PublishHouse } from './publish-house.ts';

const EVE = Date.parse('2026-11-22T12:00Z');
const NINE = Date.parse('2026-11-23T09:00Z');
const NOTHING = { sent: 0, skipped: 0, failed: 0, unknown: 0 };

describe('publish', () => {
  let house: PublishHouse;
  const open = async (more: { parts?: number } = {}): Promise<PublishHouse> => {
    house = await openPublishHouse({ start: EVE, ...more });
    return house;
  };
  afterEach(async () => {
    const { faults } = house;
    await house.close();
    expect(faults).toEqual([]);
  });
  const channels = (): string[] => house.room.standing.map(({ channel }) => channel).sort();

  it('posts what is due, once', async () => {
    const { room, clock, subscribe, arrive, publisher } = await open();
    await subscribe('harbour');
    await subscribe('evening', { at: '18:00', nextDue: NINE + 9 * HOUR });
    await arrive(FERRY.strike.title, FERRY.strike.text);
    const publish = publisher('a');
    clock.set(NINE - 1000);
    expect(await publish({ at: null })).toEqual(NOTHING);
    clock.set(NINE + 2000);
    expect(await publish({ at: null })).toEqual({ ...NOTHING, sent: 1 });
    expect(await publish({ at: null })).toEqual(NOTHING);
    expect(room.standing).toMatchObject([
      { channel: 'harbour', kind: 'digest', headlines: [FERRY.strike.title], late: null },
    ]);
  });

  it('does as if it were the instant that was named', async () => {
    const { room, clock, subscribe, arrive, publisher } = await open();
    await subscribe('harbour');
    await arrive(FERRY.strike.title, FERRY.strike.text);
    expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
    expect(await publisher('b')({ at: NINE })).toEqual(NOTHING);
    expect(clock.now()).toBeLessThan(NINE);
    expect(room.standing).toMatchObject([{ channel: 'harbour', late: null }]);
  });

  it('tells each channel what it takes: a digest, a topic, a story', async () => {
    const { store, room, subscribe, arrive, publisher } = await open();
    await arrive(FERRY.strike.title, FERRY.strike.text);
    await arrive(BRIDGE.title, BRIDGE.text);
    const bridge = (await store.stories.newest(5)).find(({ title }) => title === BRIDGE.title);
    await subscribe('all');
    await subscribe('topic', { takes: { kind: 'topic', topic: 'ferries' } });
    await subscribe('none', { takes: { kind: 'topic', topic: 'chess' } });
    await subscribe('story', { takes: { kind: 'story', story: bridge?.id ?? '', label: 'Bridge' } });
    await publisher('a')({ at: NINE });
    const told = room.standing.map(({ channel, headlines }) => [channel, [...headlines].sort()]);
    expect(Object.fromEntries(told)).toEqual({
      all: [FERRY.strike.title, BRIDGE.title].sort(),
      topic: [FERRY.strike.title],
      none: [],
      story: [BRIDGE.title],
    });
  });

  it('posts every part, in order', async () => {
    const { room, subscribe, publisher } = await open({ parts: 3 });
    await subscribe('harbour');
    await publisher('a')({ at: NINE });
    expect(room.standing.map(({ part }) => part)).toEqual([0, 1, 2]);
    expect(new Set(room.standing.map(({ mark }) => mark)).size).toBe(1);
  });

  it('is shared by publishers that run at once, and each channel gets one', async () => {
    const { store, room, clock, subscribe, publisher } = await open();
    const expected = Array.from({ length: 60 }, (_, n) => `c${n}`).sort();
    for (const channel of expected) await subscribe(channel);
    clock.set(NINE);
    const tallies = await Promise.all(['a', 'b', 'c'].map((owner) => publisher(owner)({ at: null })));
    expect(tallies.reduce((sum, { sent }) => sum + sent, 0)).toBe(60);
    expect(channels()).toEqual(expected);
    expect(room.posts).toHaveLength(60);
    expect((await store.deliveries.list('sent', 100)).every(({ attempts }) => attempts === 1)).toBe(true);
  });

  it('shares one edition and one drawing between channels', async () => {
    const { room, subscribe, arrive, publisher } = await open();
    for (const channel of ['a', 'b', 'c']) await subscribe(channel);
    await arrive(FERRY.strike.title, FERRY.strike.text);
    let drawn = 0;
    const draw: typeof room.messenger.draw = (...given) => {
      drawn += 1;
      return room.messenger.draw(...given);
    };
    await publisher('a', { messengers: [{ ...room.messenger, draw }] })({ at: NINE });
    expect(new Set(room.standing.map(({ edition }) => edition)).size).toBe(1);
    expect(channels()).toEqual(['a', 'b', 'c']);
    // Those that begin side by side may each draw; what is kept and sent is one.
    expect(drawn).toBeLessThanOrEqual(3);
  });

  describe('when an answer is lost', () => {
    it('looks, finds the message, and does not send again', async () => {
      const { store, room, subscribe, publisher } = await open();
      await subscribe('harbour');
      room.treat('harbour', 'lost');
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
      expect(room.posts).toHaveLength(1);
      expect(room.looks).toHaveLength(1);
      expect(await store.deliveries.list('sent', 9)).toMatchObject([
        { sent: [{ part: 0, message: 'harbour-1' }], unanswered: null },
      ]);
    });

    it('sends again only after every look has missed it', async () => {
      const { room, subscribe, publisher } = await open();
      await subscribe('harbour');
      room.treat('harbour', 'lost-on-the-way');
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
      const [first = 0, second = 0] = room.posts.map(({ at }) => at);
      expect(channels()).toEqual(['harbour']);
      expect(room.looks.map(({ at }) => Math.floor((at - first) / MINUTE))).toEqual([1, 2]);
      expect(second - first).toBeGreaterThanOrEqual(2 * MINUTE);
    });

    it('looks again after a second loss', async () => {
      const { room, subscribe, publisher } = await open({ parts: 2 });
      await subscribe('harbour');
      room.treat('harbour', 'lost-on-the-way', 'lost', 'lost-on-the-way');
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
      expect(room.standing.map(({ part }) => part)).toEqual([0, 1]);
      expect(room.posts.map(({ part }) => part)).toEqual([0, 0, 1, 1]);
    });

    it('does not guess where nobody can look', async () => {
      const { store, room, subscribe, publisher } = await open();
      await subscribe('harbour');
      room.canLook = false;
      room.treat('harbour', 'lost');
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, unknown: 1 });
      expect(room.posts).toHaveLength(1);
      const [delivery] = await store.deliveries.list('unknown', 9);
      expect(delivery?.state).toMatchObject({ reason: 'no right to read the history' });
    });

    it('looks later where the platform cannot be asked now', async () => {
      const { store, room, clock, subscribe, publisher } = await open();
      await subscribe('harbour');
      room.canLook = 'not now';
      room.treat('harbour', 'lost');
      const running = publisher('a')({ at: NINE });
      while (clock.now() < EVE + 5 * MINUTE) await clock.pause(500);
      const [delivery] = await store.deliveries.list('failed', 9);
      expect(delivery?.state).toMatchObject({ reason: expect.stringContaining('503 Service Unavailable') });
      room.canLook = true;
      expect(await running).toEqual({ ...NOTHING, sent: 1 });
      expect(room.posts).toHaveLength(1);
      expect(room.looks.length).toBeGreaterThan(5);
    });

    it('looks before it sends what an operator retries', async () => {
      const { store, room, subscribe, publisher } = await open();
      await subscribe('harbour');
      room.canLook = false;
      room.treat('harbour', 'lost');
      await publisher('a')({ at: NINE });
      const [delivery] = await store.deliveries.list('unknown', 9);
      room.canLook = true;
      expect(await store.deliveries.retry(delivery?.id ?? 0, EVE)).toBe(true);
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
      expect(room.posts).toHaveLength(1);
    });
  });

  describe('when a post is refused', () => {
    it('waits as long as the platform says, and looks for nothing', async () => {
      const { room, clock, subscribe, publisher } = await open();
      await subscribe('harbour');
      const retryAt = clock.now() + 30_000;
      room.treat('harbour', { is: 'refused', reason: 'too many', retryAt });
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
      const [, second = 0] = room.posts.map(({ at }) => at);
      expect(second).toBeGreaterThanOrEqual(retryAt);
      expect(second).toBeLessThan(retryAt + 3_000);
      expect(room.looks).toEqual([]);
    });

    it('gives up at once where trying again is no help, and an operator can retry', async () => {
      const { store, room, subscribe, publisher } = await open();
      await subscribe('harbour');
      room.treat('harbour', { is: 'refused', reason: 'no such channel', retryAt: null });
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, failed: 1 });
      expect(await publisher('a')({ at: NINE })).toEqual(NOTHING);
      const [delivery] = await store.deliveries.list('failed', 9);
      expect(delivery?.state).toEqual({ is: 'failed', reason: 'no such channel', nextTry: null });
      await store.deliveries.retry(delivery?.id ?? 0, EVE);
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
    });

    it('leaves tries that are far off to a later run', async () => {
      const { room, clock, subscribe, publisher } = await open();
      await subscribe('harbour');
      room.treat('harbour', { is: 'refused', reason: 'closed for an hour', retryAt: EVE + HOUR });
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, failed: 1 });
      expect(clock.now()).toBeLessThan(EVE + MINUTE);
      clock.set(EVE + HOUR);
      expect(await publisher('b')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
    });
  });

  it('waits for no try that is to come where it is told not to', async () => {
    const { room, clock, subscribe, publisher } = await open();
    await subscribe('harbour');
    room.treat('harbour', 'lost');
    const publish = publisher('a');
    expect(await publish({ at: NINE, patience: 0 })).toEqual({ ...NOTHING, failed: 1 });
    expect(clock.now()).toBeLessThan(EVE + MINUTE / 2);
    clock.set(EVE + MINUTE + 10_000);
    expect(await publish({ at: NINE, patience: 0 })).toEqual({ ...NOTHING, sent: 1 });
    expect(room.posts).toHaveLength(1);
  });

  it('lets no slow and no failing channel hold back another', async () => {
    const { room, clock, subscribe, publisher } = await open();
    const names = Array.from({ length: 40 }, (_, n) => `c${n}`);
    for (const channel of ['slow', 'failing', ...names]) await subscribe(channel);
    room.treat('slow', 'slow');
    const refused = { is: 'refused', reason: 'it is down', retryAt: EVE } as const;
    room.treat('failing', ...Array.from({ length: 50 }, () => refused));
    const running = publisher('a')({ at: NINE });
    while (room.standing.length < names.length + 1) await clock.pause(10);
    expect(clock.now()).toBeLessThan(EVE + 10_000);
    expect(channels()).toEqual([...names, 'slow'].sort());
    room.letGo();
    expect(await running).toEqual({ ...NOTHING, sent: 41, failed: 1 });
    expect(room.posts.filter(({ channel }) => channel === 'slow')).toHaveLength(1);
  });

  it('does not send twice what takes longer than its claim', async () => {
    const { room, clock, subscribe, publisher } = await open();
    await subscribe('slow');
    room.treat('slow', 'slow');
    const running = Promise.all([publisher('a')({ at: NINE }), publisher('b')({ at: NINE })]);
    while (clock.now() < EVE + 2 * MINUTE) await clock.pause(500);
    room.letGo();
    const [a, b] = await running;
    expect(a.sent + b.sent).toBe(1);
    expect(room.posts).toHaveLength(1);
    // Nobody took it for lost.
    expect(room.looks).toEqual([]);
  });

  describe('late', () => {
    it('says so after ten minutes, and not before', async () => {
      const { room, clock, subscribe, publisher } = await open();
      await subscribe('harbour');
      clock.set(NINE + 9 * MINUTE);
      await publisher('a')({ at: null });
      clock.set(NINE + DAY + 2 * HOUR + 42 * MINUTE + 7000);
      await publisher('a')({ at: null });
      expect(room.standing.map(({ late }) => late)).toEqual([
        null,
        { postedAt: NINE + DAY + 2 * HOUR + 42 * MINUTE, covers: 1 },
      ]);
    });

    it('posts one edition after three days away, for all that was missed', async () => {
      const { store, room, clock, subscribe, arrive, publisher } = await open();
      await subscribe('harbour');
      clock.set(NINE + HOUR);
      await arrive(FERRY.strike.title, FERRY.strike.text);
      clock.set(NINE + DAY + HOUR);
      await arrive(BRIDGE.title, BRIDGE.text);
      clock.set(NINE + 2 * DAY + 3 * HOUR);
      expect(await publisher('a')({ at: null })).toEqual({ ...NOTHING, sent: 1 });
      expect(room.standing).toMatchObject([{ late: { postedAt: NINE + 2 * DAY + 3 * HOUR, covers: 3 } }]);
      expect([...(room.standing[0]?.headlines ?? [])].sort()).toEqual(
        [FERRY.strike.title, BRIDGE.title].sort(),
      );
      const [delivery] = await store.deliveries.list('sent', 9);
      expect(delivery?.window).toEqual({ from: NINE - DAY, to: NINE + 2 * DAY });
      clock.set(NINE + 3 * DAY);
      expect(await publisher('a')({ at: null })).toEqual({ ...NOTHING, sent: 1 });
      expect(room.standing.at(-1)).toMatchObject({ late: null, headlines: [] });
    });

    it('posts one edition after three days of a platform that took none', async () => {
      const { store, room, clock, subscribe, arrive, publisher } = await open();
      await subscribe('harbour');
      await arrive(FERRY.strike.title, FERRY.strike.text);
      const down = { is: 'refused', reason: 'it is down', retryAt: NINE + 2 * DAY + 3 * HOUR } as const;
      room.treat('harbour', down, down, down);
      const publish = publisher('a');
      for (const day of [0, 1, 2]) {
        clock.set(NINE + day * DAY);
        await publish({ at: null });
      }
      clock.set(NINE + 2 * DAY + 3 * HOUR);
      await publish({ at: null });
      expect(room.standing).toMatchObject([
        { headlines: [FERRY.strike.title], late: { postedAt: NINE + 2 * DAY + 3 * HOUR, covers: 3 } },
      ]);
      const states = (await store.deliveries.list(null, 9)).map(({ state }) => state);
      expect(states).toMatchObject([
        { is: 'sent' },
        { is: 'skipped', reason: 'a later edition tells it' },
        { is: 'skipped', reason: 'a later edition tells it' },
      ]);
    });

    const refusedForGood = { is: 'refused', reason: 'no right to post', retryAt: null } as const;
    it.each<[string, (opened: PublishHouse) => Promise<() => Promise<void>>]>([
      [
        'the channel refused for good',
        async ({ room, publisher }) => {
          room.treat('harbour', refusedForGood);
          await publisher('a')({ at: null });
          return async () => {};
        },
      ],
      [
        'had no file in digests/ then',
        async ({ publisher }) => {
          await publisher('a', { digests: [] })({ at: null });
          return async () => {};
        },
      ],
      [
        'was paused while it waited',
        async ({ store, publisher }) => {
          await publisher('a', { messengers: [] })({ at: null });
          const [one] = await store.subscriptions.list(null);
          if (one === undefined) throw new Error('nobody subscribed');
          await store.subscriptions.change({ ...one, paused: true, nextDue: null });
          await publisher('a')({ at: null });
          return () => store.subscriptions.change(one);
        },
      ],
    ])('tells with the next digest what %s', async (_, refuse) => {
      const opened = await open();
      const { store, room, clock, subscribe, arrive, publisher } = opened;
      await subscribe('harbour');
      await arrive(FERRY.strike.title, FERRY.strike.text);
      clock.set(NINE);
      const mend = await refuse(opened);
      expect(room.standing).toEqual([]);
      await mend();
      clock.set(NINE + DAY);
      expect(await publisher('b')({ at: null })).toEqual({ ...NOTHING, sent: 1 });
      expect(room.standing).toMatchObject([{ headlines: [FERRY.strike.title], late: { covers: 2 } }]);
      expect((await store.deliveries.list(null, 9)).map(({ state }) => state)).toMatchObject([
        { is: 'sent' },
        { is: 'skipped', reason: 'a later edition tells it' },
      ]);
    });

    it('does not tell with the next digest what was skipped because it told nothing', async () => {
      const { store, clock, subscribe, publisher } = await open();
      await subscribe('quay', { takes: { kind: 'digest', digest: 'quiet' } });
      for (const day of [0, 1]) {
        clock.set(NINE + day * DAY);
        await publisher('a')({ at: null });
      }
      const reasons = (await store.deliveries.list('skipped', 9)).map(({ state }) => state);
      expect(reasons).toMatchObject([{ reason: 'nothing new to tell' }, { reason: 'nothing new to tell' }]);
    });

    it('leaves alone what may stand in the channel already', async () => {
      const { store, room, clock, subscribe, publisher } = await open({ parts: 2 });
      await subscribe('harbour');
      const closed = { is: 'refused', reason: 'closed', retryAt: NINE + DAY + HOUR } as const;
      const messenger = {
        ...room.messenger,
        post: (post: Parameters<typeof room.messenger.post>[0]) =>
          post.part === 1 && clock.now() < NINE + DAY + HOUR
            ? Promise.resolve(closed)
            : room.messenger.post(post),
      };
      const publish = publisher('a', { messengers: [messenger] });
      for (const at of [NINE, NINE + DAY, NINE + DAY + HOUR]) {
        clock.set(at);
        await publish({ at: null });
      }
      expect(room.standing.map(({ part }) => part)).toEqual([0, 1, 0, 1]);
      expect((await store.deliveries.list('sent', 9)).map(({ covers }) => covers)).toEqual([1, 1]);
    });

    it('goes on in the words that it began with', async () => {
      const { room, clock, subscribe, publisher } = await open({ parts: 2 });
      await subscribe('harbour');
      clock.set(NINE + 9 * MINUTE);
      const refused = { is: 'refused', reason: 'closed', retryAt: NINE + HOUR } as const;
      const messenger = {
        ...room.messenger,
        post: (post: Parameters<typeof room.messenger.post>[0]) =>
          post.part === 1 && clock.now() < NINE + HOUR ? Promise.resolve(refused) : room.messenger.post(post),
      };
      await publisher('a', { messengers: [messenger] })({ at: null });
      clock.set(NINE + HOUR);
      await publisher('b', { messengers: [messenger] })({ at: null });
      expect(room.standing.map(({ part, late }) => [part, late])).toEqual([
        [0, null],
        [1, null],
      ]);
    });
  });

  describe('an article that has no story yet when its digest is due', () => {
    const late = async () => {
      const opened = await open();
      await opened.subscribe('harbour');
      opened.clock.set(NINE - 1000);
      await opened.keep(FERRY.strike.title, FERRY.strike.text);
      opened.clock.set(NINE);
      return opened;
    };

    it('is waited for, and told', async () => {
      const { store, room, clock, place, publisher } = await late();
      const publish = publisher('a');
      expect(await publish({ at: null, patience: 0 })).toEqual({ ...NOTHING, failed: 1 });
      const [waits] = await store.deliveries.list('failed', 9);
      expect(waits?.state).toMatchObject({ reason: 'its articles are still being sorted into stories' });
      await place();
      clock.set(NINE + 6000);
      expect(await publish({ at: null })).toEqual({ ...NOTHING, sent: 1 });
      expect(room.standing).toMatchObject([{ headlines: [FERRY.strike.title], late: null }]);
      const edition = await store.editions.byNumber(room.standing[0]?.edition ?? 0);
      expect(edition?.edition.receipt).toMatchObject({ articles: 1, stories: 1, complete: true });
    });

    it('holds nothing back for longer than ten minutes, and the receipt says that it is missing', async () => {
      const { store, room, clock, publisher } = await late();
      expect(await publisher('a')({ at: null })).toEqual({ ...NOTHING, sent: 1 });
      expect(clock.now()).toBeGreaterThanOrEqual(NINE + 10 * MINUTE);
      expect(clock.now()).toBeLessThan(NINE + 11 * MINUTE);
      const edition = await store.editions.byNumber(room.standing[0]?.edition ?? 0);
      expect(edition?.edition.receipt).toMatchObject({
        articles: 1,
        stories: 0,
        notPlaced: 1,
        complete: false,
      });
    });

    it('is missed also where a digest posts nothing of an empty window', async () => {
      const { room, subscribe, publisher } = await late();
      await subscribe('quay', { takes: { kind: 'digest', digest: 'quiet' }, nextDue: NINE });
      await publisher('a')({ at: null });
      expect(channels()).toEqual(['harbour', 'quay']);
      expect(room.standing.every(({ headlines }) => headlines.length === 0)).toBe(true);
    });

    it('does not hold up a run as of an instant that is to come', async () => {
      const { clock, publisher } = await late();
      clock.set(NINE - HOUR);
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
      expect(clock.now()).toBeLessThan(NINE - HOUR + MINUTE);
    });
  });

  describe('an empty window', () => {
    it('gets one line, or nothing where the digest says so', async () => {
      const { store, room, subscribe, publisher } = await open();
      await subscribe('harbour');
      await subscribe('quay', { takes: { kind: 'digest', digest: 'quiet' } });
      expect(await publisher('a')({ at: NINE })).toEqual({ ...NOTHING, sent: 1, skipped: 1 });
      expect(room.standing).toMatchObject([{ channel: 'harbour', headlines: [] }]);
      const [delivery] = await store.deliveries.list('skipped', 9);
      expect(delivery?.state).toEqual({ is: 'skipped', reason: 'nothing new to tell' });
    });
  });

  it('does not post to a channel that has unsubscribed, paused, or whose digest is gone', async () => {
    const { store, room, subscribe, publisher } = await open();
    const gone = await subscribe('gone');
    const paused = await subscribe('paused');
    await subscribe('orphan', { takes: { kind: 'digest', digest: 'weekly' } });
    // Made due by a process that ended before it sent anything.
    await publisher('a', { messengers: [] })({ at: NINE });
    await store.subscriptions.remove(gone.id);
    await store.subscriptions.change({ ...paused, paused: true });
    expect(await publisher('b')({ at: NINE })).toEqual({ ...NOTHING, skipped: 2, failed: 1 });
    expect(room.posts).toEqual([]);
    expect((await store.deliveries.list(null, 9)).map(({ state }) => state)).toMatchObject([
      { is: 'failed', reason: 'its digest is gone: no file in digests/ has that name', nextTry: null },
      { is: 'skipped', reason: 'the subscription is paused' },
      { is: 'skipped', reason: 'the channel no longer takes it' },
    ]);
  });

  it('moves on where the digest was posted by hand a moment after its time', async () => {
    const { store, room, clock, subscribe, publisher } = await open();
    const { id } = await subscribe('harbour', { coveredTo: NINE + 20_000 });
    clock.set(NINE + 30_000);
    expect(await publisher('a')({ at: null })).toEqual(NOTHING);
    expect(await store.subscriptions.byId(id)).toMatchObject({
      nextDue: NINE + DAY,
      coveredTo: NINE + 20_000,
    });
    clock.set(NINE + DAY);
    expect(await publisher('a')({ at: null })).toEqual({ ...NOTHING, sent: 1 });
    const [delivery] = await store.deliveries.list('sent', 9);
    expect(delivery?.window).toEqual({ from: NINE + 20_000, to: NINE + DAY });
    expect(room.standing).toHaveLength(1);
  });

  it('makes a digest due once, although the channel leaves and comes back', async () => {
    const { store, room, subscribe, publisher } = await open();
    const first = await subscribe('harbour');
    await publisher('a')({ at: NINE });
    await store.subscriptions.remove(first.id);
    await subscribe('harbour');
    expect(await publisher('a')({ at: NINE })).toEqual(NOTHING);
    expect(room.standing).toHaveLength(1);
  });

  it('leaves behind what does not answer when it is told to stop, and another finds it', async () => {
    const { store, room, clock, subscribe, publisher } = await open();
    await subscribe('slow');
    room.treat('slow', 'slow');
    const stop = new AbortController();
    const running = publisher('a')({ at: NINE, signal: stop.signal });
    while (room.standing.length === 0) await clock.pause(10);
    const told = clock.now();
    stop.abort();
    expect(await running).toEqual(NOTHING);
    expect(clock.now() - told).toBeLessThan(5000);
    expect(await store.deliveries.outstanding(NINE)).toBe(1);
    // The answer that comes too late changes nothing.
    const before = await store.deliveries.list(null, 9);
    room.letGo();
    await clock.pause(1);
    expect(await store.deliveries.list(null, 9)).toEqual(before);
    expect(before).toMatchObject([{ sent: [], state: { is: 'claimed' } }]);
    expect(await publisher('b')({ at: NINE })).toEqual({ ...NOTHING, sent: 1 });
    expect(room.posts).toHaveLength(1);
  });

  it('stops when it is told to, and another goes on at once', async () => {
    const { room, clock, subscribe, publisher } = await open();
    // Far more than are sent side by side.
    for (let n = 0; n < 90; n += 1) await subscribe(`c${n}`);
    const stop = new AbortController();
    const post: typeof room.messenger.post = (given) => {
      if (room.posts.length >= 9) stop.abort();
      return room.messenger.post(given);
    };
    const timing = { lease: 8000, turn: 100, stop: 60_000 };
    const stopped = publisher('a', { messengers: [{ ...room.messenger, post }], timing });
    const first = await stopped({ at: NINE, signal: stop.signal });
    expect(first.sent).toBeGreaterThan(0);
    expect(first.sent).toBeLessThan(90);
    const before = clock.now();
    const second = await publisher('b', { timing })({ at: NINE });
    expect(first.sent + second.sent).toBe(90);
    expect(room.standing).toHaveLength(90);
    // Sooner than a lease runs out.
    expect(clock.now() - before).toBeLessThan(8000);
  });
});
