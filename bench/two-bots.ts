// Two bots publish from one SQLite file while articles are imported into it and commands are answered: is anything held up or doubled?
// node bench/two-bots.ts [seconds]; figures on standard output.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openStore } from '../src/adapters/store/store.ts';
import { systemClock } from '../src/adapters/system/clock.ts';

const SECONDS = Number(process.argv[2] ?? 60);
const CHANNELS = 60;
const PER_IMPORT = 40;
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dateline-two-bots-'));
const env = { PATH: process.env['PATH'] ?? '', DATABASE_URL: join(folder, 'dateline.db'), NO_COLOR: '1' };

let log = '';
const run = (args: readonly string[], more: Record<string, string> = {}): ChildProcess => {
  const child = spawn(
    process.execPath,
    ['--import', join(PROJECT, 'bench/loop-delay.mjs'), join(PROJECT, 'bin/dateline.mjs'), ...args],
    { env: { ...env, ...more } },
  );
  child.stderr?.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  return child;
};
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('close', resolve));

/** The bot's address, once it has printed it. */
const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.once('close', (status) => reject(new Error(`the bot ended with ${status}: ${log}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      const found = /http:\/\/\S+/u.exec(chunk.toString());
      if (found !== null) resolve(found[0]);
    });
  });

const PLACES = ['Ulver', 'Morsby', 'Tanlow', 'Quennel', 'Harst', 'Oddering', 'Pell', 'Wexmoor'];
const THINGS = ['bridge', 'school', 'harbour', 'mill', 'library', 'tramway', 'reservoir', 'market'];
const article = (n: number): string => {
  const [place, thing] = [PLACES[n % 8] ?? '', THINGS[Math.floor(n / 8) % 8] ?? ''];
  const lines = Array.from(
    { length: 12 },
    (_, i) =>
      `The ${thing} of ${place} was discussed again on Tuesday, and the council counted ${n + i} letters about the ${thing}, clerk number ${n % 7} said.`,
  );
  return JSON.stringify({
    title: `Council of ${place} argues over the ${thing}, part ${n}`,
    text: lines.join('\n'),
    publisher: `Paper ${n % 5}`,
  });
};

const subscribe = async (): Promise<void> => {
  const store = await openStore({ path: env.DATABASE_URL });
  const now = systemClock.now();
  for (let n = 0; n < CHANNELS; n += 1)
    await store.subscriptions.add({
      channel: { platform: 'browser', id: `bench-${n}` },
      takes: { kind: 'digest', digest: 'daily' },
      mode: 'updates',
      at: '09:00',
      days: [1],
      zone: 'UTC',
      createdAt: now,
      createdBy: 'operator',
      paused: false,
      nextDue: null,
      coveredTo: now,
    });
  await store.close();
};

const until = systemClock.now() + SECONDS * 1000;
let imported = 0;
const importing = async (): Promise<void> => {
  while (systemClock.now() < until) {
    const file = join(folder, 'import.jsonl');
    writeFileSync(file, Array.from({ length: PER_IMPORT }, (_, n) => article(imported + n)).join('\n'));
    const status = await ended(run(['import', file, '--as-news']));
    if (status !== 0) throw new Error(`the import ended with ${status}`);
    imported += PER_IMPORT;
  }
};

const times: number[] = [];
/** As the page does it: a form with its token. */
const asking = async (address: string): Promise<void> => {
  const page = await (await fetch(address)).text();
  const token = /name="token" value="([^"]+)"/u.exec(page)?.[1] ?? '';
  const lines = ['/summary', '/questions', '/timeline harbour', '/summary library', '/subscriptions'];
  for (let n = 0; systemClock.now() < until; n += 1) {
    const begun = performance.now();
    const answer = await fetch(`${address}/say`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: address, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        token,
        channel: 'general',
        view: 'slack',
        text: lines[n % lines.length] ?? '',
      }),
    });
    if (answer.status >= 400) throw new Error(`a command was answered with ${answer.status}`);
    times.push(performance.now() - begun);
    await pause(200);
  }
};

await subscribe();
const reports = [1, 2].map((n) => join(folder, `loop-${n}.json`));
const bots = reports.map((report) => run(['start'], { PORT: '0', LOOP_DELAY: report }));
const addresses = await Promise.all(bots.map(addressOf));
await Promise.all([importing(), ...addresses.map(asking)]);
await pause(2000);
for (const bot of bots) bot.kill('SIGINT');
await Promise.all(bots.map(ended));

const store = await openStore({ path: env.DATABASE_URL });
let [messages, doubled] = [0, 0];
for (let n = 0; n < CHANNELS; n += 1) {
  const marks = (await store.transcript.list(`bench-${n}`, 0, 100_000)).map(
    ({ mark, part }) => `${mark} ${part}`,
  );
  messages += marks.length;
  doubled += marks.length - new Set(marks).size;
}
await store.close();
const at = (share: number): number =>
  Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0);
process.stdout.write(
  `${JSON.stringify(
    {
      seconds: SECONDS,
      imported,
      messages,
      doubled,
      locked: log.match(/database is locked|SQLITE_BUSY/gu)?.length ?? 0,
      errors: log.match(/"level":50/gu)?.length ?? 0,
      commands: { count: times.length, p50: at(0.5), p99: at(0.99) },
      loopDelay: reports.map((report): unknown => JSON.parse(readFileSync(report, 'utf8'))),
    },
    null,
    2,
  )}\n`,
);
