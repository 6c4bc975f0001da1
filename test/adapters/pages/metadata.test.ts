// What pages say of themselves: titles, dates, authors, languages, addresses, feeds, walls.
import { describe, expect, it } from 'vitest';
import { dateIn, dateInAddress } from '../../../src/adapters/pages/dates.ts';
import { BODY, PARAGRAPHS, page, readOf } from './pages.ts';

const iso = (known: ReturnType<typeof dateIn>): string | null =>
  known === null ? null : new Date(known.at).toISOString().slice(0, known.precision === 'day' ? 10 : 19);
const ld = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

describe('a date', () => {
  it.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-02T09:15:00+01:00', '2026-03-02T08:15:00'],
    ['2026-03-02T09:15:00.123Z', '2026-03-02T09:15:00'],
    ['2026-03-02 09:15', '2026-03-02T09:15:00'],
    ['2026-03-02T09:15:00+0100', '2026-03-02T08:15:00'],
    ['20260302', '2026-03-02'],
    ['20260302T0915', '2026-03-02'],
    ['2026/3/2', '2026-03-02'],
    ['Mon, 02 Mar 2026 09:15:00 GMT', '2026-03-02T09:15:00'],
    ['March 2, 2026', '2026-03-02'],
    ['Published: Mar. 2, 2026 at 9:15 p.m. EST', '2026-03-03T02:15:00'],
    ['2nd March 2026', '2026-03-02'],
    ['2. März 2026, 09:15 Uhr', '2026-03-02T09:15:00'],
    ['2 mars 2026 à 9h15', '2026-03-02T09:15:00'],
    ['2 de marzo de 2026', '2026-03-02'],
    ['2 марта 2026', '2026-03-02'],
    ['2026年3月2日', '2026-03-02'],
    ['02.03.2026', '2026-03-02'],
    ['25/03/2026', '2026-03-25'],
    ['2. maaliskuuta 2026 klo 9:15', '2026-03-02'],
    ['2026-03-02 09:15 JST', '2026-03-02T00:15:00'],
    ['2 Mar 2026, 09:15 ist der Kai offen', '2026-03-02T09:15:00'],
    ['2026-03-02 31:15', '2026-03-02'],
    ['March 2, 2026 by Jan Ruhm', '2026-03-02'],
    ['In 1234-05-06 and on 2026-03-02', '2026-03-02'],
    ['1772442900', '2026-03-02T09:15:00'],
    ['1772442900000', '2026-03-02T09:15:00'],
  ])('“%s” is read', (text, expected) => expect(iso(dateIn(text))).toBe(expected));

  it.each(['', 'soon', '02/03/2026', '2026-02-30', '0001-01-01', '30 Foo 2026', 'Call 555-1234-99'])(
    '“%s” is none',
    (text) => expect(dateIn(text)).toBeNull(),
  );

  it.each([
    ['https://example.org/2026/03/02/quay', '2026-03-02'],
    ['https://example.org/news/2026-03-02-quay.html', '2026-03-02'],
    ['https://example.org/news/20260302/quay', '2026-03-02'],
    ['https://example.org/2026/quay', null],
    ['https://example.org/20269902/quay', null],
    [null, null],
  ])('in the address %s is read as a day', (address, day) => expect(iso(dateInAddress(address))).toBe(day));
});

