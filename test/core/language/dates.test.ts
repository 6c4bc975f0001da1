// Dates as texts name them. Published on Thursday, 12 March 2026.
import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/core/language/dates.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { cut } from '../texts.ts';

const datesOf = (text: string): readonly (readonly [string, string])[] =>
  readDates(text, readSentences(text), '2026-03-12').map((mention) => [cut(text, mention), mention.value]);

const FOUND: readonly (readonly [text: string, phrase: string, value: string])[] = [
  ['It opened on 2026-02-27.', '2026-02-27', '2026-02-27'],
  ['It opened on Friday, February 27, 2026.', 'Friday, February 27, 2026', '2026-02-27'],
  ['It opened on 27 February 2026.', '27 February 2026', '2026-02-27'],
  ['It opened on Feb. 27.', 'Feb. 27', '2026-02-27'],
  ['It opened on the 27th of February.', '27th of February', '2026-02-27'],
  ['It opened on 20 December.', '20 December', '2025-12-20'],
  ['It will open on 20 April.', '20 April', '2026-04-20'],
  ['It opened on Monday.', 'Monday', '2026-03-09'],
  ['It opened on Thursday.', 'Thursday', '2026-03-12'],
  ['It opened on Friday.', 'Friday', '2026-03-06'],
  ['It will open on Monday.', 'Monday', '2026-03-16'],
  ['It is expected to open on Friday.', 'Friday', '2026-03-13'],
  ['The lease ends at midnight on Friday.', 'Friday', '2026-03-13'],
  ['The pier is shut and reopens in January.', 'January', '2027-01'],
  ['Berg said that work could begin on Friday at the earliest.', 'Friday', '2026-03-13'],
  ['Berg said on Monday that the pier would open.', 'Monday', '2026-03-09'],
  ['The board on Tuesday announced that it will open.', 'Tuesday', '2026-03-10'],
  ['It opened last Thursday.', 'last Thursday', '2026-03-05'],
  ['It will open next Thursday.', 'next Thursday', '2026-03-19'],
  ['It opened yesterday.', 'yesterday', '2026-03-11'],
  ['It opens tomorrow.', 'tomorrow', '2026-03-13'],
  ['It opened two weeks ago.', 'two weeks ago', '2026-W09'],
  ['It opened nine days ago.', 'nine days ago', '2026-03-03'],
  ['It opened two decades ago.', 'two decades ago', '200'],
  ['It opened on Monday night.', 'Monday night', '2026-03-09TNI'],
  ['It opened early Monday morning.', 'early Monday morning', '2026-03-09TMO'],
  ['It opened last night.', 'last night', '2026-03-11TNI'],
  ['It opens tonight.', 'tonight', '2026-03-12TNI'],
  ['It opened this afternoon.', 'this afternoon', '2026-03-12TAF'],
  ['It opens tomorrow morning.', 'tomorrow morning', '2026-03-13TMO'],
  ['It opened on the night of 2 March.', 'the night of 2 March', '2026-03-02TNI'],
  ['It opened at 8:05 p.m. on Monday.', '8:05 p.m. on Monday', '2026-03-09T20:05'],
  ['It opened at 1410 GMT.', '1410 GMT', '2026-03-12T14:10'],
  ['It opened last week.', 'last week', '2026-W10'],
  ['It opened over the weekend.', 'over the weekend', '2026-W10-WE'],
  ['It will open next month.', 'next month', '2026-04'],
  ['It will open later this year.', 'later this year', '2026'],
  ['It opened last November.', 'last November', '2025-11'],
  ['It opened last summer.', 'last summer', '2025-SU'],
  ['It opened in the summer of 1955.', 'the summer of 1955', '1955-SU'],
  ['It opened in the fall.', 'the fall', '2025-FA'],
  ['It opened by the end of March 2019.', 'the end of March 2019', '2019-03'],
  ['It opened in late 2014.', 'late 2014', '2014'],
  ['It opened in the second quarter of 2014.', 'the second quarter of 2014', '2014-Q2'],
  ['It opened in the latter half of 2014.', 'the latter half of 2014', '2014-H2'],
  ['It opened in the 1990s.', 'the 1990s', '199'],
  ['It opened in the 19th century.', 'the 19th century', '18'],
  ['It was opened in 480 BC.', '480 BC', 'BC0480'],
  ['The 2014 opening drew a crowd.', '2014', '2014'],
  ['It opened on March 4, 1861.', 'March 4, 1861', '1861-03-04'],
  ['It stayed open for ten days.', 'ten days', 'P10D'],
  ['It took about 2.5 years.', 'about 2.5 years', 'P2.5Y'],
  ['It takes half an hour.', 'half an hour', 'PT30M'],
  ['It took several weeks.', 'several weeks', 'PXW'],
  ['It was shut for twenty-five years.', 'twenty-five years', 'P25Y'],
  ['It was shut for the last three winters and 48 hours.', '48 hours', 'PT48H'],
  ['It opens every day.', 'every day', 'P1D'],
  ['It opens every other week.', 'every other week', 'P1W'],
  ['It opens on Mondays.', 'Mondays', 'XXXX-WXX-1'],
  ['It opens daily.', 'daily', 'XXXX-XX-XX'],
  ['It is now open.', 'now', 'PRESENT_REF'],
  ['It opened recently.', 'recently', 'PAST_REF'],
  ['It will open in the near future.', 'the near future', 'FUTURE_REF'],
  ['It opened three months ago.', 'three months ago', '2025-12'],
  ['It opened in May 2014.', 'May 2014', '2014-05'],
  ['It opened in 2014.', '2014', '2014'],
  ['It opened last year.', 'last year', '2025'],
  ['It opened in November.', 'November', '2025-11'],
  ['It will open on 20 December.', '20 December', '2026-12-20'],
  ['It opened on the first of May 2014.', 'the first of May 2014', '2014-05-01'],
  ['It opened in the mid-nineties.', 'the mid-nineties', '199'],
  ['It opened in the autumn of 481 BC.', 'the autumn of 481 BC', 'BC0481-FA'],
  ['It opened on New Year’s Eve 2014.', 'New Year’s Eve 2014', '2014-12-31'],
  ['It opened last spring.', 'last spring', '2025-SP'],
  ['It will open this summer.', 'this summer', '2026-SU'],
  ['It lost money in the third quarter.', 'the third quarter', '2025-Q3'],
  ['It will open three weeks from now.', 'three weeks from now', '2026-W14'],
  ['It will open by the end of the year.', 'the end of the year', '2026'],
  ['It will open in November.', 'November', '2026-11'],
];
const NOT_FOUND: readonly (readonly [name: string, text: string])[] = [
  ['a verb', 'They may march to the pier.'],
  ['a quantity that looks like a year', 'It cost 2014 crowns.'],
  ['a day that no calendar has', 'It opened on 31 February 2026.'],
  ['an age', 'The keeper is 61 years old and has a six-year-old dog.'],
  ['one more', 'It opened a second gate.'],
  ['a fall', 'The fall of the wall was heard far off.'],
  ['the number of a resolution', 'Resolution 1483 was read out.'],
  ['a count of people', 'The gate let 1500 people pass.'],
  ['a price', 'It cost $1999 and then €2014.'],
  ['a score', 'Skerry won 20-14.'],
  ['a telephone number', 'Call 555-2014-19.'],
  ['a name with a capital', 'He reads the Daily Skerry.'],
  ['a name', 'Black Friday fills the shops.'],
  ['a time', 'It opens at 10:30.'],
  ['homes', 'The power failed in 2,000 homes.'],
  ['a flight', 'They took flight 1812 home.'],
  ['a room', 'They met in room 2014 of it.'],
  ['a house', 'It stands at 1600 Pennsylvania Avenue.'],
  ['a street with the name of a month', 'It stands in May Street.'],
  ['an age in tens', 'The keeper is in his thirties.'],
  ['a quarter of a match', 'Skerry scored in the third quarter.'],
  ['the sun', 'The cat sat in the sun.'],
  ['a version', 'It runs on version 10.11.2024.1 of it.'],
];

