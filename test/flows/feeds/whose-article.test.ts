// What many feeds say of one article, and one feed of many, polled from real sites on loopback: nobody rewrites another's, and nothing is lost.

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/adapters/feeds/feed.ts';
import { readPage } from '../../../src/adapters/pages/page.ts';
import { openStore, type Store } from '../../../src/adapters/store/store.ts';
import { readingHere } from '../../../src/adapters/system/reading.ts';
import { thinkingHere } from '../../../src/adapters/system/thinking.ts';
import { type GuardedFetch, guardedFetch } from '../../../src/adapters/web/guarded-fetch.ts';
import type { Article } from '../../../src/core/article/article.ts';
import type { FeedOwner } from '../../../src/core/feed/feed.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time/instant.ts';
import { collecting } from '../../../src/flows/collect.ts';
import { type Poll, polling } from '../../../src/flows/feeds/poll.ts';
import { type NewsSite, newsSite, type RssItem, rss } from '../../fakes/news-site.ts';

const BEGIN = Date.UTC(2026, 2, 9, 12);
const LONG =
  'The ferries stayed in port while the wind blew from the north, the harbour office said. '.repeat(12);

let [paper, other]: NewsSite[] = [];
let store: Store;
let web: GuardedFetch;
let poll: Poll;
let now = BEGIN;
const clock = { now: () => now };

beforeEach(async () => {
  [paper, other] = [await newsSite(), await newsSite('127.0.0.9')];
  store = await openStore({ path: ':memory:' });
  now = BEGIN;
  web = guardedFetch({
    clock,
    allow: [{ is: 'network', address: '127.0.0.0', bits: 8, port: null }],
    politeness: { spacing: 0 },
  });
  const unexpected = (about: unknown): void => expect(about).toBeUndefined();
  poll = polling({
    feeds: store.feeds,
    fetch: web.fetch,
    mayRead: web.mayRead,
    reading: readingHere({ feed: readFeed, page: readPage }),
    collect: collecting({ library: store.library, thinking: thinkingHere, clock }),
    library: store.library,
    bounds: { least: 10 * MINUTE, most: 10 * MINUTE },
    owner: 'p1',
    clock,
    chance: () => 0,
    log: { info: () => {}, warn: () => {}, error: unexpected },
  });
});
afterEach(async () => {
  await web.close();
  await store.close();
  await paper?.close();
  await other?.close();
});

const sites = (): { readonly paper: NewsSite; readonly other: NewsSite } => {
  if (paper === undefined || other === undefined) throw new Error('no site');
  return { paper, other };
};
const at = (path: string): string => `${sites().paper.url}${path}`;

/** What the feed at a path says from now on; it is added where it is not there yet. */
const says = async (
  {
    site = sites().paper,
    path = '/rss',
    title = 'Big Paper',
    publisher = null as string | null,
    owner = 'operator' as FeedOwner,
  },
  ...items: readonly RssItem[]
): Promise<void> => {
  site.at(path, { body: rss(title, items), headers: { 'content-type': 'application/rss+xml' } });
  const setting = { publisher, family: null, section: null, language: null, pages: 'when-short' } as const;
  await store.feeds.add({ url: `${site.url}${path}`, ...setting }, owner, now);
};
/** Somebody's list of links, which a workspace has added. */
const stranger = (...items: readonly RssItem[]): Promise<void> =>
  says({ site: sites().other, title: 'Links', owner: 'slack:T1' }, ...items);
const next = async (time = 20 * MINUTE): Promise<number> => {
  now += time;
  return (await poll()).kept;
};
const kept = async (path: string): Promise<Article | null> =>
  (await store.library.byUrl(at(path)))?.article ?? null;
const articles = async (): Promise<number> => (await store.library.counts()).articles;

const TITLE = 'Ferries stay in port';
const item = (about: Partial<RssItem> = {}): RssItem => ({
  guid: 'g-1',
  title: TITLE,
  link: at('/ferries'),
  text: LONG,
  at: BEGIN - HOUR,
  ...about,
});

