// Fields that several files share, read as forgivingly as people's arguments in chat.
import { z } from 'zod';
import { parseAge } from '../core/command/age.ts';
import { parseDays } from '../core/command/days.ts';
import type { Reading } from '../core/command/reading.ts';
import { parseTime } from '../core/command/time.ts';
import { parseZone } from '../core/command/zone.ts';

const typed = <T>(parse: (text: string) => Reading<T>, example: string) =>
  z
    // YAML reads 9 as a number, and 09:00 without quotes as text.
    .union([z.string(), z.number()], { error: `is missing or no text; write ${example}` })
    .transform((value, context): T => {
      const reading = parse(String(value));
      if (reading.is === 'read') return reading.value;
      context.addIssue({ code: 'custom', message: `“${value}” ${reading.problem}; write ${example}` });
      return z.NEVER;
    });

export const timeField = typed(parseTime, '"09:00"');
export const daysField = typed(parseDays, 'weekdays, daily, mo-fr or mon,thu');
export const zoneField = typed(parseZone, 'Europe/Berlin');
export const ageField = typed(parseAge, '365d, 90 days, 1 year or forever');
