// Days, months, seasons, quarters, years, decades and centuries that are named by their number or name.
import { MONTH_NAMES } from '../time/calendar-names.ts';
import { dayOf } from '../time/zoned.ts';
import {
  bareMonth,
  bareSeason,
  type Context,
  dayIn,
  during,
  monthNumber,
  onDay,
  pad,
  type Reading,
  seasonOf,
  yearOf,
} from './calendar.ts';
import {
  ANY_MONTH,
  DAY_NUMBER,
  EDGE,
  type Found,
  MONTH,
  PART,
  type Rule,
  SEASON,
  WEEKDAY,
  withPart,
  YEAR,
} from './date-words.ts';

const PART_OF = `(?:\\b(?:[Tt]he )?(?:early |late )?${PART}(?: hours)? of )?`;
/** "May 5-8", "May 4 and 5": the first day stands for both. */
const TO_DAY = '(?: ?[-–] ?\\d{1,2}(?!\\d)| (?:and|to) \\d{1,2}(?=,? \\d{4}))?';
const OF_THAT_YEAR = ' of (?<which>that|the same) year';

/** The year beside it, the year of what was named last ("of that year"), or null where the text names none. */
const yearBeside = ({ year, which }: Found, { last }: Context): number | null => {
  if (year !== undefined) return Number(year);
  return which !== undefined && last !== null ? yearOf(last) : null;
};

const readDay = (found: Found, context: Context): Reading =>
  withPart(
    onDay(dayIn(yearBeside(found, context), monthNumber(found.month ?? ''), Number(found.day), context)),
    found.part,
  );

/** Days that may have their year beside them. */
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
  // Monday, May 5, 2014 / Feb. 27th / the night of May 5
  {
    pattern: new RegExp(
      `${PART_OF}(?:\\b${WEEKDAY},? )?\\b${ANY_MONTH} ${DAY_NUMBER}${TO_DAY}(?:,? ${YEAR}|${OF_THAT_YEAR})?(?!:|\\.\\d|%|,\\d)`,
      'gu',
    ),
    read: readDay,
  },
  // Thursday 27 February 2025 / 27th of February
  {
    pattern: new RegExp(
      `${PART_OF}(?:\\b${WEEKDAY},? )?\\b(?<![.,:/\\d-])${DAY_NUMBER} (?:of )?${ANY_MONTH}(?:,? (?:of )?${YEAR}|${OF_THAT_YEAR})?(?!\\p{L})`,
      'gu',
    ),
    read: readDay,
  },
];

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const CENTURY_WORDS: Readonly<Record<string, number>> = {
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};
const FROM_MONTH_TO = `(?= ?(?:to|and|or|until|through|[-–]) ?(?:${MONTH_NAMES.join('|')}),? (?:of )?${YEAR})`;
/** What is often a name or a word beside being a month. */
const ALSO_NAMES = '(?!May|March|April|June|August)';
const BEFORE_MONTH =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|[Ff]rom|[Tt]o|[Dd]uring|[Bb]etween|[Bb]efore|[Aa]fter|and|or|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -])';

const ordinalOf = (which: string): number => ORDINALS.indexOf(which) + 1;

