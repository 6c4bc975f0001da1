// What is a feed and what is none, feeds whose end is missing, JSON, and the limits of what is kept.
import { describe, expect, it } from 'vitest';
import { documentIn, item, reading, rss } from './reading.ts';

describe('what is no feed', () => {
  const REFUSED: readonly (readonly [what: string, bytes: string | Uint8Array, code: string])[] = [
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t', 'empty'],
    ['a page', '<!doctype html><html><head><title>Not found</title></head></html>', 'html'],
    ['a page that begins with its body', '<body><p>Not found', 'html'],
    ['a page as people write them', `<!doctype html><html><body>${'line<br>'.repeat(500)}`, 'html'],
    ['words', 'Service unavailable', 'not-a-feed'],
    ['other XML', '<urlset><url><loc>https://example.org/</loc></url></urlset>', 'not-a-feed'],
    ['JSON', '{"items": 3}', 'not-a-feed'],
    ['JSON that is none', '{"version":', 'not-a-feed'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0]), 'not-text'],
    ['a ladder', `<rss>${'<channel>'.repeat(100_000)}`, 'too-deep'],
  ];
  it.each(REFUSED)('%s', (_what, bytes, code) => {
    expect(reading(bytes)).toMatchObject({ is: 'refused', code });
  });
});

describe('a feed that is not as it should be', () => {
  it('is kept up to where it ends', () => {
    const whole = rss('<title>Post</title><item><title>One</title></item><item><title>Two</title></item>');
    expect(documentIn(whole)).toMatchObject({ isWhole: true, entries: [{ title: 'One' }, { title: 'Two' }] });
    expect(documentIn(whole.slice(0, whole.indexOf('Two') + 2))).toMatchObject({
      title: 'Post',
      isWhole: false,
      entries: [{ title: 'One' }, { title: 'Tw' }],
    });
  });

  it('may be wrapped, or follow words that are not its own', () => {
    expect(documentIn(`<response><data>${rss('<title>Post</title>')}</data></response>`).title).toBe('Post');
    expect(documentIn(`Warning: line 3\n${rss('<title>Post</title>')}`).title).toBe('Post');
    expect(documentIn(`\n\n<?xml version="1.0"?>${rss('<title>Post</title>')}`).title).toBe('Post');
  });

  it('may hold characters that no text holds', () => {
    expect(documentIn(rss('<title>Po\u0001st\u0000</title>')).title).toBe('Post');
  });

  it('may cross its tags', () => {
    const text = item('<title>One</title><description>&lt;b&gt;two&lt;/p&gt;</description></guid>');
    expect(documentIn(text).entries).toMatchObject([{ title: 'One', text: 'two' }]);
  });

  it('may be of its own vocabulary', () => {
    expect(
      documentIn('<rss xmlns="https://example.org/ours"><channel><title>Post</title></channel></rss>').title,
    ).toBe('Post');
  });
});

describe('JSON Feed', () => {
  const FEED = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Post',
    home_page_url: 'https://example.org/',
    language: 'en-GB',
    items: [
      {
        id: 1,
        url: '/1',
        title: 'One',
        content_html: '<p>One</p><script>x</script>',
        date_published: '2004-01-01T12:00:00Z',
        authors: [{ name: 'Ann Example' }],
        attachments: [{ url: 'https://example.org/a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 7 }],
      },
      { id: '2', content_text: 'a < b\nc', date_modified: '2004-01-01T13:00:00Z' },
    ],
  };
  it('is read as the others are', () => {
    expect(documentIn(JSON.stringify(FEED), { url: 'https://example.org/feed.json' })).toMatchObject({
      format: 'json-1.1',
      title: 'Post',
      link: 'https://example.org/',
      language: 'en-GB',
      entries: [
        {
          id: '1',
          url: 'https://example.org/1',
          title: 'One',
          content: '<p>One</p>',
          text: 'One',
          published: Date.UTC(2004, 0, 1, 12),
          authors: ['Ann Example'],
          enclosures: [{ type: 'audio/mpeg', length: 7 }],
        },
        { id: '2', content: 'a &lt; b<br /><br />c', text: 'a < b\nc', updated: Date.UTC(2004, 0, 1, 13) },
      ],
    });
  });
});

describe('what the document declares', () => {
  const withDoctype = (declarations: string, title: string): string =>
    `<!DOCTYPE rss [${declarations}]>${rss(`<title>${title}</title>`)}`;

  it('may stand for a word', () => {
    expect(documentIn(withDoctype('<!ENTITY post "Harbour Post">', 'The &post;')).title).toBe(
      'The Harbour Post',
    );
  });

  it('is not looked up inside another, nor outside the document', () => {
    expect(documentIn(withDoctype('<!ENTITY a "ha"><!ENTITY b "&a;&a;">', '&b;')).title).toBe('&b;');
    expect(documentIn(withDoctype('<!ENTITY f SYSTEM "file:///etc/hostname">', '&f;')).title).toBe('&f;');
  });

  it('cannot make a document grow without end', () => {
    const text = withDoctype(`<!ENTITY long "${'x'.repeat(200)}">`, 'x').replace(
      '</channel>',
      `<item><description>${'&long;'.repeat(10_000)}</description></item></channel>`,
    );
    const [entry] = documentIn(text).entries;
    expect(entry?.text.length).toBeLessThan(200_000);
  });
});

describe('limits', () => {
  it('keep the first entries, and of a long text the beginning', () => {
    const many = rss('<item><title>a</title></item>'.repeat(2_100));
    expect(documentIn(many).entries).toHaveLength(2_000);
    const [long] = documentIn(
      item(`<title>${'word '.repeat(1_000)}</title><description>${'word '.repeat(200_000)}</description>`),
    ).entries;
    expect(long?.title.length).toBeLessThanOrEqual(1_000);
    expect(long?.text.length).toBeLessThanOrEqual(500_000);
    expect(long?.text.length).toBeGreaterThan(400_000);
  });
});
