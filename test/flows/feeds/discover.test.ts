// From an address of a feed or of a site to the feed that is meant, or to what is wrong.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { discover } from '../../../src/flows/feeds/discover.ts';
import { feedWith, pageWith, type SmallWeb, smallWeb } from '../../fakes/small-web.ts';

const HILLS = feedWith('Hill Post', { title: 'One' });

let web: SmallWeb;
beforeAll(async () => {
  web = await smallWeb();
});
afterAll(() => web.close());
beforeEach(() => web.clear());

const paths = (): readonly string[] => web.asked.map(({ path }) => path);
const found = (path: string) => ({ is: 'feed', url: web.url(path), document: { title: 'Hill Post' } });

describe('discovery', () => {
  it('takes the address of a feed as it is, with one request', async () => {
    web.at('/rss', HILLS);
    expect(await discover(web, web.url('/rss'))).toMatchObject(found('/rss'));
    expect(paths()).toEqual(['/rss']);
  });

  it('takes the address to which a feed moved for good', async () => {
    web.at('/old', { status: 301, headers: { location: '/new' } });
    web.at('/new', HILLS);
    expect(await discover(web, web.url('/old'))).toMatchObject(found('/new'));
  });

  it('follows the one feed that a page names', async () => {
    web.at('/', pageWith([{ url: '/all.atom', title: 'All' }]));
    web.at('/all.atom', HILLS);
    expect(await discover(web, web.url('/'))).toMatchObject(found('/all.atom'));
  });

  it('offers several, each once, and asks none of them', async () => {
    const feeds = ['all', 'sport', 'comments'].map((title) => ({ url: web.url(`/${title}`), title }));
    const again = { url: web.url('/all/', 'www.hills.example.org'), title: 'the same once more' };
    web.at('/', pageWith([...feeds, again]));
    expect(await discover(web, web.url('/'))).toEqual({ is: 'several', feeds });
    expect(paths()).toEqual(['/']);
  });

  it('takes what a page names before what its links look like', async () => {
    web.at('/', pageWith([{ url: '/all.atom', title: 'All' }], ['/about.rss']));
    web.at('/all.atom', HILLS);
    expect(await discover(web, web.url('/'))).toMatchObject(found('/all.atom'));
    expect(paths()).toEqual(['/', '/all.atom']);
  });

  it('offers what links look like where a page names nothing', async () => {
    web.at('/', pageWith([], ['/rss', '/atom.xml']));
    expect(await discover(web, web.url('/'))).toMatchObject({
      is: 'several',
      feeds: [{ url: web.url('/rss') }, { url: web.url('/atom.xml') }],
    });
  });

  it.each([403, 404])('looks there too when the front page answers %i', async (status) => {
    web.at('/', { status });
    web.at('/feed', HILLS);
    expect(await discover(web, web.url('/'))).toMatchObject(found('/feed'));
    web.clear();
    web.at('/', { status });
    expect(await discover(web, web.url('/'))).toMatchObject({
      is: 'none',
      trouble: { why: expect.stringContaining(`answers ${status}`) },
    });
  });

  it('looks where feeds usually are when a page names none, or one that is none', async () => {
    web.at('/news/today', pageWith([{ url: '/broken', title: null }]));
    web.at('/atom.xml', HILLS);
    expect(await discover(web, web.url('/news/today'))).toMatchObject(found('/atom.xml'));
  });

  it('gives up after a handful of requests', async () => {
    web.at('/', pageWith([]));
    expect(await discover(web, web.url('/'))).toEqual({
      is: 'none',
      trouble: {
        why: `${web.host} names no feed, and has none where feeds usually are`,
        todo: expect.stringContaining('check the address'),
      },
    });
    expect(web.asked.length).toBeLessThanOrEqual(6);
  });

  it('asks without https where nobody typed it and nothing answers', async () => {
    web.at('/rss', HILLS);
    const address = web.url('/rss').replace('http:', 'https:');
    expect(await discover(web, address)).toMatchObject({ is: 'none' });
    expect(await discover(web, address, web.url('/rss'))).toMatchObject(found('/rss'));
    // Who answers 404 has answered.
    expect(await discover(web, web.url('/gone'), web.url('/rss'))).toMatchObject({ is: 'none' });
  });

  it.each<[number, RegExp]>([
    [404, / answers 404: there is nothing at that address$/u],
    [410, / answers 410: it is gone for good$/u],
    [401, / answers 401: it wants a name and password$/u],
    [503, / answers 503: its server has a fault$/u],
  ])('tells of %i, and asks no further', async (status, why) => {
    web.at('/rss', { status });
    expect(await discover(web, web.url('/rss'))).toEqual({
      is: 'none',
      trouble: { why: expect.stringMatching(why), todo: expect.any(String) },
    });
    expect(paths()).toEqual(['/rss']);
  });

  it('tells of an address that must not be asked, and of a server that breaks off', async () => {
    expect(await discover(web, 'http://10.0.0.1/rss')).toMatchObject({
      is: 'none',
      trouble: { why: expect.stringMatching(/^10\.0\.0\.1 is an address inside a private network; /u) },
    });
    web.at('/rss', (request) => request.socket.destroy());
    expect(await discover(web, web.url('/rss'))).toMatchObject({
      is: 'none',
      trouble: { why: expect.stringContaining('hills.example.org'), todo: expect.any(String) },
    });
    expect(paths()).toEqual(['/rss']);
  });
});
