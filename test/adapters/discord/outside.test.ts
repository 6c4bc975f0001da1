// The same adapter against a test server that the project did not write: it checks each request against Discord's own specification.
import { afterEach, describe, expect, it } from 'vitest';
import { discordPlatform } from '../../../src/adapters/discord/platform.ts';
import type { Invocation } from '../../../src/core/command/invocation.ts';
import type { Reply } from '../../../src/core/command/reply.ts';
import { COMMANDS } from '../../../src/core/command/table.ts';
import type { Answer, Platform } from '../../../src/ports/platform.ts';
import { sampleEdition } from '../../contracts/sample-edition.ts';
import { keepingLog, optionsOf, optionsWith } from './harness.ts';
import { controlsIn, isOutsideThere, type Outside, openOutside } from './outside.ts';

const open = async () => {
  const { fake, place, user } = await openOutside();
  const log = keepingLog();
  const asked: Invocation[] = [];
  const platform = discordPlatform({
    token: fake.o.token,
    apiUrl: fake.api,
    ...optionsWith(log),
  });
  const answer: Answer = async (invocation) => {
    asked.push(invocation);
    return replyTo(invocation);
  };
  const channel = { platform: 'discord' as const, id: place.id };
  return { fake, place, user, log, asked, platform, answer, channel };
};

const replyTo = ({ asked }: Invocation): Reply => {
  const edition = sampleEdition('Ferries start on Friday');
  if (asked.kind === 'action' && asked.action.name === 'post')
    return { to: 'channel', kind: 'edition', edition, story: null, others: [] };
  if (asked.kind === 'action') return { to: 'asker', kind: 'edition', edition, story: 1, others: [] };
  if (asked.name === 'dateline')
    return {
      to: 'asker',
      kind: 'help',
      commands: COMMANDS,
      digests: [{ name: 'daily', title: 'Daily digest' }],
    };
  return { to: 'asker', kind: 'edition', edition, story: null, others: [] };
};

