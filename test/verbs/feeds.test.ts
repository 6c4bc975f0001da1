// `dateline feeds`, on the real store and a small web of its own: what is printed, what is kept, and with which status it ends.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import pc from 'picocolors';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/adapters/store/store.ts';
import type { CatalogueFeed } from '../../src/core/feed/catalogue.ts';
import { UNSAID } from '../../src/core/feed/feed.ts';
import { HOUR } from '../../src/core/time/instant.ts';
import { OperatorError } from '../../src/ports/operator-error.ts';
import { loadSettings } from '../../src/settings/settings.ts';
import type { Context } from '../../src/verbs/context.ts';
import { addFeed, removeFeed } from '../../src/verbs/feeds/change.ts';
import { checkFeeds } from '../../src/verbs/feeds/check.ts';
import { exportFeeds, importFeeds } from '../../src/verbs/feeds/exchange.ts';
import type { FeedHouse } from '../../src/verbs/feeds/house.ts';
import { listFeeds } from '../../src/verbs/feeds/list.ts';
import { feedWith, pageWith, type SmallWeb, smallWeb } from '../fakes/small-web.ts';

const NOW = Date.UTC(2026, 2, 12, 10, 30);
const PATH = '/rss?key=s3cret';

const listed = (name: string, section: string, on: boolean | null = null): CatalogueFeed => ({
  url: web.url(`/${name}`),
  publisher: `${name} post`,
  family: null,
  section,
  language: 'en',
  pages: 'when-short',
  on,
});

let folder = '';
let store: Store;
let web: SmallWeb;
let hills = '';
let house: FeedHouse;
let context: Context;
let status = 0;
const out = { stdout: '', stderr: '' };

beforeAll(async () => {
  web = await smallWeb();
  hills = web.url(PATH);
});
afterAll(() => web.close());
beforeEach(async () => {
  web.clear();
  web.at(PATH, feedWith('Hill Post', { title: 'One', at: NOW - HOUR }, { title: 'Two' }));
  folder = mkdtempSync(join(tmpdir(), 'dateline-feeds-'));
  store = await openStore({ path: ':memory:' });
  const { dateline } = loadSettings({ env: {}, root: folder });
  const catalogue = [
    listed('moors', 'nature'),
    listed('quays', 'harbours'),
    listed('old', 'harbours', false),
  ];
  house = {
    fetch: web.fetch,
    reading: web.reading,
    feeds: store.feeds,
    clock: { now: () => NOW },
    settings: { dateline: { ...dateline, feeds: { ...dateline.feeds, sections: ['harbours'] } }, catalogue },
  };
  status = 0;
  const stream = (name: 'stdout' | 'stderr'): NodeJS.WriteStream => {
    out[name] = '';
    const to = new PassThrough().on('data', (chunk) => {
      out[name] += String(chunk);
    });
    return Object.assign(to, { isTTY: false, columns: 80 }) as unknown as NodeJS.WriteStream;
  };
  context = {
    stdin: process.stdin,
    stdout: stream('stdout'),
    stderr: stream('stderr'),
    env: {},
    root: folder,
    cwd: folder,
    paint: pc.createColors(false),
    exit: (next) => {
      status = next;
    },
  };
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const lines = (): readonly string[] => out.stdout.split('\n').filter((line) => line !== '');
const refusal = async (work: Promise<void>): Promise<OperatorError> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof OperatorError) return error;
  throw new Error('nothing was refused');
};

