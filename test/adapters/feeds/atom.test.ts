// Atom 0.3 and 1.0: texts that declare what they are, links by what they lead to, dates by what they date.
import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../../src/core/feed/document.ts';
import { atom, documentIn, entry, entryIn } from './reading.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

const ENTRIES: readonly (readonly [rule: string, fields: string, expected: Partial<FeedEntry>])[] = [
  [
    'text is text, even where it looks like markup',
    '<title>The &lt;b&gt; tag</title>',
    { title: 'The <b> tag' },
  ],
  ['html is markup', '<title type="html">The &lt;b&gt;bold&lt;/b&gt; one</title>', { title: 'The bold one' }],
  [
    'xhtml is markup in a box that is not part of it',
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One <b>two</b></div></content>',
    { content: 'One <b>two</b>', text: 'One two' },
  ],
  [
    'xhtml under a prefix',
    '<content type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div><h:p>One</h:p></h:div></content>',
    { content: '<p>One</p>' },
  ],
  [
    'escaped words in xhtml are words',
    '<summary type="xhtml"><div>the &lt;b&gt; tag</div></summary>',
    { summary: 'the &lt;b&gt; tag', text: 'the <b> tag' },
  ],
  [
    'html in a box that was not escaped',
    '<content type="html"><div>One &lt;b&gt;two&lt;/b&gt;</div></content>',
    { content: 'One <b>two</b>' },
  ],
  [
    'another type is packed',
    `<content type="application/octet-stream">${base64('One <b>two</b>')}</content>`,
    { content: 'One <b>two</b>' },
  ],
  [
    '0.3: packed',
    `<content type="text/html" mode="base64">${base64('<p>Zwölf</p>')}</content>`,
    { content: '<p>Zwölf</p>', text: 'Zwölf' },
  ],
  [
    '0.3: escaped',
    '<summary type="text/html" mode="escaped">One &lt;b&gt;two&lt;/b&gt;</summary>',
    { summary: 'One <b>two</b>' },
  ],
  [
    '0.3: elements are markup without a declaration',
    '<summary>One <b>two</b></summary>',
    { summary: 'One <b>two</b>' },
  ],
  [
    'text that is kept as markup is escaped',
    '<summary>a &lt; b &amp; c</summary>',
    { summary: 'a &lt; b &amp; c', text: 'a < b & c' },
  ],
  [
    'a link without rel leads to the page',
    '<link rel="self" href="https://example.org/feed"/><link href="https://example.org/1"/>',
    { url: 'https://example.org/1' },
  ],
  [
    'a page wins over another format',
    '<link href="https://example.org/1.json" type="application/json"/><link href="https://example.org/1" type="text/html"/>',
    { url: 'https://example.org/1' },
  ],
  [
    'a link without an address does not count',
    '<link rel="alternate"/><link rel="alternate" href="https://example.org/1"/>',
    { url: 'https://example.org/1' },
  ],
  [
    'an enclosure is a link',
    '<link rel="enclosure" href="https://example.org/a.mp4" type="video/mp4" length="7"/>',
    { url: null, enclosures: [{ url: 'https://example.org/a.mp4', type: 'video/mp4', length: 7 }] },
  ],
  ['an id is never changed', '<id>HTTP://Example.ORG/%7ebob</id>', { id: 'HTTP://Example.ORG/%7ebob' }],
  ['an id that is the end of an address', '<id xml:base="https://example.org/">/1</id>', { id: '/1' }],
  [
    'what is inside something else is not the entry’s',
    '<image><id>Wrong</id></image><id>Right</id>',
    { id: 'Right' },
  ],
  [
    'a name, else an address of mail',
    '<author><name>Ann Example</name><email>ann@example.org</email></author><author><email>bo@example.org</email></author>',
    { authors: ['Ann Example', 'bo@example.org'] },
  ],
  [
    'published and updated',
    '<updated>2004-01-02T00:00:00Z</updated><published>2004-01-01T00:00:00Z</published>',
    { published: Date.UTC(2004, 0, 1), updated: Date.UTC(2004, 0, 2) },
  ],
  [
    '0.3: issued and modified',
    '<modified>2004-01-02T00:00:00Z</modified><issued>2004-01-01T00:00:00Z</issued>',
    { published: Date.UTC(2004, 0, 1), updated: Date.UTC(2004, 0, 2) },
  ],
  [
    'of two dates of one name the last was meant',
    '<updated>2004-01-02T00:00:00Z</updated><updated>2004-01-01T00:00:00Z</updated>',
    { updated: Date.UTC(2004, 0, 1) },
  ],
  [
    'the description of its media stands in',
    '<media:group xmlns:media="http://search.yahoo.com/mrss/"><media:description>A photo</media:description></media:group>',
    { summary: 'A photo' },
  ],
  [
    'a source',
    '<source><title>Other Paper</title><link href="https://other.example.com/"/></source>',
    { source: { title: 'Other Paper', url: 'https://other.example.com/' } },
  ],
];

describe('an entry of Atom', () => {
  it.each(ENTRIES)('%s', (_rule, fields, expected) => {
    expect(entryIn(entry(fields))).toMatchObject(expected);
  });

  it('is found without its vocabulary, and under a prefix', () => {
    expect(entryIn('<feed><entry><title>One</title></entry></feed>').title).toBe('One');
    const prefixed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title></a:entry></a:feed>';
    expect(entryIn(prefixed).title).toBe('One');
  });

  it('has a base at every level, each counted from the one around it', () => {
    const text = atom(
      '<entry xml:base="news/"><link href="1"/><content type="xhtml"><div><a href="2">two</a><p xml:base="old/"><a href="3">three</a></p></div></content></entry>',
      'xml:base="https://example.org/a/"',
    );
    expect(entryIn(text)).toMatchObject({
      url: 'https://example.org/a/news/1',
      content:
        '<a href="https://example.org/a/news/2">two</a><p><a href="https://example.org/a/news/old/3">three</a></p>',
    });
  });
});

describe('a feed of Atom', () => {
  it('says its version', () => {
    expect(documentIn(atom('')).format).toBe('atom-1.0');
    expect(documentIn('<feed version="0.3" xmlns="http://purl.org/atom/ns#"/>').format).toBe('atom-0.3');
  });

  it('says its title, site and language', () => {
    expect(
      documentIn(atom('<title>Post</title><link href="https://example.org/"/>', 'xml:lang="de"')),
    ).toMatchObject({
      title: 'Post',
      link: 'https://example.org/',
      language: 'de',
    });
  });
});