describe('an article of a paper', () => {
  const asItWas = { publisher: 'Big Paper', text: LONG.trim(), revision: 1, standing: { is: 'standing' } };

  it.each([
    ['takes it back', `Retraction: this article is withdrawn.\n${LONG.replaceAll('ferries', 'shares')} Buy.`],
    ['has nothing of its own', 'Comments'],
    ['cites it', LONG.slice(0, 170)],
  ])('stays as it is when a feed of another site %s', async (_, text) => {
    await says({}, item());
    await poll();
    await stranger(item({ guid: 'z', text, at: now }));
    await next();
    await stranger(item({ guid: 'z', text: `${text} And more.`, at: now }));
    await next(HOUR);
    expect(await kept('/ferries')).toMatchObject(asItWas);
    expect(await articles()).toBe(1);
  });

  it('stays as it is when a redirect of the paper leads to a feed of another site', async () => {
    await says({}, item());
    await poll();
    const { paper: own, other: evil } = sites();
    own.at('/go', { status: 302, headers: { location: `${evil.url}/rss` } });
    evil.at('/rss', {
      body: rss('Big Paper', [item({ guid: 'z', text: `Retraction: this article is withdrawn.\n${LONG}` })]),
    });
    const setting = { publisher: null, family: null, section: null, language: null, pages: 'never' } as const;
    await store.feeds.add({ url: at('/go'), ...setting }, 'slack:T1', now);
    await next();
    expect(evil.timesAsked('/rss')).toBe(1);
    expect(await kept('/ferries')).toMatchObject(asItWas);
  });

  it.each([
    ['a page of its own', () => `${sites().other.url}/gone`],
    ['another page of the paper', () => at('/old')],
  ])('is not withdrawn when a feed of another site leads its item to %s that is gone', async (_, gone) => {
    await says({}, item());
    await poll();
    await stranger(item({ guid: 'z', text: 'Ferries.', at: now }));
    await next();
    sites().other.at('/gone', { status: 410 });
    sites().paper.at('/old', { status: 410 });
    await stranger(item({ guid: 'z', text: 'Ferries!', link: gone(), at: now }));
    await next(HOUR);
    await next(HOUR);
    expect(await kept('/ferries')).toMatchObject(asItWas);
  });

  it('stays as it is when a feed that calls itself the same changes its copy, or takes the copy down', async () => {
    await says({}, item());
    await poll();
    const copy = (about: Partial<RssItem>): Promise<void> =>
      says({ site: sites().other, owner: 'slack:T1' }, item({ link: `${sites().other.url}/copy`, ...about }));
    await copy({});
    await next();
    await copy({ text: `Retraction: this article is withdrawn.\n${LONG.slice(0, 500)}` });
    await next(HOUR);
    sites().other.at('/copy', { status: 410 });
    await copy({ text: 'Gone.' });
    await next(HOUR);
    expect(sites().other.timesAsked('/copy')).toBeGreaterThan(0);
    expect(await kept('/ferries')).toMatchObject(asItWas);
  });

  it('keeps its publisher when another feed of the paper has another teaser of it', async () => {
    await says({ path: '/a', title: 'Paper – Front' }, item({ text: 'The wind keeps boats at the pier.' }));
    const link = `${at('/ferries')}?utm_source=rss`;
    await says(
      { path: '/b', title: 'Paper – Sport' },
      item({ guid: 'b', link, text: 'Skippers wait for Friday.' }),
    );
    await poll();
    const first = (await kept('/ferries'))?.publisher;
    for (let times = 0; times < 4; times += 1) await next();
    expect(await kept('/ferries')).toMatchObject({ publisher: first, revision: 2 });
    expect(await articles()).toBe(1);
  });

  it('that others brought first, under an old date, is news when the paper brings it, and the paper’s from then on', async () => {
    await says({}, item({ guid: 'old', title: 'Old thing', link: at('/old') }));
    await poll();
    const listed = item({ guid: 'q', text: 'Comments', at: BEGIN - 2 * DAY });
    await stranger(listed);
    await next(5 * MINUTE);
    expect(await kept('/ferries')).toMatchObject({ publisher: 'Links', isNews: false });
    await says({}, item({ at: now }));
    await next(15 * MINUTE);
    expect(await kept('/ferries')).toMatchObject({ ...asItWas, revision: 2, isNews: true, knownAt: now });
    await stranger({ ...listed, text: 'Many comments' });
    await next(HOUR);
    expect(await kept('/ferries')).toMatchObject({ ...asItWas, revision: 2 });
  });

  it('that others brought as news is the paper’s too, and no news a second time', async () => {
    await says({}, item({ guid: 'old', title: 'Old thing', link: at('/old') }));
    await stranger(item({ guid: 'old', title: 'Another old thing', link: 'https://fen.example/old' }));
    await poll();
    await stranger(item({ guid: 'q', text: 'Comments', at: now }));
    await next();
    const told = now;
    await says({}, item({ at: now }));
    await next();
    expect(await kept('/ferries')).toMatchObject({ ...asItWas, revision: 2, isNews: true, knownAt: told });
  });

  it('is what the feed says of which the house names the publisher, wherever it is served', async () => {
    await stranger(item({ guid: 'q', text: 'Comments' }));
    await poll();
    const served = await newsSite('127.0.0.7');
    const named = { site: served, title: 'Feed 7', publisher: 'Big Paper' };
    await says(named, item());
    await next();
    expect(await kept('/ferries')).toMatchObject({ ...asItWas, revision: 2 });
    await says(named, item({ text: `Nine boats are lost. ${LONG}` }));
    await next(HOUR);
    expect((await kept('/ferries'))?.text).toMatch(/^Nine/u);
    await served.close();
  });

  it('that was taken back by mistake stands again when its old text does', async () => {
    await says({}, item());
    await poll();
    await says({}, item({ text: `This article has been withdrawn.` }));
    await next();
    expect(await kept('/ferries')).toMatchObject({ standing: { is: 'withdrawn' } });
    await says({}, item());
    await next(HOUR);
    expect(await kept('/ferries')).toMatchObject({ text: LONG.trim(), standing: { is: 'standing' } });
  });
});

