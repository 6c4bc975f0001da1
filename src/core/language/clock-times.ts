// Times of the clock, with the day beside them.
import { bareWeekday, type Context, pad, type Reading } from './calendar.ts';
import { type Found, type Rule, WEEKDAY } from './date-words.ts';

const ZONE = '(?: (?:local time|GMT|UTC|ET|EST|EDT|CT|CST|CDT|PT|PST|PDT|MST|BST|CET)\\b)?';
const BESIDE = `(?:,? (?:on )?${WEEKDAY}\\b)?`;
const HALF = '(?<half>[ap]\\.m\\.?|[ap]m\\b|[AP]\\.M\\.?|[AP]M\\b)';

/** The day that the text named last stands for a time without one, where that is a day; else publication. */
const dayBeside = ({ weekday }: Found, context: Context): string => {
  if (weekday !== undefined) return bareWeekday(weekday, context);
  return context.last?.length === 10 ? context.last : context.published;
};

const readTime = (found: Found, context: Context): Reading => {
  const [hour, minute] = [Number(found.hour), Number(found.minute ?? 0)];
  const isTwelve = found.half !== undefined && hour === 12;
  const isPm = /^p/iu.test(found.half ?? '');
  const of24 = (isTwelve ? 0 : hour) + (isPm ? 12 : 0);
  if (of24 > 24 || minute > 59) return null;
  const day = dayBeside(found, context);
  return { value: `${day}T${pad(of24)}:${pad(minute)}`, day };
};

export const CLOCK_RULES: readonly Rule[] = [
  // 8:53 p.m. Tuesday, 6pm
  {
    pattern: new RegExp(
      `(?<![.,:\\d])\\b(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?${HALF}${ZONE}${BESIDE}`,
      'gu',
    ),
    read: readTime,
  },
  // 1410 GMT, 14:10 GMT
  {
    pattern: /(?<![.,:\d])\b(?<hour>[012]\d):?(?<minute>[0-5]\d) (?:local time|GMT|UTC|BST|CET)\b/gu,
    read: readTime,
  },
];
