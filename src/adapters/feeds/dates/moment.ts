// A date in parts as an instant, where there is such a date.
import { HOUR, type Instant, MINUTE } from '../../../core/time/instant.ts';

export interface Parts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Minutes east of Greenwich; without one it is read as UTC. */
  readonly offset?: number;
}

/** 24:00 is the end of a day, and a second is inserted now and then. */
const isTime = (hour: number, minute: number, second: number): boolean =>
  minute < 60 && second < 61 && (hour < 24 || (hour === 24 && minute === 0 && second < 1));

/** Null for the 31st of February and its like. */
export const instantOf = (parts: Parts): Instant | null => {
  const { year, month, day, hour = 0, minute = 0, second = 0, offset = 0 } = parts;
  const midnight = new Date(0);
  midnight.setUTCFullYear(year, month - 1, day);
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return null;
  if (!isTime(hour, minute, second)) return null;
  return midnight.getTime() + hour * HOUR + (minute - offset) * MINUTE + Math.floor(second * 1000);
};

/** Two digits: from 90 on the last century. RFC 2822 draws its line at 50, but no feed is older than 1990. */
export const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 90 ? 2000 + year : 1900 + year;
};

/** A number that may be missing. */
export const part = (digits: string | undefined): number => Number((digits ?? '0').replace(',', '.'));
