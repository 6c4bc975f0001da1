// How fast the store answers at size: fills a store with made-up rows, then times what the product asks of it.
// node bench/store.ts [articles] [file]; figures in ms on standard output.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../src/adapters/store/store.ts';
import { analyse } from '../src/core/language/analyse.ts';
import { allTerms, fingerprint, heavyTerms } from '../src/core/story/fingerprint.ts';
import { DAY } from '../src/core/time/instant.ts';
import { article, card, delivery, subscription } from '../test/contracts/store/samples.ts';
import { END, fill, PER_STORY, scattered, textOf } from './fill.ts';

const [articles, path] = [
  Number(process.argv[2] ?? 100_000),
  process.argv[3] ?? join(mkdtempSync(join(tmpdir(), 'dateline-bench-')), 'dateline.db'),
];
const time = async (name: string, times: number, act: (n: number) => Promise<unknown>): Promise<void> => {
  const took: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const start = performance.now();
    await act(n);
    took.push(performance.now() - start);
  }
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (times - 1))] ?? 0).toFixed(2).padStart(9);
  process.stdout.write(`${name.padEnd(44)} median ${at(0.5)}  p95 ${at(0.95)}  most ${at(1)}\n`);
};

const answers = async ({ stories, library }: Store): Promise<void> => {
  const back = (days: number) => ({ from: END - days * DAY, to: END });
  const story = (n: number): string => `s-${scattered(n, Math.floor(articles / PER_STORY))}`;
  await time('counts', 50, () => library.counts());
  await time('story', 50, (n) => stories.story(story(n), END, 60));
  await time('newest 10', 50, () => stories.newest(10));
  for (const days of [1, 7, 30, 365]) {
    await time(`within ${days} days`, 5, () =>
      stories.within({ window: back(days), among: null, languages: [], sections: [], feeds: [] }, 60),
    );
    await time(`totals ${days} days`, 5, () => stories.totals(back(days), null));
  }
  await time('search, a frequent word', 20, (n) => stories.search([[`w${scattered(n, 200)}`]], 10));
  await time('search, a rare word', 20, (n) => stories.search([[`w${scattered(n, 20_000)}`]], 10));
  await time('search, two frequent words', 20, (n) => stories.search([[`w${n}`], [`w${n + 50}`]], 10));
  await time('search, a word that is not there', 20, () => stories.search([['nowhere']], 10));
  await time('ledger of all, 20', 20, () => stories.ledger(null, 20));
  await time('changed after, 100', 20, (n) => stories.changedAfter(n * 100, 100));
};

const arrivals = async ({ stories, library }: Store): Promise<void> => {
  await time('an article: keep', 50, (n) => {
    const one = article(`n-${n}`, { text: textOf(n + 7), knownAt: END });
    return library.keep(one, [`url:${one.url}`, `text:${n}`], analyse(one));
  });
  const prints = Array.from({ length: 50 }, (_, n) => {
    const one = article(`n-${n}`, { text: textOf(n + 7), knownAt: END });
    const made = fingerprint(one.title, one.text, analyse(one), { total: 0, of: new Map() });
    return { one, made, heavy: heavyTerms(made), terms: allTerms(one.title, one.text) };
  });
  const window = { from: END - 7 * DAY, to: END + 7 * DAY };
  await time('an article: frequencies', 50, (n) => stories.frequencies(prints[n]?.terms ?? []));
  await time('an article: candidates', 50, (n) => stories.candidates(prints[n]?.heavy ?? [], window, 40));
  await time('an article: place', 50, async (n) => {
    const found = prints[n];
    if (found === undefined) return;
    const { one, made, heavy, terms } = found;
    const moves = [{ article: one.id, story: `s-n${n}` }];
    await stories.place({
      article: one.id,
      revision: 1,
      knownAt: END,
      print: made,
      heavy,
      terms,
      moves,
      merged: [],
    });
  });
  await time('an article: describe', 50, (n) =>
    stories.describe(
      card(`s-n${n}`, { lastKnownAt: END, search: { title: 'a b', names: 'c', body: textOf(n) } }),
      [],
    ),
  );
};

const deliveries = async ({ deliveries: record, subscriptions }: Store): Promise<void> => {
  const [channels, batch] = [10_000, 100];
  await time('subscriptions: add', 200, (n) => subscriptions.add(subscription(`c-${n}`)));
  await time('deliveries: enqueue 100', channels / batch, (n) =>
    record.enqueue(
      Array.from({ length: batch }, (_, i) => delivery(`k-${n * batch + i}`, `c-${n * batch + i}`)),
      [],
    ),
  );
  const claim = {
    platform: 'browser',
    owner: 'o',
    dueBy: END,
    now: END,
    until: END + DAY,
    limit: 20,
  } as const;
  await time('deliveries: waiting, 10,000 due', 50, () => record.waiting('browser', END));
  await time('deliveries: claim 20 of 10,000', 100, () => record.claim(claim));
  await time('deliveries: begin', 100, (n) => record.begin(`k-${n}`, 'o', END, END + DAY));
  await time('deliveries: settle', 100, (n) => record.settle(`k-${n}`, 'o', { is: 'sent', at: END }));
};

const feeds = async ({ feeds: kept }: Store): Promise<void> => {
  const plain = { publisher: null, family: null, section: null, language: null, pages: 'never' } as const;
  const all = Array.from({ length: 10_000 }, (_, n) => ({
    url: `https://${n % 5_000}.example.org/${n}`,
    ...plain,
  }));
  await kept.set('config', all, END);
  const claim = { owner: 'o', now: END, until: END + DAY, limit: 16, busy: [], perHost: 2 };
  await time('feeds: claim 16 of 10,000 due', 100, () => kept.claim(claim));
};

await (await openStore({ path })).close();
const start = performance.now();
fill(path, articles);
process.stdout.write(
  `${articles} articles in ${path}: filled in ${((performance.now() - start) / 1000).toFixed(0)} s\n`,
);
const store = await openStore({ path });
await answers(store);
await arrivals(store);
await deliveries(store);
await feeds(store);
await store.close();
