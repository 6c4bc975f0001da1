// What a feed says as articles on their way in.
import { describe, expect, it } from 'vitest';
import type { FeedDocument, FeedEntry } from '../../../src/core/feed/document.ts';
import { draftsOf } from '../../../src/core/feed/drafts.ts';
import type { FeedSetting } from '../../../src/core/feed/feed.ts';

const ENTRY: FeedEntry = {
  id: '1',
  title: 'Ferry talks stall',
  url: 'https://example.org/1',
  published: 1_000_000,
  updated: 2_000_000,
  authors: [],
  summary: '',
  content: '',
  text: 'The talks stalled on Monday.',
  enclosures: [],
  source: null,
};
const SETTING: FeedSetting = {
  url: 'https://example.org/feed',
  publisher: null,
  family: null,
  section: null,
  language: null,
  pages: 'never',
};

const feed = (...entries: readonly Partial<FeedEntry>[]): FeedDocument => ({
  format: 'rss-2.0',
  title: 'Harbour Post',
  link: 'https://example.org/',
  language: 'en',
  ttl: null,
  entries: entries.map((entry) => ({ ...ENTRY, ...entry })),
  isWhole: true,
});
const draft = (entry: Partial<FeedEntry>, setting: Partial<FeedSetting> = {}) =>
  draftsOf(feed(entry), { ...SETTING, ...setting })[0]?.draft;

describe('an entry as a draft', () => {
  it('has what the feed says of it', () => {
    expect(draftsOf(feed({}), SETTING)).toEqual([
      {
        id: '1',
        draft: {
          url: 'https://example.org/1',
          family: 'example.org',
          publisher: 'Harbour Post',
          title: 'Ferry talks stall',
          text: 'The talks stalled on Monday.',
          language: 'en',
          published: { is: 'known', at: 1_000_000, precision: 'instant' },
        },
      },
    ]);
  });

  it('has what whoever added the feed says before what the feed says', () => {
    expect(draft({}, { publisher: 'The Post', language: 'en-GB' })).toMatchObject({
      publisher: 'The Post',
      language: 'en-GB',
    });
  });

  it('has the publisher that an aggregator names, and not its name behind the title', () => {
    const source = { title: 'Quay News', url: 'https://quay.example.com/' };
    expect(
      draft({ title: 'Ferry talks stall - Quay News', source }, { publisher: 'Everybody’s News' }),
    ).toMatchObject({
      publisher: 'Quay News',
      title: 'Ferry talks stall',
    });
  });

  it('belongs to the house that is said, else to the site of its feed, else to its own site', () => {
    const family = (link: string | null, url: string | null, said: string | null = null) =>
      draftsOf({ ...feed({ url }), link }, { ...SETTING, family: said })[0]?.draft.family;
    expect(family('https://www.example.org/world', 'https://elsewhere.example.com/1')).toBe('example.org');
    expect(family(null, 'https://m.example.org/1')).toBe('example.org');
    expect(family('https://feeds.feedburner.com/post', 'https://example.org/1')).toBe('example.org');
    expect(family('https://medium.com/@post', 'https://medium.com/@post/1')).toBeNull();
    expect(family(null, null)).toBeNull();
    expect(family('https://example.org/', 'https://example.org/1', 'Fen Group')).toBe('Fen Group');
  });

  it('belongs to the site of the publisher that an aggregator names', () => {
    const from = (url: string | null) =>
      draft({ source: { title: 'Quay News', url } }, { family: 'Everybody’s News' })?.family;
    expect(from('https://www.quay.example.com/')).toBe('quay.example.com');
    expect(from(null)).toBeNull();
  });

  it('has its own publisher where the feed names itself as the source', () => {
    expect(
      draft({ source: { title: 'Post: World', url: 'https://example.org/world' } }, { publisher: 'The Post' })
        ?.publisher,
    ).toBe('The Post');
    expect(
      draft({ source: { title: 'Harbour Post', url: null } }, { publisher: 'The Post' })?.publisher,
    ).toBe('The Post');
  });

  it('has a title made of its text where it has none', () => {
    expect(draft({ title: '' })?.title).toBe('The talks stalled on Monday.');
    expect(draft({ title: '', text: 'The talks stalled on Monday. Nobody knows why.' })?.title).toBe(
      'The talks stalled on Monday.',
    );
    const long = draft({ title: '', text: 'word '.repeat(100).trim() })?.title ?? '';
    expect(long).toMatch(/^(?:word )+word$/u);
    expect(long.length).toBeLessThanOrEqual(120);
  });

  it('has whole letters in a title without blanks', () => {
    expect(draft({ title: '🚢'.repeat(200) })?.title).toBe('🚢'.repeat(150));
    expect(draft({ title: `a${'🚢'.repeat(200)}` })?.title).toBe(`a${'🚢'.repeat(149)}`);
  });

  it('has its title as its text where it has no text', () => {
    expect(draft({ text: '' })?.text).toBe('Ferry talks stall');
  });

  it('does not repeat its title as the first line', () => {
    expect(draft({ text: 'Ferry talks stall\nOn Monday.' })?.text).toBe('On Monday.');
  });

  it('is dated by its change where it has no other date, and not at all without one', () => {
    expect(draft({ published: null })?.published?.at).toBe(2_000_000);
    expect(draft({ published: null, updated: null })?.published).toBeNull();
  });

  it('is none where it says nothing', () => {
    expect(draftsOf(feed({ id: '2', title: '', text: '' }, {}), SETTING)).toHaveLength(1);
  });
});

describe('ids', () => {
  it('that stand for several texts are worth nothing', () => {
    const drafts = draftsOf(feed({}, { url: 'https://example.org/2' }, { id: '3' }, { id: null }), SETTING);
    expect(drafts.map(({ id }) => id)).toEqual([null, null, '3', null]);
  });

  it('that come twice with the same address are one item', () => {
    expect(draftsOf(feed({}, {}), SETTING).map(({ id }) => id)).toEqual(['1']);
  });
});
