// The words of a table as parts of patterns, and what a pattern found in them as numbers.
import type { DateTable, TimeUnit } from './date-table.ts';

/** `\b` knows no letters beyond English: a word begins and ends where no letter or digit is beside it. */
export const BEGIN = '(?<![\\p{L}\\d])';
export const END = '(?![\\p{L}\\d])';
export const YEAR = '(?<year>1\\d{3}|20\\d{2})(?!\\d)';

/** The alternatives of a pattern, without those inside brackets. */
const alternatives = (pattern: string): readonly string[] => {
  const found: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern[at];
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
    else if (letter === '|' && depth === 0) {
      found.push(pattern.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, pattern.slice(from)];
};

/** The same words, with a capital too, as at the beginning of a sentence. */
export const anyCase = (pattern: string): string =>
  alternatives(pattern)
    .map((word) => {
      const [first = ''] = word;
      return /\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]${word.slice(first.length)}` : word;
    })
    .join('|');

export const oneOf = (words: readonly (string | null)[]): string =>
  `(?:${words.filter((word) => word !== null && word !== '').join('|')})`;

/** Tells which of a list a pattern has found; -1 for none. */
const finder = (words: readonly string[]): ((found: string) => number) => {
  const whole = words.map((word) => new RegExp(`^(?:${word === '' ? '(?!)' : word})\\.?$`, 'iu'));
  return (found) => whole.findIndex((pattern) => pattern.test(found));
};

export interface TableWords {
  readonly month: string;
  readonly anyMonth: string;
  readonly weekday: string;
  readonly anyWeekday: string;
  readonly season: string;
  readonly day: string;
  readonly count: string;
  readonly unit: string;
  /** What may follow a day: "Abend", "por la noche". */
  readonly partAfter: string;
  readonly monthOf: (found: string) => number;
  readonly weekdayOf: (found: string) => number;
  readonly seasonOf: (found: string) => string;
  readonly partOf: (found: string | undefined) => string | null;
  readonly unitOf: (found: string) => TimeUnit;
  readonly amountOf: (found: string) => number;
  readonly decadeOf: (found: string) => number;
}

const SEASONS = ['WI', 'SP', 'SU', 'FA'] as const;
const TEN = 10;
const isUnit = (name: string, units: DateTable['units']): name is TimeUnit => name in units;

/** 2.000 and 2 000 are thousands, 2,5 is two and a half. */
const numberOf = (digits: string): number => Number(digits.replace(/[.\s]/gu, '').replace(',', '.'));

export const wordsOfTable = (table: DateTable): TableWords => {
  const short = oneOf(table.shortMonths);
  const months = table.months.map(anyCase);
  const unitNames = Object.keys(table.units).filter((name) => isUnit(name, table.units));
  const parts = Object.entries(table.parts);
  const findMonth = [finder(table.months), finder(table.shortMonths)];
  const findWeekday = [finder(table.weekdays), finder(table.shortWeekdays)];
  const findUnit = finder(Object.values(table.units));
  const findPart = finder(Object.values(table.parts));
  const findSeason = finder([table.winter, table.spring, table.summer, table.autumn]);
  const [findOnes, findTens] = [finder(table.ones), finder(table.tens)];
  const found = (finders: readonly ((one: string) => number)[], name: string): number =>
    Math.max(...finders.map((find) => find(name))) + 1;
  return {
    month: `(?<month>${table.months.join('|')})(?!\\p{L})`,
    anyMonth: `(?<month>(?:${months.join('|')}|${anyCase(short)}\\.?)(?!\\p{L}))`,
    weekday: `(?<weekday>${table.weekdays.join('|')})`,
    anyWeekday: `(?<weekday>${table.weekdays.map(anyCase).join('|')}|${oneOf(table.shortWeekdays.map(anyCase))}\\.?)`,
    season: `(?<season>${[table.winter, table.spring, table.summer, table.autumn].join('|')})${END}`,
    day: `(?<day>\\d{1,2})(?:${table.daySuffix})?(?!\\d)`,
    count: `(?<count>\\d{1,3}(?:[.\\s]\\d{3})*(?:,\\d+)?|${[...table.tens, ...[...table.ones].reverse()].join('|')})(?:(?<=['’])|(?![\\p{L}\\d]))`,
    unit: `(?<unit>${Object.values(table.units).map(anyCase).join('|')})${END}`,
    partAfter: `(?:${table.beforePart}(?<part>${parts.map(([, words]) => words).join('|')})${END})?`,
    monthOf: (name) => found(findMonth, name),
    weekdayOf: (name) => found(findWeekday, name),
    seasonOf: (name) => SEASONS[findSeason(name)] ?? 'WI',
    partOf: (name) => (name === undefined ? null : (parts[findPart(name)]?.[0] ?? null)),
    unitOf: (name) => unitNames[findUnit(name)] ?? 'day',
    amountOf: (name) => {
      if (/^\d/u.test(name)) return numberOf(name);
      const tens = findTens(name);
      return tens >= 0 ? TEN * (tens + 2) : findOnes(name) + 1;
    },
    decadeOf: (name) => (/^\d/u.test(name) ? Number(name) / TEN : findTens(name) + 2),
  };
};
