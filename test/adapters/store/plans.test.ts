// What is asked often is answered from an index, at any size: the plans of the queries as they run, not of copies of them.
import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore, type Store } from '../../../src/adapters/store/store.ts';
import { analyse } from '../../../src/core/language/analyse.ts';
import { DAY } from '../../../src/core/time/instant.ts';
import {
  article,
  card,
  delivery,
  edition,
  keep,
  placement,
  question,
  subscription,
  tell,
} from '../../contracts/store/samples.ts';
import { emptyPath } from './folder.ts';

/** Tables that stay small, what an inner query has made small, a row of none, and virtual ones, whose plans always say SCAN. */
const MAY_SCAN =
  /^SCAN (?:CONSTANT ROW|json_each|each VIRTUAL|story_words|publishers|stale_stories|hits|changes|subscriptions|deliveries$|waiting|overdue$|ranked$|\(subquery-\d+\)$)/;

let path: string;
let store: Store;
const run = new Set<string>();

beforeEach(async () => {
  path = await emptyPath();
  store = await openStore({ path });
  const prepare = DatabaseSync.prototype.prepare;
  vi.spyOn(DatabaseSync.prototype, 'prepare').mockImplementation(function (
    this: DatabaseSync,
    sql,
  ): StatementSync {
    if (!sql.startsWith('explain')) run.add(sql);
    return prepare.call(this, sql);
  });
  run.clear();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await store.close();
});

/** Steps of the plans of everything that ran since the test began. */
const steps = (): readonly { readonly sql: string; readonly step: string }[] => {
  const asked = [...run];
  const database = new DatabaseSync(path);
  const found = asked.flatMap((sql) =>
    database
      .prepare(`explain query plan ${sql}`)
      .all()
      .map((row) => ({ sql, step: String(row['detail']) })),
  );
  database.close();
  return found;
};

const scans = (): readonly string[] =>
  steps()
    .filter(({ step }) => step.startsWith('SCAN') && !MAY_SCAN.test(step))
    .map(({ sql, step }) => `${step}: ${sql}`);

const sorts = (): readonly string[] =>
  steps()
    .filter(({ step }) => step.startsWith('USE TEMP B-TREE'))
    .map(({ sql, step }) => `${step}: ${sql}`);

const window = { from: 0, to: 9_999 };
/** Late enough for a listing to be noted. */
const NOTED = 8 * DAY;

