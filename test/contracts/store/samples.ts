// Values to put into a store: each complete, with the fields that a test is about given by the test.

import type { Store } from '../../../src/adapters/store/store.ts';
import type { Article } from '../../../src/core/article/article.ts';
import type { Subscription } from '../../../src/core/delivery/subscription.ts';
import type { Edition } from '../../../src/core/digest/edition.ts';
import { analyse } from '../../../src/core/language/analyse.ts';
import type { LedgerQuestion } from '../../../src/core/question/question.ts';
import type { Fingerprint } from '../../../src/core/story/fingerprint.ts';
import type { NewDelivery } from '../../../src/ports/deliveries.ts';
import type { Kept } from '../../../src/ports/library.ts';
import type { Placement, StoryCard } from '../../../src/ports/stories.ts';

export const article = (id: string, given: Partial<Article> = {}): Article => ({
  id,
  revision: 1,
  url: `https://news.example/${id}`,
  publisher: 'Example Times',
  title: `A ferry waits at pier ${id}`,
  text: 'The ferry did not sail on Monday. It is unclear when it will.',
  language: 'en',
  published: { is: 'known', at: 1_000, precision: 'instant' },
  knownAt: 1_000,
  arrivedAt: 2_000,
  revisedAt: null,
  isNews: true,
  family: null,
  origin: null,
  standing: { is: 'standing' },
  isPartial: false,
  ...given,
});

/** Under its address. */
export const keep = (store: Store, one: Article): Promise<Kept> =>
  store.library.keep(one, [`url:${one.url}`], analyse(one));

export const print = (given: Partial<Fingerprint> = {}): Fingerprint => ({
  full: [['ferri', 1]],
  lead: [['ferri', 1]],
  rare: [],
  tokens: 12,
  numbers: [],
  names: [],
  nameTerms: [],
  ...given,
});

export const placement = (one: Article, story: string, given: Partial<Placement> = {}): Placement => ({
  article: one.id,
  revision: one.revision,
  knownAt: one.knownAt,
  print: print(),
  heavy: ['ferri'],
  terms: ['ferri', 'pier'],
  moves: [{ article: one.id, story }],
  merged: [],
  ...given,
});

export const card = (id: string, given: Partial<StoryCard> = {}): StoryCard => ({
  id,
  title: `Title of ${id}`,
  label: `Label of ${id}`,
  articles: 1,
  publishers: 1,
  firstKnownAt: 1_000,
  lastKnownAt: 1_000,
  search: { title: 'ferri', names: 'example', body: 'pier' },
  ...given,
});

/** Kept, placed and described. */
export const tell = async (store: Store, one: Article, story: string, given: Partial<StoryCard> = {}) => {
  await keep(store, one);
  await store.stories.place(placement(one, story));
  await store.stories.describe(card(story, { lastKnownAt: one.knownAt, ...given }), []);
};

export const question = (id: string): LedgerQuestion => ({
  id,
  question: 'When will the ferry sail?',
  kind: 'unknown',
  score: 0.5,
  since: 1_000,
  positions: [],
  evidence: [],
  state: 'open',
});

export const edition = (id: string, given: Partial<Edition> = {}): Edition => ({
  id,
  kind: 'digest',
  digest: 'daily',
  title: 'Daily digest',
  language: 'en',
  window: { from: 0, to: 1_000, zone: 'UTC' },
  baseline: null,
  builtAt: 1_000,
  stories: [],
  receipt: {
    articles: 0,
    publishers: 0,
    stories: 0,
    omitted: 0,
    repeated: 0,
    feedsFailed: [],
    notPlaced: 0,
    notTold: 0,
    complete: true,
  },
  told: {},
  ...given,
});

export const subscription = (
  channel: string,
  given: Partial<Omit<Subscription, 'id'>> = {},
): Omit<Subscription, 'id'> => ({
  channel: { platform: 'browser', id: channel },
  takes: { kind: 'digest', digest: 'daily' },
  mode: 'digest',
  at: '09:00',
  days: [1, 2, 3],
  zone: 'Europe/Berlin',
  createdAt: 500,
  createdBy: 'operator',
  paused: false,
  nextDue: 1_000,
  coveredTo: null,
  ...given,
});

export const delivery = (key: string, channel: string, given: Partial<NewDelivery> = {}): NewDelivery => ({
  key,
  kind: 'digest',
  subscription: 1,
  channel: { platform: 'browser', id: channel },
  dueAt: 1_000,
  window: { from: 0, to: 1_000 },
  covers: 1,
  story: null,
  ...given,
});
