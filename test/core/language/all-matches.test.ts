// Every match of a pattern: the same ones that the language's own `matchAll` finds, in any text.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allOf } from '../../../src/core/language/all-matches.ts';

const PATTERNS = [/x*/gu, /(?=\p{L})/gu, /(?<=😀)/gu, /\p{L}+/gu, /x*/g, /😀?/gu];
const texts = fc.string({ unit: fc.constantFrom('x', 'a', ' ', '😀', '\ud83d', '\ude00', 'é') });

it('finds what matchAll finds, whatever stands in the text', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(...PATTERNS), (text, pattern) => {
      const places = ({ index, 0: match }: RegExpExecArray) => [index, match];
      expect(allOf(pattern, text).map(places)).toEqual([...text.matchAll(pattern)].map(places));
    }),
  );
});
