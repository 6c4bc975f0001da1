// Where sentences end, and what is no prose.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { cut } from '../texts.ts';

const SPLIT: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  ['two sentences', 'The pier is open. Boats sail.', ['The pier is open.', 'Boats sail.']],
  [
    'a question and an exclamation',
    'Is it open? It is! Boats sail.',
    ['Is it open?', 'It is!', 'Boats sail.'],
  ],
  ['a quotation that ends a sentence', '"It is open." Boats sail.', ['"It is open."', 'Boats sail.']],
  ['a time at the end', 'It opens at 9 p.m. The boats sail.', ['It opens at 9 p.m.', 'The boats sail.']],
  ['lines', 'The pier is open.\nBoats sail.', ['The pier is open.', 'Boats sail.']],
  ['an ellipsis', 'It is open… Boats sail.', ['It is open…', 'Boats sail.']],
];
const WHOLE: readonly (readonly [name: string, text: string])[] = [
  ['a title', 'The pier belongs to Mr. Berg of Skerry.'],
  ['initials', 'The pier belongs to J. R. Berg of Skerry.'],
  ['an abbreviation of a country', 'The U.S. Senate paid for the pier.'],
  ['a month cut short', 'The pier opened on Jan. 5 in the rain.'],
  ['a decimal', 'The pier cost 3.5 million crowns.'],
  ['a quotation that goes on', '"Is it open?" asked Berg.'],
  ['an abbreviation inside', 'The pier, e.g. its planks, is new.'],
];

describe('sentences', () => {
  it.each(SPLIT)('are cut: %s', (_, text, expected) => {
    expect(readSentences(text).map((sentence) => cut(text, sentence))).toEqual(expected);
  });
});

describe('sentences that are one', () => {
  it.each(WHOLE)('%s', (_, text) => {
    expect(readSentences(text).map((sentence) => cut(text, sentence))).toEqual([text]);
  });
});

describe('what is no prose', () => {
  it.each([
    ['a heading', 'Boats wait for the pier', 'heading'],
    ['a caption with its credit', 'Boats at the pier, Skerry, May 5, 2014. (Coastal News)', 'caption'],
    ['a picture by name', 'Photo: Anna Berg at the pier on Skerry.', 'caption'],
    ['furniture', 'Read more: why piers rot', 'furniture'],
    ['a copyright line', '© Coastal News. All rights reserved.', 'furniture'],
    ['no word at all', '-', 'furniture'],
    ['noise longer than any sentence', 'word '.repeat(600), 'furniture'],
    ['prose', 'The pier is open.', 'prose'],
  ] as const)('%s', (_, text, kind) => {
    expect(new Set(readSentences(text).map((sentence) => sentence.kind))).toEqual(new Set([kind]));
  });
});

describe('whatever the text', () => {
  it('sentences lie in order, do not overlap, and cover all but blanks', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom('Word', ' ', '. ', '\n', '"', '! ', 'Mr. ', 'U.S. ', '…', '(', ')', '\ud800'),
          { maxLength: 80 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of readSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
