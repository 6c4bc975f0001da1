// Finding and checking feeds with the parts that the bot uses: the guarded fetch, real servers, readers in threads.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READING_LIMITS, readingIn } from '../../../src/adapters/system/reading.ts';
import { type WorkerPool, workerPool } from '../../../src/adapters/system/worker-pool.ts';
import type { GuardedFetch } from '../../../src/adapters/web/guarded-fetch.ts';
import type { FeedAsking } from '../../../src/flows/feeds/asking.ts';
import { checkFeed } from '../../../src/flows/feeds/check.ts';
import { discover } from '../../../src/flows/feeds/discover.ts';
import { open, serve } from '../../adapters/web/outside.ts';

const NOW = Date.UTC(2026, 2, 12, 10, 30);
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Hill Post</title>
  <item><title>A path is mended</title><link>https://hills.example.org/1</link><pubDate>Thu, 12 Mar 2026 09:00:00 GMT</pubDate></item>
</channel></rss>`;
const page = (head: string): string => `<!doctype html><html><head>${head}</head><body>Hills</body></html>`;
const link = (href: string, title: string): string =>
  `<link rel="alternate" type="application/rss+xml" title="${title}" href="${href}">`;

const served = (type: string, body: string) => ({ status: 200, type, body });
const PLACES: Readonly<Record<string, { status: number; type: string; body: string; to?: string }>> = {
  '/rss': served('application/rss+xml', RSS),
  '/old': { status: 301, type: 'text/plain', body: '', to: '/rss' },
  '/one': served('text/html', page(link('/rss', 'News'))),
  '/two': served('text/html', page(link('/rss', 'News') + link('/sport.xml', 'Sport'))),
  '/none': served('text/html', page('')),
  '/hub': served('text/html', page('').replace('Hills', '<a href="/rss">All as RSS</a>')),
  '/feed.xml': served('text/xml', RSS),
  '/gone': { status: 410, type: 'text/plain', body: 'gone' },
};

const world = () =>
  serve(({ url = '' }, response) => {
    const place = PLACES[url] ?? { status: 404, type: 'text/plain', body: 'nothing' };
    response.writeHead(place.status, {
      'content-type': place.type,
      ...(place.to === undefined ? {} : { location: place.to }),
    });
    response.end(place.body);
  });

let readers: WorkerPool;
beforeAll(() => {
  readers = workerPool(new URL('../../../src/workers/reading.ts', import.meta.url), READING_LIMITS);
});
afterAll(() => readers.close());

const asking = ({ fetch }: GuardedFetch): FeedAsking => ({ fetch, reading: readingIn(readers) });

describe('a feed on a real server', () => {
  it.each([
    ['/rss', '/rss'],
    ['/old', '/rss'],
    ['/one', '/rss'],
    ['/none', '/feed.xml'],
    ['/hub', '/rss'],
    // The front page is not there.
    ['/', '/feed.xml'],
  ])('is found from %s', async (typed, at) => {
    const server = await world();
    const found = await discover(asking(open([server])), server.at(typed));
    expect(found).toMatchObject({ is: 'feed', url: server.at(at), document: { title: 'Hill Post' } });
  });

  it('is offered with the others of its page', async () => {
    const server = await world();
    expect(await discover(asking(open([server])), server.at('/two'))).toEqual({
      is: 'several',
      feeds: [
        { url: server.at('/rss'), title: 'News' },
        { url: server.at('/sport.xml'), title: 'Sport' },
      ],
    });
  });

  it('is checked', async () => {
    const server = await world();
    const deps = asking(open([server]));
    expect(await checkFeed(deps, server.at('/rss'), NOW)).toMatchObject({
      is: 'read',
      items: 1,
      newest: Date.UTC(2026, 2, 12, 9),
    });
    expect(await checkFeed(deps, server.at('/gone'), NOW)).toMatchObject({
      is: 'failed',
      why: expect.stringMatching(/^feeds\.example\.org.* answers 410: it is gone for good$/u),
    });
  });

  it('is not asked inside a private network, and that is explained', async () => {
    const server = await world();
    const found = await discover(asking(open([])), server.at('/rss'));
    expect(found).toMatchObject({
      is: 'none',
      trouble: { why: expect.stringMatching(/of this computer itself; .+ FETCH_ALLOW$/u) },
    });
    expect(server.asked).toEqual([]);
  });
});
