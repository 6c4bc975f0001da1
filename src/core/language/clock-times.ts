// Times of the clock, with the day beside them.
import { bareWeekday, type Context, monthNumber, namedDay, type Reading, weekdayNumber } from './calendar.ts';
import { ANY_MONTH, clockOn, DAY_NUMBER, type Found, type Rule, WEEKDAY, YEAR } from './date-words.ts';

const ZONE = '(?: (?:local time|GMT|UTC|ET|EST|EDT|CT|CST|CDT|PT|PST|PDT|MST|BST|CET)\\b)?';
/** The date that follows counts, and is read for itself. */
const BEFORE_DATE = `(?=,? (?:on )?(?:${WEEKDAY},? )?(?:${ANY_MONTH} ${DAY_NUMBER}(?:,? ${YEAR})?|${DAY_NUMBER} ${ANY_MONTH}(?: ${YEAR})?))`;
const BESIDE = `(?:${BEFORE_DATE}|,? (?:on )?${WEEKDAY}\\b|)`;
const HALF = '(?<half>[ap]\\.m\\.?|[ap]m\\b|[AP]\\.M\\.?|[AP]M\\b)';

/** The day that the text named last stands for a time without one, where that is a day; else publication. */
const dayBeside = ({ weekday, month, day, year }: Found, context: Context): string => {
  if (month !== undefined) {
    const own = year === undefined ? null : Number(year);
    return namedDay(own, monthNumber(month), Number(day), context) ?? context.published;
  }
  if (weekday !== undefined) return bareWeekday(weekdayNumber(weekday), context);
  return context.last?.length === 10 ? context.last : context.published;
};

const readTime = (found: Found, context: Context): Reading => {
  const [hour, minute] = [Number(found.hour), Number(found.minute ?? 0)];
  const isTwelve = found.half !== undefined && hour === 12;
  const isPm = /^p/iu.test(found.half ?? '');
  const of24 = (isTwelve ? 0 : hour) + (isPm ? 12 : 0);
  return clockOn(dayBeside(found, context), of24, minute);
};

export const CLOCK_RULES: readonly Rule[] = [
  // 8:53 p.m. Tuesday, 6pm
  {
    pattern: new RegExp(
      `(?<![.,:\\d])\\b(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?${HALF}${ZONE}${BESIDE}`,
      'gu',
    ),
    need: /[ap]\.?m/iu,
    read: readTime,
  },
  // 1410 GMT, 14:10 GMT
  {
    pattern: /(?<![.,:\d])\b(?<hour>[012]\d):?(?<minute>[0-5]\d) (?:local time|GMT|UTC|BST|CET)\b/gu,
    need: /local time|GMT|UTC|BST|CET/u,
    read: readTime,
  },
];
