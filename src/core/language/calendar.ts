// Days, weeks, months and years counted from the day on which a text was published, or from where its story has come to.
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
  /** How a date in digits is read where its language leaves that open; null where nothing tells. */
  readonly digits: 'month first' | 'day first' | null;
  /** The year that the text names next in full; null where it names none. Told only in history. */
  readonly nextYear: () => number | null;
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

/** A story told forwards, or a clause that looks ahead, hardly means what lies behind. */
const BEHIND = { story: 3, clause: 6 } as const;
/**
 * The year of a day or month that is named without one. In news the nearest to publication, the future counted double
 * unless the clause looks ahead; in history, which is told forwards, the nearest to what was named last, the past
 * counted double.
 */
const impliedYear = (month: number, day: number, context: Context): number => {
  const { published, last, isHistory } = context;
  const from = isHistory && last !== null ? last : published;
  if (from.length === 4 || (from === last && isHistory && context.nextYear() === yearOf(from)))
    return yearOf(from);
  const isForwards = from === last || context.isAhead();
  const cost = (year: number): number => {
    const gap = daysBetween(middleOf(from), `${pad(year, 4)}-${pad(month)}-${pad(Math.min(day, 28))}`);
    if (gap > 0) return isForwards ? gap : 2 * gap;
    return -gap * (from === last ? BEHIND.story : isForwards ? BEHIND.clause : 1);
  };
  const year = yearOf(from);
  return [year, year - 1, year + 1].reduce((best, one) => (cost(one) < cost(best) ? one : best));
};

const DECEMBER = 12;
const LONGEST_MONTH = 31;
/** A day of a month, of its own year or of the implied one; null for a day that no calendar has. */
export const namedDay = (year: number | null, month: number, day: number, context: Context): Day | null =>
  month < 1 || month > DECEMBER || day < 1 || day > LONGEST_MONTH
    ? null
    : dayOf(year ?? impliedYear(month, day, context), month, day);

/** The latest month of that name, this one included; the next one when the clause looks ahead. */
export const bareMonth = (month: number, context: Context): Reading => {
  if (context.isHistory && context.last !== null)
    return during(`${pad(impliedYear(month, 15, context), 4)}-${pad(month)}`);
  const [year, now] = [yearOf(context.published), Number(context.published.slice(5, 7))];
  const step = context.isAhead() ? (month < now ? 1 : 0) : month > now ? -1 : 0;
  return during(`${year + step}-${pad(month)}`);
};

/** ISO weekdays. The latest such one on or before publication; the next one when the clause looks ahead. */
export const bareWeekday = (weekday: number, { published, isAhead }: Context): Day => {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return back !== 0 && isAhead() ? plusDays(published, 7 - back) : plusDays(published, -back);
};
export const lastWeekday = (weekday: number, published: Day): Day => {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return plusDays(published, back === 0 ? -7 : -back);
};
export const nextWeekday = (weekday: number, published: Day): Day => {
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  return plusDays(published, ahead === 0 ? 7 : ahead);
};

/** An ISO week lies in the year of its Thursday. */
const weekOf = (day: Day): string => {
  const thursday = plusDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  return `${Number(year)}-W${pad(Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1)}`;
};

/** `2025-SU`; December belongs to the winter that it begins. */
const SEASONS = ['WI', 'SP', 'SU', 'FA'];
export const seasonOf = (name: string): string =>
  ({ winter: 'WI', spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA' })[name.toLowerCase()] ?? 'WI';
const seasonNumber = (day: Day): number =>
  4 * yearOf(day) + Math.floor((Number(day.slice(5, 7)) % DECEMBER) / 3);
/** `WI`, `SP`, `SU`, `FA`: the latest such season, the present one included; -1: the one before it, 1: the one after the latest. */
export const bareSeason = (
  season: string,
  step: number,
  { published, last, isHistory }: Context,
): Reading => {
  if (isHistory && last !== null) return during(`${last.slice(0, 4)}-${season}`);
  const now = (seasonNumber(published) - SEASONS.indexOf(season) + 4) % 4;
  const back = now === 0 && step === -1 ? 4 : now;
  return during(`${Math.floor((seasonNumber(published) - back) / 4) + Math.max(step, 0)}-${season}`);
};

/** The latest such part of a year that has begun by publication; this year's or the next when the clause looks ahead. */
export const barePart = (letter: 'Q' | 'H', which: number, { published, isAhead }: Context): Reading => {
  const months = letter === 'Q' ? 3 : 6;
  const now = Math.ceil(Number(published.slice(5, 7)) / months);
  // The one that has just ended is reported, whatever is expected of the report.
  const step = isAhead() ? (which < now - 1 ? 1 : 0) : which > now ? -1 : 0;
  return during(`${yearOf(published) + step}-${letter}${which}`);
};

/** Further away no day, week or month is told. */
const FURTHEST = 3_000_000;

/**
 * A span of the calendar that lies so many further than the one that holds `from`: a unit is what it is counted in. Null
 * where that is out of the years that a day can be written in.
 */
export const shifted = (unit: string, count: number, from: Day): Reading => {
  const year = yearOf(from);
  const days = { day: 1, week: 7, weekend: 7 }[unit];
  if (days !== undefined) {
    if (!(Math.abs(count * days) < FURTHEST)) return null;
    const day = plusDays(from, count * days);
    if (!/^\d{4}-/u.test(day)) return null;
    return unit === 'day' ? onDay(day) : during(`${weekOf(day)}${unit === 'weekend' ? '-WE' : ''}`);
  }
  const months = { month: 1, quarter: 3 }[unit];
  if (months !== undefined) {
    const month = 12 * year + Number(from.slice(5, 7)) - 1 + months * count;
    const [ofYear, inYear] = [Math.floor(month / 12), month - 12 * Math.floor(month / 12)];
    if (!(ofYear >= 0 && ofYear <= 9999)) return null;
    return during(
      unit === 'month' ? `${pad(ofYear, 4)}-${pad(inYear + 1)}` : `${ofYear}-Q${Math.floor(inYear / 3) + 1}`,
    );
  }
  if (unit === 'decade') return during(pad(Math.floor(year / 10) + count, 3));
  if (unit === 'century') return during(pad(Math.floor(year / 100) + count));
  return during(pad(year + Math.round(count), 4));
};

/** The same, from a day, month or year: null where it is known less exactly than it is counted. */
export const shiftedFrom = (unit: string, count: number, from: string): Reading => {
  const places = { day: 10, week: 10, month: 7 }[unit] ?? 4;
  return from.length < places ? null : shifted(unit, count, from.length === 10 ? from : middleOf(from));
};