describe.skipIf(!isOutsideThere)(
  'Discord, judged from outside (needs ../shared/fakes beside the checkout)',
  () => {
    let running: { platform: Platform; fake: Outside } | null = null;
    const started = async () => {
      const world = await open();
      running = world;
      await world.platform.start(world.answer);
      return world;
    };
    afterEach(async () => {
      await running?.platform.stop();
      await running?.fake.stop();
      expect(running?.fake.violations).toEqual([]);
    });

    it('registers the commands, once', async () => {
      const { fake, answer } = await started();
      expect(fake.commands.get('global')).toHaveLength(COMMANDS.length);
      const again = discordPlatform({
        token: fake.o.token,
        apiUrl: fake.api,
        ...optionsWith(keepingLog()),
      });
      await again.start(answer);
      await again.stop();
      expect(fake.calls.items.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    });

    it('answers each command, privately and soon', async () => {
      const { fake, place, user, asked } = await started();
      for (const command of COMMANDS) {
        const { name, options } = optionsOf(command.example);
        const given = Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value }));
        const use = fake.slash({ user, channel: place, name, options: given });
        expect((await use.wait('callback')).data.flags).toBe(64);
        await use.wait('edit');
        expect(use.ackMs).toBeLessThan(1_000);
        expect(asked.at(-1)?.asked).toMatchObject({ kind: 'command', name, options });
      }
    });

    it('answers buttons and a choice, and posts to the channel when asked to', async () => {
      const { fake, place, user, asked } = await started();
      const use = fake.slash({ user, channel: place, name: 'summary' });
      await use.wait('edit');
      const all = controlsIn(use.original.components);
      const press = (label: string) =>
        fake.button({ user, message: use.original, custom_id: all.find((one) => one.label === label)?.id });
      await press('Sources').wait('edit');
      expect(asked.at(-1)?.asked).toMatchObject({ action: { name: 'sources', target: '71' } });
      const choice = all.find(({ values }) => values.length > 0);
      await fake
        .select({ user, message: use.original, custom_id: choice?.id, values: choice?.values.slice(0, 1) })
        .wait('edit');
      expect(asked.at(-1)?.asked).toMatchObject({ action: { name: 'more', target: '71:1' } });
      const shown = await press('Post to channel').wait('followup');
      expect((shown.data.flags ?? 0) & 64).toBe(0);
      expect(JSON.stringify(fake.messages.get(place.id)?.at(-1)?.components)).toContain(
        'Ferries start on Friday',
      );
    });

    it('offers time zones while somebody types', async () => {
      const { fake, place, user } = await started();
      const options = [{ name: 'zone', type: 3, value: 'berl', focused: true }];
      const use = fake.autocomplete({ user, channel: place, name: 'subscribe', options });
      await use.wait('callback');
      expect(use.callback?.data.choices).toEqual([{ name: 'Europe/Berlin', value: 'Europe/Berlin' }]);
    });

    const posting = async ({
      platform,
      channel,
    }: {
      platform: Platform;
      channel: { platform: 'discord'; id: string };
    }) => {
      const since = Date.now() - 5_000;
      const [drawn = ''] = platform.draw(sampleEdition('Ferries start on Friday'), null).parts;
      const post = { channel, mark: 'k3v9x7k3v9x7k3v9x7k3', part: 0 };
      return { post, since, send: () => platform.post({ ...post, drawn }) };
    };
    const POSTS = { method: 'POST', path: 're:/channels/[0-9]+/messages$' };

    it.each(['resetAfter', 'reset'])(
      'finds out whether a post whose answer was lost (%s) is there',
      async (type) => {
        const world = await started();
        world.fake.faults.add({ match: POSTS, action: { type } });
        const { post, since, send } = await posting(world);
        expect(await send()).toMatchObject({ is: 'unclear' });
        const [there] = world.fake.messages.get(world.place.id) ?? [];
        const expected = type === 'reset' ? { is: 'not-there' } : { is: 'there', message: there?.id };
        expect(await world.platform.find(post, since)).toEqual(expected);
        expect(await send()).toMatchObject({ is: 'sent' });
        expect(world.fake.messages.get(world.place.id)).toHaveLength(1);
      },
    );

    it('cannot tell without the right to read the history', async () => {
      const world = await started();
      world.fake.faults.add({ match: POSTS, action: { type: 'resetAfter' } });
      const { post, since, send } = await posting(world);
      await send();
      const place = world.fake.channels.get(world.place.id);
      if (place) place._deny = 'history';
      expect(await world.platform.find(post, since)).toMatchObject({ is: 'cannot-tell' });
    });

    it('hands back a long wait, and sits out a short one', async () => {
      const world = await started();
      const { send } = await posting(world);
      world.fake.faults.add({ match: POSTS, action: { type: '429', retryAfter: 0.2 } });
      expect(await send()).toMatchObject({ is: 'sent' });
      world.fake.faults.add({ match: POSTS, action: { type: '429', retryAfter: 60 } });
      const refused = await send();
      expect(refused).toMatchObject({ is: 'refused' });
      const wait = refused.is === 'refused' ? (refused.retryAt ?? 0) - Date.now() : 0;
      expect(wait).toBeGreaterThan(50_000);
      expect(wait).toBeLessThan(70_000);
    });

    it('drops what comes too late, and counts it', async () => {
      const { fake, place, user, log, asked } = await started();
      fake.slash({ user, channel: place, name: 'summary', ageMs: 2_700 });
      await fake.slash({ user, channel: place, name: 'subscriptions' }).wait('edit');
      expect(asked.map((one) => one.asked)).toEqual([expect.objectContaining({ name: 'subscriptions' })]);
      expect(log.lines.filter(({ fields }) => fields['dropped'] === 1)).toHaveLength(1);
    });

    it('connects again by itself', async () => {
      const { fake, place, user } = await started();
      fake.gatewayKill();
      await expect.poll(() => fake.resumes ?? 0, { timeout: 8_000 }).toBe(1);
      await fake.slash({ user, channel: place, name: 'summary' }).wait('edit');
    });
  },
);
