// Days, weeks and months counted from the day on which a text was published.
import { Temporal } from 'temporal-polyfill';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';
import type { Day } from '../time/instant.ts';
import { dayOf, daysBetween, plusDays, weekdayOf } from '../time/zoned.ts';

/** Spelled as texts spell them, from one on. */
export const NUMBER_WORDS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** What is known while one mention is resolved. */
export interface Context {
  readonly published: Day;
  /** The sentence speaks of what is to come. */
  readonly isAhead: boolean;
}

export type Reading = { readonly value: string; readonly day: Day | null } | null;

export const pad = (n: number): string => String(n).padStart(2, '0');
/** Of a name or its first letters, with a capital as texts have it; 0 for none. */
export const monthNumber = (name: string): number =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
/** ISO, 1 is Monday. */
export const weekdayNumber = (name: string): number => WEEKDAY_NAMES.indexOf(name) + 1;

export const onDay = (day: Day | null): Reading => (day === null ? null : { value: day, day });

/** Without a year: last, this or next year, whichever is nearest to publication, the future counted double unless the sentence looks ahead. */
export const nearestYear = (month: number, day: number, { published, isAhead }: Context): Day | null => {
  const year = Number(published.slice(0, 4));
  const cost = (candidate: Day): number => {
    const gap = daysBetween(published, candidate);
    return gap > 0 && !isAhead ? 2 * gap : Math.abs(gap);
  };
  return (
    [year - 1, year, year + 1]
      .map((one) => dayOf(one, month, day))
      .filter((one) => one !== null)
      .sort((a, b) => cost(a) - cost(b))[0] ?? null
  );
};

/** The latest such weekday on or before publication; the next one when the sentence looks ahead. */
export const bareWeekday = (name: string, { published, isAhead }: Context): Day => {
  const back = (weekdayOf(published) - weekdayNumber(name) + 7) % 7;
  return isAhead && back !== 0 ? plusDays(published, 7 - back) : plusDays(published, -back);
};
export const lastWeekday = (name: string, { published }: Context): Day => {
  const back = (weekdayOf(published) - weekdayNumber(name) + 7) % 7;
  return plusDays(published, back === 0 ? -7 : -back);
};
export const nextWeekday = (name: string, { published }: Context): Day => {
  const ahead = (weekdayNumber(name) - weekdayOf(published) + 7) % 7;
  return plusDays(published, ahead === 0 ? 7 : ahead);
};

export const amount = (word: string): number => {
  const spelled = NUMBER_WORDS.indexOf(word.toLowerCase()) + 1;
  if (spelled > 0) return spelled;
  return /^an?$/i.test(word) ? 1 : Number(word);
};
const monthOf = (day: Day, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }).toPlainYearMonth().toString();
const weekOf = (day: Day, weeks: number): string => {
  const date = Temporal.PlainDate.from(day).add({ weeks });
  return `${date.yearOfWeek}-W${pad(date.weekOfYear ?? 1)}`;
};
export const shifted = (unit: string, count: number, published: Day): Reading => {
  const date = Temporal.PlainDate.from(published);
  if (unit.startsWith('day')) return onDay(date.add({ days: count }).toString());
  if (unit.startsWith('week')) return onDay(date.add({ weeks: count }).toString());
  if (unit.startsWith('month')) return { value: monthOf(published, count), day: null };
  return { value: String(date.year + count), day: null };
};

export function relativeUnit(which: string, unit: string, published: Day): Reading {
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  if (unit === 'week') return { value: weekOf(published, step), day: null };
  if (unit === 'month') return { value: monthOf(published, step), day: null };
  return { value: String(Number(published.slice(0, 4)) + step), day: null };
}

export function bareMonth(name: string, { published, isAhead }: Context): Reading {
  const month = monthNumber(name);
  const [year, now] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (isAhead) return { value: `${month < now ? year + 1 : year}-${pad(month)}`, day: null };
  return { value: `${month > now ? year - 1 : year}-${pad(month)}`, day: null };
}
