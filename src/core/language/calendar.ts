// Days, weeks and months counted from the day on which a text was published.
import { Temporal } from 'temporal-polyfill';
import type { Day } from '../time/instant.ts';
import { plusDays, weekdayOf } from '../time/zoned.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

const NUMBERS = [
  '',
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
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;

/** Null for a day that no calendar has. */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
};
export const onDay = (day: Day | null): Reading => (day === null ? null : { value: day, day });

const distance = (a: Day, b: Day): number =>
  Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days;

/** Without a year: last, this or next year, whichever is nearest to publication, the future counted double unless the sentence looks ahead. */
export const nearestYear = (month: number, day: number, { published, isAhead }: Context): Day | null => {
  const year = Number(published.slice(0, 4));
  const cost = (candidate: Day): number => {
    const gap = distance(published, candidate);
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
  const back = (weekdayOf(published) - (WEEKDAYS.indexOf(name.toLowerCase()) + 1) + 7) % 7;
  return isAhead && back !== 0 ? plusDays(published, 7 - back) : plusDays(published, -back);
};
export const lastWeekday = (name: string, { published }: Context): Day => {
  const back = (weekdayOf(published) - (WEEKDAYS.indexOf(name.toLowerCase()) + 1) + 7) % 7;
  return plusDays(published, back === 0 ? -7 : -back);
};
export const nextWeekday = (name: string, { published }: Context): Day => {
  const ahead = (WEEKDAYS.indexOf(name.toLowerCase()) + 1 - weekdayOf(published) + 7) % 7;
  return plusDays(published, ahead === 0 ? 7 : ahead);
};

export const amount = (word: string): number => {
  const spelled = NUMBERS.indexOf(word.toLowerCase());
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
