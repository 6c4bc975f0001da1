// Days that are named by their number in a month.
import { dayOf } from '../time/zoned.ts';
import { type Context, monthNumber, namedDay, onDay, type Reading, yearOf } from './calendar.ts';
import { ANY_MONTH, DAY_NUMBER, type Found, PART, type Rule, WEEKDAY, withPart, YEAR } from './date-words.ts';

/** "the night of Monday, May 5" */
const BEFORE_DAY = new RegExp(
  `(?:\\b(?:[Tt]he )?(?:early |late )?${PART}(?: hours)? of )?(?:\\b${WEEKDAY},? )?$`,
  'u',
);
/** "May 5-8", "May 4 and 5": the first day stands for both. */
const TO_DAY = '(?: ?[-–] ?\\d{1,2}(?!\\d)| (?:and|to) \\d{1,2}(?=,? \\d{4}))?';
const OF_THAT_YEAR = ' of (?<which>that|the same) year';

/** The year beside it, the year of what was named last ("of that year"), or null where the text names none. */
const yearBeside = ({ year, which }: Found, { last }: Context): number | null => {
  if (year !== undefined) return Number(year);
  return which !== undefined && last !== null ? yearOf(last) : null;
};

const readDay = (found: Found, context: Context): Reading => {
  const month = monthNumber(found.month ?? '');
  return withPart(onDay(namedDay(yearBeside(found, context), month, Number(found.day), context)), found.part);
};

/** They may have their year beside them. */
export const DAY_RULES: readonly Rule[] = [
  // 2025-02-27, 2025-02-27T10:30
  {
    pattern:
      /\b(?<year>[12]\d{3})-(?<month>\d{2})-(?<day>\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})\S*)?(?!\d)/gu,
    read: ({ year, month, day, hour, minute }) => {
      const reading = onDay(dayOf(Number(year), Number(month), Number(day)));
      return reading === null || hour === undefined
        ? reading
        : { ...reading, value: `${reading.value}T${hour}:${minute}` };
    },
  },
  // Monday, May 5, 2014 / Feb. 27th
  {
    pattern: new RegExp(
      `\\b${ANY_MONTH} ${DAY_NUMBER}${TO_DAY}(?:,? ${YEAR}|${OF_THAT_YEAR})?(?!:|\\.\\d|%|,\\d)`,
      'gu',
    ),
    before: BEFORE_DAY,
    read: readDay,
  },
  // Thursday 27 February 2025 / 27th of February
  {
    pattern: new RegExp(
      `\\b(?<![.,:/\\d-])${DAY_NUMBER} (?:of )?${ANY_MONTH}(?:,? (?:of )?${YEAR}|${OF_THAT_YEAR})?(?!\\p{L})`,
      'gu',
    ),
    before: BEFORE_DAY,
    read: readDay,
  },
];
