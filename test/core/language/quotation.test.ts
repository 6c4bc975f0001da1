// Quotations, and what is remembered of texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWholeQuotations, isQuotedAt } from '../../../src/core/language/quotation.ts';
import { remembering } from '../../../src/core/language/remembering.ts';
import { wordList } from '../../../src/core/language/word-list.ts';

describe('a quotation', () => {
  it.each([
    ['They "agreed" to go.', 'agreed', true],
    ['They "agreed" to go.', 'go', false],
    ['She said: “We agreed.', 'agreed', true],
    ['Er sagte „wir gehen“ und ging.', 'gehen', true],
    ['Er sagte „wir gehen“ und ging.', 'ging', false],
    ['Elle a dit « oui » hier.', 'oui', true],
  ])('in %j holds %j: %s', (text, words, expected) => {
    expect(isQuotedAt(text, text.indexOf(words))).toBe(expected);
  });

  it('is whole when it is closed', () => {
    expect(hasWholeQuotations('“We go,” she said.')).toBe(true);
    expect(hasWholeQuotations('“We go, she said.')).toBe(false);
  });
});

describe('what is remembered', () => {
  it('is worked out once, and is what would be worked out anew', () => {
    let asked = 0;
    const lengthOf = remembering(10, (text) => {
      asked += 1;
      return text.length;
    });
    expect([lengthOf('pier'), lengthOf('pier'), lengthOf('quay')]).toEqual([4, 4, 4]);
    expect(asked).toBe(2);
    fc.assert(fc.property(fc.string(), (text) => lengthOf(text) === text.length));
  });

  it('begins anew when there is too much of it', () => {
    const seen: string[] = [];
    const same = remembering(2, (text) => {
      seen.push(text);
      return text;
    });
    for (const text of ['a', 'b', 'a', 'c', 'a']) same(text);
    expect(seen).toEqual(['a', 'b', 'c', 'a']);
  });
});

it('a list of words is read over several lines', () => {
  expect(wordList(' pier quay\n  lock ')).toEqual(['pier', 'quay', 'lock']);
});
