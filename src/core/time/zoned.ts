// Instants as people in a zone read them: the only file that turns an instant into a calendar.
import { Temporal } from 'temporal-polyfill';
import { DAY, type Day, type Instant, MINUTE, type Zone } from './instant.ts';

/** A wall clock reading. `weekday` is ISO: 1 is Monday. */
export interface LocalMoment {
  readonly day: Day;
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** In UTC a date object reads the same, many times as fast; it knows no instant that is no whole number of milliseconds. */
const inUtc = (instant: Instant): LocalMoment => {
  const date = new Date(instant);
  return {
    day: dayAt(date),
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    weekday: date.getUTCDay() || 7,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
};

export const inZone = (instant: Instant, zone: Zone): LocalMoment => {
  if (zone === 'UTC' && Number.isInteger(instant)) return inUtc(instant);
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return {
    day: local.toPlainDate().toString(),
    year: local.year,
    month: local.month,
    dayOfMonth: local.day,
    weekday: local.dayOfWeek,
    hour: local.hour,
    minute: local.minute,
  };
};

/** `09:05`, as a clock of 24 hours shows it. */
export const clockText = ({ hour, minute }: Pick<LocalMoment, 'hour' | 'minute'>): string =>
  [hour, minute].map((n) => String(n).padStart(2, '0')).join(':');

export const dayIn = (instant: Instant, zone: Zone): Day =>
  zone === 'UTC' && Number.isInteger(instant) ? dayAt(new Date(instant)) : inZone(instant, zone).day;

/** The first instant of a local day. */
export const startOfDay = (day: Day, zone: Zone): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone }).epochMilliseconds;

/**
 * The instant at which a clock in the zone first shows `time` (`HH:MM`) on that day. A time that a clock change leaves out gives the
 * next minute that the day has, or its last one before the change where the change reaches into the next day. Null for a
 * day that the zone left out altogether.
 */
export const firstAt = (day: Day, time: string, zone: Zone): Instant | null => {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (earlier.toPlainDateTime().equals(local)) return earlier.epochMilliseconds;
  const change = earlier.getTimeZoneTransition('next')?.epochMilliseconds ?? earlier.epochMilliseconds;
  const inDay = [change, change - MINUTE].find((instant) => dayIn(instant, zone) === day);
  return inDay ?? null;
};

// Days alone need no zone: counted from 1970 they are whole numbers, many times as fast as calendar objects.
const numberOf = (day: Day): number => Date.parse(day) / DAY;
const dayAt = (date: Date): Day => date.toISOString().slice(0, -'T00:00:00.000Z'.length);

/** Calendar days from one day to a later one; negative when it is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** Null for a day that no calendar has. */
export const dayOf = (year: number, month: number, day: number): Day | null => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? dayAt(date) : null;
};

/** True for a day that the calendar has, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return dayOf(Number(year), Number(month), Number(day)) !== null;
};

/** Throws a RangeError where that lies outside the calendar, 270,000 years away. */
export const plusDays = (day: Day, days: number): Day => dayAt(new Date(Date.parse(day) + days * DAY));

/** ISO weekday, 1 is Monday. */
export const weekdayOf = (day: Day): number => {
  // The first of 1970 was a Thursday.
  const sinceMonday = (numberOf(day) + 3) % 7;
  return sinceMonday < 0 ? sinceMonday + 8 : sinceMonday + 1;
};

/** The zone as the pinned zone data writes it, for a name in any case; null for a name that it does not know. */
export const zoneId = (name: string): Zone | null => {
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return null;
  }
};

export const isZone = (name: string): boolean => zoneId(name) !== null;

/** The instant at which a clock in the zone reads `HH:MM` on that day; where it never does, as much later as the gap is long. */
export const atLocal = (day: Day, time: string, zone: Zone): Instant =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) })
    .epochMilliseconds;
