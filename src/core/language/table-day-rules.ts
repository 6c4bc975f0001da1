// Days by their number in a month, in the languages that have a table.
import type { Day } from '../time/instant.ts';
import { dayOf, daysBetween, weekdayOf } from '../time/zoned.ts';
import { type Context, namedDay, onDay, type Reading, yearOf } from './calendar.ts';
import type { DateTable } from './date-table.ts';
import { type Found, ISO_DAY, type Rule } from './date-words.ts';
import { anyCase, BEGIN, END, type TableWords, YEAR } from './table-words.ts';

/** `T` and the part of the day, on a reading of one day. */
export const inPart = (reading: Reading, part: string | null): Reading =>
  reading?.day == null || part === null ? reading : { ...reading, value: `${reading.day}T${part}` };

/** "lundi 3": the day nearest to publication that is both, a month away at most; null where none is. */
const nearestDay = (weekday: number, number: number, { published }: Context): Reading => {
  const [year, month] = [yearOf(published), Number(published.slice(5, 7))];
  const days = [month - 1, month, month + 1]
    .map((one) =>
      one < 1
        ? dayOf(year - 1, 12, number)
        : one > 12
          ? dayOf(year + 1, 1, number)
          : dayOf(year, one, number),
    )
    .filter((day) => day !== null)
    .filter((day) => weekdayOf(day) === weekday);
  const away = (day: Day): number => Math.abs(daysBetween(published, day));
  return onDay([...days].sort((a, b) => away(a) - away(b))[0] ?? null);
};

/** Two digits are of this century, as the news writes them. */
const fullYear = (year: string): number => (year.length === 2 ? 2000 + Number(year) : Number(year));

export const tableDayRules = (table: DateTable, words: TableWords): readonly Rule[] => {
  const read = (found: Found, context: Context): Reading => {
    const year = found.year === undefined ? null : Number(found.year);
    const day = namedDay(year, words.monthOf(found.month ?? ''), Number(found.day ?? 1), context);
    return inPart(onDay(day), words.partOf(found.part));
  };
  const ofMonth = `${table.betweenDayAndMonth}${words.anyMonth}`;
  const ofYear = `(?:${table.betweenMonthAndYear}${YEAR})`;
  const number = `(?<![\\d.,:/$€£])(?<!(?<!\\d)[-–])${BEGIN}${words.day}`;
  const before = new RegExp(
    `${BEGIN}(?:${words.anyWeekday})${words.partAfter.replace('?<part>', '?:')}${table.betweenWeekdayAndDay}$`,
    'u',
  );
  const inDigits = `(?<=${BEGIN}(?:${anyCase(table.beforeDigits)}) )`;
  return [
    ISO_DAY,
    // 3.4.2025, 03/04/2025: the day comes first
    {
      pattern:
        /(?<![\d.,:/-])(?<day>\d{1,2})(?:\. ?(?<month>\d{1,2})\. ?|\/(?<month>\d{1,2})\/|-(?<month>\d{1,2})-)(?<year>[12]\d{3})(?![\d/]|[.-]\d)/gu,
      before,
      read: ({ day, month, year }) => onDay(dayOf(Number(year), Number(month), Number(day))),
    },
    // am 3.4., le 3/4/25
    {
      pattern: new RegExp(
        `${inDigits}(?<day>\\d{1,2})(?:\\. ?(?<month>\\d{1,2})\\.(?<year>\\d{2}(?!\\d))?|/(?<month>\\d{1,2})(?:/(?<year>\\d{2}))?)(?![\\d/]|\\.\\d|[.,]?\\d| ?%)`,
        'gu',
      ),
      before,
      read: ({ day, month, year }, context) =>
        onDay(namedDay(year === undefined ? null : fullYear(year), Number(month), Number(day), context)),
    },
    // the first of "du 3 au 5 mars 2025"
    {
      pattern: new RegExp(
        `${number}(?=${table.to}(?:${words.anyWeekday}${table.betweenWeekdayAndDay})?\\d{1,2}(?:${table.daySuffix})?${ofMonth}${ofYear}?)`.replace(
          '?<weekday>',
          '?:',
        ),
        'gu',
      ),
      before,
      read,
    },
    { pattern: new RegExp(`${number}${ofMonth}${ofYear}?${words.partAfter}`, 'gu'), before, read },
    ...(table.firstDay === null
      ? []
      : [
          {
            pattern: new RegExp(`${BEGIN}(?:${anyCase(table.firstDay)})${ofMonth}${ofYear}?`, 'gu'),
            before,
            read,
          },
        ]),
    // quinta-feira (12), lundi 3
    {
      pattern: new RegExp(
        `${BEGIN}${words.anyWeekday},? ?(?:\\((?<day>\\d{1,2})\\)|(?<day>\\d{1,2})(?![\\d:.]\\d| ?[h%€$]|\\d|[-–/]\\d))${END}`.replace(
          END,
          '(?!\\p{L})',
        ),
        'gu',
      ),
      read: ({ weekday = '', day }, context) => nearestDay(words.weekdayOf(weekday), Number(day), context),
    },
  ];
};
