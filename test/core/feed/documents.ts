// Feed documents for tests.
import type { FeedDocument, FeedEntry } from '../../../src/core/feed/document.ts';

export const entry = (about: Partial<FeedEntry> = {}): FeedEntry => ({
  id: null,
  title: 'Ferries stay in port',
  url: null,
  published: null,
  updated: null,
  authors: [],
  summary: '',
  content: '',
  text: '',
  enclosures: [],
  source: null,
  ...about,
});

export const document = (entries: readonly FeedEntry[], about: Partial<FeedDocument> = {}): FeedDocument => ({
  format: 'rss-2.0',
  title: 'Harbour Post',
  link: null,
  language: null,
  ttl: null,
  entries,
  isWhole: true,
  ...about,
});
