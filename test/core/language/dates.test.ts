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
  ['Berg said that work could begin on Friday at the earliest.', 'Friday', '2026-03-13'],
  ['Berg said on Monday that the pier would open.', 'Monday', '2026-03-09'],
  ['The board on Tuesday announced that it will open.', 'Tuesday', '2026-03-10'],
  ['It opened last Thursday.', 'last Thursday', '2026-03-05'],
  ['It will open next Thursday.', 'next Thursday', '2026-03-19'],
  ['It opened yesterday.', 'yesterday', '2026-03-11'],
  ['It opens tomorrow.', 'tomorrow', '2026-03-13'],
  ['It opened two weeks ago.', 'two weeks ago', '2026-02-26'],
  ['It opened three months ago.', 'three months ago', '2025-12'],
  ['It opened in May 2014.', 'May 2014', '2014-05'],
  ['It opened in 2014.', '2014', '2014'],
  ['It opened last year.', 'last year', '2025'],
  ['It opened in November.', 'November', '2025-11'],
  ['It will open in November.', 'November', '2026-11'],
];
const NOT_FOUND: readonly (readonly [name: string, text: string])[] = [
  ['a verb', 'They may march to the pier.'],
  ['a quantity that looks like a year', 'It cost 2014 crowns.'],
  ['a day that no calendar has', 'It opened on 31 February 2026.'],
  ['a habit', 'It opens on Mondays.'],
  ['a name', 'Black Friday fills the shops.'],
  ['a time', 'It opens at 10:30.'],
];

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
