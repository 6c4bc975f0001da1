// The flows that take articles in, on the real store: what a revision and an interrupted placement leave behind is made good.

import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../../../src/adapters/store/store.ts';
import { thinkingHere } from '../../../src/adapters/system/thinking.ts';
import type { ArticleDraft } from '../../../src/core/article/draft.ts';
import { collecting } from '../../../src/flows/collect.ts';
import { understanding } from '../../../src/flows/understand.ts';
import { placement } from '../../contracts/store/samples.ts';

let store: Store;
let now: number;
const clock = { now: () => now };

beforeEach(async () => {
  store = await openStore({ path: ':memory:' });
  now = Date.UTC(2026, 0, 5, 9);
});
afterEach(() => store.close());

const draft = (at: number, text: string): ArticleDraft => ({
  url: `https://news.example/bridge-${at}`,
  publisher: `Publisher ${at}`,
  title: 'Crack closes the harbour bridge in Lindau',
  text,
  language: 'en',
  published: null,
});

const BRIDGE =
  'The harbour bridge in Lindau was closed on Monday after engineers found a crack in a pillar. It is unclear when the bridge will reopen.';

const collect = (given: ArticleDraft) =>
  collecting({ library: store.library, thinking: thinkingHere, clock })(given, {
    arrival: { is: 'import', asNews: true },
  });
const understand = () =>
  understanding({
    stories: store.stories,
    leases: store.leases,
    thinking: thinkingHere,
    owner: 'one',
    clock,
    breathe: async () => {},
    log: { info: () => {}, warn: () => {}, error: (fields) => expect(fields).toBeUndefined() },
  })();

const threeAboutOneBridge = async () => {
  for (const at of [1, 2, 3]) {
    now += 1_000;
    await collect(draft(at, `${BRIDGE} Reporter ${at} was there.`));
  }
  await understand();
  const [story, ...others] = await store.stories.newest(9);
  expect(others).toEqual([]);
  if (story === undefined) throw new Error('no story');
  return story;
};

it('a revised article keeps its story, which is told anew', async () => {
  const story = await threeAboutOneBridge();
  const { position } = await store.stories.changedAfter(0, 99);
  const kept = await collect(draft(2, `${BRIDGE} The ferry Alma carries commuters instead.`));
  expect(kept.is).toBe('revised');
  expect(await understand()).toMatchObject({ placed: 1 });
  expect((await store.stories.newest(9)).map(({ id }) => id)).toEqual([story.id]);
  expect(await store.stories.search([['alma']], 9)).toMatchObject([{ id: story.id, articles: 3 }]);
  const { changes } = await store.stories.changedAfter(position, 99);
  expect(changes).toMatchObject([{ story: story.id, article: kept.article.id }]);
  expect(await understand()).toMatchObject({ placed: 0 });
});

it('a story whose card was not written, since the process ended, gets it from the next one', async () => {
  const story = await threeAboutOneBridge();
  const { article } = await collect(draft(4, `${BRIDGE} The ferry Alma carries commuters instead.`));
  await store.stories.place(placement(article, story.id, { heavy: ['lindau', 'alma'] }));
  expect((await store.stories.summary(story.id))?.articles).toBe(3);
  expect(await understand()).toMatchObject({ placed: 1 });
  expect(await store.stories.search([['alma']], 9)).toMatchObject([{ id: story.id, articles: 4 }]);
  expect(await understand()).toMatchObject({ placed: 0 });
});
