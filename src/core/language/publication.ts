// When a text without a date was published, as far as the text itself tells: no earlier than a day.
import type { Publication } from '../article/article.ts';
import { plusDays, startOfDay, weekdayOf } from '../time/zoned.ts';
import { READ_CHARACTERS } from './bounds.ts';
import { dateLanguage } from './date-languages.ts';
import { readFullDates, readPastWeekdays } from './dates.ts';
import { readSentences } from './sentences.ts';
import { languageOfText } from './text-language.ts';

/** A full date counts only where the sentence around it does not speak of what is to come. */
const AHEAD =
  /\b(?:will|scheduled|due|expires?|expected|until|by|plans?|planned|set (?:for|to)|deadline)\b[^.]{0,60}$/iu;

/**
 * The latest full date that the text tells as past; when that date anchors the week (it is named with its weekday), the
 * weekdays told as past move it on to the first such day after it. Inferred, no earlier than; or absent. Days begin in UTC.
 */
export const inferPublication = (whole: string): Publication => {
  const text = whole.slice(0, READ_CHARACTERS);
  const code = languageOfText(text, null);
  const language = dateLanguage(code);
  const past = readFullDates(text, language).filter(({ start, end }) =>
    code === 'en'
      ? !AHEAD.test(text.slice(Math.max(0, start - 90), start))
      : !language.looksAhead(text, start, end),
  );
  const latest = [...past].sort((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : Number(b.namesWeekday) - Number(a.namesWeekday),
  )[0];
  if (latest === undefined) return { is: 'absent' };
  const weekdays = readPastWeekdays(text, readSentences(text), language);
  const anchor = weekdayOf(latest.day);
  const anchorsWeek = latest.namesWeekday || weekdays.includes(anchor);
  const furthest = anchorsWeek ? Math.max(0, ...weekdays.map((weekday) => (weekday - anchor + 7) % 7)) : 0;
  return { is: 'inferred', at: startOfDay(plusDays(latest.day, furthest), 'UTC'), precision: 'day' };
};
