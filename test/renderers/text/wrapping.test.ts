// Lines and columns: nothing over the width, no word lost, no letter cut.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, graphemesOf } from '../../../src/renderers/text/display-width.ts';
import { wrap } from '../../../src/renderers/text/wrapping.ts';

const lines = (text: string, width: number): string[] =>
  wrap(text, width).map(({ start, end }) => text.slice(start, end));

describe('display width', () => {
  it.each([
    ['plain', 5],
    ['Žluťoučký', 9],
    ['a\u0301', 1],
    ['日本', 4],
    ['한국', 4],
    ['ｆｕ', 4],
    ['👩‍🚒', 2],
    ['🇨🇭', 2],
    ['❤️', 2],
    ['❤', 1],
    ['👍🏽', 2],
    ['Thu\u00A006:05', 9],
    ['', 0],
  ])('of %s is %d', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrapping', () => {
  it.each<[string, number, string[]]>([
    ['one two three', 8, ['one two', 'three']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['a longword b', 4, ['a', 'long', 'word', 'b']],
    ['at Thu\u00A006:05 sharp', 8, ['at', 'Thu\u00A006:0', '5 sharp']],
    ['at Thu\u00A006:05 sharp', 12, ['at Thu\u00A006:05', 'sharp']],
    ['日本語の文 で', 6, ['日本語', 'の文', 'で']],
    [
      'see https://uplandgazette.example/a/long/address now',
      12,
      ['see', 'https://uplandgazette.example/a/long/address', 'now'],
    ],
    ['👩‍🚒👩‍🚒👩‍🚒', 4, ['👩‍🚒👩‍🚒', '👩‍🚒']],
    ['one · two', 5, ['one ·', 'two']],
    ['three · two', 5, ['three', '· two']],
    ['', 10, []],
    ['   ', 10, []],
  ])('%s at %d', (text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  const words = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom(
        '日本語の文章',
        '👩‍🚒',
        '🇨🇭🇨🇭',
        'e\u0301',
        'https://uplandgazette.example/a/very/long/address',
        'word',
      ),
    ),
    { maxLength: 25 },
  );
  const widths = fc.integer({ min: 2, max: 78 });

  it('has no line over the width but an address', () => {
    fc.assert(
      fc.property(words, widths, (pieces, width) => {
        for (const line of lines(pieces.join(' '), width))
          expect(displayWidth(line) <= width || /^https?:\/\/\S+$/u.test(line)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('loses no word, changes no order and cuts no letter', () => {
    fc.assert(
      fc.property(words, widths, (pieces, width) => {
        const text = pieces.join(' ');
        const wrapped = lines(text, width);
        expect(wrapped.join('').replace(/[ \t\n]/gu, '')).toBe(text.replace(/[ \t\n]/gu, ''));
        const letters = graphemesOf(text.replace(/[ \t\n]+/gu, ' ')).filter((letter) => letter !== ' ');
        expect(wrapped.flatMap((line) => graphemesOf(line)).filter((letter) => letter !== ' ')).toEqual(
          letters,
        );
      }),
      { numRuns: 400 },
    );
  });

  it('has no blank at the ends of a line and fills lines as far as words go', () => {
    const plain = fc.array(fc.stringMatching(/^[a-z]{1,8}$/u), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(plain, fc.integer({ min: 8, max: 78 }), (all, width) => {
        const wrapped = lines(all.join('  '), width);
        for (const [at, line] of wrapped.entries()) {
          expect(line).toBe(line.trim());
          const next = wrapped[at + 1]?.split(' ')[0];
          if (next !== undefined) expect(line.length + 2 + next.length).toBeGreaterThan(width);
        }
      }),
    );
  });
});
