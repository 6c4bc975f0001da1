// Markup made to cost time or memory: each is read or refused, in no time, and nothing is thrown.
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/adapters/pages/page.ts';
import { served } from './pages.ts';

const START = '<!doctype html><html><head><title>t</title></head><body>';
const LONGEST = 5_000;

const TRAPS: readonly (readonly [string, string])[] = [
  ['open divisions', '<div>'.repeat(200_000)],
  ['loose marks', '<'.repeat(1_000_000)],
  ['loose marks in a body', START + '<'.repeat(1_000_000)],
  ['ampersands', START + '&'.repeat(1_000_000)],
  ['attributes', `${START}<div ${'a=1 '.repeat(1_000_000)}>x`],
  ['attributes without blanks', `${START}<div ${'a="b"'.repeat(200_000)}>x`],
  ['an unclosed comment', `${START}<!--${'x'.repeat(1_000_000)}`],
  ['unclosed comments', START + '<!--'.repeat(250_000)],
  ['nested tables', START + '<table><tr><td>'.repeat(100_000)],
  ['items that never close', START + '<li><p>'.repeat(5_000)],
  ['titles that never close', '<title>'.repeat(140_000)],
  ['tags that never end', '<meta '.repeat(160_000)],
  ['unclosed scripts', START + '<script>'.repeat(100_000)],
  ['a value that never ends', START + '<a href="'.repeat(100_000)],
  ['declarations', '<!'.repeat(500_000)],
  ['many deep branches', START + `${'<div>'.repeat(380)}a, b${'</div>'.repeat(380)}`.repeat(25)],
  ['blanks', `${START}<p>${' '.repeat(1_000_000)}x</p>`],
  ['one long paragraph', `${START}<p>${'Related, '.repeat(110_000)}</p>`],
  ['a long name of a class', `${START}<div class="${'a-'.repeat(500_000)}">x</div>`],
  ['a long author', `<meta name=author content="${'| '.repeat(500_000)}">`],
  ['a long date', `<meta name=date content="${'1'.repeat(1_000_000)}">`],
  ['a long title', `<title>${'a | '.repeat(250_000)}</title><p>x`],
  ['deep JSON-LD', `<script type="application/ld+json">${'['.repeat(400_000)}</script><p>x`],
  ['JSON-LD of blanks', `<script type="application/ld+json">{"a":"${'\n'.repeat(400_000)}</script><p>x`],
];

describe('a trap', () => {
  it.each(TRAPS)('of %s is refused or read in time', (_, content) => {
    const begun = performance.now();
    expect(['read', 'refused']).toContain(readPage(served(content)).is);
    expect(performance.now() - begun).toBeLessThan(LONGEST);
  });

  it('says which limit it meets', () => {
    const codeOf = (content: string): string => {
      const reading = readPage(served(content));
      return reading.is === 'refused' ? reading.code : 'read';
    };
    expect(codeOf('<div>'.repeat(1_000))).toBe('too-deep');
    expect(codeOf(START + '<li><p>'.repeat(1_000))).toBe('too-deep');
    // What closes itself, or is closed by the next of its kind, is not deep.
    expect(codeOf(`${START}${'<p>A line.<br>'.repeat(1_000)}`)).toBe('read');
    // The tags that a page may leave out hide nothing: they are put in elsewhere before the page is parsed.
    expect(codeOf(`<body>${'<div>'.repeat(300)}</body>`.repeat(5))).toBe('too-deep');
    expect(codeOf(START + '<br>'.repeat(30_000))).toBe('too-large');
  });
});
