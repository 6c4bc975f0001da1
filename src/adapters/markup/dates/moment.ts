// A date in parts as an instant or a day, where there is such a date.
import { HOUR, type Instant, MINUTE } from '../../../core/time/instant.ts';
import type { Clock } from './clock.ts';

/** A day begins in UTC. */
export interface WrittenDate {
  readonly at: Instant;
  readonly precision: 'day' | 'instant';
}

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** Null for the 31st of February and its like. */
export const startOf = ({ year, month, day }: CalendarDay): Instant | null => {
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  return midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day ? midnight.getTime() : null;
};

/** 24:00 is the end of a day, and a second is inserted now and then. */
const isTime = ({ hour, minute, second }: Clock): boolean =>
  minute < 60 && second < 61 && (hour < 24 || (hour === 24 && minute === 0 && second < 1));

/** `start` of a day in UTC; the day where no time is told, and null where there is no such day or time. */
export const dateOf = (start: Instant | null, clock: Clock | null): WrittenDate | null => {
  if (start === null) return null;
  if (clock === null) return { at: start, precision: 'day' };
  const { hour, minute, second, offset } = clock;
  if (!isTime(clock)) return null;
  const at = start + hour * HOUR + (minute - offset) * MINUTE + Math.floor(second * 1000);
  return { at, precision: 'instant' };
};

/** Two digits: from 90 on the last century. RFC 2822 draws its line at 50, but no feed is older than 1990. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 90 ? 2000 + year : 1900 + year;
};
