// Bytes of any kind: an answer within its time, never a throw.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/adapters/feeds/feed.ts';
import { reading, rss } from './reading.ts';

/** What is promised for one feed, in ms of a core; doubled for slow machines. Not by the clock: other tests run beside this one. */
const IN_TIME = 2 * 1_000;

const timed = (bytes: Uint8Array): number => {
  const start = process.cpuUsage();
  readFeed({ bytes, url: null, headers: {} });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
};

const MEGABYTE = 1_000_000;
const filled = (piece: string): string => piece.repeat(Math.floor(MEGABYTE / piece.length));

const PIECES = [
  ...[
    '<',
    '&',
    '< ',
    '<a',
    '<b>',
    '</b>',
    '<p>',
    '</p>',
    '<!--',
    '<!',
    '<?',
    '<![CDATA[',
    '<!DOCTYPE [',
    '<!ENTITY a "',
  ],
  ...[
    '&#',
    '&amp',
    '&eacute;',
    '<a b="',
    '<a b=1 c=2 ',
    '<svg><p>',
    '<table><tr><td>',
    '<script>',
    '(',
    'a@',
    '[',
    '{',
    ' ',
    'x\n',
  ],
  ...[
    'The post ',
    '<item>',
    '<item><title>a</title></item>',
    '<link/>',
    '<?xml ',
    '<meta ',
    '\u0081',
    'Ã©',
    '</mi',
    '<div>',
  ],
];

describe('a megabyte of one thing', () => {
  it.each(PIECES)('%j alone, in a channel and in a description', (piece) => {
    const text = filled(piece);
    const encode = (document: string): Uint8Array => new TextEncoder().encode(document);
    expect(timed(encode(text))).toBeLessThan(IN_TIME);
    expect(timed(encode(`<rss><channel>${text}`))).toBeLessThan(IN_TIME);
    expect(timed(encode(`<rss><channel><item><description><![CDATA[${text}]]></description>`))).toBeLessThan(
      IN_TIME,
    );
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect(timed(encode(`<rss><channel><item><title>${escaped}</title></item>`))).toBeLessThan(IN_TIME);
  });

  it.each([
    ['attributes', `<rss ${Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ')}>`],
    ['namespaces', `<rss ${Array.from({ length: 100_000 }, (_, at) => `xmlns:a${at}="b"`).join(' ')}>`],
    ['namespaces at every level', '<a xmlns:a="b" xmlns:b="c">'.repeat(240)],
    ['one attribute', `<rss a="${'a'.repeat(MEGABYTE)}">`],
    ['JSON in JSON', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(MEGABYTE)}`],
  ])('%s', (_what, text) => {
    expect(timed(new TextEncoder().encode(text))).toBeLessThan(IN_TIME);
  });
});

const TAGS = [
  'rss',
  'channel',
  'item',
  'title',
  'link',
  'description',
  'feed',
  'entry',
  'content',
  'rdf:RDF',
  'pubDate',
  'guid',
];
const piece = fc.oneof(
  fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
  fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<![CDATA[',
    ']]>',
    '&',
    '&lt;',
    '"',
    '<!--',
    '-->',
    ' xmlns="',
    '<?xml encoding="',
    '{"version":',
  ),
  fc.string(),
);

const isSafe = (url: string | null): boolean => url === null || /^https?:\/\//u.test(url);

describe('any bytes', () => {
  it('have an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['read', 'refused']).toContain(readFeed({ bytes, url: null, headers: {} }).is);
      }),
    );
  });

  it('in the shape of a feed have an answer in which every address is of the web', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const read = reading(rss(pieces.join('')));
        if (read.is === 'refused') return;
        for (const { url, enclosures, title, text } of read.document.entries) {
          expect(isSafe(url) && enclosures.every((one) => isSafe(one.url))).toBe(true);
          expect(`${title}${text}`.isWellFormed()).toBe(true);
          expect(title).not.toContain('\n');
        }
      }),
      { numRuns: 300 },
    );
  });
});

const SHARED = join(dirname(fileURLToPath(import.meta.url)), '../../../../shared/data');
const filesIn = (folder: string): readonly string[] =>
  existsSync(join(SHARED, folder))
    ? readdirSync(join(SHARED, folder), { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name))
    : [];

describe.skipIf(!existsSync(SHARED))('files of others (needs ../shared/data beside the checkout)', () => {
  it.each(['feed/files', 'robust'])('in %s have an answer in time', (folder) => {
    const files = filesIn(folder);
    expect(files.length).toBeGreaterThan(10);
    const slow = files.filter((file) => timed(readFileSync(file)) > IN_TIME);
    expect(slow).toEqual([]);
  });
});
