// Serves a world of feeds on loopback, and watches whether whoever asks keeps to good manners. Run by bench/feeds.ts.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { appears, type Fault, faultOf, linkOf, textOf, titleOf, type World } from './feed-world.ts';

const world = JSON.parse(process.argv[2] ?? '{}') as World;
const started = Date.now();
/** The world's time; it begins when the server does. */
const now = (): number => world.begins + (Date.now() - started) * world.speed;

const MAX_AGE = 240;
const AWAY = 600;
const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 });

/** What it was asked; the last three are manners that were broken. */
export interface ServerReport {
  readonly requests: number;
  readonly notModified: number;
  readonly full: number;
  /** Before the time that the server had asked for. */
  readonly tooSoon: number;
  /** More than two at a host. */
  readonly tooMany: number;
  /** Too soon after the one before at the same host. */
  readonly tooClose: number;
}

const seen: Record<keyof ServerReport, number> = {
  requests: 0,
  notModified: 0,
  full: 0,
  tooSoon: 0,
  tooMany: 0,
  tooClose: 0,
};
const running = new Map<string, number>();
const lastStart = new Map<string, number>();
const leaveAloneUntil = new Map<number, number>();
const asked = new Map<number, number>();

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rss = (feed: number, at: number, shift = 0): string => {
  const items = Array.from({ length: world.itemsPerFeed }, (_, item) => item)
    .filter((item) => appears(world, feed, item) <= at)
    .reverse()
    .map((item) => {
      const url = linkOf(feed, item);
      const body = textOf(feed, item)
        .map((line) => `<p>${escaped(line)}</p>`)
        .join('');
      return `<item><title>${escaped(titleOf(feed, item))}</title><link>${url}</link><guid>${url}</guid><pubDate>${new Date(appears(world, feed, item) + shift).toUTCString()}</pubDate><description>${escaped(body)}</description></item>`;
    });
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Paper ${feed}</title><link>${linkOf(feed, 0)}</link><description>Letters</description>${items.join('')}</channel></rss>`;
};

const plain = (request: IncomingMessage, response: ServerResponse, feed: number): void => {
  const isFuture = faultOf(world, feed) === 'clock in the future';
  const isLiar = faultOf(world, feed) === 'ETag liar';
  const shift = isFuture ? 5 * 86_400_000 : 0;
  const items = Array.from({ length: world.itemsPerFeed }, (_, item) => item);
  const count = items.filter((item) => appears(world, feed, item) <= now()).length;
  const etag = isLiar ? `"${feed}"` : `"${feed}-${count}"`;
  const headers: Record<string, string> = {
    'content-type': 'application/rss+xml; charset=utf-8',
    etag,
    date: new Date(now() + shift).toUTCString(),
    ...(feed % 3 === 0 ? { 'cache-control': `max-age=${MAX_AGE}` } : {}),
  };
  if (feed % 3 === 0) leaveAloneUntil.set(feed, now() + MAX_AGE * 1000);
  if (request.headers['if-none-match'] === etag) {
    seen.notModified += 1;
    response.writeHead(304, headers).end();
    return;
  }
  seen.full += 1;
  const body = rss(feed, now(), shift);
  const isWrong = faultOf(world, feed) === 'wrong charset';
  response.writeHead(200, headers).end(isWrong ? Buffer.from(body, 'latin1') : body);
};

const drip = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  const timer = setInterval(() => response.write(' '), 500);
  response.on('close', () => clearInterval(timer));
};

const pour = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  const chunk = Buffer.alloc(64 * 1024, 'x');
  let left = 800;
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(chunk)) {
        response.once('drain', more);
        return;
      }
    }
    response.end();
  };
  more();
};

type Handler = (request: IncomingMessage, response: ServerResponse, feed: number, times: number) => void;

const FAULTY: Readonly<Partial<Record<Fault, Handler>>> = {
  'slow drip': (_, response) => drip(response),
  'errors, two of three': (request, response, feed, times) => {
    if (times % 3 === 0) plain(request, response, feed);
    else response.writeHead(500).end('sorry');
  },
  'redirect loop': (_, response, feed, times) => {
    response.writeHead(302, { location: `/feed/${feed}?${times}` }).end();
  },
  '50 MB body': (_, response) => pour(response),
  'gzip bomb': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml', 'content-encoding': 'gzip' }).end(bomb);
  },
  'HTML with 200': (_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><title>Soon</title><p>Under construction.');
  },
  'too many requests': (request, response, feed, times) => {
    if (times % 2 === 0) {
      plain(request, response, feed);
      return;
    }
    leaveAloneUntil.set(feed, now() + AWAY * 1000);
    response.writeHead(429, { 'retry-after': String(AWAY) }).end();
  },
};

const answer = (request: IncomingMessage, response: ServerResponse, feed: number): void => {
  const times = (asked.get(feed) ?? 0) + 1;
  asked.set(feed, times);
  const fault = faultOf(world, feed);
  const handle = fault === null ? plain : (FAULTY[fault] ?? plain);
  handle(request, response, feed, times);
};

const GENTLE = Number(process.argv[3] ?? 1000);

const server = createServer((request, response) => {
  const host = (request.headers.host ?? '').split(':')[0] ?? '';
  const feed = Number(/^\/feed\/(\d+)/u.exec(request.url ?? '')?.[1] ?? -1);
  const isRedirected = request.url?.includes('?') === true;
  seen.requests += 1;
  const open = (running.get(host) ?? 0) + 1;
  running.set(host, open);
  if (open > 2) seen.tooMany += 1;
  // What is under way together arrives a little closer together, or further apart.
  if (Date.now() - (lastStart.get(host) ?? 0) < GENTLE * 0.9) seen.tooClose += 1;
  lastStart.set(host, Date.now());
  if (!isRedirected && now() < (leaveAloneUntil.get(feed) ?? 0) - 1000 * Math.max(1, world.speed / 10))
    seen.tooSoon += 1;
  response.on('close', () => running.set(host, (running.get(host) ?? 1) - 1));
  if (feed >= 0 && feed < world.feeds) answer(request, response, feed);
  else response.writeHead(404).end();
});
server.keepAliveTimeout = 1000;
server.listen(0, '0.0.0.0', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : 0, started });
});
process.on('message', () => process.send?.(seen));
process.on('disconnect', () => process.exit());