/** All dates of a text, as values. */
const valuesOf = (text: string): readonly string[] => datesOf(text).map(([, value]) => value);

describe('dates', () => {
  it.each(FOUND)('%s', (text, phrase, value) => {
    expect(datesOf(text)).toEqual([[phrase, value]]);
  });
});

describe('no dates', () => {
  it.each(NOT_FOUND)('%s', (_, text) => {
    expect(datesOf(text)).toEqual([]);
  });
});

describe('ranges name both ends', () => {
  it.each([
    [
      'It opened on May 5-8, 2014.',
      [
        ['May 5', '2014-05-05'],
        ['8, 2014', '2014-05-08'],
      ],
    ],
    [
      'It opened on March 3-5.',
      [
        ['March 3', '2026-03-03'],
        ['5', '2026-03-05'],
      ],
    ],
    [
      'It was shut on February 4 and 5.',
      [
        ['February 4', '2026-02-04'],
        ['5', '2026-02-05'],
      ],
    ],
    ['It was shut on February 4 and 5 boats sank.', [['February 4', '2026-02-04']]],
    [
      'It was shut from 3 to 5 March.',
      [
        ['3', '2026-03-03'],
        ['5 March', '2026-03-05'],
      ],
    ],
    [
      'It was shut on 6-7 January 1916.',
      [
        ['6', '1916-01-06'],
        ['7 January 1916', '1916-01-07'],
      ],
    ],
    [
      'It was shut (14 August 1914-24 August 1914).',
      [
        ['14 August 1914', '1914-08-14'],
        ['24 August 1914', '1914-08-24'],
      ],
    ],
    [
      'It was shut between 1914 and 1918.',
      [
        ['1914', '1914'],
        ['1918', '1918'],
      ],
    ],
    [
      'It was shut in 1914-18.',
      [
        ['1914', '1914'],
        ['18', '1918'],
      ],
    ],
    [
      'The Eastern Mole 1861-1863',
      [
        ['1861', '1861'],
        ['1863', '1863'],
      ],
    ],
  ])('%s', (text, found) => {
    expect(datesOf(text)).toEqual(found);
  });
});

