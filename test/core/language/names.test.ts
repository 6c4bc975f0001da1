// Names, and the fullest form that the text has for each.
import { describe, expect, it } from 'vitest';
import { readNames } from '../../../src/core/language/names.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { cut } from '../texts.ts';

const namesOf = (text: string) =>
  readNames(text, readSentences(text)).map((mention) => [cut(text, mention), mention.name, mention.is]);

describe('names', () => {
  it.each([
    ['a person after a title', 'The pier belongs to Mr Berg.', [['Berg', 'Berg', 'person']]],
    [
      'a surname stands for the full name',
      'They met Anna Berg, a pilot. Later Berg left.',
      [
        ['Anna Berg', 'Anna Berg', 'person'],
        ['Berg', 'Anna Berg', 'person'],
      ],
    ],
    [
      'an office is no part of it',
      'They met Foreign Minister Anna Berg.',
      [['Anna Berg', 'Anna Berg', 'person']],
    ],
    [
      'small words inside',
      'It is run by the Bank of Skerry.',
      [['Bank of Skerry', 'Bank of Skerry', 'other']],
    ],
    ['an abbreviation', 'It is run by HBN.', [['HBN', 'HBN', 'other']]],
    ['a possessive', 'It is Skerry’s pier.', [['Skerry', 'Skerry', 'other']]],
    ['an opener before a verb', 'Skerry opposes the plan.', [['Skerry', 'Skerry', 'other']]],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('no names', () => {
  it.each([
    ['the first word', 'Boats sail to the pier.'],
    ['a connective', 'However the boats sail.'],
    ['a weekday', 'The boats sail on Monday.'],
    ['a month', 'The boats sail in March.'],
    ['a caption', 'Anna Berg at the pier. (Coastal News)'],
  ])('%s', (_, text) => {
    expect(namesOf(text)).toEqual([]);
  });
});
