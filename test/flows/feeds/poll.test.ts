// Polling against a real site on loopback: what is asked when, what becomes of it, and what is kept.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/adapters/feeds/feed.ts';
import { readPage } from '../../../src/adapters/pages/page.ts';
import { openStore, type Store } from '../../../src/adapters/store/store.ts';
import { readingHere } from '../../../src/adapters/system/reading.ts';
import { thinkingHere } from '../../../src/adapters/system/thinking.ts';
import { type GuardedFetch, guardedFetch } from '../../../src/adapters/web/guarded-fetch.ts';
import type { FeedSetting } from '../../../src/core/feed/feed.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/instant.ts';
import { collecting } from '../../../src/flows/collect.ts';
import { type Poll, polling } from '../../../src/flows/feeds/poll.ts';
import type { KeptFeed } from '../../../src/ports/feeds.ts';
import { OperatorError } from '../../../src/ports/operator-error.ts';
import type { Thinking } from '../../../src/ports/thinking.ts';
import { type NewsSite, newsSite, type RssItem, rss } from '../../fakes/news-site.ts';

const BEGIN = Date.UTC(2026, 2, 9, 12);
const BOUNDS = { least: 10 * MINUTE, most: 10 * MINUTE };
const LONG =
  'The ferries stayed in port while the wind blew from the north, the harbour office said. '.repeat(12);

let site: NewsSite;
let store: Store;
let web: GuardedFetch;
let now = BEGIN;
let logged: string[] = [];
const clock = { now: () => now };

beforeEach(async () => {
  site = await newsSite();
  store = await openStore({ path: ':memory:' });
  web = guardedFetch({
    clock,
    allow: [{ is: 'network', address: '127.0.0.0', bits: 8, port: null }],
    politeness: { spacing: 0 },
  });
  now = BEGIN;
  logged = [];
});
afterEach(async () => {
  await web.close();
  await store.close();
  await site.close();
});

const poller = (owner = 'p1', thinking: Pick<Thinking, 'read'> = thinkingHere): Poll =>
  polling({
    feeds: store.feeds,
    fetch: web.fetch,
    mayRead: web.mayRead,
    reading: readingHere({ feed: readFeed, page: readPage }),
    collect: collecting({ library: store.library, thinking, clock }),
    library: store.library,
    bounds: BOUNDS,
    owner,
    clock,
    chance: () => 0,
    log: {
      info: (_, message) => void logged.push(message),
      warn: ({ is }, message) => void logged.push(`${message}: ${is}`),
      error: ({ error }, message) => void logged.push(`${message}: ${error}`),
    },
  });

const add = async (path = '/rss', about: Partial<FeedSetting> = {}): Promise<string> => {
  const setting = {
    publisher: null,
    family: null,
    section: null,
    language: null,
    pages: 'when-short',
    ...about,
  } as const;
  const { feed } = await store.feeds.add({ url: `${site.url}${path}`, ...setting }, 'operator', now);
  return feed.id;
};
const only = async (): Promise<KeptFeed> => {
  const [feed] = await store.feeds.list(null);
  if (feed === undefined) throw new Error('no feed');
  return feed;
};
const serve = (items: readonly RssItem[], headers = {}, path = '/rss'): void =>
  site.at(path, {
    body: rss('Harbour Post', items),
    headers: { 'content-type': 'application/rss+xml', ...headers },
  });
const item = (name: string, about: Partial<RssItem> = {}): RssItem => ({
  guid: name,
  title: `Ferries and ${name}`,
  link: `${site.url}/${name}`,
  text: `${name}: ${LONG}`,
  at: now,
  ...about,
});
const kept = async (name: string) => (await store.library.byUrl(`${site.url}/${name}`))?.article ?? null;
const articles = async (): Promise<number> => (await store.library.counts()).articles;
/** Its turn comes, whatever its rhythm. */
const later = (time = 10 * MINUTE): void => {
  now += time;
};

