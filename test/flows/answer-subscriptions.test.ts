import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reply } from '../../src/core/command/reply.ts';
import type { Delivery } from '../../src/core/delivery/delivery.ts';
import type { Subscription } from '../../src/core/delivery/subscription.ts';
import { DAY, HOUR, MINUTE } from '../../src/core/time/instant.ts';
import { labelsOf, NOW, openSampleHouse, type SampleHouse, wordsOf } from './sample-house.ts';

const SLIDE = 'Villages cut off by landslide';

describe('what a channel takes', () => {
  let house: SampleHouse;
  let channels = 0;
  beforeAll(async () => {
    house = await openSampleHouse();
  });
  afterAll(async () => {
    expect(house.errors).toEqual([]);
    await house.close();
  });
  // Each in a channel of its own.
  beforeEach(() => {
    channels += 1;
    house.channel = { platform: 'browser', id: `harbour-${channels}` };
    house.now = NOW;
    house.permit({ allowed: true });
  });

  const taken = (): Promise<readonly Subscription[]> => house.store.subscriptions.list(house.channel);
  const due = async (): Promise<readonly Delivery[]> =>
    (await house.store.deliveries.list(null, 100)).filter(({ channel }) => channel.id === house.channel.id);
  const only = async (): Promise<Subscription> => {
    const [one, ...more] = await taken();
    if (one === undefined || more.length > 0) throw new Error('not one subscription');
    return one;
  };
  const actionOf = (reply: Reply, label: string) => {
    const choice = reply.kind === 'notice' ? reply.choices.find((one) => one.label === label) : undefined;
    if (choice === undefined) throw new Error(`no button ${label}`);
    return choice.action;
  };
  const press = (reply: Reply, label: string): Promise<Reply> => {
    const { name, target } = actionOf(reply, label);
    return house.press(name, target);
  };

  describe('/subscribe', () => {
    it('takes a digest as it is declared, in the asker’s zone', async () => {
      const reply = await house.type('/subscribe daily');
      expect(wordsOf(reply)).toBe(
        'This channel takes the Daily digest, weekdays 09:00 Europe/Berlin. First: Fri 13 March. Stop it with /unsubscribe.',
      );
      expect(reply).toMatchObject({ to: 'asker', is: 'done' });
      expect(await only()).toMatchObject({
        channel: house.channel,
        takes: { kind: 'digest', digest: 'daily' },
        mode: 'digest',
        at: '09:00',
        days: [1, 2, 3, 4, 5],
        zone: 'Europe/Berlin',
        createdAt: NOW,
        createdBy: 'U1',
        paused: false,
        nextDue: Date.parse('2026-03-13T08:00Z'),
        coveredTo: null,
      });
    });

    it('takes it when and as it is asked to', async () => {
      const reply = await house.type('/subscribe daily digest at 9.30 pm mon, thu New York both');
      expect(wordsOf(reply)).toBe(
        'This channel takes the Daily digest, Mon, Thu 21:30 America/New_York, and updates as they come. First: Thu 12 March. Stop it with /unsubscribe.',
      );
      expect(await only()).toMatchObject({ mode: 'both', nextDue: Date.parse('2026-03-12T21:30-04:00') });
    });

    it('takes words as a topic, every day', async () => {
      const reply = await house.type('/subscribe coast road');
      expect(wordsOf(reply)).toContain(
        'takes “coast road”, every day 09:00 Europe/Berlin. First: Fri 13 March.',
      );
      expect((await only()).takes).toEqual({ kind: 'topic', topic: 'coast road' });
    });

    it('takes words that nothing matches yet, and says so', async () => {
      const reply = await house.type('/subscribe volcano');
      expect(wordsOf(reply)).toContain('No story matches “volcano” yet.');
      expect((await only()).takes).toEqual({ kind: 'topic', topic: 'volcano' });
    });

    it('offers the digest that was meant, and takes nothing by mistake', async () => {
      const reply = await house.type('/subscribe dayly');
      expect(wordsOf(reply)).toBe(
        '“dayly” is neither a digest nor a story. There is the digest daily. Try: /subscribe daily',
      );
      expect(await taken()).toEqual([]);
    });

    it('takes a story by its name, as it develops', async () => {
      const reply = await house.type(`/subscribe ${SLIDE}`);
      expect(wordsOf(reply)).toBe(
        `This channel takes updates of the story “${SLIDE}” as they come. Stop it with /unsubscribe.`,
      );
      expect(await only()).toMatchObject({
        takes: { kind: 'story', label: SLIDE },
        mode: 'updates',
        nextDue: null,
      });
    });

    it('takes a story at a time where one is given', async () => {
      await house.type(`/subscribe what:"${SLIDE}" at:18:00`);
      expect(await only()).toMatchObject({ takes: { kind: 'story' }, mode: 'digest', at: '18:00' });
    });

    it('takes the same once', async () => {
      await house.type('/subscribe daily');
      const before = await only();
      const again = await house.type('/subscribe Daily digest');
      expect(wordsOf(again)).toBe(
        'This channel takes the Daily digest, weekdays 09:00 Europe/Berlin already.',
      );
      expect(await only()).toEqual(before);
      await house.type('/subscribe Coast Road');
      expect(wordsOf(await house.type('/subscribe coast road'))).toContain('already');
      expect(await taken()).toHaveLength(2);
    });

    it('changes what is given anew', async () => {
      await house.type('/subscribe daily');
      const { id } = await only();
      const reply = await house.type('/subscribe daily at:10:00 mode:both');
      expect(wordsOf(reply)).toBe(
        'This channel now takes the Daily digest, weekdays 10:00 Europe/Berlin, and updates as they come. Next: Fri 13 March.',
      );
      expect(await only()).toMatchObject({
        id,
        at: '10:00',
        mode: 'both',
        days: [1, 2, 3, 4, 5],
        nextDue: Date.parse('2026-03-13T09:00Z'),
      });
    });

    it('leaves a paused one paused, and offers to resume it', async () => {
      await house.type('/subscribe daily');
      await house.press('pause', String((await only()).id));
      const reply = await house.type('/subscribe daily at:10:00');
      expect(wordsOf(reply)).toContain('It is paused.');
      expect(await only()).toMatchObject({ paused: true, at: '10:00', nextDue: null });
      await press(reply, 'Resume');
      expect(await only()).toMatchObject({ paused: false, nextDue: Date.parse('2026-03-13T09:00Z') });
    });

    it('is undone by its button', async () => {
      await press(await house.type('/subscribe daily'), 'Undo');
      expect(await taken()).toEqual([]);
    });

    it('takes no address yet', async () => {
      const reply = await house.type('/subscribe https://feeds.example/rss');
      expect(reply).toMatchObject({ is: 'mistake' });
      expect(await taken()).toEqual([]);
    });
  });

  describe('without permission', () => {
    beforeEach(async () => {
      await house.type('/subscribe daily');
      house.permit({ allowed: false, because: 'not-entitled', who: 'people with Manage Channel' });
    });

    it.each([
      ['/subscribe crossing', 'Only people with Manage Channel can subscribe #harbour.'],
      ['/unsubscribe daily', 'Only people with Manage Channel can unsubscribe #harbour.'],
      ['/unsubscribe all', 'Only people with Manage Channel can unsubscribe #harbour.'],
    ])('%s is refused and changes nothing', async (line, words) => {
      const before = await taken();
      const reply = await house.type(line);
      expect(wordsOf(reply)).toBe(words);
      expect(reply).toMatchObject({ to: 'asker', is: 'refused' });
      expect(await taken()).toEqual(before);
    });

    it.each(['pause', 'resume', 'run-now', 'remove'] as const)(
      '%s is refused and changes nothing',
      async (name) => {
        const before = await only();
        const reply = await house.press(name, String(before.id));
        expect(wordsOf(reply)).toBe('Only people with Manage Channel can change what is taken by #harbour.');
        expect(await only()).toEqual(before);
        expect(await due()).toEqual([]);
      },
    );

    it('a story is not followed', async () => {
      const [story] = await house.store.stories.newest(1);
      expect(await house.press('follow', `story:${story?.id}`)).toMatchObject({ is: 'refused' });
      expect(await taken()).toHaveLength(1);
    });

    it('says what to do where Dateline cannot read', async () => {
      house.permit({ allowed: false, because: 'not-in-channel' });
      expect(wordsOf(await house.type('/subscribe crossing'))).toBe(
        'Dateline cannot read #harbour. Type /invite @Dateline there, then /subscribe again.',
      );
    });

    it('says what to do where Dateline may not post, and lets people stop things', async () => {
      house.permit({ allowed: false, because: 'cannot-post' });
      expect(wordsOf(await house.type('/subscribe crossing'))).toBe(
        'Dateline may not post in #harbour. Let it view the channel and send messages there, then /subscribe again.',
      );
      await house.type('/unsubscribe all');
      expect(await taken()).toEqual([]);
    });

    it('says what to do where Dateline may not post, but still lets go', async () => {
      house.permit({ allowed: false, because: 'cannot-post' });
      expect(wordsOf(await house.type('/subscribe crossing'))).toBe(
        'Dateline may not post in #harbour. Let it view the channel and send messages there, then /subscribe again.',
      );
      await house.type('/unsubscribe daily');
      expect(await taken()).toEqual([]);
    });

    it('reading stays open to all', async () => {
      expect((await house.type('/summary')).kind).toBe('edition');
      expect((await house.type('/subscriptions')).kind).toBe('subscriptions');
    });
  });

  describe('/unsubscribe', () => {
    beforeEach(async () => {
      for (const what of ['daily at:10:00 Berlin', 'coast road', 'coast guard', SLIDE])
        await house.type(`/subscribe ${what}`);
    });
    const titles = async () => {
      const reply = await house.type('/subscriptions');
      return reply.kind === 'subscriptions' ? reply.lines.map(({ title }) => title) : [];
    };

    it('shows what can be stopped, as buttons that do', async () => {
      const reply = await house.type('/unsubscribe');
      expect(labelsOf(reply)).toEqual(['Daily digest', 'coast road', 'coast guard', SLIDE]);
      await press(reply, 'coast road');
      expect(await titles()).toEqual(['Daily digest', 'coast guard', SLIDE]);
    });

    it.each([['daily'], ['Daily digest'], ['“coast road”'], [SLIDE.toUpperCase()], ['landslide']])(
      'stops %s',
      async (words) => {
        const before = await titles();
        const reply = await house.type(`/unsubscribe ${words}`);
        expect(wordsOf(reply)).toMatch(/^Stopped: /);
        expect(before.length - (await titles()).length).toBe(1);
      },
    );

    it('can be undone with the line that it shows', async () => {
      const [before] = await taken();
      const reply = await house.type('/unsubscribe daily');
      const line = reply.kind === 'notice' ? reply.text.find(({ style }) => style === 'code')?.text : '';
      expect(line).toBe('/subscribe "daily" at:10:00 days:weekdays zone:Europe/Berlin mode:digest');
      await house.type(line ?? '');
      const again = (await taken()).at(-1);
      expect({ ...again, id: before?.id }).toEqual(before);
    });

    it('asks which where the words could be several', async () => {
      const reply = await house.type('/unsubscribe coast');
      expect(labelsOf(reply)).toEqual(['coast road', 'coast guard']);
      expect(await titles()).toHaveLength(4);
    });

    it('stops all', async () => {
      const reply = await house.type('/unsubscribe all');
      expect(wordsOf(reply)).toMatch(/^Stopped: Daily digest, coast road, coast guard, Villages/);
      expect(await titles()).toEqual([]);
      expect(wordsOf(await house.type('/unsubscribe'))).toBe('This channel takes nothing yet.');
    });

    it('names what is not taken', async () => {
      const reply = await house.type('/unsubscribe volcano');
      expect(wordsOf(reply)).toBe('This channel does not take “volcano”. It takes:');
      expect(reply).toMatchObject({ is: 'mistake' });
      expect(await titles()).toHaveLength(4);
    });
  });

  it('/subscriptions lists them with their titles', async () => {
    expect(await house.type('/subscriptions')).toEqual({
      to: 'asker',
      kind: 'subscriptions',
      channel: house.channel,
      lines: [],
    });
    await house.type('/subscribe crossing');
    await house.type('/subscribe coast road');
    const [first, second] = await taken();
    expect(await house.type('/subscriptions')).toMatchObject({
      lines: [
        { title: 'Crossing talks', subscription: first },
        { title: 'coast road', subscription: second },
      ],
    });
  });

  describe('buttons', () => {
    const subscribed = async (line = '/subscribe daily'): Promise<string> => {
      await house.type(line);
      return String((await only()).id);
    };

    it('pause and resume', async () => {
      const id = await subscribed();
      const paused = await house.press('pause', id);
      expect(wordsOf(paused)).toBe('Paused: Daily digest.');
      expect(await only()).toMatchObject({ paused: true, nextDue: null });
      house.now = NOW + 7 * DAY;
      expect(wordsOf(await press(paused, 'Resume'))).toBe('Resumed: Daily digest.');
      expect(await only()).toMatchObject({ paused: false, nextDue: Date.parse('2026-03-20T08:00Z') });
    });

    it('resume updates: says that what came meanwhile is not posted', async () => {
      const paused = await house.press('pause', await subscribed('/subscribe daily updates'));
      expect(wordsOf(await press(paused, 'Resume'))).toMatch(
        /^Resumed: .*\. What came meanwhile is not posted; \/summary shows it\.$/u,
      );
    });

    it('run now: one delivery, due now, and the next one begins where it ends', async () => {
      const id = await subscribed();
      expect(wordsOf(await house.press('run-now', id))).toBe('Daily digest is on its way.');
      const dueAt = Math.floor(NOW / MINUTE) * MINUTE;
      expect(await due()).toMatchObject([
        {
          kind: 'digest',
          channel: house.channel,
          dueAt,
          window: { from: dueAt - DAY, to: dueAt },
          covers: 1,
          state: { is: 'due' },
        },
      ]);
      expect(await only()).toMatchObject({ coveredTo: dueAt, nextDue: Date.parse('2026-03-13T08:00Z') });
    });

    it('run now wakes whoever publishes, once', async () => {
      const id = await subscribed();
      let woken = 0;
      const change = {
        wake: () => {
          woken += 1;
        },
      };
      await house.press('run-now', id, change);
      await house.press('run-now', id, change);
      expect(woken).toBe(1);
    });

    it('run now, pressed twice: still one', async () => {
      const id = await subscribed();
      await house.press('run-now', id);
      expect(wordsOf(await house.press('run-now', id))).toBe('Daily digest is on its way already.');
      expect(await due()).toHaveLength(1);
      house.now = NOW + HOUR;
      await house.press('run-now', id);
      // The first was not told meanwhile: the next one tells both windows.
      const waiting = (await due()).filter(({ state }) => state.is === 'due');
      expect(waiting).toMatchObject([{ window: { from: NOW - DAY, to: NOW + HOUR }, covers: 2 }]);
    });

    it('run now on a paused one: says so', async () => {
      const id = await subscribed();
      await house.press('pause', id);
      const reply = await house.press('run-now', id);
      expect(wordsOf(reply)).toBe('Daily digest is paused.');
      expect(labelsOf(reply)).toEqual(['Resume']);
      expect(await due()).toEqual([]);
    });

    it('remove, and show how to take it again', async () => {
      const id = await subscribed();
      expect(wordsOf(await house.press('remove', id))).toBe(
        'Stopped: Daily digest. Undo with /subscribe "daily" at:09:00 days:weekdays zone:Europe/Berlin mode:digest',
      );
      expect(wordsOf(await house.press('remove', id))).toBe('That subscription is no longer here.');
    });

    it('follow a story once', async () => {
      const [story] = await house.store.stories.newest(1);
      const target = `story:${story?.id}`;
      const reply = await house.press('follow', target);
      expect(wordsOf(reply)).toBe(`Following: ${story?.label}. Updates come here.`);
      expect(await only()).toMatchObject({
        takes: { kind: 'story', story: story?.id },
        mode: 'updates',
        nextDue: null,
      });
      expect(wordsOf(await house.press('follow', target))).toBe(
        `This channel follows ${story?.label} already.`,
      );
      await press(reply, 'Undo');
      expect(await taken()).toEqual([]);
    });

    it.each(['pause', 'resume', 'run-now', 'remove'] as const)(
      '%s touches no other channel’s',
      async (name) => {
        const one = await house.store.subscriptions.add({
          channel: { platform: 'browser', id: 'elsewhere' },
          takes: { kind: 'digest', digest: 'daily' },
          mode: 'digest',
          at: '09:00',
          days: [1],
          zone: 'UTC',
          createdAt: NOW,
          createdBy: 'U2',
          paused: false,
          nextDue: NOW + DAY,
          coveredTo: null,
        });
        for (const target of [String(one?.id), '', 'x', '99999'])
          expect(wordsOf(await house.press(name, target))).toBe('That subscription is no longer here.');
        expect(await house.store.subscriptions.byId(one?.id ?? 0)).toEqual(one);
      },
    );
  });
});
