// The words of which dates are made, as parts of patterns, and the form of a rule that reads one.
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';
import type { Day } from '../time/instant.ts';
import { dayOf } from '../time/zoned.ts';
import { type Context, onDay, pad, type Reading } from './calendar.ts';

/** What a pattern found, by the names of its groups. */
export interface Found {
  readonly weekday?: string;
  readonly month?: string;
  readonly day?: string;
  readonly year?: string;
  readonly season?: string;
  readonly part?: string;
  readonly which?: string;
  readonly unit?: string;
  readonly count?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly half?: string;
}

export interface Rule {
  readonly pattern: RegExp;
  /** Stands wherever the pattern finds something, and is looked for faster: without it the pattern is not tried. */
  readonly need?: RegExp;
  /** Words that belong to it where they stand right before it; ends in `$`. */
  readonly before?: RegExp;
  readonly read: (found: Found, context: Context) => Reading;
}

/** Rules that all need the same. */
export const needing = (need: RegExp, rules: readonly Rule[]): readonly Rule[] =>
  rules.map((rule) => ({ need, ...rule }));

// One for all rules that need it: it is then looked for once in a sentence.
export const HAS_YEAR = /[12]\d{3}/u;
export const HAS_MONTH = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u;
export const HAS_WEEKDAY = /[nsirs]day/u;
export const HAS_SEASON = /[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter/u;
export const HAS_ERA = /BC|B\.C/u;

/** Month names count with a capital only: "march" and "may" are words. Short forms need a day or a year beside them. */
const MONTHS = MONTH_NAMES.join('|');
export const MONTH = `(?<month>${MONTHS})`;
const SHORT_MONTH = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
export const ANY_MONTH = `(?<month>${MONTHS}|${SHORT_MONTH})`;
export const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES.join('|')})`;
export const DAY_NUMBER = '(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)';
export const YEAR = '(?<year>1\\d{3}|20\\d{2})(?!\\d)';
export const ERA = '(?:BCE?\\b|B\\.C\\.(?:E\\.)?)';
/** What makes a name and a number a place. */
export const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Square|Place|Court|Terrace|Park)\\b';
/** Of what the text named last. */
export const OF_THAT_YEAR = ' (?:of|in) (?<which>that|the same) year';
export const SEASON = '(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)';
export const PART = '(?<part>morning|afternoon|evening|night)';

/** "late", "the end of": which part of a span of time is meant. */
export const EDGE =
  /(?<!\p{L})(?:(?:[Tt]he )?(?:[Ee]arly|[Ll]ate|[Mm]id)[ -](?:in )?|(?:[Tt]he )?(?:beginning|start|middle|end|close) of (?:the )?)$/u;
/** The same before what has an article of its own: "the late 1990s". */
export const EDGE_OR_THE = new RegExp(`${EDGE.source}|(?<!\\p{L})[Tt]he $`, 'u');
/** "about", "more than": how exact a count is. */
export const ROUGHLY =
  /\b(?:about|around|roughly|nearly|almost|over|more than|less than|at least|at most|up to) $/iu;

const DIGIT_WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEEN_WORDS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
  ' ',
);
const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const COUNT = `(?<count>\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?|(?:${TENS_WORDS.join('|')})(?:-(?:${DIGIT_WORDS.join('|')}))?|${[...TEEN_WORDS, ...DIGIT_WORDS].join('|')}|an?)`;
export const UNIT = '(?<unit>second|minute|hour|day|week|month|year|decade|century|centurie)s?\\b';

/** Of a count as `COUNT` finds it. */
export const amount = (text: string): number => {
  const word = text.toLowerCase();
  if (/^\d/u.test(word)) return Number(word.replaceAll(',', ''));
  if (/^an?$/u.test(word)) return 1;
  const [first = '', second = ''] = word.split('-');
  const tens = TENS_WORDS.indexOf(first);
  if (tens >= 0) return 10 * (tens + 2) + DIGIT_WORDS.indexOf(second) + 1;
  const teen = TEEN_WORDS.indexOf(word);
  return teen >= 0 ? teen + 10 : DIGIT_WORDS.indexOf(word) + 1;
};

/** In the singular. */
export const unitOf = (text: string): string => (text.startsWith('centur') ? 'century' : text.toLowerCase());

const PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
};

/** The part of the day that was found beside its date, `T` before it. */
export const withPart = (reading: Reading, part: string | undefined): Reading =>
  reading?.day == null || part === undefined
    ? reading
    : { ...reading, value: `${reading.day}T${PARTS[part.toLowerCase()] ?? ''}` };

/** 2025-02-27, 2025-02-27T10:30: the same in all languages. */
export const ISO_DAY: Rule = {
  need: HAS_YEAR,
  pattern:
    /\b(?<year>[12]\d{3})(?:-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})\S*)?|\/(?<month>\d{2})\/(?<day>\d{2}))(?!\d)/gu,
  read: ({ year, month, day, hour, minute }) => {
    const reading = onDay(dayOf(Number(year), Number(month), Number(day)));
    return reading === null || hour === undefined
      ? reading
      : { ...reading, value: `${reading.value}T${hour}:${minute}` };
  },
};

/** A time of the clock on a day; null for a time that no clock shows. */
export const clockOn = (day: Day, hour: number, minute: number): Reading =>
  hour > 24 || minute > 59 ? null : { value: `${day}T${pad(hour)}:${pad(minute)}`, day };
