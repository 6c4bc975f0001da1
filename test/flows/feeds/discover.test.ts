// From an address of a feed or of a site to the feed that is meant, or to what is wrong.
import { describe, expect, it } from 'vitest';
import { discover } from '../../../src/flows/feeds/discover.ts';
import { entry, feedOf, feedWorld } from '../feed-world.ts';

const HILLS = feedOf('Hill Post', [entry('One')]);
const feed = { is: 'feed', document: HILLS } as const;

describe('discovery', () => {
  it('takes the address of a feed as it is, with one request', async () => {
    const world = feedWorld({ 'https://hills.example.org/rss': feed });
    expect(await discover(world, 'https://hills.example.org/rss')).toEqual({
      is: 'feed',
      url: 'https://hills.example.org/rss',
      document: HILLS,
    });
    expect(world.asked).toHaveLength(1);
  });

  it('takes the address to which a feed moved for good', async () => {
    const world = feedWorld({
      'https://hills.example.org/old': { ...feed, movedTo: 'https://hills.example.org/new' },
    });
    expect(await discover(world, 'https://hills.example.org/old')).toMatchObject({
      url: 'https://hills.example.org/new',
    });
  });

  it('follows the one feed that a page names', async () => {
    const world = feedWorld({
      'https://hills.example.org/': {
        is: 'page',
        feeds: [{ url: 'https://hills.example.org/all.atom', title: 'All' }],
      },
      'https://hills.example.org/all.atom': feed,
    });
    expect(await discover(world, 'https://hills.example.org/')).toMatchObject({
      is: 'feed',
      url: 'https://hills.example.org/all.atom',
    });
  });

  it('offers several, each once, and asks none of them', async () => {
    const feeds = ['all', 'sport', 'comments'].map((name) => ({
      url: `https://hills.example.org/${name}`,
      title: name,
    }));
    const again = { url: 'http://www.hills.example.org/all/', title: 'the same once more' };
    const world = feedWorld({ 'https://hills.example.org/': { is: 'page', feeds: [...feeds, again] } });
    expect(await discover(world, 'https://hills.example.org/')).toEqual({ is: 'several', feeds });
    expect(world.asked).toEqual(['https://hills.example.org/']);
  });

  it('takes what a page names before what its links look like', async () => {
    const named = { url: 'https://hills.example.org/all.atom', title: 'All' };
    const like = { url: 'https://hills.example.org/about-rss', title: null, isNamed: false };
    const world = feedWorld({
      'https://hills.example.org/': { is: 'page', feeds: [named, like] },
      [named.url]: feed,
    });
    expect(await discover(world, 'https://hills.example.org/')).toMatchObject({ is: 'feed', url: named.url });
    expect(world.asked).not.toContain(like.url);
  });

  it('offers what links look like where a page names nothing', async () => {
    const feeds = ['rss', 'atom'].map((name) => ({
      url: `https://hills.example.org/${name}`,
      title: null,
      isNamed: false,
    }));
    const world = feedWorld({ 'https://hills.example.org/': { is: 'page', feeds } });
    expect(await discover(world, 'https://hills.example.org/')).toMatchObject({
      is: 'several',
      feeds: [{ url: 'https://hills.example.org/rss' }, { url: 'https://hills.example.org/atom' }],
    });
  });

  it.each([403, 404])('looks there too when the front page answers %i', async (status) => {
    const world = feedWorld({
      'https://hills.example.org/': { is: 'status', status },
      'https://hills.example.org/feed': feed,
    });
    expect(await discover(world, 'https://hills.example.org/')).toMatchObject({
      is: 'feed',
      url: 'https://hills.example.org/feed',
    });
    world.places.delete('https://hills.example.org/feed');
    expect(await discover(world, 'https://hills.example.org/')).toMatchObject({
      is: 'none',
      trouble: { why: expect.stringContaining(`answers ${status}`) },
    });
  });

  it('looks where feeds usually are when a page names none, or one that is none', async () => {
    const world = feedWorld({
      'https://hills.example.org/news/today': {
        is: 'page',
        feeds: [{ url: 'https://hills.example.org/broken', title: null }],
      },
      'https://hills.example.org/atom.xml': feed,
    });
    expect(await discover(world, 'https://hills.example.org/news/today')).toMatchObject({
      is: 'feed',
      url: 'https://hills.example.org/atom.xml',
    });
  });

  it('gives up after a handful of requests', async () => {
    const world = feedWorld({ 'https://hills.example.org/': { is: 'page', feeds: [] } });
    expect(await discover(world, 'https://hills.example.org/')).toEqual({
      is: 'none',
      trouble: {
        why: 'hills.example.org names no feed, and has none where feeds usually are',
        todo: expect.stringContaining('check the address'),
      },
    });
    expect(world.asked.length).toBeLessThanOrEqual(6);
  });

  it.each([
    ['nothing there', { is: 'status', status: 404 }, /^hills\.example\.org answers 404: there is nothing/u],
    ['gone', { is: 'status', status: 410 }, /answers 410: it is gone for good/u],
    ['a password', { is: 'status', status: 401 }, /answers 401: it wants a name and password/u],
    ['a fault of its server', { is: 'status', status: 503 }, /answers 503: its server has a fault/u],
    [
      'a private address',
      { is: 'refused', why: '10.0.0.1 is a private address' },
      /^10\.0\.0\.1 is a private/u,
    ],
    [
      'a time-out',
      { is: 'failed', fault: 'timeout', why: 'hills.example.org did not answer in time' },
      /in time$/u,
    ],
  ] as const)('tells of %s, and asks no further', async (_, place, why) => {
    const world = feedWorld({ 'https://hills.example.org/rss': place });
    const found = await discover(world, 'https://hills.example.org/rss');
    expect(found).toEqual({
      is: 'none',
      trouble: { why: expect.stringMatching(why), todo: expect.any(String) },
    });
    expect(world.asked).toHaveLength(1);
  });
});
