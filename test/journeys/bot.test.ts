// The bot as an operator runs it: one process, both real clients at once, each request checked by servers that the project did not write.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/core/command/table.ts';
import { inZone } from '../../src/core/time/zoned.ts';
import { type Outside, openOutside, textIn } from '../adapters/discord/outside.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FAKE_SLACK = fileURLToPath(new URL('../../../shared/fakes/fake-slack.mjs', import.meta.url));

interface SlackUse {
  waitReply(ms?: number): Promise<Readonly<Record<string, unknown>>>;
}
interface OutsideSlack {
  readonly api: string;
  readonly o: { readonly botToken: string; readonly appToken: string };
  readonly violations: unknown[];
  readonly messages: Map<string, Readonly<Record<string, unknown>>[]>;
  start(): Promise<OutsideSlack>;
  stop(): Promise<void>;
  addUser(name: string): { readonly id: string };
  addChannel(name: string): { readonly id: string };
  waitConn(count?: number, ms?: number): Promise<void>;
  command(use: unknown): Promise<SlackUse>;
}

/** Both places, and a bot in them. */
const open = async () => {
  const { FakeSlack } = (await import(pathToFileURL(FAKE_SLACK).href)) as {
    FakeSlack: new () => OutsideSlack;
  };
  const slack = await new FakeSlack().start();
  const discord = await openOutside();
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bot-'));
  const env = {
    PATH: process.env['PATH'] ?? '',
    DATABASE_URL: join(folder, 'dateline.db'),
    PORT: '0',
    NO_COLOR: '1',
    WRITER_URL: 'https://writer.example',
    DISCORD_TOKEN: discord.fake.o.token,
    DISCORD_API_URL: discord.fake.api,
    SLACK_BOT_TOKEN: slack.o.botToken,
    SLACK_APP_TOKEN: slack.o.appToken,
    SLACK_API_URL: slack.api,
  };
  return { slack, discord, folder, env };
};

type World = Awaited<ReturnType<typeof open>>;

const run = (world: World, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(PROJECT, 'bin/dateline.mjs'), ...args], { env: world.env });

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', (status) => resolve(status)));

/** Resolves once the condition holds. */
const until = async (what: string, ms: number, holds: () => boolean): Promise<void> => {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`${what} did not happen within ${ms} ms`);
    await pause(50);
  }
};

const article = (day: string, title: string, body: string): string =>
  JSON.stringify({ title, text: body, publisher: 'Quay Gazette', published: day });
const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);

const FIRST = () =>
  article(
    day(1),
    'Lock gates at Sundry stay shut after a crack is found',
    'The lock gates at Sundry stay shut after divers found a crack in a hinge, the canal office said.\nAbout 60 barges wait above the Sundry lock.\nThe canal office has not said when the lock will open again.',
  );
const SECOND = () =>
  article(
    day(0),
    'Barges at Sundry lock wait for a new hinge',
    'The canal office ordered a new hinge for the lock gates at Sundry on the second day of the closure.\nAbout 85 barges now wait above the Sundry lock, its manager Odile Brand said.\nThe repair will cost 1.4 million crowns, the canal office said.',
  );

const ZONE = 'Asia/Kathmandu';
/** The minute after the next one, as a clock in the zone shows it. */
const soon = (): string => {
  const { hour, minute } = inZone(Date.now() + 90_000, ZONE);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
};