describe('feeds list', () => {
  it('shows what is read: what the settings choose, and what was added', async () => {
    await addFeed(context, house, hills, { section: 'nature', language: 'en', publisher: 'Hills' });
    expect(out.stdout).toBe(`Added: Hill Post · ${web.host}/rss · 2 items\n`);
    out.stdout = '';
    await listFeeds(context, house, {});
    expect(lines()).toEqual([
      `Hill Post · ${web.host}/rss · nature · en · not asked yet · next Thu 10:30 · for operator`,
      `quays post · ${web.host}/quays · harbours · en · not asked yet · next Thu 10:30 · for config`,
    ]);
    expect(out.stdout).not.toContain('s3cret');
  });

  it('of a section, and as JSON with whole addresses', async () => {
    await addFeed(context, house, hills, { section: 'nature' });
    out.stdout = '';
    await listFeeds(context, house, { section: 'nature', json: true });
    expect(JSON.parse(out.stdout)).toMatchObject([
      {
        url: hills,
        section: 'nature',
        owners: ['operator'],
        health: { is: 'new' },
        lastAsked: null,
        next: '2026-03-12T10:30:00.000Z',
      },
    ]);
  });

  it('--all is the catalogue with what is on', async () => {
    await listFeeds(context, house, { all: true });
    expect(lines()).toEqual([
      `off · nature · en · moors post · ${web.host}/moors`,
      `on · harbours · en · quays post · ${web.host}/quays`,
      `off · harbours · en · old post · ${web.host}/old`,
    ]);
  });

  it('names the sections where one is none', async () => {
    await listFeeds(context, house, { all: true, section: 'hils' });
    expect(out.stdout).toBe('config/feeds.yaml has no such section; it has nature, harbours\n');
  });

  it('says what to do where none is read', async () => {
    const { settings } = house;
    const nothing = {
      ...settings,
      dateline: { ...settings.dateline, feeds: { ...settings.dateline.feeds, sections: [] } },
    };
    await listFeeds(context, { ...house, settings: nothing }, { section: 'hils' });
    expect(out.stdout).toBe('No feed of section “hils” is read; feeds list --all shows all sections\n');
    out.stdout = '';
    await listFeeds(context, { ...house, settings: nothing }, {});
    expect(out.stdout).toMatch(/^No feed is read\. Choose sections in config\/dateline\.yaml/u);
  });
});

describe('feeds add', () => {
  it.each<[string, Parameters<typeof addFeed>[3], number, RegExp]>([
    ['the hills', {}, 2, /^“the hills” is no address of the web/u],
    [
      PATH,
      { section: 'natur' },
      2,
      /^--section “natur” is no section of config\/feeds\.yaml; write nature$/u,
    ],
    [PATH, { language: 'english' }, 2, /^--language “english” is no language tag/u],
    ['/nowhere', {}, 1, /^No feed: hills\.example\.org:\d+ answers 404: .+ To do: check/u],
  ])('%s %j', async (typed, options, code, says) => {
    const address = typed.startsWith('/') ? web.url(typed) : typed;
    const error = await refusal(addFeed(context, house, address, options));
    expect(error.message).toMatch(says);
    expect(error.status).toBe(code);
    expect(await store.feeds.list('operator')).toEqual([]);
  });

  it('names the feeds of a site that has several', async () => {
    const feeds = [
      { url: '/a', title: 'All' },
      { url: '/b', title: null },
    ];
    web.at('/', pageWith(feeds));
    expect((await refusal(addFeed(context, house, web.host, {}))).message.split('\n')).toEqual([
      `${web.host} has several feeds; add one of them:`,
      `feeds add ${web.url('/a')}  (All)`,
      `feeds add ${web.url('/b')}`,
    ]);
  });

  it('knows what is read already, and changes what is said of it', async () => {
    await addFeed(context, house, hills, { publisher: 'Hills', pages: 'never' });
    await addFeed(context, house, hills, {});
    await addFeed(context, house, hills, { publisher: 'Hills' });
    await addFeed(context, house, hills, { publisher: 'Other', pages: 'always' });
    expect(lines().map((line) => line.split(':')[0])).toEqual([
      'Added',
      'Read already',
      'Read already',
      'Changed',
    ]);
    expect(await store.feeds.list('operator')).toMatchObject([{ publisher: 'Other', pages: 'always' }]);
  });

  it('counts before what a workspace said, and not before config/feeds.yaml', async () => {
    await store.feeds.add({ ...UNSAID, url: hills, publisher: 'Theirs' }, 'slack:T1', NOW);
    await addFeed(context, house, hills, { publisher: 'Ours' });
    expect(await store.feeds.byUrl(hills)).toMatchObject({ publisher: 'Ours' });
    const quays = web.url('/quays');
    web.at('/quays', feedWith('Quay Post'));
    expect((await refusal(addFeed(context, house, quays, { pages: 'always' }))).message).toBe(
      'config/feeds.yaml has it, and what that says counts: write it there.',
    );
    expect(await store.feeds.list('operator')).toHaveLength(1);
  });

  it('forgets what was said of a feed that was removed', async () => {
    await addFeed(context, house, hills, { publisher: 'Hills', pages: 'never' });
    await removeFeed(context, house, hills);
    await addFeed(context, house, hills, { language: 'en' });
    expect(await store.feeds.list('operator')).toMatchObject([
      { publisher: null, pages: 'when-short', language: 'en' },
    ]);
  });

  it('asks without https where nobody typed it and nothing answers', async () => {
    web.at('/fens', feedWith('Fen Post'));
    const typed = `${web.host}/fens`;
    expect((await refusal(addFeed(context, house, `https://${typed}`, {}))).message).toMatch(
      /^No feed: hills/u,
    );
    await addFeed(context, house, typed, {});
    expect(await store.feeds.list('operator')).toMatchObject([{ url: web.url('/fens') }]);
  });
});

