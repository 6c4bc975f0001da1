// Quantities and what they count.
import { describe, expect, it } from 'vitest';
import { written } from '../texts.ts';

const figuresIn = (text: string) =>
  written({ text }).analysis.figures.map(({ value, unit, hedge }) => [value, unit, hedge]);

describe('figures', () => {
  it.each([
    ['digits', 'They saw 12 boats at sea.', [[12, 'boats', '']]],
    ['words', 'They saw seven boats at sea.', [[7, 'boats', '']]],
    ['compound words', 'They saw sixty-two boats at sea.', [[62, 'boats', '']]],
    ['words that begin like others', 'They saw eighty boats at sea.', [[80, 'boats', '']]],
    ['teens', 'They saw seventeen boats at sea.', [[17, 'boats', '']]],
    ['a scale', 'It cost 3.5 million crowns.', [[3_500_000, 'crowns', '']]],
    ['separators', 'It holds 12,500 tonnes of grain.', [[12_500, 'tonnes', '']]],
    ['a hedge', 'They saw about 40 boats at sea.', [[40, 'boats', 'about']]],
    ['at least', 'They saw at least 40 boats at sea.', [[40, 'boats', 'at least']]],
    ['a toll', 'The death toll rose to 13.', [[13, 'people', '']]],
    ['a number of', 'The hospital put the number of dead at nine.', [[9, 'people', '']]],
    ['a number of things', 'The number of boats is 12.', [[12, 'boats', '']]],
    ['a sum', 'It cost $12 to enter.', [[12, '$', '']]],
    ['a share', 'Prices rose 12 percent.', [[12, 'percent', '']]],
    ['a range', 'They saw 10 to 15 boats at sea.', [[15, 'boats', '10 to']]],
    ['a range with a dash', 'They saw 10-15 boats at sea.', [[15, 'boats', '10 to']]],
    ['a range in words', 'They saw between ten and fifteen boats.', [[15, 'boats', '10 to']]],
    ['a range of one scale', 'It cost 5 to 6 million crowns.', [[6_000_000, 'crowns', '5000000 to']]],
    ['a range of money', 'It cost $140-150 million to build.', [[150_000_000, '$', '140000000 to']]],
    ['a short scale', 'It cost £1.5bn to build.', [[1_500_000_000, '£', '']]],
    [
      'one currency in two forms',
      'It cost 12 dollars and then US$15 in all.',
      [
        [12, '$', ''],
        [15, '$', ''],
      ],
    ],
    ['other dollars', 'It cost A$12 to enter.', [[12, 'A$', '']]],
    ['an adjective of measure', 'After a 42-day stay they left.', [[42, 'days', '']]],
    [
      'two in a row',
      'They saw 12 boats and ten men.',
      [
        [12, 'boats', ''],
        [10, 'men', ''],
      ],
    ],
    ['a measure with its kind', 'It holds 80 cubic metres of sand.', [[80, 'cubic metres', '']]],
  ])('%s', (_, text, expected) => {
    expect(figuresIn(text)).toEqual(expected);
  });
});

describe('no figures', () => {
  it.each([
    ['a word that only begins like a number', 'The twofold rise of tensions was felt.'],
    ['a year', 'It opened in 2014.'],
    ['a day', 'It opened on 12 March.'],
    ['a street', 'The toll road leads to 13th Street.'],
    ['a time', 'It opens at 10:30.'],
    ['an age', 'A 20-year-old nurse met a woman who is 42 years old.'],
    ['a score', 'It was a 3-1 win for the boats.'],
    ['a model', 'Two of the 747s.'],
    ['a number that counts nothing', 'The number is 12.'],
  ])('%s', (_, text) => {
    expect(figuresIn(text)).toEqual([]);
  });
});
