// The sample articles: files whose dates count from the day of their import, so that they are always of this week.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { ArticleDraft } from '../../core/article/draft.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../core/time/calendar-names.ts';
import { type Instant, MINUTE, type Zone } from '../../core/time/instant.ts';
import { atLocal, dayIn, inZone, plusDays, startOfDay, weekdayOf } from '../../core/time/zoned.ts';
import { readMarkdown } from './markdown.ts';

const PLACE = /\{\{(weekday|date|fulldate) ([+-]?\d+)\}\}/gu;

/** Puts days counted from `today` in place of `{{weekday -2}}`, `{{date 3}}` and `{{fulldate 0}}`. */
export const dated = (text: string, today: string): string =>
  text.replace(PLACE, (_, kind: string, offset: string) => {
    const day = plusDays(today, Number(offset));
    if (kind === 'weekday') return WEEKDAY_NAMES[weekdayOf(day) - 1] ?? '';
    const { dayOfMonth, month, year } = inZone(startOfDay(day, 'UTC'), 'UTC');
    const date = `${dayOfMonth} ${MONTH_NAMES[month - 1] ?? ''}`;
    return kind === 'date' ? date : `${date} ${year}`;
  });

const FRONT = /^---\n([\s\S]*?)\n---\n/u;
const whenSchema = z.object({
  published: z.object({ daysAgo: z.number().int().min(0), at: z.string().regex(/^\d\d:\d\d$/u) }),
});

const readSample = (name: string, content: string, now: Instant, zone: Zone): ArticleDraft => {
  const today = dayIn(now, zone);
  const front = FRONT.exec(content)?.[1] ?? '';
  const { published } = whenSchema.parse(parse(dated(front, today)));
  const at = atLocal(plusDays(today, -published.daysAgo), published.at, zone);
  // The rest of the front matter is read like any other; the relative date is not a date to it.
  const plain = content.replace(/^published:.*\n(?:[ \t]+.*\n)*/mu, '');
  const draft = readMarkdown(name, dated(plain, today)).drafts[0]?.draft;
  if (draft === undefined) throw new Error(`the sample ${name} cannot be read`);
  return { ...draft, published: { is: 'known', at: Math.min(at, now - MINUTE), precision: 'instant' } };
};

/** Oldest first. */
export const readSamples = async (
  folder: string,
  now: Instant,
  zone: Zone,
): Promise<readonly ArticleDraft[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const drafts = await Promise.all(
    names.map(async (name) => readSample(name, await readFile(join(folder, name), 'utf8'), now, zone)),
  );
  return drafts.sort((a, b) => (a.published?.at ?? 0) - (b.published?.at ?? 0));
};
