// Lists of feeds in OPML: read as readers write them, written so that they can be read.
import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../../src/adapters/feeds/opml.ts';
import type { FeedSetting } from '../../../src/core/feed/feed.ts';

const setting = (url: string, more: Partial<FeedSetting> = {}): FeedSetting => ({
  url,
  publisher: null,
  family: null,
  section: null,
  language: null,
  pages: 'when-short',
  ...more,
});

const LIST = `<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
  <outline text="Alone" xmlUrl="https://example.org/alone"/>
  <outline text="World">
    <outline type="rss" text="Harbour" title="Harbour Post" xmlUrl="https://example.org/?a=1&b=2" language="en_GB"/>
    <outline text="Europe"><outline text="Quay" xmlUrl="https://example.com/quay"/></outline>
    <outline text="Again" xmlUrl="https://example.org/alone"/>
    <outline text="No address"/><outline text="Not the web" xmlUrl="file:///etc/hosts"/>
  </outline></body></opml>`;

describe('a list of feeds', () => {
  it('gives each address once, with the folder around it as its section', () => {
    expect(readOpml(LIST)).toEqual({
      is: 'read',
      feeds: [
        setting('https://example.org/alone', { publisher: 'Alone' }),
        setting('https://example.org/?a=1&b=2', {
          publisher: 'Harbour Post',
          section: 'World',
          language: 'en-GB',
        }),
        setting('https://example.com/quay', { publisher: 'Quay', section: 'Europe' }),
      ],
      withoutAddress: ['Not the web'],
    });
  });

  it('gives addresses as they are kept, without passwords and fragments, and rows that have none by name', () => {
    const rows = [
      'text="A" xmlUrl="https://me:s3cret@example.org/rss#top"',
      'text="B" xmlUrl="example.org/atom"',
      'text="C" type="rss"',
      'type="rss" xmlUrl="mailto:a@example.org"',
    ];
    const list = `<opml version="2.0"><body>${rows.map((row) => `<outline ${row}/>`).join('')}</body></opml>`;
    expect(readOpml(list)).toMatchObject({
      feeds: [{ url: 'https://example.org/rss' }, { url: 'https://example.org/atom' }],
      withoutAddress: ['C', 'a row without a name'],
    });
  });

  it('names a feed by no address', () => {
    const written = writeOpml([
      {
        url: 'https://a.example/rss',
        publisher: null,
        family: null,
        section: null,
        language: null,
        pages: 'when-short',
      },
    ]);
    expect(readOpml(written)).toMatchObject({ feeds: [{ url: 'https://a.example/rss', publisher: null }] });
  });

  it.each([
    ['words', 'no list', 'not a list of feeds in OPML'],
    [
      'a list without feeds',
      '<opml version="2.0"><body><outline text="a"/></body></opml>',
      'no feed is listed in it',
    ],
    ['a ladder', `<opml>${'<outline text="a">'.repeat(100_000)}`, 'not a list of feeds in OPML'],
  ])('%s is none', (_what, text, why) => {
    expect(readOpml(text)).toEqual({ is: 'refused', why });
  });

  it('is read again as it was written', () => {
    const feeds = [
      setting('https://example.org/?a=1&b=2', {
        publisher: 'Salt & "Sons" <Ltd>',
        section: 'World',
        language: 'en',
      }),
      setting('https://example.org/other', { publisher: 'Other', section: 'World' }),
      setting('https://example.org/alone', { publisher: 'Alone' }),
    ];
    expect(readOpml(writeOpml(feeds))).toEqual({ is: 'read', feeds, withoutAddress: [] });
  });
});
