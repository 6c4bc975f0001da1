// How long it takes from a new item on a server to its article in the store, and to the post in a channel that takes updates of the feed.
// node bench/latency.ts [seconds]; figures on standard output. The bot's own rounds, store, fetcher and page; feeds on loopback.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { browserMessenger } from '../src/adapters/browser/messenger.ts';
import { openHouse } from '../src/app.ts';
import { publishingDeps } from '../src/bot/bot.ts';
import { startRounds } from '../src/bot/rounds.ts';
import { polling } from '../src/flows/feeds/poll.ts';
import { publishing } from '../src/flows/publish.ts';

const SECONDS = Number(process.argv[2] ?? 120);
const FEEDS = 8;
/** A new item in each feed so often, one feed after the other. */
const EVERY = 12_000;
/** The shortest interval that the bot ever has is a minute; here the rounds set the pace, every 15 seconds. */
const INTERVAL = { least: 1000, most: 1000 };

interface Item {
  readonly feed: number;
  readonly title: string;
  readonly link: string;
  readonly text: string;
  readonly appeared: number;
  served: number | null;
}

const SYLLABLES = [
  'ba',
  'dor',
  'fel',
  'gim',
  'hul',
  'kar',
  'lon',
  'mer',
  'nab',
  'pol',
  'quis',
  'rov',
  'sut',
  'tam',
  'vel',
  'wex',
  'zim',
];
/** Well mixed, so that two seeds share no word. */
const mixed = (seed: number): number => Math.imul(seed ^ (seed >>> 7), 2_654_435_761) >>> 0;
const word = (seed: number): string =>
  [0, 9, 18, 27].map((shift) => SYLLABLES[(mixed(seed + 1) >>> shift) % SYLLABLES.length]).join('');
const name = (seed: number): string => word(seed).replace(/^./u, (first) => first.toUpperCase());

/** Every item is a story of its own: no two share a name or a word that tells anything. */
const textOf = (n: number): string =>
  Array.from({ length: 8 }, (_, line) => {
    const words = Array.from({ length: 9 }, (__, at) => word(n * 1009 + line * 31 + at));
    return `${name(n * 31)} ${words.slice(0, 4).join(' ')} the ${words.slice(4).join(' ')}.`;
  }).join(' ');

const items: Item[] = [];
const hostOf = (feed: number): string => `127.0.0.${feed + 1}`;
let port = 0;
const rss = (feed: number): string =>
  `<rss version="2.0"><channel><title>Paper ${feed}</title>${items
    .filter((item) => item.feed === feed)
    .toReversed()
    .map(
      ({ title, link, text, appeared }) =>
        `<item><title>${title}</title><link>${link}</link><guid>${link}</guid><pubDate>${new Date(appeared).toUTCString()}</pubDate><description>${text}</description></item>`,
    )
    .join('')}</channel></rss>`;

const server = createServer((request, response) => {
  const feed = Number(/\/(\d+)$/u.exec(request.url ?? '')?.[1] ?? 0);
  const body = rss(feed);
  for (const item of items) if (item.feed === feed) item.served ??= Date.now();
  response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(body);
});
await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
port = (server.address() as AddressInfo).port;

const folder = mkdtempSync(join(tmpdir(), 'dateline-latency-'));
const house = await openHouse(
  {
    env: { DATABASE_URL: join(folder, 'dateline.db'), FETCH_ALLOW: '127.0.0.0/8' },
    root: fileURLToPath(new URL('..', import.meta.url)),
    cwd: folder,
    stderr: process.stderr,
  },
  { level: 'warn', inThreads: true },
);
const { store, clock, log } = house;
const messenger = browserMessenger(store.transcript, clock);
const poll = polling({
  ...house,
  feeds: store.feeds,
  library: store.library,
  mayRead: async () => ({ may: true }),
  bounds: INTERVAL,
  chance: Math.random,
});
for (let feed = 0; feed < FEEDS; feed += 1) {
  const url = `http://${hostOf(feed)}:${port}/${feed}`;
  const about = { publisher: null, family: null, section: null, language: null, pages: 'never' } as const;
  const { feed: kept } = await store.feeds.add({ url, ...about }, 'operator', clock.now());
  await store.subscriptions.add({
    channel: { platform: 'browser', id: `paper-${feed}` },
    takes: { kind: 'feed', feed: kept.id, label: `Paper ${feed}` },
    mode: 'updates',
    at: '09:00',
    days: [1],
    zone: 'UTC',
    createdAt: clock.now(),
    createdBy: 'operator',
    paused: false,
    nextDue: null,
    coveredTo: clock.now(),
  });
}
// The first contact brings nothing: what follows is news.
await poll();
const publish = publishing(publishingDeps(house, [messenger]));
const rounds = startRounds({ poll, understand: house.understand, publish, forget: house.forget, clock, log });

const until = Date.now() + SECONDS * 1000;
for (let n = 1; Date.now() < until; n += 1) {
  const feed = n % FEEDS;
  const link = `http://${hostOf(feed)}/items/${n}`;
  const title = `${name(n * 31)} ${word(n * 53)} the ${word(n * 71)}`;
  items.push({ feed, title, link, text: textOf(n), appeared: Date.now(), served: null });
  await pause(EVERY / FEEDS);
}
await pause(40_000);
await rounds.stop();

const posts = (
  await Promise.all(
    Array.from({ length: FEEDS }, (_, feed) => store.transcript.list(`paper-${feed}`, 0, 10_000)),
  )
).flat();
const times = { wait: [] as number[], stored: [] as number[], posted: [] as number[], all: [] as number[] };
let [missing, twice] = [0, 0];
for (const { title, link, appeared, served } of items) {
  const article = (await store.library.byUrl(link))?.article;
  const told = posts.filter(({ body }) => body.includes(title));
  const [post] = told;
  twice += Math.max(0, told.length - 1);
  if (article === undefined || post === undefined || served === null) {
    missing += 1;
    continue;
  }
  times.wait.push(served - appeared);
  times.stored.push(article.arrivedAt - served);
  times.posted.push(post.at - article.arrivedAt);
  times.all.push(post.at - appeared);
}
const at = (list: readonly number[], share: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;
const say = (what: string, list: readonly number[]): void =>
  void process.stdout.write(`  ${what}: p50 ${at(list, 0.5)} ms, p99 ${at(list, 0.99)} ms\n`);
process.stdout.write(
  `from a new item to the post, ${items.length} items of ${FEEDS} feeds, the bot’s rounds every 15 s: ${missing} missing, ${twice} twice\n`,
);
say('until its feed has its turn', times.wait);
say('from the answer to the article in the store', times.stored);
say('from the article to the post in the channel', times.posted);
say('from the item to the post', times.all);

await house.close();
server.close();
server.closeAllConnections();
rmSync(folder, { recursive: true, force: true });