describe('dates in digits', () => {
  it.each([
    ['tell themselves', 'It opened on 13/4/2025.', ['2025-04-13']],
    ['tell each other', 'It opened on 3/4/2025 and shut on 13/4/2025.', ['2025-04-03', '2025-04-13']],
    [
      'go as the dates in words do',
      'It opened on 3/4/2025 and shut on March 5.',
      ['2025-03-04', '2026-03-05'],
    ],
    [
      'go as the dates in words do',
      'It opened on 3/4/2025 and shut on 5 March.',
      ['2025-04-03', '2026-03-05'],
    ],
    ['leave the year where nothing tells', 'It opened on 3/4/2025.', ['2025']],
    ['are one day either way', 'It opened on 4/4/2025.', ['2025-04-04']],
    ['are no date', 'It scored 31/31/2025.', []],
    ['are no version', 'It runs on 3.4.2025.1.', []],
    ['with the year first', 'It opened on 2025/04/03.', ['2025-04-03']],
  ])('%s: %s', (_, text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    ['en-US', '2025-03-04'],
    ['en-GB', '2025-04-03'],
    ['en-CA', '2025'],
    ['en', '2025'],
    ['de', '2025-04-03'],
  ])('go as they do in %s', (language, value) => {
    const text = 'It opened on 3/4/2025.';
    expect(readDates(text, readSentences(text), '2026-03-12', language).map((date) => date.value)).toEqual([
      value,
    ]);
  });
});

describe('what a text named before', () => {
  it.each([
    ['It opened on 3 May 2014. The next day it was shut.', ['2014-05-03', '2014-05-04']],
    ['It opened on 3 May 2014. Two weeks later it was shut.', ['2014-05-03', '2014-W20']],
    ['It opened on 3 May 2014. A year earlier it had been built.', ['2014-05-03', '2013']],
    ['It opened in May 2014 and was shut the following year.', ['2014-05', '2015']],
    ['It opened in 2014. Later that year it was shut.', ['2014', '2014']],
    ['It opened on 3 May 2014 and was shut on 25 July of that year.', ['2014-05-03', '2014-07-25']],
    ['It was shut from March to May 2014.', ['2014-03', '2014-05']],
    ['It was shut on 3 May 2014, two days before the vote.', ['2014-05-03', 'P2D']],
    ['It was shut on 3 May 2014; it had opened two days before.', ['2014-05-03', '2014-05-01']],
    ['It opened in 2014. The next day it was shut.', ['2014']],
    ['It opened on Monday. The following Friday it was shut.', ['2026-03-09', '2026-03-13']],
    ['It opened on 3 May 2014. That evening it was shut.', ['2014-05-03', '2014-05-03TEV']],
    ['It opened at 9 a.m. on May 3, 2025.', ['2025-05-03T09:00', '2025-05-03']],
  ])('%s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  it.each([
    [
      'goes on in the year of the day before it',
      'On 17 December 1865 it fell. It had been begun in 1865. In January it rose.',
      '1866-01',
    ],
    [
      'is not led off by what is kept elsewhere',
      'On 17 May 1865 it fell. The papers came out in 2005. On 20 May it rose.',
      '1865-05-20',
    ],
    [
      'is not led off by a plan',
      'On 17 May 1865 it fell. The council planned to build it by 1867. On 20 June it rose.',
      '1865-06-20',
    ],
    ['is told by its month', 'In August of 1865 it fell. In October of that year it rose.', '1865-10'],
  ])('history %s', (_, told, value) => {
    const years = 'Work went on in 1861, 1862, 1863 and 1864. ';
    expect(valuesOf(`${years}${told} Work went on in 1866.`).slice(-2, -1)).toEqual([value]);
  });

  const CHRONICLE =
    'The mole was begun in 1861. It was half done by 1864. On September 17, 1865 a storm took it. By early October nobody worked there. In February the town voted for stone. The stone came in 1867. Work went on until 1869. It was opened on 2 June 1871.';

  it('leads a chronicle on', () => {
    expect(valuesOf(CHRONICLE)).toEqual([
      '1861',
      '1864',
      '1865-09-17',
      '1865-10',
      '1866-02',
      '1867',
      '1869',
      '1871-06-02',
    ]);
  });

  it('leads no news on, however much of the past it recalls', () => {
    expect(
      valuesOf(`${CHRONICLE} The mayor spoke there yesterday. He came on February 3.`).slice(-2),
    ).toEqual(['2026-03-11', '2026-02-03']);
  });
});