describe.skipIf(!existsSync(FAKE_SLACK))(
  'the bot on both platforms (needs ../shared/fakes beside the checkout)',
  () => {
    let world: World;
    let bot: ChildProcess;
    let over: Promise<number | null>;
    let log = '';
    let person: { readonly id: string };
    /** Each platform has a channel for digests and one for updates. */
    const digests = { slack: '', discord: '' };
    const updates = { slack: '', discord: '' };

    const importText = async (name: string, json: string): Promise<void> => {
      const path = join(world.folder, name);
      writeFileSync(path, json);
      const child = run(world, ['import', path, '--as-news']);
      expect(await ended(child)).toBe(0);
    };

    beforeAll(async () => {
      world = await open();
      await importText('first.json', FIRST());
      bot = run(world, ['start']);
      over = ended(bot);
      bot.stderr?.on('data', (chunk: Buffer) => {
        log += chunk.toString();
      });
      await world.slack.waitConn(1, 20_000);
      await until('the Discord log-in', 20_000, () => log.includes('"platform":"discord"'));
      expect(log).toContain('"name":"WRITER_URL","msg":"set in the environment, but without effect');
      person = world.slack.addUser('reader');
      digests.slack = world.slack.addChannel('quay').id;
      updates.slack = world.slack.addChannel('lock').id;
      digests.discord = world.discord.place.id;
      updates.discord = world.discord.fake.addChannel(world.discord.guild, 'lock').id;
    }, 60_000);

    afterAll(async () => {
      bot.kill('SIGINT');
      await over;
      await world.slack.stop();
      await world.discord.fake.stop();
      rmSync(world.folder, { recursive: true, force: true });
    }, 20_000);

    const onDiscord = async (
      channel: string,
      name: string,
      options: Readonly<Record<string, string>>,
    ): Promise<string> => {
      const { fake, user } = world.discord;
      const given = Object.entries(options).map(([key, value]) => ({ name: key, type: 3, value }));
      const use = fake.slash({
        user,
        channel: { id: channel },
        name,
        options: given,
        permissions: ['MANAGE_CHANNELS'],
      });
      await use.wait('edit', 10_000);
      return textIn(use.original.components);
    };
    const onSlack = async (channel: string, name: string, text: string): Promise<string> => {
      const use = await world.slack.command({ user: person, channel, command: `/${name}`, text });
      return JSON.stringify(await use.waitReply(10_000));
    };
    const posted = (channel: typeof digests): readonly (readonly string[])[] => [
      (world.slack.messages.get(channel.slack) ?? []).map((message) => JSON.stringify(message)),
      (world.discord.fake.messages.get(channel.discord) ?? []).map(({ components }) => textIn(components)),
    ];
    const areThere = (channel: typeof digests) => () => posted(channel).every((all) => all.length > 0);

    it('has registered the commands', () => {
      expect((world.discord.fake as Outside).commands.get('global')).toHaveLength(COMMANDS.length);
    });

    it('answers each command on both', async () => {
      const answers: readonly (readonly [
        name: string,
        options: Readonly<Record<string, string>>,
        text: string,
        expected: RegExp,
      ])[] = [
        ['summary', { topic: 'sundry lock' }, 'sundry lock', /About 60 barges wait above the Sundry lock/u],
        ['timeline', { topic: 'sundry' }, 'sundry', /lock gates/u],
        ['questions', {}, '', /When will the lock open again\?/u],
        ['dateline', { about: 'help' }, 'help', /subscribe/u],
        ['subscriptions', {}, '', /takes nothing yet/u],
        ['unsubscribe', {}, '', /takes nothing/u],
        ['subscribe', { what: 'daily', at: '25 o’clock' }, 'daily at:25 o’clock', /is not a time/u],
      ];
      for (const [name, options, text, expected] of answers) {
        expect(await onDiscord(digests.discord, name, options)).toMatch(expected);
        expect(await onSlack(digests.slack, name, text)).toMatch(expected);
      }
    }, 60_000);

    it('posts an update within a minute of an import, and a digest when it is due on the wall of its channel; each once', async () => {
      const at = soon();
      expect(
        await onDiscord(digests.discord, 'subscribe', { what: 'daily', at, days: 'daily', zone: ZONE }),
      ).toContain(at);
      expect(await onSlack(digests.slack, 'subscribe', `daily at:${at} days:daily zone:${ZONE}`)).toContain(
        at,
      );
      await onDiscord(updates.discord, 'subscribe', { what: 'sundry lock', mode: 'updates' });
      await onSlack(updates.slack, 'subscribe', 'sundry lock mode:updates');
      await importText('second.json', SECOND());
      const imported = Date.now();
      await until('the updates', 60_000, areThere(updates));
      expect(Date.now() - imported).toBeLessThan(60_000);
      await until('the digests', 150_000, areThere(digests));
      // Two more rounds: nothing comes twice.
      await pause(35_000);
      for (const all of posted(updates)) {
        expect(all).toHaveLength(1);
        expect(all[0]).toContain('85 barges now wait');
      }
      for (const all of posted(digests)) {
        expect(all).toHaveLength(1);
        expect(all[0]).toContain('Daily digest');
        expect(all[0]).toContain('Barges at Sundry lock wait for a new hinge');
      }
    }, 280_000);

    it('sent nothing that either platform objects to, and stops within five seconds', async () => {
      expect(world.discord.fake.violations).toEqual([]);
      expect(world.slack.violations).toEqual([]);
      const begun = Date.now();
      bot.kill('SIGINT');
      expect(await over).toBe(0);
      expect(Date.now() - begun).toBeLessThan(5_000);
      expect(log).not.toMatch(/fake-discord-token|xoxb-fake-bot|xapp-fake-app/u);
    });
  },
);
