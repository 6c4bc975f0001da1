// An entry of a feed as a text on its way in.
import { expect, it } from 'vitest';
import type { FeedEntry } from '../../../src/core/feed/document.ts';
import { draftOfEntry, UNNAMED } from '../../../src/core/feed/draft-of-entry.ts';

const entry = (more: Partial<FeedEntry> = {}): FeedEntry => ({
  id: '1',
  title: 'Gate  jams',
  url: 'https://fen.example/a',
  published: 5,
  updated: 9,
  authors: [],
  summary: '',
  content: '',
  text: 'The gate jammed.\n\n  It was freed.',
  enclosures: [],
  source: null,
  ...more,
});
const FEED = { title: 'Fen Courier', language: 'en' };

it('has its own words, and the names of its feed', () => {
  expect(draftOfEntry(entry(), FEED, UNNAMED)).toEqual({
    url: 'https://fen.example/a',
    publisher: 'Fen Courier',
    family: null,
    origin: null,
    title: 'Gate jams',
    text: 'The gate jammed.\nIt was freed.',
    language: 'en',
    published: { is: 'known', at: 5, precision: 'instant' },
  });
});

it.each<[string, Partial<FeedEntry>, object]>([
  ['a title alone is the news', { text: '' }, { text: 'Gate jams' }],
  ['without a title, its first line stands for it', { title: '' }, { title: 'The gate jammed.' }],
  ['without a date of publication, the last change', { published: null }, { published: { at: 9 } }],
  ['without a date', { published: null, updated: null }, { published: null }],
  ['whose source is another', { source: { title: 'Marsh Post', url: null } }, { origin: 'Marsh Post' }],
])('%s', (_, more, expected) => {
  expect(draftOfEntry(entry(more), FEED, UNNAMED)).toMatchObject(expected);
});

it('what whoever added the feed says comes first', () => {
  const names = { publisher: 'Fen', family: 'Fen Group', language: 'de' };
  expect(draftOfEntry(entry(), FEED, names)).toMatchObject(names);
  expect(draftOfEntry(entry(), { title: ' ', language: null }, UNNAMED)).toMatchObject({
    publisher: null,
    language: null,
  });
});

it('that says nothing is none', () => {
  expect(draftOfEntry(entry({ title: ' ', text: '' }), FEED, UNNAMED)).toBeNull();
});
