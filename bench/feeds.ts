// An hour of polling on a clock that runs faster, against 2,000 feeds of which a tenth misbehaves; then 10,000 feeds every ten minutes.
// node bench/feeds.ts [minutes of real time for each]; figures on standard output.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/adapters/store/store.ts';
import { HOUR, MINUTE } from '../src/core/time/instant.ts';
import type { PollerReport, PollerTask } from './feed-poller.ts';
import type { ServerReport } from './feed-server.ts';
import { appears, faultOf, linkOf, READABLE, textOf, type World } from './feed-world.ts';

const MINUTES = Number(process.argv[2] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'dateline-feeds-'));

const child = (file: string, ...args: readonly string[]): ChildProcess =>
  fork(new URL(file, import.meta.url), [...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // As the bot is started.
    execArgv: ['--max-semi-space-size=4', '--heap-growing-percent=20'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
  });
const said = async <T>(by: ChildProcess): Promise<T> => {
  const [message] = await once(by, 'message');
  return message as T;
};

interface Ran {
  readonly path: string;
  readonly poller: PollerReport;
  readonly server: ServerReport;
}

const run = async (
  name: string,
  world: World,
  asking: Pick<PollerTask, 'interval' | 'spacing'>,
): Promise<Ran> => {
  const path = join(folder, `${name}.db`);
  const server = child('feed-server.ts', JSON.stringify(world), String(asking.spacing));
  const { port, started } = await said<{ readonly port: number; readonly started: number }>(server);
  const task: PollerTask = { path, world, started, port, ...asking };
  const poller = await said<PollerReport>(child('feed-poller.ts', JSON.stringify(task)));
  server.send('report');
  const report = await said<ServerReport>(server);
  server.disconnect();
  return { path, poller, server: report };
};

interface Arrived {
  readonly expected: number;
  readonly lost: number;
  /** Stored under another address, or revised though they never changed. */
  readonly repeated: number;
  /** With another text than the server sent. */
  readonly garbled: number;
}

/** What stood there long enough before the end must have come. */
const judge = async (world: World, path: string, grace: number): Promise<Arrived> => {
  const store = await openStore({ path });
  let [expected, lost, repeated, garbled] = [0, 0, 0, 0];
  for (let feed = 0; feed < world.feeds; feed += 1) {
    if (!READABLE.has(faultOf(world, feed))) continue;
    for (let item = 0; item < world.itemsPerFeed; item += 1) {
      if (appears(world, feed, item) > world.begins + world.lasts - grace) continue;
      expected += 1;
      const article = (await store.library.byUrl(linkOf(feed, item)))?.article;
      if (article === undefined) lost += 1;
      else if (article.revision > 1) repeated += 1;
      else if (article.text !== textOf(feed, item).join('\n')) garbled += 1;
    }
  }
  const { articles } = await store.library.counts();
  await store.close();
  return {
    expected,
    lost,
    repeated: repeated + Math.max(0, articles - world.feeds * world.itemsPerFeed),
    garbled,
  };
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const tellPoller = ({ asked, kept, memory, loop, cpu, errors }: PollerReport): void => {
  say(
    `  asked ${asked} times, ${kept} articles kept, ${errors.length} errors${errors[0] === undefined ? '' : ` (${errors[0]})`}`,
  );
  say(
    `  memory ${memory.early} MB early, ${memory.late} MB late, ${memory.most} MB at most; ${cpu} of a core`,
  );
  say(`  event loop delay p50 ${loop.p50} ms, p99 ${loop.p99} ms, most ${loop.most} ms`);
};
const tellServer = ({ requests, notModified, full, tooSoon, tooMany, tooClose }: ServerReport): void => {
  say(`  ${requests} requests: ${full} full answers, ${notModified} “not modified”`);
  say(
    `  manners: ${tooMany} times more than two at a host, ${tooClose} too close together, ${tooSoon} before the server allowed it`,
  );
};

const BEGINS = Date.UTC(2026, 2, 9, 6);

const hour: World = {
  feeds: 2000,
  itemsPerFeed: 10,
  begins: BEGINS,
  lasts: HOUR,
  speed: 60 / MINUTES,
  misbehaving: true,
};
say(`2,000 feeds and 20,000 items, a tenth of the feeds misbehaving, an hour in ${MINUTES} minutes`);
const first = await run('hour', hour, { interval: { least: 5 * MINUTE, most: 5 * MINUTE }, spacing: 1000 });
tellPoller(first.poller);
tellServer(first.server);
/** A liar is found out at the fourth answer; one that errs twice of three times is asked again after 5, 10 and 20 minutes. */
const { expected, lost, repeated, garbled } = await judge(hour, first.path, 25 * MINUTE);
say(
  `  ${expected} items that could be read stood there for 25 minutes: ${lost} lost, ${repeated} repeated, ${garbled} garbled`,
);

const many: World = {
  ...hour,
  feeds: 10_000,
  itemsPerFeed: 4,
  speed: 1,
  lasts: MINUTES * MINUTE,
  misbehaving: false,
};
say(`10,000 feeds at an interval of ten minutes, ${MINUTES} minutes of it in real time`);
const second = await run('many', many, {
  interval: { least: 10 * MINUTE, most: 10 * MINUTE },
  spacing: 1000,
});
tellPoller(second.poller);
tellServer(second.server);

rmSync(folder, { recursive: true, force: true });
if (lost + repeated + garbled > 0) process.exitCode = 1;
