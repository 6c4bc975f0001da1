// Fields that several files share, read as forgivingly as people's arguments in chat.
import { z } from 'zod';
import { parseAge } from '../core/command/age.ts';
import { parseDays } from '../core/command/days.ts';
import { parseLength } from '../core/command/length.ts';
import type { Reading } from '../core/command/reading.ts';
import { parseTime } from '../core/command/time.ts';
import { parseZone } from '../core/command/zone.ts';
import { isOneErrorApart } from '../core/story/topic.ts';

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

/** Names of the catalogue's sections; null where it cannot be read, then any name passes. */
export type Sections = readonly string[] | null;

const noSection = (typed: string, sections: readonly string[]): string => {
  const meant = sections.find((name) => isOneErrorApart(name, typed.toLowerCase()));
  const there = sections.length === 0 ? 'it has none' : `it has ${sections.join(', ')}`;
  return `“${typed}” is no section of config/feeds.yaml; ${meant === undefined ? there : `write ${meant}`}`;
};

export const sectionsField = (sections: Sections) =>
  z
    .array(
      z.string({ error: 'must be the name of a section' }).superRefine((typed, context) => {
        if (sections !== null && !sections.includes(typed))
          context.addIssue({ code: 'custom', message: noSection(typed, sections) });
      }),
      { error: 'must be a list, such as [world, science]' },
    )
    .default([]);

export const languagesField = z
  .array(z.string().regex(/^[a-z]{2,3}$/u, { error: 'must be language tags, such as [en, de]' }), {
    error: 'must be a list, such as [en, de]',
  })
  .default([]);

export const ageField = typed(parseAge, '365d, 90 days, 1 year or forever');

/** In ms. */
export const lengthField = typed(parseLength, '5m, 90 minutes or 2h');
