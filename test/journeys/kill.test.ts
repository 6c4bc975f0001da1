// Killed without warning, again and again, and started anew, two at a time: in Discord and in Slack, every message is there once.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/store/store.ts';
import type { Channel } from '../../src/core/delivery/subscription.ts';
import { EVERY_DAY } from '../../src/core/time/days.ts';
import { DAY } from '../../src/core/time/instant.ts';
import { FakeDiscord } from '../fakes/discord.ts';
import { FAKE, FakeSlack } from '../fakes/slack.ts';
import type { Told } from './publishing-process.ts';

const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));
const PROCESS = fileURLToPath(new URL('./publishing-process.ts', import.meta.url));

/** More for a long trial by hand. */
const KILLS = Number(process.env['DATELINE_KILLS'] ?? 6);
const KILLS_A_DAY = 3;
/** A channel and day. */
const DELIVERIES = 10;
const CREATED = Date.parse('2026-11-22T12:00Z');
const NINE = Date.parse('2026-11-23T09:00Z');

const topics = Array.from({ length: DELIVERIES }, (_, n) => `topic ${n}`);
let folder: string;
let discord: FakeDiscord;
let slack: FakeSlack;
const running = new Set<ChildProcess>();

const subscribeAll = async (path: string, channels: readonly Channel[]): Promise<void> => {
  const store = await openStore({ path });
  const rhythm = { at: '09:00', days: EVERY_DAY, zone: 'UTC', nextDue: NINE, coveredTo: null };
  const by = { mode: 'digest', createdAt: CREATED, createdBy: 'operator', paused: false, ...rhythm } as const;
  for (const channel of channels)
    for (const topic of topics)
      await store.subscriptions.add({ ...by, channel, takes: { kind: 'topic', topic } });
  await store.close();
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-kill-'));
  discord = await new FakeDiscord().start();
  slack = await new FakeSlack().start();
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  await discord.stop();
  await slack.close();
  rmSync(folder, { recursive: true });
});

/** Resolves once the process publishes. */
const begin = async (told: Told): Promise<ChildProcess> => {
  const child = spawn(NODE, [PROCESS, JSON.stringify(told)], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  await once(child.stdout ?? child, 'data');
  return child;
};

const ended = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

const postsSeen = (): number => discord.messages.length + slack.messages.length;

/** Kills once some more messages are there, at a moment that nothing in the process knows. */
const killSoon = async (child: ChildProcess, more: number): Promise<void> => {
  const enough = postsSeen() + more;
  while (postsSeen() < enough && child.exitCode === null)
    await new Promise((done) => setTimeout(done, Math.random() * 3));
  child.kill('SIGKILL');
  await ended(child);
};

/** How often each mark stands there. */
const counts = (marks: readonly unknown[]): number[] => {
  const seen = new Map<string, number>();
  for (const mark of marks) {
    const text = JSON.stringify(mark);
    seen.set(text, (seen.get(text) ?? 0) + 1);
  }
  return [...seen.values()];
};

it(
  `posts each message once, through ${KILLS} kills`,
  async () => {
    const path = join(folder, 'kill.db');
    const harbour = slack.addChannel('harbour');
    const quay = slack.addChannel('quay');
    await subscribeAll(path, [
      { platform: 'discord', id: discord.channel },
      { platform: 'slack', id: `${FAKE.team}/${harbour.id}` },
      { platform: 'slack', id: `${FAKE.team}/${quay.id}` },
    ]);
    const days = Math.ceil(KILLS / KILLS_A_DAY);
    for (let day = 0; day < days; day += 1) {
      const told: Told = {
        path,
        at: NINE + day * DAY,
        discord: { token: discord.token, apiUrl: discord.api },
        slack: { token: FAKE.botToken, apiUrl: slack.apiUrl },
      };
      for (let kill = 0; kill < KILLS_A_DAY; kill += 1)
        await killSoon(await begin(told), Math.floor(Math.random() * DELIVERIES));
      const both = [await begin(told), await begin(told)];
      await Promise.all(both.map(ended));
      const all = DELIVERIES * (day + 1);
      expect(discord.standing()).toHaveLength(all);
      expect(slack.messages).toHaveLength(2 * all);
    }
    const discordMarks = discord.messages.map(
      ({ components }) => JSON.stringify(components[0]).match(/"id":\d+/)?.[0],
    );
    const slackMarks = slack.messages.map(({ content }) => content['metadata']);
    expect(counts(discordMarks)).toEqual(Array.from({ length: DELIVERIES * days }, () => 1));
    expect(counts(slackMarks)).toEqual(Array.from({ length: 2 * DELIVERIES * days }, () => 1));
    expect([...discordMarks, ...slackMarks]).not.toContain(undefined);
    const store = await openStore({ path });
    const states = (await store.deliveries.list(null, 9999)).map(({ state }) => state.is);
    await store.close();
    expect(states).toEqual(Array.from({ length: 3 * DELIVERIES * days }, () => 'sent'));
    expect([...discord.violations, ...slack.violations]).toEqual([]);
  },
  20_000 + KILLS * 10_000,
);
