// A feed that is asked now: what came, or what is wrong and what to do.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFeed } from '../../../src/flows/feeds/check.ts';
import { feedWith, pageWith, type SmallWeb, smallWeb } from '../../fakes/small-web.ts';

const NOW = Date.UTC(2026, 2, 12, 10, 30);

let web: SmallWeb;
beforeAll(async () => {
  web = await smallWeb();
});
afterAll(() => web.close());
beforeEach(() => web.clear());

describe('a check', () => {
  it('tells what a feed holds, with the newest of its dates', async () => {
    web.at('/rss', { status: 301, headers: { location: '/new' } });
    web.at(
      '/new',
      feedWith(
        'Hill Post',
        { title: 'One', at: NOW - 5000 },
        { title: 'Two', at: NOW - 9000 },
        { title: 'Three' },
      ),
    );
    expect(await checkFeed(web, web.url('/rss'), NOW)).toEqual({
      is: 'read',
      format: 'rss-2.0',
      items: 3,
      newest: NOW - 5000,
      movedTo: web.url('/new'),
      isWhole: true,
    });
  });

  it('tells a page from a feed', async () => {
    web.at('/rss', pageWith([]));
    expect(await checkFeed(web, web.url('/rss'), NOW)).toEqual({
      is: 'failed',
      why: 'a web page and not a feed',
      todo: 'check the address, or give that of the site: it may name its feeds',
    });
  });

  it('tells of a server that answers something else', async () => {
    web.at('/rss', { status: 429 });
    expect(await checkFeed(web, web.url('/rss'), NOW)).toMatchObject({
      is: 'failed',
      why: `${web.host} answers 429: it is asked too often`,
    });
  });
});
