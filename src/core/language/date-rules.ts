// The ways in which a text names a date, surest first, each with the day that it means.
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';
import { dayOf, plusDays } from '../time/zoned.ts';
import {
  amount,
  bareMonth,
  bareWeekday,
  type Context,
  lastWeekday,
  monthNumber,
  NUMBER_WORDS,
  nearestYear,
  nextWeekday,
  onDay,
  pad,
  type Reading,
  relativeUnit,
  shifted,
} from './calendar.ts';

/** Month names count with a capital only: "march" and "may" are words. Short forms need a day beside them. */
const MONTH = `(${MONTH_NAMES.join('|')})`;
const SHORT_MONTH = '(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
export const ANY_MONTH = `(?:${MONTH}|${SHORT_MONTH})`;
export const WEEKDAY = `(${WEEKDAY_NAMES.join('|')})`;
const DAY_NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';
const NUMBER = `(\\d{1,3}|an?|${NUMBER_WORDS.join('|')})`;
interface Rule {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray, context: Context) => Reading;
}

/** Longest and surest first: a later rule never reads what an earlier one has read. */
export const RULES: readonly Rule[] = [
  // 2025-02-27
  {
    pattern: /\b((?:19|20)\d{2})-(\d{2})-(\d{2})\b/gu,
    read: (m) => onDay(dayOf(Number(m[1]), Number(m[2]), Number(m[3]))),
  },
  // Monday, May 5, 2014 / Feb. 27th
  {
    pattern: new RegExp(
      `(?:\\b${WEEKDAY},? )?\\b${ANY_MONTH} ${DAY_NUMBER}(?:,? ${YEAR})?\\b(?!:|\\.\\d|%)`,
      'gu',
    ),
    read: (m, context) => {
      const month = monthNumber(m[2] ?? m[3] ?? '');
      return onDay(
        m[5] === undefined
          ? nearestYear(month, Number(m[4]), context)
          : dayOf(Number(m[5]), month, Number(m[4])),
      );
    },
  },
  // Thursday 27 February 2025 / 27th of February
  {
    pattern: new RegExp(`(?:\\b${WEEKDAY},? )?\\b${DAY_NUMBER} (?:of )?${ANY_MONTH}(?:,? ${YEAR})?\\b`, 'gu'),
    read: (m, context) => {
      const month = monthNumber(m[3] ?? m[4] ?? '');
      return onDay(
        m[5] === undefined
          ? nearestYear(month, Number(m[2]), context)
          : dayOf(Number(m[5]), month, Number(m[2])),
      );
    },
  },
  // February 2025
  {
    pattern: new RegExp(`\\b${MONTH},? ${YEAR}\\b`, 'gu'),
    read: (m) => ({ value: `${m[2]}-${pad(monthNumber(m[1] ?? ''))}`, day: null }),
  },
  // last / next / this Thursday
  {
    pattern: new RegExp(`\\b(last|past|next|this|this coming) ${WEEKDAY}\\b`, 'gu'),
    read: (m, context) => {
      const name = m[2] ?? '';
      if (m[1] === 'last' || m[1] === 'past') return onDay(lastWeekday(name, context));
      return onDay(
        m[1] === 'next'
          ? nextWeekday(name, context)
          : bareWeekday(name, { ...context, isAhead: context.isAhead || m[1] === 'this coming' }),
      );
    },
  },
  // Thursday; not "Thursdays", not "Black Friday"
  {
    pattern: new RegExp(
      `(?<!\\b(?:Black|Good|Super|Bloody|Palm|Easter|every|each|Every|Each) )\\b${WEEKDAY}\\b(?!s)`,
      'gu',
    ),
    read: (m, context) => onDay(bareWeekday(m[1] ?? '', context)),
  },
  {
    pattern: /\b(?:the day before yesterday)\b/giu,
    read: (_, { published }) => onDay(plusDays(published, -2)),
  },
  { pattern: /\b(?:yesterday|last night)\b/giu, read: (_, { published }) => onDay(plusDays(published, -1)) },
  { pattern: /\b(?:the day after tomorrow)\b/giu, read: (_, { published }) => onDay(plusDays(published, 2)) },
  { pattern: /\btomorrow\b/giu, read: (_, { published }) => onDay(plusDays(published, 1)) },
  {
    pattern: /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/giu,
    read: (_, { published }) => onDay(published),
  },
  // two weeks ago
  {
    pattern: new RegExp(`\\b${NUMBER} (days?|weeks?|months?|years?) ago\\b`, 'giu'),
    read: (m, { published }) => shifted(m[2] ?? '', -amount(m[1] ?? '1'), published),
  },
  {
    pattern: /\b(last|this|next) (week|month|year)\b/giu,
    read: (m, { published }) => relativeUnit(m[1]?.toLowerCase() ?? '', m[2]?.toLowerCase() ?? '', published),
  },
  // in February: the month nearest before, or after when the sentence looks ahead
  {
    pattern: new RegExp(
      `\\b(?<=(?:in|since|by|until|of|early|late|mid|last|from|to|during|end of|beginning of)[ -])${MONTH}\\b(?! \\d)`,
      'gu',
    ),
    read: (m, context) => bareMonth(m[1] ?? '', context),
  },
  // in 2024
  {
    pattern: new RegExp(
      `(?<=\\b(?:in|since|by|until|of|from|during|before|after|late|early|the year) )${YEAR}\\b(?![-.,]?\\d)`,
      'gu',
    ),
    read: (m) => ({ value: m[1] ?? '', day: null }),
  },
];
