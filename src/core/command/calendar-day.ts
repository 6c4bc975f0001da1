// Calendar days as people type them: "friday", "yesterday", "9 March", "2026-03-09".

import { MONTH_NAMES } from '../time/calendar-names.ts';
import type { Day } from '../time/instant.ts';
import { dayOf, isDay, plusDays, weekdayOf } from '../time/zoned.ts';
import { weekdayNamed } from './days.ts';

const MONTHS = MONTH_NAMES.map((name) => name.toLowerCase());

const monthNamed = (name: string): number | null => {
  const at = name.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(name));
  return at < 0 ? null : at + 1;
};

/** `9 March`, `March 9th`, `9 March 2025`; without a year, the last one that was. */
const namedDate = (typed: string, today: Day): Day | null => {
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?<month>[a-z]+)\.?,?(?: (?<year>\d{4}))?$/u.exec(typed) ??
    /^(?<month>[a-z]+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,?(?: (?<year>\d{4}))?$/u.exec(typed);
  const month = monthNamed(match?.groups?.['month'] ?? '');
  if (match === null || month === null) return null;
  const [dayOfMonth, given] = [Number(match.groups?.['day']), match.groups?.['year']];
  if (given !== undefined) return dayOf(Number(given), month, dayOfMonth);
  const year = Number(today.slice(0, 4));
  const thisYears = dayOf(year, month, dayOfMonth);
  return thisYears !== null && thisYears <= today ? thisYears : dayOf(year - 1, month, dayOfMonth);
};

/** The calendar day that is meant; a weekday is the last one before today. */
export const dayNamed = (typed: string, today: Day): Day | null => {
  const weekday = weekdayNamed(typed.replace(/^(?:last|on) /u, ''));
  if (weekday !== null) return plusDays(today, -(((weekdayOf(today) - weekday + 6) % 7) + 1));
  switch (typed) {
    case 'today':
      return today;
    case 'yesterday':
      return plusDays(today, -1);
    case 'this week':
      return plusDays(today, 1 - weekdayOf(today));
    case 'this month':
      return `${today.slice(0, 7)}-01`;
    default:
      return isDay(typed) ? typed : namedDate(typed, today);
  }
};
