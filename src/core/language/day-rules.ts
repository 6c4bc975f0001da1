// Days that are named by their number in a month.
import { type Context, monthNumber, namedDay, onDay, type Reading, yearOf } from './calendar.ts';
import {
  ANY_MONTH,
  DAY_NUMBER,
  type Found,
  HAS_MONTH,
  ISO_DAY,
  needing,
  OF_THAT_YEAR,
  PART,
  type Rule,
  WEEKDAY,
  withPart,
  YEAR,
} from './date-words.ts';

/** "the night of Monday, May 5" */
const BEFORE_DAY = new RegExp(
  `(?:\\b(?:[Tt]he )?(?:early |late )?${PART}(?: hours)? of )?(?:\\b${WEEKDAY},? )?$`,
  'u',
);
const UNDER_TWENTY =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ORDINALS = [
  ...UNDER_TWENTY,
  'twentieth',
  ...UNDER_TWENTY.slice(0, 9).map((word) => `twenty-${word}`),
  'thirtieth',
  'thirty-first',
];
const TO = '(?: ?[-–] ?| (?:and|or|to|through|until) (?:the )?)';
const BESIDE = `(?:,? (?:of )?${YEAR}|${OF_THAT_YEAR})`;
/** "May 4 and 5 boats" counts boats. */
const NO_COUNT =
  '(?! (?!(?:in|at|on|of|and|or|to|for|by|with|when|while|as|from|after|before|was|were|but)\\b)\\p{L})';

/** The year beside it, the year of what was named last ("of that year"), or null where the text names none. */
const yearBeside = ({ year, which }: Found, { last }: Context): number | null => {
  if (year !== undefined) return Number(year);
  return which !== undefined && last !== null ? yearOf(last) : null;
};

const readDay = (found: Found, context: Context): Reading => {
  const month = monthNumber(found.month ?? '');
  return withPart(onDay(namedDay(yearBeside(found, context), month, Number(found.day), context)), found.part);
};

const IN_MONTHS: readonly Rule[] = [
  // Monday, May 5, 2014 / Feb. 27th
  {
    pattern: new RegExp(
      `\\b${ANY_MONTH} ${DAY_NUMBER}(?:${BESIDE}|(?=${TO}\\d{1,2}(?:st|nd|rd|th)?,? ${YEAR})|)(?!:|\\.\\d|%|,\\d)`,
      'gu',
    ),
    before: BEFORE_DAY,
    read: readDay,
  },
  // the second of "May 5-8, 2014", "May 4 and 5"
  {
    pattern: new RegExp(
      `(?<=\\b${ANY_MONTH} \\d{1,2}(?:st|nd|rd|th)?${TO})${DAY_NUMBER}(?:${BESIDE}|(?!:|[.,]\\d|%|-)${NO_COUNT})`,
      'gu',
    ),
    read: readDay,
  },
  // the first of "6-7 January 1916", "from 3 to 5 March"
  {
    pattern: new RegExp(
      `(?<![.,:/\\d-])\\b${DAY_NUMBER}(?=${TO}\\d{1,2}(?:st|nd|rd|th)? (?:of )?${ANY_MONTH}(?:${BESIDE}|(?!\\p{L})))`,
      'gu',
    ),
    read: readDay,
  },
  // the first of May 2025
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he )(?<which>${ORDINALS.join('|')}) (?:day )?of ${ANY_MONTH}(?:,? ${YEAR}|(?!\\p{L}))`,
      'gu',
    ),
    read: ({ which = '', ...found }, context) =>
      readDay({ ...found, day: String(ORDINALS.indexOf(which) + 1) }, context),
  },
  // Thursday 27 February 2025 / 27th of February
  {
    pattern: new RegExp(
      `\\b(?<![.,:/\\d])(?<!(?<!\\b\\d{1,2}|\\b[12]\\d{3}|\\p{L})-)${DAY_NUMBER} (?:of )?${ANY_MONTH}${BESIDE}?(?!\\p{L})`,
      'gu',
    ),
    before: BEFORE_DAY,
    read: readDay,
  },
];

/** They may have their year beside them. */
export const DAY_RULES: readonly Rule[] = [ISO_DAY, ...needing(HAS_MONTH, IN_MONTHS)];
