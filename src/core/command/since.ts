// Points in the past as people type them: "3 days", "friday", "yesterday 18:00", "2026-03-09", an exact instant.
import type { Day, Instant, Zone } from '../time/instant.ts';
import { atLocal, dayIn, plusDays, startOfDay } from '../time/zoned.ts';
import { dayNamed } from './calendar-day.ts';
import { lengthNamed } from './length.ts';
import { mistaken, type Reading, read } from './reading.ts';
import { parseTime } from './time.ts';

/** Against what a typed time is read. */
export interface Reader {
  readonly now: Instant;
  readonly zone: Zone;
}

const LEAD = /^(?:since|from|until|up to|till?)\s+/u;

/** A day and, where one was typed, a time on it. */
interface Moment {
  readonly day: Day;
  readonly time: string | null;
}

const momentNamed = (typed: string, today: Day): Moment | null => {
  const whole = dayNamed(typed, today);
  if (whole !== null) return { day: whole, time: null };
  const words = typed.replace(/(?<=^\d{4}-\d{2}-\d{2})t(?=\d)/u, ' ').split(' ');
  // The time is the last word or the last two: "friday 18:00", "9 march at 6 pm".
  for (const count of [1, 2]) {
    const time = parseTime(words.slice(-count).join(' '));
    const day = dayNamed(
      words
        .slice(0, -count)
        .join(' ')
        .replace(/,? at$/u, ''),
      today,
    );
    if (time.is === 'read' && day !== null) return { day, time: time.value };
  }
  return null;
};

const EXACT = /^\d{4}-\d{2}-\d{2}[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:z|[+-]\d{2}:?\d{2})$/u;

const exactInstant = (typed: string): Instant | null => {
  const instant = EXACT.test(typed) ? Date.parse(typed.replace(' ', 't').toUpperCase()) : Number.NaN;
  return Number.isNaN(instant) ? null : instant;
};

/** `end`: a day without a time stands for its last moment instead of its first. */
const instantOf = (text: string, { now, zone }: Reader, end: boolean): Instant | null => {
  const typed = text.trim().toLowerCase().replace(/\s+/gu, ' ').replace(LEAD, '');
  if (typed === 'now') return now;
  const length = lengthNamed(typed);
  if (length !== null) return now - length;
  const exact = exactInstant(typed);
  if (exact !== null) return exact;
  const moment = momentNamed(typed, dayIn(now, zone));
  if (moment === null) return null;
  if (moment.time !== null) return atLocal(moment.day, moment.time, zone);
  return end ? startOfDay(plusDays(moment.day, 1), zone) - 1 : startOfDay(moment.day, zone);
};

/** Before `now`: a day stands for its beginning in the zone. */
export const parseSince = (text: string, reader: Reader): Reading<Instant> => {
  const instant = instantOf(text, reader, false);
  if (instant === null) return mistaken('is not a time');
  return instant < reader.now ? read(instant) : mistaken('is still ahead');
};

/** May be ahead: a day stands for its end in the zone. */
export const parseUntil = (text: string, reader: Reader): Reading<Instant> => {
  const instant = instantOf(text, reader, true);
  return instant === null ? mistaken('is not a time') : read(instant);
};