/** Months, seasons, quarters and halves with their year. */
const WITH_YEAR: readonly Rule[] = [
  {
    pattern: new RegExp(`${EDGE}\\b${ANY_MONTH}(?:,| of)? ?${YEAR}`, 'gu'),
    read: ({ month, year }) => during(`${year}-${pad(monthNumber(month ?? ''))}`),
  },
  {
    pattern: new RegExp(`\\b${MONTH}${FROM_MONTH_TO}`, 'gu'),
    read: ({ month, year }) => during(`${year}-${pad(monthNumber(month ?? ''))}`),
  },
  {
    pattern: new RegExp(`${EDGE}(?:\\b[Tt]he )?\\b${SEASON}(?: of| in)?,? ${YEAR}`, 'gu'),
    read: ({ season, year }) => during(`${year}-${seasonOf(season ?? '')}`),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?<which>${ORDINALS.join('|')}) (?<unit>quarter|half) of (?:the year )?${YEAR}`,
      'gu',
    ),
    read: ({ which, unit, year }) =>
      during(`${year}-${unit === 'half' ? 'H' : 'Q'}${ordinalOf(which ?? '')}`),
  },
  {
    pattern: new RegExp(`\\b(?:[Tt]he )?(?<which>latter) half of ${YEAR}`, 'gu'),
    read: ({ year }) => during(`${year}-H2`),
  },
  {
    pattern: new RegExp(`\\bQ(?<which>[1-4]),? ${YEAR}`, 'gu'),
    read: ({ which, year }) => during(`${year}-Q${which}`),
  },
  {
    pattern: new RegExp(`\\bChristmas(?<part> Eve)?(?: Day)?(?:,? ${YEAR})?`, 'gu'),
    read: ({ year, part }, context) =>
      onDay(dayIn(year === undefined ? null : Number(year), 12, part === undefined ? 25 : 24, context)),
  },
];

const readYear = ({ year }: Found): Reading => during(year ?? '');

const ERA = '(?:BCE?\\b|B\\.C\\.(?:E\\.)?)';
const LONG_SPANS: readonly Rule[] = [
  // 480 BC, 499-493 BC, April 480 BC
  {
    pattern: new RegExp(
      `(?:\\b${MONTH} )?\\b(?<year>\\d{1,4})(?= ?[-–] ?\\d{1,4} ${ERA}| ${ERA})(?: ${ERA})?`,
      'gu',
    ),
    read: ({ month, year }) =>
      during(`BC${pad(Number(year), 4)}${month === undefined ? '' : `-${pad(monthNumber(month))}`}`),
  },
  { pattern: /\bA\.?D\.? (?<year>\d{1,4})\b/gu, read: ({ year }) => during(pad(Number(year), 4)) },
  // the late 1990s, the ’50s
  {
    pattern: new RegExp(
      `${EDGE}(?:\\b[Tt]he )?(?:\\b[Ee]arly |\\b[Ll]ate |\\b[Mm]id-)?\\b(?<year>1\\d{2}|20\\d)0s\\b`,
      'gu',
    ),
    read: ({ year }) => during(year ?? ''),
  },
  { pattern: /\b[Tt]he (?<year>1\d{2}|20\d)0['’]s\b/gu, read: readYear },
  { pattern: /(?<!\w)(?:the )?['’‘](?<year>\d)0s\b/gu, read: ({ year }) => during(`19${year}`) },
  {
    pattern: /\b(?:the )?(?:(?:early|late|mid)[ -])?(?<year>\d{1,2})(?:st|nd|rd|th)[ -]centur(?:y|ies)\b/giu,
    read: ({ year }) => during(pad(Number(year) - 1)),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?:(?:early|late|mid)[ -])?(?<which>${Object.keys(CENTURY_WORDS).join('|')})[ -]century\\b`,
      'giu',
    ),
    read: ({ which }) => during(pad((CENTURY_WORDS[which?.toLowerCase() ?? ''] ?? 1) - 1)),
  },
];

/** Nor the number of a resolution, a flight, a road. */
const NOT_IN_NUMBER = '(?<![-.,:/$£€#\\d]|\\p{Lu}\\p{L}* )';
const NO_NUMBER_ON = '(?!:\\d|[%/]|[.,]\\d|[-–]\\p{L})';
/** A plural beside it is what it counts: "2014 crowns". */
const COUNTED =
  '(?! (?:people|men|women|children|police)\\b| (?:\\p{Ll}+ )?\\p{Ll}{2,}s\\b(?<!\\b(?:was|has|does|its|this|is|as)))';
const IN_YEAR =
  "(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly|[Mm]id|(?:year|end|start|beginning|middle|close) of|year|[Tt]he|[’']s)[ -])";

const YEARS: readonly Rule[] = [
  // the end of 2024, in 2024
  { pattern: new RegExp(`${EDGE}${IN_YEAR}${YEAR}${NO_NUMBER_ON}`, 'gu'), read: readYear },
  // 1926-1928
  { pattern: new RegExp(`(?<=\\b[12]\\d{3}[-–])${YEAR}(?!-)`, 'gu'), read: readYear },
  { pattern: new RegExp(`${NOT_IN_NUMBER}\\b${YEAR}${NO_NUMBER_ON}${COUNTED}`, 'gu'), read: readYear },
];

export const PERIOD_RULES: readonly Rule[] = [
  ...WITH_YEAR,
  ...LONG_SPANS,
  // in February: the month nearest before, or after when the clause looks ahead
  {
    pattern: new RegExp(`${EDGE}${BEFORE_MONTH}${MONTH}\\b(?! \\d)(?!['’]s? \\p{Lu})`, 'gu'),
    read: ({ month }, context) => bareMonth(monthNumber(month ?? ''), context),
  },
  {
    pattern: new RegExp(`${EDGE}\\b${ALSO_NAMES}${MONTH}\\b(?! \\d)`, 'gu'),
    read: ({ month }, context) => bareMonth(monthNumber(month ?? ''), context),
  },
  ...YEARS,
  // the summer, that winter; "in the fall", not "the fall of the wall"
  {
    pattern: new RegExp(
      `${EDGE}\\b(?:[Tt]he|[Tt]his|[Tt]hat) (?:same )?(?:early |late )?(?!fall|spring)${SEASON}\\b`,
      'gu',
    ),
    read: ({ season }, context) => bareSeason(season ?? '', 0, context),
  },
  {
    pattern: new RegExp(
      `${EDGE}(?<=\\b(?:[Ii]n|[Bb]y|[Dd]uring|[Ss]ince|[Uu]ntil|of) )(?:the|this|that) (?:same )?(?:early |late )?${SEASON}\\b(?! of (?!\\d))`,
      'gu',
    ),
    read: ({ season }, context) => bareSeason(season ?? '', 0, context),
  },
  {
    pattern: /\b(?<season>[Ss]ummer|[Ww]inter|[Aa]utumn)\b/gu,
    read: ({ season }, context) => bareSeason(season ?? '', 0, context),
  },
];
