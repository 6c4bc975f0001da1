// One address in many spellings: the form that is shown, and the forgiving one by which an article is found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '../../../src/core/article/address.ts';
import { addressKey } from '../../../src/core/article/address-key.ts';
import { addressOfOld } from '../../../src/core/article/address-of-old.ts';

describe('the canonical address', () => {
  it.each([
    ['https://Fen.example/a/?utm_source=x&fbclid=1#top', 'https://fen.example/a'],
    ['https://fen.example:443/a', 'https://fen.example/a'],
    ['https://fen.example', 'https://fen.example/'],
    ['https://fen.example/a?b=2&a=1', 'https://fen.example/a?a=1&b=2'],
    ['https://me:secret@fen.example/a', 'https://fen.example/a'],
    ['ftp://fen.example/a', null],
    ['javascript:alert(1)', null],
    ['fen.example/a', null],
    ['', null],
    ['https://fen.example/a?at_medium=RSS&at_campaign=rss&id=4', 'https://fen.example/a?id=4'],
    ['https://fen.example/a?CMP=share&ftag=x&xtor=AL-1&gad_source=1', 'https://fen.example/a'],
    ['https://fen.example/a?mtm_source=n&pk_kwd=b&wt_mc=c&story=7', 'https://fen.example/a?story=7'],
    ['https://fen.example/gate-at-ollmar-jams?ref=home&linkid=7', 'https://fen.example/gate-at-ollmar-jams'],
    [
      'https://fen.example/a?ns_mchannel=rss&ns_campaign=x&icid=y&ito=1490&itm_source=z',
      'https://fen.example/a',
    ],
    // What may say what is read stays, and the link leads there.
    ['https://fen.example/news.php?ref=2', 'https://fen.example/news.php?ref=2'],
    ['https://fen.example/read-the-news.php?ref=2', 'https://fen.example/read-the-news.php?ref=2'],
    ['https://fen.example/a?reference=1&amount=2', 'https://fen.example/a?amount=2&reference=1'],
    ['https://fen.example/a?&&b=', 'https://fen.example/a?b='],
    ['https://fen.example/a?', 'https://fen.example/a'],
    ['https://fen.example/a///', 'https://fen.example/a'],
    ['https://fen.example///', 'https://fen.example/'],
    ['https://fen.example/%7eann/%c3%a9', 'https://fen.example/~ann/%C3%A9'],
    ['http://fen.example:80/a', 'http://fen.example/a'],
    ['https://Bücher.example/ü', 'https://xn--bcher-kva.example/%C3%BC'],
    [
      'https://www.google.com/url?sa=t&url=https%3A%2F%2Ffen.example%2Fa%3Futm_source%3Dg',
      'https://fen.example/a',
    ],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Ffen.example%2Fa&h=AT0', 'https://fen.example/a'],
    ['https://www.google.com/amp/s/fen.example/a/', 'https://fen.example/a'],
    ['https://fen-example.cdn.ampproject.org/c/s/fen.example/a', 'https://fen.example/a'],
    ['https://fen-example.cdn.ampproject.org/v/fen.example/a?id=1', 'http://fen.example/a?id=1'],
    [
      'https://www.google.com/url?url=javascript%3Aalert(1)',
      'https://www.google.com/url?url=javascript%3Aalert(1)',
    ],
    // Another site's parameter of this name leads where that site says.
    [
      'https://fen.example/url?url=https%3A%2F%2Fmarsh.example%2F',
      'https://fen.example/url?url=https%3A%2F%2Fmarsh.example%2F',
    ],
    // The link that works: what a phone or a search engine was given stays.
    ['https://m.fen.example/a/amp', 'https://m.fen.example/a/amp'],
  ])('%s', (address, expected) => {
    expect(canonicalUrl(address)).toBe(expected);
  });
});

const SAME = 'https://fen.example/2026/gate-jams';

