// Days, weeks, months and years counted from the day on which a text was published, or from where its story has come to.
import { Temporal } from 'temporal-polyfill';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';
import type { Day } from '../time/instant.ts';
import { dayOf, daysBetween, plusDays, weekdayOf } from '../time/zoned.ts';

/** What is known while one mention is resolved. */
export interface Context {
  readonly published: Day;
  /** The clause speaks of what is to come. */
  readonly isAhead: () => boolean;
  /** The day, month or year (`2025-02-27`, `2025-02`, `2025`) that the text named last; null before the first. */
  readonly last: string | null;
  /** The text tells of years long gone: what it leaves out is told by what it named last, not by its publication. */
  readonly isHistory: boolean;
}

/** `value` is a TIMEX3 value; `day` is set where it means one day. Null: no date after all. */
export type Reading = { readonly value: string; readonly day: Day | null } | null;

export const pad = (n: number, places = 2): string => String(n).padStart(places, '0');
/** Of a name or its first letters, with a capital as texts have it; 0 for none. */
export const monthNumber = (name: string): number =>
  MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1;
/** ISO, 1 is Monday. */
export const weekdayNumber = (name: string): number => WEEKDAY_NAMES.indexOf(name) + 1;

export const onDay = (day: Day | null): Reading => (day === null ? null : { value: day, day });
export const during = (value: string): Reading => ({ value, day: null });
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The middle of a day, month or year, as a day to measure from. */
const middleOf = (date: string): Day =>
  date.length === 10 ? date : date.length === 7 ? `${date}-15` : `${date.slice(0, 4)}-07-01`;

/**
 * The year of a day or month that is named without one. In news the nearest to publication, the future counted double
 * unless the clause looks ahead; in history, which is told forwards, the nearest to what was named last, the past
 * counted double.
 */
const impliedYear = (month: number, day: number, context: Context): number => {
  const { published, last, isHistory } = context;
  const from = isHistory && last !== null ? last : published;
  if (from.length === 4) return yearOf(from);
  const isForwards = from === last || context.isAhead();
  const cost = (year: number): number => {
    const gap = daysBetween(middleOf(from), `${pad(year, 4)}-${pad(month)}-${pad(Math.min(day, 28))}`);
    if (gap > 0) return isForwards ? gap : 2 * gap;
    return from === last ? -2 * gap : -gap;
  };
  const year = yearOf(from);
  return [year, year - 1, year + 1].reduce((best, one) => (cost(one) < cost(best) ? one : best));
};

/** A day of a month, of its own year or of the implied one; null for a day that no calendar has. */
export const namedDay = (year: number | null, month: number, day: number, context: Context): Day | null =>
  dayOf(year ?? impliedYear(month, day, context), month, day);

/** The latest month of that name, this one included; the next one when the clause looks ahead. */
export const bareMonth = (month: number, context: Context): Reading => {
  if (context.isHistory && context.last !== null)
    return during(`${pad(impliedYear(month, 15, context), 4)}-${pad(month)}`);
  const [year, now] = [yearOf(context.published), Number(context.published.slice(5, 7))];
  const step = context.isAhead() ? (month < now ? 1 : 0) : month > now ? -1 : 0;
  return during(`${year + step}-${pad(month)}`);
};

/** The latest such weekday on or before publication; the next one when the clause looks ahead. */
export const bareWeekday = (name: string, { published, isAhead }: Context): Day => {
  const back = (weekdayOf(published) - weekdayNumber(name) + 7) % 7;
  return back !== 0 && isAhead() ? plusDays(published, 7 - back) : plusDays(published, -back);
};
export const lastWeekday = (name: string, published: Day): Day => {
  const back = (weekdayOf(published) - weekdayNumber(name) + 7) % 7;
  return plusDays(published, back === 0 ? -7 : -back);
};
export const nextWeekday = (name: string, published: Day): Day => {
  const ahead = (weekdayNumber(name) - weekdayOf(published) + 7) % 7;
  return plusDays(published, ahead === 0 ? 7 : ahead);
};

const weekOf = (date: Temporal.PlainDate): string => `${date.yearOfWeek}-W${pad(date.weekOfYear ?? 1)}`;

const DECEMBER = 12;
/** `2025-SU`; December belongs to the winter that it begins. */
const SEASONS = ['WI', 'SP', 'SU', 'FA'];
export const seasonOf = (name: string): string =>
  ({ winter: 'WI', spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA' })[name.toLowerCase()] ?? 'WI';
const seasonNumber = (day: Day): number =>
  4 * yearOf(day) + Math.floor((Number(day.slice(5, 7)) % DECEMBER) / 3);
/** The latest season of that name, the present one included; or so many further. */
export const bareSeason = (name: string, step: number, { published, last, isHistory }: Context): Reading => {
  if (isHistory && last !== null) return during(`${last.slice(0, 4)}-${seasonOf(name)}`);
  const back = (seasonNumber(published) - SEASONS.indexOf(seasonOf(name)) + 4) % 4;
  return during(`${Math.floor((seasonNumber(published) - back) / 4) + step}-${seasonOf(name)}`);
};

/** A span of the calendar that lies so many further than the one that holds `from`: a unit is what it is counted in. */
export const shifted = (unit: string, count: number, from: Day): Reading => {
  const date = Temporal.PlainDate.from(from);
  const years = date.year + Math.round(count);
  switch (unit) {
    case 'day':
      return onDay(date.add({ days: count }).toString());
    case 'week':
      return during(weekOf(date.add({ weeks: count })));
    case 'weekend':
      return during(`${weekOf(date.add({ weeks: count }))}-WE`);
    case 'month':
      return during(date.add({ months: count }).toPlainYearMonth().toString());
    case 'quarter': {
      const quarter = date.add({ months: 3 * count });
      return during(`${quarter.year}-Q${Math.ceil(quarter.month / 3)}`);
    }
    case 'decade':
      return during(pad(Math.floor(date.year / 10) + count, 3));
    case 'century':
      return during(pad(Math.floor(date.year / 100) + count));
    default:
      return during(pad(years, 4));
  }
};

/** The same, from a day, month or year: null where it is known less exactly than it is counted. */
export const shiftedFrom = (unit: string, count: number, from: string): Reading => {
  const places = { day: 10, week: 10, month: 7 }[unit] ?? 4;
  return from.length < places ? null : shifted(unit, count, from.length === 10 ? from : middleOf(from));
};
