// Asks a world of feeds as the bot does, on a clock that runs faster, and says what it cost. Run by bench/feeds.ts.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../src/adapters/store/store.ts';
import { READING_LIMITS, readingIn } from '../src/adapters/system/reading.ts';
import { thinkingIn } from '../src/adapters/system/thinking.ts';
import { workerPool } from '../src/adapters/system/worker-pool.ts';
import { guardedFetch } from '../src/adapters/web/guarded-fetch.ts';
import { collecting } from '../src/flows/collect.ts';
import { polling } from '../src/flows/feeds/poll.ts';
import { addressOf, type World } from './feed-world.ts';

export interface PollerTask {
  readonly path: string;
  readonly world: World;
  /** When the world began, by the real clock. */
  readonly started: number;
  readonly port: number;
  /** Between two times of asking, in ms of the world. */
  readonly interval: { readonly least: number; readonly most: number };
  /** From the start of one request to a host to the next, in real ms. */
  readonly spacing: number;
}

export interface PollerReport {
  readonly asked: number;
  readonly kept: number;
  /** In MB, of the whole process with its threads: the mean of the second and of the last fifth of the time, and the most. */
  readonly memory: { readonly early: number; readonly late: number; readonly most: number };
  /** In ms. */
  readonly loop: { readonly p50: number; readonly p99: number; readonly most: number };
  /** Share of one core. */
  readonly cpu: number;
  readonly errors: readonly string[];
}

const task = JSON.parse(process.argv[2] ?? '{}') as PollerTask;
const { world, started, port } = task;
const clock = { now: () => Math.round(world.begins + (Date.now() - started) * world.speed) };
const isOver = (): boolean => clock.now() > world.begins + world.lasts;

const store = await openStore({ path: task.path });
const web = guardedFetch({
  clock,
  allow: [{ is: 'network', address: '127.0.0.0', bits: 8, port: null }],
  politeness: { spacing: task.spacing },
});
const thread = (name: string, limits = {}) =>
  workerPool(new URL(`../src/workers/${name}.ts`, import.meta.url), { ...limits, threads: 1 });
const [thinkers, readers] = [thread('thinking'), thread('reading', READING_LIMITS)];
const errors: string[] = [];
const poll = polling({
  feeds: store.feeds,
  fetch: web.fetch,
  mayRead: web.mayRead,
  reading: readingIn(readers),
  library: store.library,
  collect: collecting({ library: store.library, thinking: thinkingIn(thinkers), clock }),
  bounds: task.interval,
  owner: 'bench',
  clock,
  chance: Math.random,
  log: {
    info: () => {},
    warn: () => {},
    error: ({ error }, message) => void errors.push(`${message}: ${error}`),
  },
});

const everything = Array.from({ length: world.feeds }, (_, feed) => ({
  url: addressOf(feed, port),
  publisher: null,
  family: null,
  section: null,
  language: null,
  pages: 'never' as const,
}));
await store.feeds.set('config', everything, clock.now());

const memory: number[] = [];
const watching = setInterval(() => memory.push(process.memoryUsage.rss() / 1024 / 1024), 250);
const loop = monitorEventLoopDelay({ resolution: 5 });
loop.enable();
const cpu = process.cpuUsage();
const began = performance.now();
let [asked, kept] = [0, 0];
const ending = new AbortController();
setTimeout(() => ending.abort(), (world.begins + world.lasts - clock.now()) / world.speed).unref();
while (!isOver()) {
  const polled = await poll({ signal: ending.signal });
  asked += polled.asked;
  kept += polled.kept;
  await pause(50);
}
clearInterval(watching);
const spent = process.cpuUsage(cpu);
const mean = (list: readonly number[]): number => Math.round(list.reduce((a, b) => a + b, 0) / list.length);
const fifth = Math.ceil(memory.length / 5);
const ms = (ns: number): number => Math.round(ns / 1e5) / 10;
const report: PollerReport = {
  asked,
  kept,
  memory: {
    early: mean(memory.slice(fifth, 2 * fifth)),
    late: mean(memory.slice(-fifth)),
    most: Math.round(Math.max(...memory)),
  },
  loop: { p50: ms(loop.percentile(50)), p99: ms(loop.percentile(99)), most: ms(loop.max) },
  cpu: Math.round(((spent.user + spent.system) / 1000 / (performance.now() - began)) * 100) / 100,
  errors,
};
await web.close();
await Promise.all([thinkers.close(), readers.close()]);
await store.close();
process.send?.(report);
process.disconnect?.();
