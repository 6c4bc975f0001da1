// Asks a world of feeds as the bot does, on a clock that runs faster, and says what it cost. Run by bench/feeds.ts.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../src/adapters/store/store.ts';
import { readingIn } from '../src/adapters/system/reading.ts';
import { thinkingIn } from '../src/adapters/system/thinking.ts';
import { workerPool } from '../src/adapters/system/worker-pool.ts';
import { guardedFetch } from '../src/adapters/web/guarded-fetch.ts';
import { collecting } from '../src/flows/collect.ts';
import { polling } from '../src/flows/feeds/poll.ts';
import { hostOf, type World } from './feed-world.ts';

export interface PollerTask {
  readonly path: string;
  readonly world: World;
  /** When the world began, by the real clock. */
  readonly started: number;
  readonly port: number;
  /** Between two times of asking, in ms of the world. */
  readonly interval: number;
}

const task = JSON.parse(process.argv[2] ?? '{}') as PollerTask;
const { world, started, port, interval } = task;
const clock = { now: () => Math.round(world.begins + (Date.now() - started) * world.speed) };

const store = await openStore({ path: task.path });
const web = guardedFetch({ clock, allow: [{ is: 'range', address: '127.0.0.0', bits: 8 }] });
const pools = [
  workerPool(new URL('../src/workers/thinking.ts', import.meta.url), 1),
  workerPool(new URL('../src/workers/reading.ts', import.meta.url), 1),
] as const;
const errors: string[] = [];
const poll = polling({
  feeds: store.feeds,
  fetch: web.fetch,
  mayRead: web.mayRead,
  reading: readingIn(pools[1]),
  collect: collecting({ library: store.library, thinking: thinkingIn(pools[0]), clock }),
  bounds: { least: interval, most: interval },
  owner: 'bench',
  clock,
  chance: Math.random,
  log: {
    info: () => {},
    warn: () => {},
    error: (fields, message) =>
      void errors.push(
        `${message}: ${JSON.stringify(fields, (_, v) => (v instanceof Error ? v.message : v))}`,
      ),
  },
});
