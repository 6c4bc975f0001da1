// RSS of all ages: where each field is found, and what wins where several say something.
import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../../src/core/feed/document.ts';
import { documentIn, entryIn, item, rss } from './reading.ts';

const utc = (...parts: Parameters<typeof Date.UTC>): number => Date.UTC(...parts);

const ITEMS: readonly (readonly [rule: string, fields: string, expected: Partial<FeedEntry>])[] = [
  [
    'a title is a line of plain text',
    '<title> Ferry\n talks &lt;em&gt;stall&lt;/em&gt; </title>',
    { title: 'Ferry talks stall' },
  ],
  [
    'an ampersand in a title is one, however often it is escaped',
    '<title>Salt &amp;amp; Sons</title>',
    { title: 'Salt & Sons' },
  ],
  ['“less than” in a title is no tag', '<title>1 &lt; 2</title>', { title: '1 < 2' }],
  ['CDATA is text that needs no escape', '<title><![CDATA[Salt & Sons]]></title>', { title: 'Salt & Sons' }],
  ['a bare ampersand is forgiven', '<title>Salt & Sons</title>', { title: 'Salt & Sons' }],
  ['names of HTML need no declaration', '<title>Caf&eacute;&nbsp;noir</title>', { title: 'Café noir' }],
  ['a name that nobody knows stays', '<title>a &nosuchname; b</title>', { title: 'a &nosuchname; b' }],
  ['a title of Dublin Core stands in', '<dc:title>Ferry</dc:title>', { title: 'Ferry' }],
  [
    'the title of a medium stands in, and does not replace',
    '<media:title>Photo</media:title><title>Ferry</title>',
    { title: 'Ferry' },
  ],
  [
    'the title of a medium stands in',
    '<media:group><media:title>Photo</media:title></media:group>',
    { title: 'Photo' },
  ],
  [
    'a strange vocabulary has no say',
    '<x:title xmlns:x="urn:x">Wrong</x:title><title>Right</title>',
    { title: 'Right' },
  ],
  [
    'what is inside an image is not the item’s',
    '<image><title>Wrong</title><link>http://wrong.example.com/</link></image><title>Right</title>',
    { title: 'Right', url: null },
  ],
  ['a link is an address', '<link> https://example.org/1 </link>', { url: 'https://example.org/1' }],
  [
    'a link with an ampersand that was not escaped',
    '<link>https://example.org/?a=1&b=2</link>',
    { url: 'https://example.org/?a=1&b=2' },
  ],
  [
    'a link may be an attribute',
    '<atom:link rel="self" href="https://example.org/feed"/><atom:link href="https://example.org/1"/>',
    { url: 'https://example.org/1' },
  ],
  [
    'a guid is an address',
    '<guid>https://example.org/1</guid>',
    { id: 'https://example.org/1', url: 'https://example.org/1' },
  ],
  [
    'a guid that says that it is none',
    '<guid isPermaLink="false">https://example.org/1</guid>',
    { id: 'https://example.org/1', url: null },
  ],
  ['a guid that is none without saying so', '<guid>item 7</guid>', { id: 'item 7', url: null }],
  [
    'a link wins over a guid',
    '<guid>https://example.org/guid</guid><link>https://example.org/link</link>',
    { url: 'https://example.org/link' },
  ],
  [
    'the publisher’s own address wins over that of a service',
    '<link>https://feeds.example.com/~r/1</link><feedburner:origLink>https://example.org/1</feedburner:origLink>',
    { url: 'https://example.org/1' },
  ],
  ['an address that is no web address is none', '<link>javascript:alert(1)</link>', { url: null }],
  [
    'a description is markup',
    '<description>&lt;p&gt;One &lt;b&gt;two&lt;/b&gt;&lt;/p&gt;</description>',
    { summary: '<p>One <b>two</b></p>', text: 'One two' },
  ],
  [
    'a description may hold its markup unescaped',
    '<description><p>One</p><p>two</p></description>',
    { summary: '<p>One</p><p>two</p>', text: 'One\ntwo' },
  ],
  [
    'the full text is its own element',
    '<description>Short</description><content:encoded><![CDATA[<p>The whole text</p>]]></content:encoded>',
    { summary: 'Short', content: '<p>The whole text</p>', text: 'The whole text' },
  ],
  [
    'the fuller one is the text',
    '<description>Longer than the other</description><content:encoded>Short</content:encoded>',
    { text: 'Longer than the other' },
  ],
  [
    'in plain words a blank line ends a paragraph',
    '<description>One\nline.\n \nTwo.</description>',
    { text: 'One line.\nTwo.' },
  ],
  [
    'a body of XHTML is full text',
    '<body xmlns="http://www.w3.org/1999/xhtml"><p>One</p></body>',
    { content: '<p>One</p>' },
  ],
  [
    'of description and summary the first is the summary',
    '<summary>One</summary><description>Two</description>',
    { summary: 'One', content: 'Two' },
  ],
  [
    'an undeclared prefix that everybody uses',
    '<dc:creator>Ann Example</dc:creator>',
    { authors: ['Ann Example'] },
  ],
  ['an author is a name', '<author>ann@example.org (Ann Example)</author>', { authors: ['Ann Example'] }],
  [
    'several authors, each once',
    '<dc:creator>Ann Example</dc:creator><dc:creator>Bo Other</dc:creator><author>Ann Example</author>',
    { authors: ['Ann Example', 'Bo Other'] },
  ],
  [
    'an author of Atom in RSS',
    '<atom:author><atom:name>Ann Example</atom:name></atom:author>',
    { authors: ['Ann Example'] },
  ],
  [
    'a date of mail',
    '<pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate>',
    { published: utc(2004, 0, 1, 19, 48, 21) },
  ],
  [
    'a date that cannot be read gives way to one that can',
    '<pubDate>yesterday</pubDate><dc:date>2004-01-01T12:00:00Z</dc:date>',
    { published: utc(2004, 0, 1, 12) },
  ],
  [
    'dates of Dublin Core',
    '<dcterms:issued>2004-01-01</dcterms:issued><dcterms:modified>2004-01-02</dcterms:modified>',
    { published: utc(2004, 0, 1), updated: utc(2004, 0, 2) },
  ],
  [
    'an enclosure',
    '<enclosure url="https://example.org/a.mp3" length="12" type="audio/mpeg"/>',
    { enclosures: [{ url: 'https://example.org/a.mp3', type: 'audio/mpeg', length: 12 }] },
  ],
  [
    'media in a group, and their pictures',
    '<media:group><media:content url="https://example.org/a.mp4" type="video/mp4" fileSize="9"/><media:thumbnail url="https://example.org/a.jpg"/></media:group>',
    {
      enclosures: [
        { url: 'https://example.org/a.mp4', type: 'video/mp4', length: 9 },
        { url: 'https://example.org/a.jpg', type: 'image', length: null },
      ],
    },
  ],
  [
    'a source',
    '<source url="https://other.example.com/feed">Other Paper</source>',
    { source: { title: 'Other Paper', url: 'https://other.example.com/feed' } },
  ],
  [
    'a tag that was not closed ends where the next field begins',
    '<title>Ferry<link>https://example.org/1<description>Talks',
    { title: 'Ferry', url: 'https://example.org/1', text: 'Talks' },
  ],
  ['what was encoded twice is decoded twice', '<title>CafÃ© crÃ¨me</title>', { title: 'Café crème' }],
];

