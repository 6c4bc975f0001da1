// `publish` and Ctrl-C while Slack does not answer: it ends soon, says what is left, and the next run goes on.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore } from '../../src/adapters/store/store.ts';
import { EVERY_DAY } from '../../src/core/time/days.ts';
import { DAY, MINUTE } from '../../src/core/time/instant.ts';
import { FAKE, FakeSlack } from '../fakes/slack.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** A stop is promised within so many ms; the machine may be busy. */
const SOON = 5_500;

let folder: string;
let slack: FakeSlack;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-stop-'));
  slack = await new FakeSlack().start();
});
afterEach(async () => {
  await slack.close();
  rmSync(folder, { recursive: true });
});

it('ends within five seconds, with what is still to be posted', { timeout: 60_000 }, async () => {
  const path = join(folder, 'stop.db');
  const harbour = slack.addChannel('harbour');
  const store = await openStore({ path });
  await store.subscriptions.add({
    channel: { platform: 'slack', id: `${FAKE.team}/${harbour.id}` },
    takes: { kind: 'topic', topic: 'ferries' },
    mode: 'digest',
    at: '09:00',
    days: EVERY_DAY,
    zone: 'UTC',
    createdAt: Date.now() - DAY,
    createdBy: 'operator',
    paused: false,
    nextDue: Date.now() - MINUTE,
    coveredTo: null,
  });
  slack.fail('chat.postMessage', { is: 'hang' });
  const child = spawn(process.execPath, [join(PROJECT, 'bin/dateline.mjs'), 'publish'], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      DATABASE_URL: path,
      NO_COLOR: '1',
      SLACK_BOT_TOKEN: FAKE.botToken,
      SLACK_APP_TOKEN: FAKE.appToken,
      SLACK_API_URL: slack.apiUrl,
    },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = once(child, 'close');
  while (!slack.calls.some(({ method }) => method === 'chat.postMessage') && child.exitCode === null)
    await pause(20);
  const told = Date.now();
  child.kill('SIGINT');
  expect(await ended).toEqual([1, null]);
  expect(Date.now() - told).toBeLessThan(SOON);
  expect(said).toEqual({ out: '', err: 'Stopping …\nStopped; 1 is still to be posted.\n' });
  expect(await store.deliveries.list(null, 9)).toMatchObject([
    { attempts: 1, unanswered: expect.any(Number), state: { is: 'claimed' } },
  ]);
  await store.close();
});