describe('the items of one feed', () => {
  const link = (): string => at('/show');
  it('are articles of their own though all of them link to one page', async () => {
    const themes = [
      'Rivers',
      'Bridges',
      'Bakers',
      'Owls',
      'Tides',
      'Roads',
      'Salt',
      'Wool',
      'Kilns',
      'Apples',
    ];
    const episodes = themes.map((theme, n) => ({
      guid: `e-${n}`,
      title: `Episode ${n + 10}: ${theme}`,
      link: link(),
      text: `In this episode we talk about ${theme} with a guest from the town. Subscribe wherever you listen.`,
      at: BEGIN - n * HOUR,
    }));
    await says({}, ...episodes.slice(1));
    await poll();
    expect(await articles()).toBe(9);
    await says({}, ...episodes);
    expect(await next()).toBe(1);
    // Listed alone, under another id.
    await says({}, { ...episodes[3], guid: 'again', title: 'Episode 13: Owls' });
    expect(await next()).toBe(0);
    expect(await articles()).toBe(10);
  });

  const report = (guid: string, title: string, text: string): RssItem => ({
    guid,
    title,
    link: link(),
    text,
    at: now,
  });
  it.each([[true], [false]])('are two days of a column, both of them listed: %s', async (both) => {
    const first = report('d1', 'Market report: shares fall on rate fears', 'Shares fell by two per cent.');
    await says({}, first);
    await poll();
    now += DAY;
    const second = report('d2', 'Market report: shares leap after vote', 'Traders bought steel and banks.');
    await says({}, second, ...(both ? [first] : []));
    expect(await next()).toBe(1);
    expect(await articles()).toBe(2);
    const third = report('d3', 'Market report: shares fall once more', 'Shares fell by four per cent.');
    await says({}, third);
    expect(await next()).toBe(1);
    expect(await articles()).toBe(3);
  });

  it('are told apart by what differs behind # and ?ref= in their links', async () => {
    const weather = (day: string, text: string): RssItem =>
      item({ guid: day, title: `Weather for ${day} in the hills`, link: at(`/weather#${day}`), text });
    const council = (ref: number, on: string, text: string): RssItem =>
      item({ guid: `c${ref}`, title: `Council meets on ${on}`, link: at(`/news.php?ref=${ref}`), text });
    await says(
      {},
      weather('Monday', 'Rain falls all day in the north of the hills.'),
      weather('Tuesday', 'Sun and no wind from noon on.'),
      council(1, 'budget', 'The council meets on Monday to talk about money.'),
      council(2, 'roads', 'A new bypass is planned, engineers told the committee.'),
    );
    expect((await poll()).kept).toBe(4);
    expect((await kept('/news.php?ref=2'))?.url).toBe(at('/news.php?ref=2'));
  });

  it.each([[true], [false]])(
    'without links, under one title of one day, are two; side by side: %s',
    async (both) => {
      const police = (guid: string, text: string): RssItem => ({
        guid,
        title: 'Police report',
        text,
        at: BEGIN - HOUR,
      });
      const first = police('a1', 'A car was stolen on Mill Lane overnight.');
      await says({}, first);
      await poll();
      await says({}, police('a2', 'Two burglars fled empty-handed from a bakery.'), ...(both ? [first] : []));
      expect(await next()).toBe(1);
      expect(await articles()).toBe(2);
    },
  );

  it('are two warnings when the same happens again; a new date or id alone makes none', async () => {
    const warning = (n: number, more: Partial<RssItem> = {}): RssItem => ({
      guid: `n${n}`,
      title: 'Flood warning for the lower valley',
      link: at(`/warning/${n}`),
      text: 'Rivers may flood roads and cellars tonight.',
      at: now,
      ...more,
    });
    await says({}, warning(1));
    await poll();
    await says({}, warning(1, { at: now + MINUTE, guid: 'n1b' }));
    expect(await next()).toBe(0);
    now += 30 * DAY;
    await says({}, warning(2));
    expect(await next()).toBe(1);
    expect(await articles()).toBe(2);
  });

  it('are new under a link of which the older ones were forgotten; what has no date stays known', async () => {
    await says({}, report('g1', 'Ferry cancelled', 'Gusts stop the boats at the pier.'));
    await poll();
    now += HOUR;
    await says({}, report('g2', 'Bakery burns down', 'Firefighters fought flames on Mill Lane.'));
    await poll();
    const undated = { guid: 'u1', title: 'Swans return', link: at('/swans'), text: 'Forty swans landed.' };
    await says({ path: '/swans.rss' }, undated);
    await next();
    now += 100 * DAY;
    const step = { before: now - 90 * DAY, after: { at: Number.MIN_SAFE_INTEGER, row: 0 }, most: 99 };
    await store.forgetting.articles(step, now, () => false);
    expect(await articles()).toBe(0);
    await says({}, report('g3', 'Mayor resigns over budget', 'Nobody saw it coming.'));
    await says({ path: '/swans.rss' }, { ...undated, guid: 'u2', text: 'Fifty swans landed.' });
    expect(await next()).toBe(1);
    expect(await kept('/show')).toMatchObject({ title: 'Mayor resigns over budget', isNews: true });
  });
});