describe('the date of a page', () => {
  it.each([
    ['JSON-LD', ld({ '@type': 'NewsArticle', datePublished: '2026-03-02T09:15:00Z' }), '2026-03-02T09:15:00'],
    [
      'a graph in JSON-LD',
      ld({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article'], datePublished: '2026-03-02' }] }),
      '2026-03-02',
    ],
    [
      'JSON-LD with a line break in a string',
      `<script type="application/ld+json">{"@type":"Article","headline":"a\nb","datePublished":"2026-03-02",}</script>`,
      '2026-03-02',
    ],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2026-03-02T09:15:00Z">',
      '2026-03-02T09:15:00',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2026-03-02">', '2026-03-02'],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-03-02">', '2026-03-02'],
  ])('comes from %s', (_, head, expected) => expect(iso(readOf(page({ head })).published)).toBe(expected));

  it('comes from the article before other times on the page, from a dateline, else from the address', () => {
    const times = `<article><h1>Quay reopens</h1><time datetime="2026-03-02">Monday</time>${BODY}</article><aside><time datetime="2020-01-01">old</time></aside>`;
    expect(iso(readOf(page({ body: times })).published)).toBe('2026-03-02');
    const dateline = `<article><h1>Quay reopens</h1><div class="article-date">Monday, March 2, 2026</div>${BODY}</article>`;
    expect(iso(readOf(page({ body: dateline })).published)).toBe('2026-03-02');
    expect(iso(readOf(page({}), 'https://example.org/2026/03/02/quay').published)).toBe('2026-03-02');
    expect(readOf(page({}), 'https://example.org/quay').published).toBeNull();
  });
});

describe('a page names', () => {
  it.each([
    [
      'the site behind the title',
      '<meta property="og:title" content="Quay reopens after repairs - Marsh Post"><meta property="og:site_name" content="Marsh Post">',
      { title: 'Quay reopens after repairs', publisher: 'Marsh Post' },
    ],
    [
      'an author in JSON-LD',
      ld({
        '@type': 'NewsArticle',
        author: [{ name: 'Mara Holt' }, 'Jonas Ruhm'],
        publisher: { name: 'Marsh Post' },
      }),
      { author: 'Mara Holt, Jonas Ruhm', publisher: 'Marsh Post' },
    ],
    ['an author in a meta element', '<meta name="author" content="By Mara Holt">', { author: 'Mara Holt' }],
    [
      'no author where there is an address',
      '<meta property="article:author" content="https://example.org/holt">',
      { author: null },
    ],
    [
      'no publisher where there is an address',
      '<meta property="og:site_name" content="https://example.org">',
      { publisher: null },
    ],
  ])('%s', (_, head, expected) => expect(readOf(page({ head }))).toMatchObject(expected));

  it.each([
    ['its own address', 'https://www.example.org/quay', 'https://www.example.org/quay'],
    ['a relative one', '/quay', 'https://m.example.org/quay'],
    ['the one of its telephone edition', 'https://example.org/quay', 'https://example.org/quay'],
    ['another site, which is a mistake', 'https://other.example.com/quay', null],
    ['the front page, which is a mistake', 'https://example.org/', null],
    ['no web address', 'javascript:void(0)', null],
  ])('as canonical %s', (_, href, url) => {
    expect(
      readOf(page({ head: `<link rel="canonical" href="${href}">` }), 'https://m.example.org/a?x=1').url,
    ).toBe(url);
  });

  it('its feeds, those of its news before those of comments', () => {
    const head = `<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
      <link rel="alternate" type="application/atom+xml" title="News" href="/feed">
      <link rel="alternate" type="application/rss+xml" href="/feed">
      <link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`;
    expect(readOf(page({ head }), 'https://example.org/quay').feeds).toEqual([
      { url: 'https://example.org/feed', title: 'News', isNamed: true },
      { url: 'https://example.org/comments/feed', title: 'Comments', isNamed: true },
    ]);
  });

  it('its feeds, though there is no article in it', () => {
    expect(
      readOf('<link rel=alternate type=application/rss+xml href=https://example.org/rss>'),
    ).toMatchObject({
      text: '',
      feeds: [{ url: 'https://example.org/rss' }],
    });
  });
});

describe('the language of a page', () => {
  const german =
    '<article>' +
    '<p>Die Brücke über den Hafen ist seit Montag wieder für alle offen, wie das Amt am Morgen in einer kurzen Mitteilung bekannt gab.</p>'.repeat(
      4,
    ) +
    '</article>';
  const russian =
    '<article>' +
    '<p>Старый причал снова открыт после девяти недель ремонта, сообщили в управлении порта в понедельник утром.</p>'.repeat(
      4,
    ) +
    '</article>';

  it.each([
    ['the html element', { html: 'lang="en-gb"' }, 'en-GB'],
    ['Open Graph', { html: '', head: '<meta property="og:locale" content="de_DE">', body: german }, 'de-DE'],
    ['the html element, with its script', { html: 'lang="uz-cyrl"' }, 'uz-Cyrl'],
    ['JSON-LD', { html: '', head: ld({ '@type': 'Article', inLanguage: 'de' }), body: german }, 'de'],
    ['the text, where nothing says it', { html: '', body: german }, 'de'],
    ['the text, where the template says English of another script', { body: russian }, 'ru'],
    ['the text, where the template says English of hardly an English word', { body: german }, 'de'],
  ])('comes from %s', (_, parts, language) => expect(readOf(page(parts)).language).toBe(language));
});

describe('a wall', () => {
  const stub = `<article><h1>Quay reopens</h1><p>${PARAGRAPHS[0]}</p><p>${PARAGRAPHS[1]}</p></article>`;
  const isPaywalled = (parts: Parameters<typeof page>[0]): boolean => readOf(page(parts)).isPaywalled;

  it.each([
    ['JSON-LD', { head: ld({ '@type': 'NewsArticle', isAccessibleForFree: false }) }],
    ['JSON-LD as a word', { head: ld({ '@type': 'NewsArticle', isAccessibleForFree: 'False' }) }],
    ['a locked tier', { head: '<meta property="article:content_tier" content="locked">' }],
    ['its class around a stub', { body: `${stub}<div class="paywall-box">Plus</div>` }],
    [
      'a prompt behind a stub',
      { body: `${stub}<div><p>Subscribe to continue reading this article.</p></div>` },
    ],
    ['a German prompt', { body: `${stub}<div>Nur für Abonnenten</div>` }],
    ['a French prompt', { body: `${stub}<div>La suite est réservée aux abonnés.</div>` }],
  ])('is known by %s', (_, parts) => expect(isPaywalled(parts)).toBe(true));

  it('is none where the article is short, or whole beside the markup of a wall', () => {
    expect(isPaywalled({ body: stub })).toBe(false);
    expect(
      isPaywalled({ body: `<header><a class="paywall-login" href="/in">Log in</a></header>${stub}` }),
    ).toBe(false);
    expect(isPaywalled({ body: `<article>${BODY.repeat(5)}</article><div class="paywall"></div>` })).toBe(
      false,
    );
    expect(isPaywalled({ head: ld({ '@type': 'NewsArticle', isAccessibleForFree: true }) })).toBe(false);
  });
});