describe('a feed', () => {
  it('that is new brings its items as articles; the next time only what is new', async () => {
    const [storm, strike, crane] = [item('storm'), item('strike'), item('crane', { at: BEGIN + 9 * MINUTE })];
    serve([strike, storm], { etag: '"1"' });
    await add();
    const poll = poller();
    expect(await poll()).toEqual({ asked: 1, kept: 2 });
    expect(await kept('storm')).toMatchObject({
      publisher: 'Harbour Post',
      title: 'Ferries and storm',
      revision: 1,
    });
    expect(await poll()).toEqual({ asked: 0, kept: 0 });
    later();
    expect(await poll()).toEqual({ asked: 1, kept: 0 });
    expect(site.asked.at(-1)?.headers['if-none-match']).toBe('"1"');
    serve([crane, strike, storm], { etag: '"2"' });
    later();
    expect(await poll()).toEqual({ asked: 1, kept: 1 });
    expect(await kept('crane')).toMatchObject({ knownAt: now, isNews: true });
    expect(await articles()).toBe(3);
    expect(await only()).toMatchObject({ title: 'Harbour Post', health: { is: 'well' }, newestAt: now });
  });

  it('at first contact floods no channel: its newest items, none of them news to follow', async () => {
    serve(Array.from({ length: 60 }, (_, at) => item(`n${at}`, { at: BEGIN - at * HOUR })));
    await add();
    const poll = poller();
    expect(await poll()).toEqual({ asked: 1, kept: 20 });
    expect(await kept('n19')).toMatchObject({ knownAt: BEGIN - 19 * HOUR, isNews: false });
    expect(await kept('n20')).toBeNull();
    later();
    expect(await poll()).toEqual({ asked: 1, kept: 0 });
    expect(await articles()).toBe(20);
  });

  it('brings what is older than three days as no news', async () => {
    serve([item('storm')]);
    await add();
    const poll = poller();
    await poll();
    later();
    serve([item('old', { at: now - 4 * DAY }), item('storm', { at: BEGIN })]);
    await poll();
    expect(await kept('old')).toMatchObject({ isNews: false, knownAt: now - 4 * DAY });
  });

  it('that changes an item brings a revision; a new date, id or title alone is no news', async () => {
    serve([item('storm')]);
    await add();
    const poll = poller();
    await poll();
    later();
    serve([item('storm', { at: now })]);
    expect(await poll()).toMatchObject({ kept: 0 });
    later();
    serve([item('storm', { guid: 'other', at: now })]);
    expect(await poll()).toMatchObject({ kept: 0 });
    later();
    serve([item('storm', { guid: 'other', text: `Nine boats are lost. ${LONG}` })]);
    expect(await poll()).toMatchObject({ kept: 1 });
    expect(await kept('storm')).toMatchObject({ revision: 2, revisedAt: now });
    expect(await articles()).toBe(1);
  });

  it('that says “not modified” whatever has changed is found out', async () => {
    const liar = (items: readonly RssItem[]): void => serve(items, { etag: '"always"' });
    liar([item('storm')]);
    await add();
    const poll = poller();
    await poll();
    liar([item('crane'), item('storm', { at: BEGIN })]);
    for (let times = 0; times < 4; times += 1) {
      later();
      await poll();
    }
    expect(await articles()).toBe(2);
    liar([item('strike'), item('crane'), item('storm', { at: BEGIN })]);
    later();
    await poll();
    expect(await articles()).toBe(3);
  });

  it('is followed where it moves for good, and asked where it stood when it gets lost there', async () => {
    site.at('/rss', { status: 301, headers: { location: '/moved' } });
    serve([item('storm')], {}, '/moved');
    await add();
    const poll = poller();
    await poll();
    expect((await only()).asked).toBe(`${site.url}/moved`);
    later();
    await poll();
    expect(site.timesAsked('/rss')).toBe(1);
    site.at('/moved', { status: 404 });
    for (let times = 0; times < 3; times += 1) {
      later(DAY / 4);
      await poll();
    }
    expect((await only()).asked).toBe(`${site.url}/rss`);
  });

  it.each([
    ['a fault of its server', { status: 500 }, 'failing', /500/],
    ['nothing there', { status: 404 }, 'failing', /404/],
    [
      'a web page',
      {
        body: '<!doctype html><html><title>Soon</title><p>Soon.</html>',
        headers: { 'content-type': 'text/html' },
      },
      'failing',
      /page/,
    ],
    ['nothing at all', { body: '' }, 'failing', /nothing in it/],
    ['goodbye', { status: 410 }, 'ended', /410/],
    ['no items', { body: rss('Harbour Post', []) }, 'empty', /^$/],
  ] as const)('that answers with %s is noticed, with the reason', async (_, answer, is, why) => {
    site.at('/rss', answer);
    await add();
    await poller()();
    const { health } = await only();
    expect(health.is).toBe(is);
    expect('why' in health ? health.why : '').toMatch(why);
    expect(logged).toEqual([`a feed is not well: ${is}`]);
  });

  it('that was told to wait waits as long as its server says', async () => {
    site.at('/rss', { status: 429, headers: { 'retry-after': '7200' } });
    await add();
    await poller()();
    expect((await only()).nextAt).toBe(BEGIN + 2 * HOUR);
  });

  it('of a host that asked to be left alone waits with the others of that host, and is not at fault', async () => {
    site.at('/rss', { status: 429, headers: { 'retry-after': '7200' } });
    await add();
    const poll = poller();
    await poll();
    serve([item('storm')], {}, '/other');
    await add('/other');
    await poll();
    expect(site.timesAsked('/other')).toBe(0);
    const kept = await store.feeds.byUrl(`${site.url}/other`);
    expect(kept).toMatchObject({ health: { is: 'new' }, nextAt: BEGIN + 2 * HOUR });
    later(2 * HOUR);
    await poll();
    expect(site.timesAsked('/other')).toBe(1);
  });

  it('that was empty at first floods no channel when it is filled, nor does one that is wanted again', async () => {
    serve([]);
    const id = await add();
    const poll = poller();
    await poll();
    later();
    serve(Array.from({ length: 60 }, (_, at) => item(`n${at}`, { at: BEGIN - (at + 1) * MINUTE })));
    expect(await poll()).toMatchObject({ kept: 20 });
    expect(await kept('n0')).toMatchObject({ isNews: false });
    await store.feeds.remove(id, 'operator');
    later(30 * DAY);
    serve(Array.from({ length: 60 }, (_, at) => item(`m${at}`, { at: now - at * MINUTE })));
    await add();
    expect(await poll()).toMatchObject({ kept: 20 });
    expect(await kept('m0')).toMatchObject({ isNews: false });
  });

  it('that was seen empty has its first item as news', async () => {
    serve([]);
    await add();
    const poll = poller();
    await poll();
    later();
    serve([item('storm', { at: now - MINUTE }), item('old', { at: BEGIN - HOUR })]);
    await poll();
    expect(await kept('storm')).toMatchObject({ isNews: true, knownAt: now });
    expect(await kept('old')).toMatchObject({ isNews: false });
  });

  it('in a private network is refused, with the reason', async () => {
    const { feed } = await store.feeds.add(
      {
        url: 'http://10.1.2.3/rss?token=abc',
        publisher: null,
        family: null,
        section: null,
        language: null,
        pages: 'never',
      },
      'operator',
      now,
    );
    await poller()();
    const { health } = await only();
    expect(feed.url).toContain('10.1.2.3');
    expect(health).toMatchObject({ is: 'failing', why: expect.stringMatching(/private/u) });
    expect(JSON.stringify(health)).not.toContain('abc');
  });

  it('is asked again at once when a clock that was ahead is set right', async () => {
    serve([item('storm')]);
    await add();
    const poll = poller();
    later(365 * DAY);
    await poll();
    later(-365 * DAY);
    expect(await poll()).toMatchObject({ asked: 1 });
    expect(await poll()).toMatchObject({ asked: 0 });
  });

  it('is asked by one of two processes', async () => {
    for (let at = 0; at < 12; at += 1) {
      serve([item(`of${at}`)], {}, `/rss${at}`);
      await add(`/rss${at}`);
    }
    const polled = await Promise.all([poller('p1')(), poller('p2')()]);
    expect(polled.reduce((sum, { asked }) => sum + asked, 0)).toBe(12);
    expect(polled.reduce((sum, { kept: of }) => sum + of, 0)).toBe(12);
    for (let at = 0; at < 12; at += 1) expect(site.timesAsked(`/rss${at}`)).toBe(1);
  });

  it('that is left when the bot stops has its turn again at once, and no fault', async () => {
    const stopping = new AbortController();
    site.at('/rss', () => stopping.abort());
    await add();
    expect(await poller()({ signal: stopping.signal })).toEqual({ asked: 1, kept: 0 });
    expect(await only()).toMatchObject({ health: { is: 'new' }, nextAt: BEGIN });
    serve([item('storm')]);
    expect(await poller('p2')()).toEqual({ asked: 1, kept: 1 });
  });

  it('is asked no more for a while when nothing can be kept', async () => {
    serve([item('storm')]);
    await add();
    let isFull = true;
    const full = new OperatorError('the disk is full: make room');
    const poll = poller('p1', {
      read: (article) => (isFull ? Promise.reject(full) : thinkingHere.read(article)),
    });
    await expect(poll()).rejects.toThrow('the disk is full');
    expect(await poll()).toEqual({ asked: 0, kept: 0 });
    isFull = false;
    later(30 * MINUTE);
    expect(await poll()).toEqual({ asked: 1, kept: 1 });
  });

  it('tells whoever waits as soon as something is kept', async () => {
    serve([item('storm')]);
    await add();
    const told: string[] = [];
    await poller()({ onKept: () => void told.push('kept') });
    expect(told).toEqual(['kept']);
  });
});

