// What cleanText takes away, and that it takes nothing else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/renderers/layout/plain-text.ts';

const FORBIDDEN =
  /[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u200B\u200C\u200E\u200F\u2060\uFEFF]/u;
/** Text with many of the characters that matter here. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom(
        '\u0000',
        '\u001B[31m',
        '\u0085',
        '\u202E',
        '\u2066',
        '\u200B',
        '\u200D',
        '\u200F',
        '\uFEFF',
      ),
      fc.constantFrom(' ', '\n', '\t', '\u00A0', '👩', '👩‍🚒', '❤️', '🏽', '\uD800', 'word', '\u2028'),
    ),
    { maxLength: 20 },
  )
  .map((pieces) => pieces.join(''));

describe('cleanText', () => {
  it.each([
    ['controls', 'a\u0000b\u0007c\u001B[2Jd\u007Fe\u009Bf', 'abc[2Jdef'],
    ['bidi controls', '\u202Eabc\u202C \u2066d\u2069', 'abc d'],
    ['what has no width', 'pa\u200Bss\u200Cw\u200Dord\uFEFF\u2060', 'password'],
    ['marks of direction', 'a\u200Eb\u200Fc', 'abc'],
    ['blanks', '  one\n\n two\t\tthree\u0085four\u2028five ', 'one two three four five'],
    ['halves of a character', 'a\uD83Db', 'a\uFFFDb'],
  ])('strips or mends %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it.each([
    '👩‍🚒 went in',
    '🏳️‍🌈',
    '👩🏽‍🚀',
    'Thu\u00A006:05',
    'Žluťoučký kůň – “ano”',
    'مرحبا',
    '日本語',
    'a\u0301',
  ])('leaves %s as it is', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('leaves no joiner that joins nothing', () => {
    expect(cleanText('👩\u200D, a\u200D👩 and 👩\u200D\u200D🚒')).toBe('👩, a👩 and 👩🚒');
  });

  it('holds no control, no direction, no hidden character, no second blank', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const clean = cleanText(text);
        expect(clean).not.toMatch(FORBIDDEN);
        expect(clean).not.toMatch(/ {2}|^\s|\s$/u);
        expect(clean.isWellFormed()).toBe(true);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });

  it('loses no letter', () => {
    const letters = (text: string): string => [...text.matchAll(/\p{L}|\p{N}|\p{P}/gu)].join('');
    fc.assert(
      fc.property(hostile, (text) => {
        expect(letters(cleanText(text))).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});
