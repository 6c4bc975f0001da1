// Pages as newsrooms serve them: what is their article, and what is not.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/adapters/pages/page.ts';
import { BODY, PARAGRAPHS, page, readOf, served } from './pages.ts';

const TEXT = PARAGRAPHS.join('\n');
const around = (before: string, after = '', inside = BODY): string =>
  page({ body: `<main><article><h1>Quay reopens</h1>${before}${inside}${after}</article></main>` });

describe('the text of a page', () => {
  it('is its article, a line a block, without the title', () => {
    expect(readOf(page({}))).toMatchObject({
      title: 'Quay reopens',
      text: TEXT,
      language: 'en',
      isPaywalled: false,
    });
  });

  it.each([
    ['navigation', '<nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>', ''],
    ['byline and date', '<div class="byline">By Mara Holt</div><p>Published 2 March 2026, 09:15</p>', ''],
    ['a date alone', '<p>2 March 2026 | 09:15</p>', ''],
    ['a date alone, in any language', '', '<p>2. maaliskuuta 2026</p>'],
    ['share buttons', '<div class="share-tools"><a href="#">Facebook</a> <a href="#">Mail</a></div>', ''],
    [
      'a picture with its caption and credit',
      '<figure><img src="q.jpg"><figcaption>The quay. Photo: J. Ruhm</figcaption></figure>',
      '',
    ],
    [
      'a caption that is no figcaption',
      '<div><img src="q.jpg"><span>The quay in the evening light</span></div>',
      '',
    ],
    ['a credit line', '<p>Image: Jonas Ruhm / Harbour Press</p>', ''],
    [
      'a newsletter box',
      '',
      '<div class="newsletter-signup"><p>All of the harbour in your inbox, each morning.</p></div>',
    ],
    ['a prompt', '', '<p>Sign up for our harbour letter and get the tides by mail.</p>'],
    [
      'related articles',
      '',
      '<h3>Read more</h3><ul><li><a href="/1">Pier to be painted</a></li><li><a href="/2">Eels return</a></li></ul>',
    ],
    ['a pointer between paragraphs', '<p><a href="/3">READ: Who pays for the pier?</a></p>', ''],
    ['a cookie notice', '<div id="cookie-banner"><p>We use cookies to remember your harbour.</p></div>', ''],
    [
      'an author box',
      '',
      '<div class="author-bio"><p>Mara Holt writes about ports and has never sailed.</p></div>',
    ],
    ['a copyright line', '', '<p>© 2026 Marsh Post. All rights reserved.</p>'],
    ['an advertisement label', '<p>Advertisement</p>', ''],
    ['German furniture', '<p>Anzeige</p>', '<p>Lesen Sie auch: Der Pier wird gestrichen</p>'],
    ['French furniture', '<p>Publicité</p>', '<p>Lire aussi : la jetée sera repeinte</p>'],
    ['Spanish furniture', '<p>Publicidad</p>', '<p>Te puede interesar</p>'],
  ])('leaves out %s', (_, before, after) => {
    expect(readOf(around(before, after)).text).toBe(TEXT);
  });

  it('keeps headings, lists, quotations and tables of the article', () => {
    const inside = `${BODY}<h2>What is next</h2><p>Three dates are fixed, and the harbour office will tell of a fourth in May.</p>
      <ul><li>In April the council decides.</li><li>In June the road is measured.</li></ul>
      <blockquote><p>A quay without a road is a pier, the fish market wrote to the council in its letter.</p></blockquote>`;
    const { text } = readOf(around('', '', inside));
    for (const kept of ['What is next', 'In April the council decides.', 'A quay without a road is a pier'])
      expect(text).toContain(kept);
  });

  it('is found though the article stands under a name of furniture', () => {
    expect(readOf(page({ body: `<div class="widget sidebar related">${BODY}</div>` })).text).toBe(TEXT);
  });

  it('comes from JSON-LD where the markup has none', () => {
    const node = { '@type': 'NewsArticle', headline: 'Quay reopens', articleBody: PARAGRAPHS.join('\n') };
    const head = `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
    expect(readOf(page({ head, body: '<div id="app"></div>' })).text).toBe(TEXT);
  });

  it('is found in a page that leaves out what HTML lets it leave out', () => {
    expect(
      readOf(`<!doctype html><meta charset=utf-8><title>Quay reopens</title><h1>Quay reopens</h1>${BODY}`),
    ).toMatchObject({
      title: 'Quay reopens',
      text: TEXT,
    });
  });
});

describe('bytes of a page', () => {
  const body =
    '<p>Die Brücke über den Hafen ist seit Montag wieder offen, teilte das Amt am Morgen mit.</p>'.repeat(4);
  const latin = (head: string): Uint8Array =>
    Buffer.from(`<html><head>${head}<title>Über Brücken</title></head><body>${body}</body></html>`, 'latin1');

  it.each([
    ['by the header', latin(''), { 'content-type': 'text/html; charset=ISO-8859-1' }],
    ['by the meta element', latin('<meta charset="iso-8859-1">'), {}],
    [
      'by the older meta element',
      latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
      {},
    ],
    ['by nothing', latin(''), {}],
    [
      'by a header that is wrong of UTF-8',
      Buffer.from(`<title>Über Brücken</title>${body}`),
      { 'content-type': 'text/html; charset=iso-8859-1' },
    ],
    [
      'by a byte order mark',
      Buffer.from(`\uFEFF<title>Über Brücken</title>${body}`, 'utf16le'),
      { 'content-type': 'text/html; charset=utf-8' },
    ],
  ])('are decoded %s', (_, bytes, headers) => {
    expect(readOf(bytes, null, headers).title).toBe('Über Brücken');
  });

  it.each([
    ['nothing at all', '', 'empty'],
    ['a plain text', 'The quay reopened on Monday.', 'not-html'],
    ['zero bytes', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0, 0, 1]), 'not-html'],
    ['markup without a word', '<html><head></head><body><div></div></body></html>', 'empty'],
    ['more than 5 MB', `<p>${'word '.repeat(1_100_000)}</p>`, 'too-large'],
  ])('that are %s are refused', (_, content, code) => {
    expect(readPage(served(content))).toMatchObject({ is: 'refused', code });
  });
});