describe('feeds remove', () => {
  it('takes back what was added, by address', async () => {
    await addFeed(context, house, hills, {});
    out.stdout = '';
    await removeFeed(context, house, hills);
    expect(out.stdout).toBe(`Removed: Hill Post · ${web.host}/rss\n`);
    expect(await store.feeds.list('operator')).toEqual([]);
    expect((await refusal(removeFeed(context, house, hills))).message).toMatch(/^No such feed is read/u);
  });

  it('says who else has chosen one', async () => {
    const quays = web.url('/quays');
    expect((await refusal(removeFeed(context, house, quays))).message).toBe(
      'The settings choose it: take “harbours” out of config/dateline.yaml, or write “on: false” beside it in config/feeds.yaml.',
    );
    const unsaid = {
      publisher: null,
      family: null,
      section: null,
      language: null,
      pages: 'when-short',
    } as const;
    await store.feeds.add({ url: hills, ...unsaid }, 'slack:T1', NOW);
    expect((await refusal(removeFeed(context, house, hills))).message).toMatch(
      /^It is the feed of slack:T1/u,
    );
  });
});

describe('feeds check', () => {
  it('asks every feed that is read, and fails where one does', async () => {
    await addFeed(context, house, hills, {});
    out.stdout = '';
    await checkFeeds(context, house, undefined);
    expect(lines().toSorted()).toEqual([
      `Hill Post · ${web.host}/rss · answers: 2 items, rss-2.0, newest Thu 09:30`,
      `quays post · ${web.host}/quays · failed: ${web.host} answers 404: there is nothing at that address. To do: check the address, or give that of the site: it may name its feeds`,
    ]);
    expect(out.stderr).toBe('1 well, 1 failed.\n');
    expect(status).toBe(1);
  });

  it('asks one, whether it is read or not', async () => {
    await checkFeeds(context, house, hills);
    expect(lines()).toEqual([`${web.host}/rss · answers: 2 items, rss-2.0, newest Thu 09:30`]);
    expect(status).toBe(0);
    web.at(PATH, feedWith('Hill Post'));
    await checkFeeds(context, house, hills);
    expect(out.stderr).toContain('1 empty.\n');
    expect(await store.feeds.list(null)).toEqual([]);
  });
});

describe('feeds import and export', () => {
  it('exchange the same list', async () => {
    const file = join(folder, 'other.opml');
    writeFileSync(
      file,
      '<opml version="2.0"><body><outline text="hills"><outline type="rss" text="Hill Post" xmlUrl="https://hills.example.org/rss"/></outline></body></opml>',
    );
    await importFeeds(context, house, 'other.opml');
    await importFeeds(context, house, 'other.opml');
    expect(lines()).toEqual([
      'hills.example.org/rss: feed added',
      'hills.example.org/rss: feed already there',
    ]);
    expect(out.stderr).toBe('1 feed added.\n1 feed already there.\n');
    expect(status).toBe(0);
    expect(web.asked).toEqual([]);
    await exportFeeds(context, house, { out: 'mine.opml' });
    const written = readFileSync(join(folder, 'mine.opml'), 'utf8');
    expect(written).toContain('xmlUrl="https://hills.example.org/rss"');
    expect(written).toContain(`xmlUrl="${web.url('/quays')}"`);
    out.stdout = '';
    await exportFeeds(context, house, {});
    expect(out.stdout).toBe(written);
  });

  it('say what is wrong with a file', async () => {
    writeFileSync(join(folder, 'none.opml'), 'not at all');
    await importFeeds(context, house, 'none.opml');
    expect(lines()).toEqual(['none.opml: refused: not a list of feeds in OPML']);
    expect([out.stderr, status]).toEqual(['1 refused.\n', 1]);
    expect((await refusal(importFeeds(context, house, 'gone.opml'))).message).toBe(
      'gone.opml: there is no such file or folder.',
    );
    expect((await refusal(importFeeds(context, house, '.'))).message).toBe('.: it is a folder.');
    expect((await refusal(exportFeeds(context, house, { out: 'no/such.opml' }))).message).toMatch(
      /no\/such\.opml cannot be written; name a file in a folder that is there\.$/u,
    );
  });
});
