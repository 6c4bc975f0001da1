// A feed that is asked now: what came, or what is wrong and what to do.
import { describe, expect, it } from 'vitest';
import { checkFeed } from '../../../src/flows/feeds/check.ts';
import { entry, feedOf, feedWorld } from '../feed-world.ts';

const NOW = Date.UTC(2026, 2, 12, 10, 30);
const URL = 'https://hills.example.org/rss';

describe('a check', () => {
  it('tells what a feed holds, with the newest of its dates', async () => {
    const document = feedOf('Hill Post', [
      entry('One', NOW - 5000),
      entry('Two', NOW - 9000),
      entry('Three'),
    ]);
    const world = feedWorld({ [URL]: { is: 'feed', document, movedTo: 'https://hills.example.org/new' } });
    expect(await checkFeed(world, URL, NOW)).toEqual({
      is: 'read',
      format: 'rss-2.0',
      items: 3,
      newest: NOW - 5000,
      movedTo: 'https://hills.example.org/new',
      isWhole: true,
    });
  });

  it('tells a page from a feed', async () => {
    const world = feedWorld({ [URL]: { is: 'page', feeds: [] } });
    expect(await checkFeed(world, URL, NOW)).toEqual({
      is: 'failed',
      why: 'a web page and not a feed',
      todo: 'check the address, or give that of the site: it may name its feeds',
    });
  });

  it('tells of a server that answers something else', async () => {
    const world = feedWorld({ [URL]: { is: 'status', status: 429 } });
    expect(await checkFeed(world, URL, NOW)).toMatchObject({
      is: 'failed',
      why: 'hills.example.org answers 429: it is asked too often',
    });
  });
});