describe('one article', () => {
  it.each([
    'http://fen.example/2026/gate-jams',
    'https://www.fen.example/2026/gate-jams/',
    'https://m.fen.example/2026/gate-jams',
    'https://mobile.fen.example/2026/gate-jams',
    'https://amp.fen.example/2026/gate-jams',
    'https://fen.example./2026/gate-jams',
    'https://fen.example/2026/gate-jams/amp',
    'https://fen.example/2026/gate-jams/amp/',
    'https://fen.example/amp/2026/gate-jams',
    'https://fen.example/2026/gate-jams?amp=1',
    'https://fen.example/2026/gate-jams?amp',
    'https://fen.example/2026/gate-jams?outputType=amp',
    'https://fen.example/2026/gate-jams.amp',
    'https://fen.example/2026/gate-jams/index.html',
    'https://fen.example/2026/gate-jams/print/',
    'https://fen.example/2026/gate-jams?print=true#comments',
    'https://fen.example/2026/gate-jams?utm_source=feed&page=all',
    'https://fen-example.cdn.ampproject.org/c/s/fen.example/2026/gate-jams/amp',
    'https://www.google.com/amp/s/amp.fen.example/2026/gate-jams',
  ])('%s', (address) => {
    expect(addressKey(address)).toBe(addressKey(SAME));
  });

  it.each([
    ['https://fen.example/a.amp.html', 'https://fen.example/a.html'],
    ['https://en.m.fen.example/a', 'https://en.fen.example/a'],
  ])('%s and %s', (a, b) => {
    expect(addressKey(a)).toBe(addressKey(b));
  });
});

describe('two articles', () => {
  it.each<readonly [string, string]>([
    ['https://fen.example/a', 'https://fen.example/b'],
    ['https://fen.example/a?id=1', 'https://fen.example/a?id=2'],
    ['https://fen.example/a?page=2', 'https://fen.example/a'],
    ['https://fen.example/a', 'https://sport.fen.example/a'],
    ['https://m.co.uk/a', 'https://co.uk/a'],
    ['https://fen.example/A', 'https://fen.example/a'],
    ['https://fen.example:8080/a', 'https://fen.example/a'],
    ['https://fen.example/stamp', 'https://fen.example/st'],
    ...[
      ...['ref', 'cvid', 'mbid', 'linkid', 'esid', 'taid', 'trackingid', 'elqid', 'ns_id', 'pk_id'],
      ...['tt_news', 'itm_id', 'itoId', 'item', 'icidx'],
    ].map((name) => [`https://fen.example/a?${name}=1`, `https://fen.example/a?${name}=2`] as const),
  ])('%s and %s', (a, b) => {
    expect(addressKey(a)).not.toBe(addressKey(b));
  });

  it.each([
    'https://fen.example/',
    'https://m.fen.example/index.html',
    'https://www.fen.example/amp/',
    'mailto:a@b.c',
    '',
  ])('and nothing stands at “%s”', (address) => {
    expect(addressKey(address)).toBeNull();
  });
});

const part = fc.constantFrom(
  'a',
  'amp',
  'print',
  '/',
  '//',
  '.',
  '..',
  '%7e',
  '%2F',
  '%',
  '%zz',
  'ü',
  'index.html',
  '.amp',
  '?',
  '&',
  '=',
  'utm_source=x',
  'b=1',
  '#',
  ' ',
  '+',
  "'",
  '@',
  ':',
  ':443',
  'm.',
  'www.',
  'c/s/',
  'url=https%3A%2F%2Fx.example%2Fa',
  'co.uk',
);
const host = fc.constantFrom(
  'fen.example',
  'www.fen.example',
  'm.amp.fen.example',
  'google.com/url',
  'www.google.com/amp/s/fen.example',
  'x.cdn.ampproject.org/c/s/fen.example',
  '[::1]',
  '192.0.2.1',
  'me:secret@fen.example',
);
const addresses = fc.oneof(
  fc
    .tuple(fc.constantFrom('http://', 'https://'), host, fc.array(part, { maxLength: 9 }))
    .map(([scheme, at, parts]) => `${scheme}${at}/${parts.join('')}`),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.string(),
);

describe('any text', () => {
  it('is an address or none, and canonical once it is canonical', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const once = canonicalUrl(address);
        if (once === null) return;
        expect(canonicalUrl(once)).toBe(once);
        expect(once).not.toMatch(/#|secret/u);
      }),
      { numRuns: 5_000 },
    );
  });

  it('has the key of its canonical address', () => {
    fc.assert(
      fc.property(addresses, (address) => {
        const canonical = canonicalUrl(address);
        expect(addressKey(address)).toBe(canonical === null ? null : addressKey(canonical));
        addressOfOld(address);
      }),
      { numRuns: 5_000 },
    );
  });
});
