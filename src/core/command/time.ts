// Times of day as people type them: "9am", "9:00", "9.30 pm", "noon".
import type { LocalTime } from '../digest/definition.ts';
import { clockText } from '../time/zoned.ts';
import { mistaken, type Reading, read } from './reading.ts';

const NAMED: Readonly<Record<string, LocalTime>> = {
  noon: '12:00',
  midday: '12:00',
  midnight: '00:00',
};

/** `9`, `9:05`, `9.05`, `9h05` and `0905`. */
const CLOCK = /^(?<hour>\d{1,2})(?:[:.h]?(?<minute>\d{2}))?\s*(?<half>[ap]\.?m\.?|h|o['’]clock)?$/u;

/** 12am is midnight, 12pm noon; null for hours that no such clock shows. */
const hourOf = (hour: number, half: string | undefined): number | null => {
  if (half !== 'a' && half !== 'p') return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
};

export const parseTime = (text: string): Reading<LocalTime> => {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^at\s+/u, '');
  const named = Object.hasOwn(NAMED, typed) ? NAMED[typed] : undefined;
  if (named !== undefined) return read(named);
  const groups = CLOCK.exec(typed)?.groups;
  const hour = hourOf(Number(groups?.['hour']), groups?.['half']?.charAt(0));
  const minute = Number(groups?.['minute'] ?? '0');
  return groups === undefined || hour === null || minute > 59
    ? mistaken('is not a time')
    : read(clockText({ hour, minute }));
};
