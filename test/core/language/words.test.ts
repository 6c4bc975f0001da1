// Words and their places, and the stems of those that say something.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentStems, isContent, lowerWordsOf, stemOf, wordsOf } from '../../../src/core/language/words.ts';

const TEXT = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('a', 'an', 'boat', 'Boat', 'boat’s', '𝒜', '\ud835', '6.1', ' ', ', ', '’', '-'))
    .map((all) => all.join('')),
);

describe('words', () => {
  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(TEXT, fc.nat(9), (text, from) => {
        let last = from;
        for (const { start, end, text: word } of wordsOf(text, from)) {
          expect(text.slice(start - from, end - from).replaceAll('’', "'")).toBe(word);
          expect(text.slice(last - from, start - from)).not.toMatch(/[\p{L}\p{N}]/u);
          last = end;
        }
        expect(text.slice(last - from)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  it('are the same without their places', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(lowerWordsOf(text)).toEqual(wordsOf(text).map(({ lower }) => lower));
      }),
    );
  });

  it('have stems where they have content', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        expect(contentStems(text)).toEqual(
          wordsOf(text)
            .filter(isContent)
            .map(({ lower }) => stemOf(lower)),
        );
      }),
    );
  });
});