describe('an item of RSS', () => {
  it.each(ITEMS)('%s', (_rule, fields, expected) => {
    expect(entryIn(item(fields))).toMatchObject(expected);
  });

  it('has a relative link from the address of the feed, or of the element', () => {
    const text = item('<link>/1</link><description>&lt;a href="2"&gt;two&lt;/a&gt;</description>');
    expect(entryIn(text, { url: 'https://example.org/news/feed' })).toMatchObject({
      url: 'https://example.org/1',
      summary: '<a href="https://example.org/news/2">two</a>',
    });
    const based = text.replace('<channel>', '<channel xml:base="https://example.com/deep/">');
    expect(entryIn(based, { url: 'https://example.org/' }).summary).toBe(
      '<a href="https://example.com/deep/2">two</a>',
    );
  });

  it('has none where there is no base: a link that leads nowhere is a text', () => {
    expect(
      entryIn(item('<link>/1</link><description>&lt;a href="2"&gt;two&lt;/a&gt;</description>')),
    ).toMatchObject({
      url: null,
      summary: 'two',
    });
  });

  it('takes the base from the server where that names one', () => {
    const headers = { 'content-location': '/other/feed' };
    expect(entryIn(item('<link>1</link>'), { url: 'https://example.org/feed', headers }).url).toBe(
      'https://example.org/other/1',
    );
  });
});