describe('plans', () => {
  it('of taking articles in', async () => {
    await keep(store, article('a-1'));
    await keep(store, article('a-1', { text: 'Another text.' }));
    await store.library.keep(article('a-2'), ['k'], analyse(article('a-2')));
    await store.library.learn('a-1', ['k', 'l']);
    await store.library.withdraw('a-2', null, 9);
    await store.stories.unplaced(9);
    await store.stories.frequencies(['ferri']);
    await store.stories.candidates(['ferri'], window, 9);
    await store.stories.members(['s-1'], 9);
    await store.stories.place(placement(article('a-1'), 's-1', { merged: [{ from: 's-2', to: 's-1' }] }));
    await store.stories.place(placement(article('a-1'), 's-1'));
    await store.stories.describe(card('s-1'), [question('q')]);
    expect(run.size).toBeGreaterThan(30);
    expect(scans()).toEqual([]);
  });

  it('of taking in: no more statements for many keys than for one', async () => {
    const counted = async (id: string, keys: readonly string[]): Promise<number> => {
      const spies = (['run', 'all'] as const).map((name) => vi.spyOn(StatementSync.prototype, name));
      await store.library.keep(article(id), keys, analyse(article(id)));
      await store.library.owners(keys);
      const count = spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
      for (const spy of spies) spy.mockRestore();
      return count;
    };
    const one = await counted('a-1', ['k']);
    expect(one).toBeGreaterThan(5);
    expect(await counted('a-2', ['l', 'm', 'n', 'o', 'p', 'q'])).toBe(one);
  });

  it('of answering', async () => {
    await store.library.owners(['k']);
    await store.library.byId('a-1');
    await store.library.byUrl('https://news.example/a-1');
    await store.library.flaggedAfter(0, 9);
    await store.library.revisions('a-1');
    await store.library.counts();
    await store.stories.story('s-1', 9, 9);
    await store.stories.summary('s-1');
    await store.stories.storyOf('a-1');
    await store.stories.within({ window, among: null, languages: [], sections: [], feeds: [] }, 9);
    await store.stories.within({ window, among: ['s-1'], languages: ['en'], sections: [], feeds: [] }, 9);
    await store.stories.waiting(window);
    await store.stories.totals(window, null);
    await store.stories.totals(window, 's-1');
    await store.stories.lastKnown({ languages: [], sections: [], feeds: [] });
    await store.stories.lastKnown({ languages: ['en'], sections: ['hills'], feeds: ['f-1'] });
    await store.stories.search([['ferri']], 9);
    await store.stories.vocabulary('fe', 3, 5);
    await store.stories.ledger('s-1', 9);
    await store.stories.changedAfter(0, 9);
    await store.editions.byKey('k');
    await store.editions.byId('e');
    await store.editions.byNumber(1);
    expect(run.size).toBeGreaterThan(15);
    expect(scans()).toEqual([]);
  });

  it('of lists by time: read in the order of an index, never sorted', async () => {
    await store.stories.newest(9);
    await store.stories.ledger(null, 9);
    await store.deliveries.list(null, 9);
    await store.deliveries.list('sent', 9);
    await store.deliveries.lastReceived({ platform: 'browser', id: 'x' });
    await store.subscriptions.due(9, 9);
    await store.subscriptions.wantingUpdates(0, 9);
    await store.transcript.list('news', 0, 9);
    await store.transcript.find('news', 'm', 0, 0);
    const used = steps().map(({ step }) => step);
    expect(used.some((step) => step.includes('stories_newest'))).toBe(true);
    expect(used.some((step) => step.includes('stories_asking'))).toBe(true);
    expect(used.some((step) => step.includes('deliveries_received'))).toBe(true);
    expect(used.some((step) => step.includes('subscriptions_due'))).toBe(true);
    expect(used.some((step) => step.includes('subscriptions_wanting'))).toBe(true);
    expect(sorts()).toEqual([]);
  });

  it('of delivering', async () => {
    await store.subscriptions.add(subscription('x'));
    await store.deliveries.enqueue([delivery('k', 'x')], [{ id: 1, nextDue: 2, coveredTo: 1 }]);
    await store.deliveries.waiting('browser', 9);
    await store.deliveries.claim({ platform: 'browser', owner: 'o', dueBy: 9, now: 9, until: 19, limit: 9 });
    await store.deliveries.freeze('k', 'o', 'e');
    await store.deliveries.begin('k', 'o', 9, 19);
    await store.deliveries.part('k', 'o', { part: 0, message: 'm' }, 19);
    await store.deliveries.refused('k', 'o');
    await store.deliveries.settle('k', 'o', { is: 'sent', at: 9 });
    await store.deliveries.retry(1, 9);
    await store.editions.save('k', edition('e'));
    await store.renderings.once('k', () => 'v');
    await store.leases.take('l', 'o', 0, 9);
    expect(scans()).toEqual([]);
    expect(sorts()).toEqual([]);
  });

  it('of feeds', async () => {
    const of = {
      url: 'https://a.example/rss',
      publisher: null,
      family: null,
      section: 'hills',
      language: null,
    };
    const { feed } = await store.feeds.add({ ...of, pages: 'never' }, 'operator', 1);
    await store.feeds.byUrl('https://b.example/rss');
    await keep(store, article('a-1'));
    run.clear();
    const claim = { owner: 'o', now: 9, until: 19, limit: 9, busy: ['b.example'], perHost: 2 };
    const [claimed] = await store.feeds.claim(claim);
    if (claimed === undefined) throw new Error('not claimed');
    // However many are due, only the longest overdue are ranked.
    expect(steps().map(({ step }) => step)).toContainEqual(expect.stringMatching(/^CO-ROUTINE overdue/));
    await store.feeds.seen(feed.id, ['k'], NOTED);
    await store.feeds.remember(feed.id, [
      { key: 'k', print: 'p', article: 'a-1', changes: 0, changedAt: 9, owed: 0 },
    ]);
    await store.feeds.settle(feed.id, 'o', claimed.state);
    await store.feeds.nextAt();
    await store.feeds.failing({ sections: [], feeds: [] }, 9, 9);
    await store.feeds.failing({ sections: ['hills'], feeds: [feed.id] }, 9, 9);
    await store.stories.feedsOf(['a-1']);
    const select = { languages: [], sections: ['hills'], feeds: [feed.id] };
    await store.stories.within({ window, among: null, ...select }, 9);
    await store.stories.totals(window, null, select);
    expect(run.size).toBeGreaterThan(10);
    expect(scans()).toEqual([]);
  });

  it('of forgetting: walked from old to young by an index', async () => {
    const step = { before: 9_999, after: { at: -1, row: 0 }, most: 9 };
    await tell(store, article('a-1'), 's-1');
    await store.editions.save('k', edition('e'));
    await store.deliveries.enqueue([delivery('d', 'x')], []);
    const [one] = await store.deliveries.list(null, 1);
    await store.deliveries.claim({
      platform: 'browser',
      owner: 'o',
      dueBy: 9_999,
      now: 9,
      until: 19,
      limit: 9,
    });
    await store.deliveries.settle('d', 'o', { is: 'skipped', reason: 'paused' });
    expect(one).toBeDefined();
    const setting = { publisher: null, family: null, section: null, language: null, pages: 'never' } as const;
    const wanted = await store.feeds.add({ ...setting, url: 'https://a.example/rss' }, 'operator', 1);
    await store.feeds.remember(wanted.feed.id, [
      { key: 'k', print: 'p', article: null, changes: 0, changedAt: 9, owed: 0 },
    ]);
    await store.feeds.seen(wanted.feed.id, [], NOTED);
    const left = await store.feeds.add({ ...setting, url: 'https://b.example/rss' }, 'operator', 1);
    await store.feeds.remove(left.feed.id, 'operator');
    run.clear();
    const { forgetting } = store;
    expect(await forgetting.articles(step, 9_999, () => false)).toMatchObject({ forgotten: 1 });
    expect(await forgetting.deliveries(step)).toMatchObject({ forgotten: 1 });
    await forgetting.editions({ ...step, before: Number.MAX_SAFE_INTEGER });
    expect(await forgetting.items({ ...step, before: NOTED })).toMatchObject({ forgotten: 1 });
    expect(await forgetting.feeds(step)).toMatchObject({ forgotten: 1 });
    await forgetting.messages(step);
    await forgetting.keys(step);
    await forgetting.words(step);
    await store.library.forgot(['url:https://news.example/a-1'], Number.MAX_SAFE_INTEGER);
    const used = steps().map(({ step: text }) => text);
    const walked = [
      'articles_by_age',
      'deliveries_by_age',
      'editions_by_age',
      'feed_items_by_age',
      'feeds_unasked',
      'forgotten_keys_by_age',
      'term_counts_by_era',
    ];
    // From where the step before came to, and not from the oldest each time.
    expect(used).toContainEqual(expect.stringMatching(/articles_by_age \(<expr>>\? AND <expr><\?\)/));
    expect(walked.filter((index) => !used.some((text) => text.includes(index)))).toEqual([]);
    expect(scans()).toEqual([]);
    expect(sorts()).toEqual([]);
  });
});
