// Texts that people paste in a chat, on the real store: kept as their own, never over somebody else's article.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/adapters/store/store.ts';
import { thinkingHere } from '../../src/adapters/system/thinking.ts';
import { type Collect, collecting } from '../../src/flows/collect.ts';
import { keepingPastes } from '../../src/flows/keep-paste.ts';

const NOW = Date.UTC(2026, 2, 12, 9);
const TITLE = 'Sluice gate at Ollmar jams during spring tide';
const TEXT =
  'The main sluice gate at Ollmar jammed on Tuesday, March 10, 2026, as the spring tide rose, the water board said. Engineers worked on the gate through the night, and 40 houses were emptied.';

let store: Store;
let collect: Collect;
beforeEach(async () => {
  store = await openStore({ path: ':memory:' });
  collect = collecting({ library: store.library, thinking: thinkingHere, clock: { now: () => NOW } });
});
afterEach(() => store.close());

it('are news of now, and known when they come again', async () => {
  const keep = keepingPastes(collect);
  expect(await keep(`${TITLE}\n${TEXT}`)).toEqual({ is: 'stored', title: TITLE });
  expect(await keep(`${TITLE}\n${TEXT}`)).toEqual({ is: 'known', title: TITLE });
  expect(await keep('Too short')).toMatchObject({ is: 'refused' });
  expect((await store.library.counts()).articles).toBe(1);
});

it('leave an article of the same title as it is, whatever they say of it', async () => {
  const draft = { url: null, publisher: null, title: TITLE, text: TEXT, language: null, published: null };
  const { article } = await collect(draft, { arrival: { is: 'import', asNews: false } });
  const withdrawn = `Retraction: this article was withdrawn by its publisher.\n${TEXT}`;
  expect(await keepingPastes(collect)(`${TITLE}\n${withdrawn}`)).toMatchObject({ is: 'stored' });
  expect((await store.library.byId(article.id))?.article).toEqual(article);
});