describe('a channel of RSS', () => {
  const CHANNELS: readonly (readonly [rule: string, fields: string, expected: object])[] = [
    [
      'title and link are not those of its image',
      '<image><title>Logo</title><link>http://wrong.example.com/</link></image><title>Post</title><link>https://example.org/</link>',
      { title: 'Post', link: 'https://example.org/' },
    ],
    ['the language is written as a tag', '<language>en_gb</language>', { language: 'en-GB' }],
    ['a language that is none', '<language>English, please</language>', { language: null }],
    ['a language of Dublin Core', '<dc:language>de</dc:language>', { language: 'de' }],
    ['how long it wants to be left alone', '<ttl>15</ttl>', { ttl: 15 }],
    [
      'so many times a day',
      '<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>',
      { ttl: 360 },
    ],
    ['a ttl that is none', '<ttl>soon</ttl>', { ttl: null }],
  ];
  it.each(CHANNELS)('%s', (_rule, fields, expected) => {
    expect(documentIn(rss(fields))).toMatchObject(expected);
  });

  it('is in the language of which the server speaks, where it speaks of none itself', () => {
    const headers = { 'content-language': 'fr' };
    expect(documentIn(rss(''), { headers }).language).toBe('fr');
    expect(documentIn(rss('<language>de</language>'), { headers }).language).toBe('de');
  });
});

describe('older formats', () => {
  it('RSS 1.0 has its items beside the channel, each with an address as its name', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
      <channel rdf:about="https://example.org/"><title>Post</title><link>https://example.org/</link></channel>
      <item rdf:about="https://example.org/1"><title>One</title><link>https://example.org/1</link></item></rdf:RDF>`;
    expect(documentIn(text)).toMatchObject({
      format: 'rss-1.0',
      title: 'Post',
      entries: [{ id: 'https://example.org/1', title: 'One' }],
    });
  });

  it('RSS 0.90', () => {
    const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
      <channel><title>Post</title></channel><item><title>One</title></item></rdf:RDF>`;
    expect(documentIn(text)).toMatchObject({
      format: 'rss-0.90',
      title: 'Post',
      entries: [{ title: 'One' }],
    });
  });

  it.each(['0.91', '0.92', '0.93', '0.94', '2.0'])('RSS %s', (version) => {
    expect(
      documentIn(`<rss version="${version}"><channel><title>Post</title></channel></rss>`),
    ).toMatchObject({ format: `rss-${version}`, title: 'Post' });
  });

  it('RSS under a prefix, with strangers who use its names', () => {
    const text = `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/" xmlns:x="urn:x">
      <rss:item><x:description>Wrong</x:description><rss:description>Right</rss:description></rss:item></r:RDF>`;
    expect(entryIn(text).summary).toBe('Right');
  });

  it('CDF keeps addresses and dates in attributes', () => {
    const text = `<CHANNEL HREF="https://example.org/"><TITLE>Post</TITLE><ITEM HREF="https://example.org/1" LASTMOD="2004-04-06T23:05:43Z">
      <TITLE>One</TITLE><ABSTRACT>Short</ABSTRACT></ITEM></CHANNEL>`;
    expect(documentIn(text)).toMatchObject({
      format: 'cdf',
      link: 'https://example.org/',
      entries: [
        { title: 'One', url: 'https://example.org/1', summary: 'Short', updated: utc(2004, 3, 6, 23, 5, 43) },
      ],
    });
  });
});
