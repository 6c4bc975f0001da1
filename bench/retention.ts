// How small the steps of forgetting are: a year of articles, editions and deliveries given up to the last days, while somebody asks.
// node bench/retention.ts [articles] [file] [days]; figures on standard output.
import { closeSync, fsyncSync, mkdtempSync, openSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, type Store } from '../src/adapters/store/store.ts';
import { DAY } from '../src/core/time/instant.ts';
import { forgettingBy } from '../src/flows/forget.ts';
import type { Forgetting } from '../src/ports/forgetting.ts';
import { edition } from '../test/contracts/store/samples.ts';
import { END, fill, PER_STORY, scattered, textOf, YEAR } from './fill.ts';

const [articles, path] = [
  Number(process.argv[2] ?? 100_000),
  process.argv[3] ?? join(mkdtempSync(join(tmpdir(), 'dateline-bench-')), 'dateline.db'),
];
const AGE = Number(process.argv[4] ?? 30) * DAY;

/** 50 channels and an edition a day each, of the size of a real one, drawn once. */
const fillPosts = (): void => {
  const database = new DatabaseSync(path);
  database.exec('pragma synchronous = off; begin');
  const into = {
    editions: database.prepare('insert into editions (id, edition, kept_at) values (?, ?, ?)'),
    keys: database.prepare('insert into edition_keys (key, number) values (?, last_insert_rowid())'),
    drawings: database.prepare('insert into renderings (key, value) values (?, ?)'),
    deliveries: database.prepare(`
      insert into deliveries (key, kind, subscription, platform, channel, due_at, window_from, window_to, covers, edition, attempts,
        first_try, state, settled_at, received)
      values (?, 'digest', ?, 'browser', ?, ?, ?, ?, 1, ?, 1, ?, 'sent', ?, ?)`),
  };
  for (let day = 1; day <= YEAR / DAY; day += 1)
    for (let channel = 0; channel < 50; channel += 1) {
      const [id, at] = [`e-${day}-${channel}`, END - YEAR + day * DAY];
      into.editions.run(id, JSON.stringify(edition(id, { title: textOf(day).repeat(4) })), at);
      into.keys.run(`k-${id}`);
      into.drawings.run(`${id} browser en 1`, textOf(day).repeat(2));
      into.deliveries.run(`d-${id}`, channel, `c-${channel}`, at, at - DAY, at, id, at, at, day);
    }
  database.exec('commit');
  database.close();
};

const at = (took: readonly number[], share: number): string =>
  (took.toSorted((a, b) => a - b)[Math.floor(share * (took.length - 1))] ?? 0).toFixed(1);
const tell = (name: string, took: readonly number[]): void => {
  const figures = `median ${at(took, 0.5)}  p99 ${at(took, 0.99)}  most ${at(took, 1)} ms`;
  process.stdout.write(`${name.padEnd(36)} ${String(took.length).padStart(6)} times  ${figures}\n`);
};

/** The same, and how long each step took. */
const timed = (forgetting: Forgetting, took: Map<string, number[]>): Forgetting => {
  const timing = <A extends readonly unknown[], R>(name: string, act: (...given: A) => Promise<R>) => {
    const times: number[] = [];
    took.set(name, times);
    return async (...given: A): Promise<R> => {
      const began = performance.now();
      const result = await act(...given);
      times.push(performance.now() - began);
      return result;
    };
  };
  return {
    articles: timing('articles', forgetting.articles),
    deliveries: timing('deliveries', forgetting.deliveries),
    editions: timing('editions', forgetting.editions),
    items: timing('items', forgetting.items),
    feeds: timing('feeds', forgetting.feeds),
    messages: timing('messages', forgetting.messages),
    keys: timing('keys', forgetting.keys),
    words: timing('words', forgetting.words),
    space: timing('space', forgetting.space),
  };
};

/** A story every 10 ms until `isOver`: how long each took. */
const asking = async ({ stories }: Store, isOver: () => boolean): Promise<readonly number[]> => {
  const took: number[] = [];
  for (let n = 0; !isOver(); n += 1) {
    const began = performance.now();
    await stories.story(`s-${scattered(n, Math.floor(articles / PER_STORY))}`, END, 60);
    took.push(performance.now() - began);
    await pause(10);
  }
  return took;
};

/** What the filling left to the system to write is no part of the first step. */
const writeOut = (): void => {
  const file = openSync(path, 'r+');
  fsyncSync(file);
  closeSync(file);
};

const sizeOf = (): string => `${(statSync(path).size / 2 ** 20).toFixed(0)} MiB`;

await (await openStore({ path })).close();
fill(path, articles);
fillPosts();
writeOut();
process.stdout.write(`${articles} articles and ${YEAR / DAY} days of 50 channels: ${sizeOf()}\n`);
const store = await openStore({ path });
const until = performance.now() + 5_000;
tell('a story, nothing else under way', await asking(store, () => performance.now() > until));

const took = new Map<string, number[]>();
const began = performance.now();
let isOver = false;
const asked = asking(store, () => isOver);
let now = END;
const forgotten = await forgettingBy({
  forgetting: timed(store.forgetting, took),
  retention: { articles: AGE, editions: AGE, deliveries: AGE, messages: AGE },
  leases: store.leases,
  owner: 'bench',
  // Begins at the year's end and goes on as the real one does.
  clock: { now: () => (now = Math.max(now, END + Math.floor(performance.now() - began))) },
  pause: (ms) => pause(ms),
  log: { info: () => {}, warn: () => {}, error: () => {} },
})();
isOver = true;
tell('a story, while it is forgotten', await asked);
for (const [name, times] of took) tell(`a step: ${name}`, times);
const counts = Object.entries(forgotten)
  .map(([name, count]) => `${name} ${count}`)
  .join(', ');
process.stdout.write(
  `forgotten in ${((performance.now() - began) / 1000).toFixed(0)} s: ${counts}; now ${sizeOf()}\n`,
);
await store.close();
