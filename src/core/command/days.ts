// Days of the week as people type them: "weekdays", "daily", "mo-fr", "mon,thu", "weekend".

import { WEEKDAY_NAMES } from '../time/calendar-names.ts';
import { type Days, EVERY_DAY, WEEKDAYS, WEEKEND } from '../time/days.ts';
import { mistaken, type Reading, read } from './reading.ts';

const NAMED: readonly (readonly [names: RegExp, days: Days])[] = [
  [/^(?:daily|all|all days|(?:every|each) ?day)$/u, EVERY_DAY],
  [/^(?:(?:every |on )?(?:week|work|working |business )days?)$/u, WEEKDAYS],
  [/^(?:(?:every |on |at )?weekends?)$/u, WEEKEND],
];

const NAMES = WEEKDAY_NAMES.map((name) => name.toLowerCase());

/** ISO weekday, 1 is Monday, of a name or its beginning (`mo`, `tues`, `Fridays`); null for anything else. */
export const weekdayNamed = (text: string): number | null => {
  const name = text.trim().toLowerCase().replace(/\.$/u, '');
  if (name.length < 2) return null;
  const at = NAMES.findIndex((day) => day.startsWith(name) || name === `${day}s`);
  return at < 0 ? null : at + 1;
};

/** From one weekday to another, over the weekend where need be. */
const range = (from: number, to: number): Days =>
  Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, n) => ((from - 1 + n) % 7) + 1);

/** One weekday or a range of them; null for anything else. */
const daysOf = (part: string): Days | null => {
  const ends = part.split(/\s*[-–]\s*/u).map(weekdayNamed);
  const [first = null, last = first] = ends;
  return ends.length > 2 || first === null || last === null ? null : range(first, last);
};

const everyOf = (typed: string): Days | null => {
  const whole = NAMED.find(([names]) => names.test(typed));
  if (whole !== undefined) return whole[1];
  const parts = typed
    .replace(/\s+(?:to|until|till|through)\s+|\s*[-–]\s*/gu, '-')
    .split(/(?:\s*[,;&/+]\s*|\s+and\s+|\s+)+/u)
    .filter((part) => part !== '')
    .map(daysOf);
  const days = parts.flatMap((part) => part ?? []);
  return parts.length === 0 || parts.includes(null) ? null : [...new Set(days)].sort((a, b) => a - b);
};

export const parseDays = (text: string): Reading<Days> => {
  const days = everyOf(text.trim().toLowerCase());
  return days === null ? mistaken('names no days') : read(days);
};