describe('an item', () => {
  it('that was passed over is no news for as long as its feed lists it, whatever is forgotten', async () => {
    const undated = ({ at, ...rest }: RssItem): RssItem => rest;
    const first = Array.from({ length: 21 }, (_, n) => undated(item(`n-${n}`)));
    const forget = async (): Promise<number> =>
      (await store.forgetting.items({ before: now - 30 * DAY, after: { at: 0, row: 0 }, most: 99 }))
        .forgotten;
    const poll = poller();
    const weekly = async (week: number, items: readonly RssItem[]): Promise<void> => {
      later(7 * DAY);
      serve([undated(item(`w-${week}`)), ...items]);
      await poll();
    };
    serve(first);
    await add();
    await poll();
    for (let week = 1; week < 8; week += 1) await weekly(week, first);
    expect(await forget()).toBe(0);
    await weekly(8, first);
    expect(await kept('n-20')).toBeNull();
    expect(await articles()).toBe(28);
    for (let week = 9; week < 15; week += 1) await weekly(week, []);
    expect(await forget()).toBe(1);
  });

  it('that cannot be read costs only itself, and is taken up again though nothing has changed', async () => {
    serve([item('storm'), item('strike')], { etag: '"1"' });
    await add();
    let isBroken = true;
    const poll = poller('p1', {
      read: (article) =>
        isBroken && article.title.endsWith('strike')
          ? Promise.reject(new Error('too long'))
          : thinkingHere.read(article),
    });
    await poll();
    expect(await articles()).toBe(1);
    expect(logged).toEqual(['an item of a feed could not be taken in: Error: too long']);
    isBroken = false;
    later();
    await poll();
    expect(await kept('strike')).not.toBeNull();
    later();
    await poll();
    expect(await articles()).toBe(2);
  });

  it('that was changed again too soon is looked at later, though the feed says “not modified” meanwhile', async () => {
    serve([item('storm')], { etag: '"1"' });
    await add();
    const poll = poller();
    await poll();
    for (const version of [1, 2, 3]) {
      later(6 * MINUTE);
      serve([item('storm', { text: `Version ${version} of it. ${LONG}` })], { etag: `"v${version}"` });
      await poll();
    }
    for (let turn = 0; turn < 8; turn += 1) {
      later();
      await poll();
    }
    expect((await kept('storm'))?.text).toContain('Version 3');
  });

  it('that comes again under another name costs no page', async () => {
    site.at('/storm', { body: page(full), headers: { 'content-type': 'text/html' } });
    serve([item('storm', { text: teaser })]);
    await add();
    const poll = poller();
    await poll();
    for (let turn = 0; turn < 4; turn += 1) {
      later();
      serve([item('storm', { text: teaser, guid: `again-${turn}` })]);
      await poll();
    }
    expect(site.timesAsked('/storm')).toBe(1);
    expect(await articles()).toBe(1);
  });

  const page = (text: string): string =>
    `<!doctype html><html lang="en"><head><title>Ferries and storm</title></head><body><article><h1>Ferries and storm</h1>${text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</article></body></html>`;
  const teaser = 'storm: The ferries stayed in port while the wind blew from the north.';
  const full = `${teaser}\n${LONG}\n${LONG.replaceAll('ferries', 'trawlers')}`;

  it('of which the feed has only a teaser has the text of its page', async () => {
    serve([item('storm', { text: teaser })]);
    site.at('/storm', { body: page(full), headers: { 'content-type': 'text/html' } });
    await add();
    const poll = poller();
    await poll();
    expect((await kept('storm'))?.text).toContain('trawlers');
    later();
    await poll();
    expect(site.timesAsked('/storm')).toBe(1);
    expect(await kept('storm')).toMatchObject({ revision: 1 });
  });

  it('has no page fetched where its feed, or robots.txt, says so', async () => {
    serve([item('storm', { text: teaser })]);
    site.at('/storm', { body: page(full), headers: { 'content-type': 'text/html' } });
    await add('/rss', { pages: 'never' });
    await poller()();
    expect(site.timesAsked('/storm')).toBe(0);
    site.at('/robots.txt', { body: 'User-agent: *\nDisallow: /strike\n' });
    serve([item('strike', { text: teaser })], {}, '/other');
    await add('/other');
    await poller()();
    expect(site.timesAsked('/strike')).toBe(0);
    expect(await kept('strike')).toMatchObject({ text: teaser });
  });

  it('that stands behind a paywall is marked, until all of it can be read', async () => {
    const wall = '<div class="paywall">Subscribe to read the full story.</div>';
    serve([item('storm', { text: teaser })]);
    site.at('/storm', {
      body: page(`${teaser}\n${teaser.replaceAll('ferries', 'trawlers')}`).replace('</article>', wall),
      headers: { 'content-type': 'text/html' },
    });
    await add();
    const poll = poller();
    await poll();
    expect(await kept('storm')).toMatchObject({ isPartial: true });
    site.at('/storm', { body: page(full), headers: { 'content-type': 'text/html' } });
    serve([item('storm', { text: `${teaser} More soon.` })]);
    later();
    await poll();
    expect(await kept('storm')).toMatchObject({ isPartial: false, revision: 2 });
    // What the feed says later of the beginning takes nothing away.
    site.at('/storm', { status: 404 });
    serve([item('storm', { text: teaser })]);
    later(DAY);
    await poll();
    expect(await kept('storm')).toMatchObject({ isPartial: false, revision: 2 });
  });

  it('whose page is a wall and shows less than its feed is marked too', async () => {
    serve([item('storm', { text: teaser })]);
    site.at('/storm', {
      body: page('The ferries stayed.').replace(
        '</article>',
        '<p>This article is for subscribers only.</p></article>',
      ),
      headers: { 'content-type': 'text/html' },
    });
    await add();
    await poller()();
    expect(await kept('storm')).toMatchObject({ text: teaser, isPartial: true });
  });

  it.each([
    ['is gone for good', { status: 410 }, null],
    [
      'says that it was taken back',
      {
        body: page('This article has been withdrawn.'),
        headers: { 'content-type': 'text/html' },
      },
      'This article has been withdrawn.',
    ],
  ])('whose page %s when it is asked again is told no more', async (_, gone, note) => {
    serve([item('storm', { text: teaser })]);
    site.at('/storm', { body: page(full), headers: { 'content-type': 'text/html' } });
    await add();
    const poll = poller();
    await poll();
    site.at('/storm', gone);
    serve([item('storm', { text: `${teaser} More soon.` })]);
    later();
    expect(await poll()).toEqual({ asked: 1, kept: 1 });
    expect(await kept('storm')).toMatchObject({ standing: { is: 'withdrawn', note }, revision: 2 });
    serve([item('storm', { text: `${teaser} Much more soon.` })]);
    later(DAY);
    expect(await poll()).toEqual({ asked: 1, kept: 0 });
    // It comes back with another text.
    site.at('/storm', {
      body: page(`${full}\nThe boats are found.`),
      headers: { 'content-type': 'text/html' },
    });
    serve([item('storm', { text: teaser })]);
    later(DAY);
    await poll();
    expect(await kept('storm')).toMatchObject({ standing: { is: 'standing' } });
  });

  it('that comes for the first time has its teaser, though its page is gone', async () => {
    serve([item('storm', { text: teaser })]);
    site.at('/storm', { status: 410 });
    await add();
    await poller()();
    expect(await kept('storm')).toMatchObject({ text: teaser, standing: { is: 'standing' } });
  });

  it('whose robots.txt cannot be read for a moment has its teaser, and the page later', async () => {
    serve([item('storm', { text: teaser })], { etag: '"1"' });
    site.at('/storm', { body: page(full), headers: { 'content-type': 'text/html' } });
    site.at('/robots.txt', { status: 500 });
    await add();
    const poll = poller();
    await poll();
    expect(site.timesAsked('/storm')).toBe(0);
    site.at('/robots.txt', { status: 404 });
    later(20 * MINUTE);
    await poll();
    expect((await kept('storm'))?.text).toContain('trawlers');
  });

  it('that leads to another host is read only where that host lets it be read', async () => {
    const elsewhere = await newsSite('127.0.0.2');
    try {
      serve([item('storm', { text: teaser })]);
      site.at('/storm', { status: 302, headers: { location: `${elsewhere.url}/there` } });
      elsewhere.at('/there', { body: page(full), headers: { 'content-type': 'text/html' } });
      elsewhere.at('/robots.txt', { body: 'User-agent: *\nDisallow: /\n' });
      await add();
      await poller()();
      expect(await kept('storm')).toMatchObject({ text: teaser });
    } finally {
      await elsewhere.close();
    }
  });

  it('whose server wants to be left alone costs one request and no more', async () => {
    serve(Array.from({ length: 9 }, (_, at) => item(`n${at}`, { text: teaser })));
    for (let at = 0; at < 9; at += 1)
      site.at(`/n${at}`, { status: 429, headers: { 'retry-after': '86400' } });
    await add();
    const poll = poller();
    await poll();
    later();
    await poll();
    const pages = site.asked.filter(({ path }) => path.startsWith('/n'));
    expect(pages).toHaveLength(1);
    expect(await articles()).toBe(9);
  });

  it('whose pages hang is told all the same, and its page comes later', async () => {
    const names = Array.from({ length: 5 }, (_, at) => `n${at}`);
    serve([]);
    await add();
    const poll = poller();
    await poll();
    later();
    for (const name of names)
      site.at(`/${name}`, (_, response) => {
        // The page takes longer than a turn has for pages.
        later(3 * MINUTE);
        response.writeHead(503).end();
      });
    serve(names.map((name) => item(name, { text: teaser })));
    expect(await poll()).toMatchObject({ kept: 5 });
    expect(site.asked.filter(({ path }) => path.startsWith('/n'))).toHaveLength(1);
    for (const name of names)
      site.at(`/${name}`, { body: page(full), headers: { 'content-type': 'text/html' } });
    later(20 * MINUTE);
    await poll();
    for (const name of names) expect((await kept(name))?.text).toContain('trawlers');
  });

  it('whose page does not answer has its teaser, and the page later', async () => {
    serve([item('storm', { text: teaser })], { etag: '"1"' });
    site.at('/storm', { status: 503 });
    await add();
    const poll = poller();
    await poll();
    expect(await kept('storm')).toMatchObject({ text: teaser });
    site.at('/storm', { body: page(full), headers: { 'content-type': 'text/html' } });
    later();
    await poll();
    expect((await kept('storm'))?.text).toContain('trawlers');
    later();
    await poll();
    expect(site.timesAsked('/storm')).toBe(2);
  });
});
