// Who takes a story by where it came from: subscriptions of feeds, and digests of sections.
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, type Store } from '../../src/adapters/store/store.ts';
import type { Taken } from '../../src/core/delivery/subscription.ts';
import type { DigestDefinition, Selection } from '../../src/core/digest/definition.ts';
import type { Origin } from '../../src/core/feed/feed.ts';
import { takersOf } from '../../src/flows/takers.ts';
import { subscription } from '../contracts/store/samples.ts';

const digest = (name: string, select: Partial<Selection>): DigestDefinition => ({
  name,
  title: name,
  stories: 5,
  keyPoints: 3,
  select: { topic: null, languages: [], sections: [], feeds: [], ...select },
  when: { at: '09:00', days: [1], zone: null },
  quiet: 'line',
  revision: name,
});
const DIGESTS = [digest('everything', {}), digest('hills', { sections: ['hills'] })];

/** Where articles came from. */
const ORIGINS: Readonly<Record<string, readonly Origin[]>> = {
  'a-hill': [{ feed: 'f-hill', section: 'hills' }],
  'a-both': [
    { feed: 'f-hill', section: 'hills' },
    { feed: 'f-quay', section: 'quays' },
  ],
  'a-quay': [{ feed: 'f-quay', section: 'quays' }],
  'a-imported': [],
};

let store: Store;
let asked = 0;
beforeAll(async () => {
  store = await openStore({ path: ':memory:' });
});
afterAll(() => store.close());

const takersWith = async (digests: readonly DigestDefinition[]) => {
  const feedsOf = async (articles: readonly string[]): Promise<readonly Origin[]> => {
    asked += 1;
    return articles.flatMap((article) => ORIGINS[article] ?? []);
  };
  const { subscriptions, stories } = store;
  const takers = await takersOf({
    stories: { ...stories, feedsOf },
    subscriptions,
    digests,
    breathe: () => setImmediate(),
  });
  return async (...articles: readonly string[]): Promise<readonly string[]> =>
    (await takers.of({ id: 's-1', articles: [] }, articles)).map(({ channel }) => channel.id).sort();
};

describe('who takes a changed story', () => {
  it('is not asked for where it came from while nobody cares', async () => {
    await store.subscriptions.add(
      subscription('all', { mode: 'updates', takes: { kind: 'digest', digest: 'everything' } }),
    );
    expect(await (await takersWith(DIGESTS))('a-hill')).toEqual(['all']);
    expect(asked).toBe(0);
  });

  it('is whoever takes the feed or the section of an article that is new in it', async () => {
    const takes: Readonly<Record<string, Taken>> = {
      hill: { kind: 'feed', feed: 'f-hill', label: 'Hill Post' },
      hill2: { kind: 'feed', feed: 'f-hill', label: 'Hill Post' },
      quay: { kind: 'feed', feed: 'f-quay', label: 'Quay Post' },
      section: { kind: 'digest', digest: 'hills' },
    };
    for (const [channel, one] of Object.entries(takes))
      await store.subscriptions.add(subscription(channel, { mode: 'updates', takes: one }));
    const takers = await takersWith(DIGESTS);
    expect(await takers('a-hill')).toEqual(['all', 'hill', 'hill2', 'section']);
    expect(await takers('a-quay')).toEqual(['all', 'quay']);
    expect(await takers('a-imported', 'a-both')).toEqual(['all', 'hill', 'hill2', 'quay', 'section']);
    expect(await takers('a-imported')).toEqual(['all']);
  });
});
