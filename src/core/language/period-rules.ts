// Months, seasons, quarters, years, decades and centuries that are named by their number or name.
import { MONTH_NAMES } from '../time/calendar-names.ts';
import {
  bareMonth,
  barePart,
  bareSeason,
  during,
  monthNumber,
  namedDay,
  onDay,
  pad,
  type Reading,
  seasonOf,
  yearOf,
} from './calendar.ts';
import { ANY_MONTH, EDGE, EDGE_OR_THE, type Found, MONTH, type Rule, SEASON, YEAR } from './date-words.ts';

const readYear = ({ year }: Found): Reading => during(year ?? '');
const readMonth = ({ month, year }: Found): Reading => during(`${year}-${pad(monthNumber(month ?? ''))}`);

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTHS = MONTH_NAMES.join('|');

const ERA = '(?:BCE?\\b|B\\.C\\.(?:E\\.)?)';

/** Feasts on the same day each year. */
const FEASTS: readonly (readonly [words: string, month: number, day: number])[] = [
  ['Christmas Eve', 12, 24],
  [
    '(?<!(?:White|Father) )Christmas(?: Day)?(?! (?:tree|carol|song|card|market|present|shopp|sale|season|light|Island))',
    12,
    25,
  ],
  ['Boxing Day', 12, 26],
  ["New Year[’']?s Eve", 12, 31],
  ["New Year[’']?s Day", 1, 1],
  ["(?:St\\.? )?Valentine[’']?s Day", 2, 14],
  ['Halloween', 10, 31],
];
/** A match has quarters too. */
const NO_MATCH =
  '(?<!(?:touchdown|yard|points?|scored?|led|lead|basket|goal|quarterback|game)\\b.{0,80})(?!.{0,80}\\b(?:touchdown|yards?|points? (?:lead|in)|scored?|basket|field goals?|quarterback|pass)\\b)';

const WITH_YEAR: readonly Rule[] = [
  { pattern: new RegExp(`\\b${ANY_MONTH}(?:,| of)? ?${YEAR}`, 'gu'), before: EDGE, read: readMonth },
  // March to May 2014
  {
    pattern: new RegExp(
      `\\b${MONTH}(?= ?(?:to|and|or|until|through|[-–]) ?(?:${MONTHS}),? (?:of )?${YEAR})`,
      'gu',
    ),
    read: readMonth,
  },
  // autumn of 481 BC
  {
    pattern: new RegExp(`\\b${SEASON}(?: of| in)? (?<year>\\d{1,4}) ${ERA}`, 'gu'),
    before: EDGE_OR_THE,
    read: ({ season, year }) => during(`BC${pad(Number(year), 4)}-${seasonOf(season ?? '')}`),
  },
  {
    pattern: new RegExp(`\\b${SEASON}(?: of| in)?,? ${YEAR}`, 'gu'),
    before: EDGE_OR_THE,
    read: ({ season, year }) => during(`${year}-${seasonOf(season ?? '')}`),
  },
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?<which>${ORDINALS.join('|')}|latter) (?<unit>quarter|half) of (?:the year )?${YEAR}`,
      'gu',
    ),
    read: ({ which = '', unit, year }) =>
      during(`${year}-${unit === 'half' ? 'H' : 'Q'}${which === 'latter' ? 2 : ORDINALS.indexOf(which) + 1}`),
  },
  {
    pattern: new RegExp(`\\bQ(?<which>[1-4]),? ${YEAR}`, 'gu'),
    read: ({ which, year }) => during(`${year}-Q${which}`),
  },
  ...FEASTS.map(
    ([words, month, day]): Rule => ({
      pattern: new RegExp(`\\b(?:${words})(?:,? ${YEAR})?`, 'gu'),
      read: ({ year }, context) =>
        onDay(namedDay(year === undefined ? null : Number(year), month, day, context)),
    }),
  ),
  // the third quarter, not that of a match
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?<which>${ORDINALS.join('|')})[ -](?<unit>quarter)\\b(?! of (?!this|the year|last)|['’]s)${NO_MATCH}`,
      'gu',
    ),
    read: ({ which = '' }, context) => barePart('Q', ORDINALS.indexOf(which) + 1, context),
  },
];

const CENTURIES: Readonly<Record<string, number>> = {
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

const LONG_SPANS: readonly Rule[] = [
  // 480 BC, 499-493 BC, April 480 BC
  {
    pattern: new RegExp(
      `\\b(?:${MONTH} )?(?<year>\\d{1,4})(?= ?[-–] ?\\d{1,4} ${ERA}| ${ERA})(?: ${ERA})?`,
      'gu',
    ),
    read: ({ month, year }) =>
      during(`BC${pad(Number(year), 4)}${month === undefined ? '' : `-${pad(monthNumber(month))}`}`),
  },
  { pattern: /\bA\.?D\.? (?<year>\d{1,4})\b/gu, read: ({ year }) => during(pad(Number(year), 4)) },
  // the late 1990s, the ’50s
  { pattern: /\b(?<year>1\d{2}|20\d)0s\b/gu, before: EDGE_OR_THE, read: readYear },
  { pattern: /\b[Tt]he (?<year>1\d{2}|20\d)0['’]s\b/gu, read: readYear },
  { pattern: /(?<!\w)['’‘](?<year>\d)0s\b/gu, before: EDGE_OR_THE, read: ({ year }) => during(`19${year}`) },
  // the mid-nineties; nobody's age: "in his thirties"
  {
    pattern: new RegExp(
      `\\b(?:[Tt]he |[Mm]id-)(?:early |late |mid[ -])?(?<which>${DECADES.join('|')})\\b`,
      'gu',
    ),
    read: ({ which = '' }) => during(`19${DECADES.indexOf(which) + 2}`),
  },
  {
    pattern: /\b(?<year>\d{1,2})(?:st|nd|rd|th)[ -]centur(?:y|ies)\b/gu,
    before: EDGE_OR_THE,
    read: ({ year }) => during(pad(Number(year) - 1)),
  },
  {
    pattern: new RegExp(`\\b(?<which>${Object.keys(CENTURIES).join('|')})[ -]century\\b`, 'giu'),
    before: EDGE_OR_THE,
    read: ({ which }) => during(pad((CENTURIES[which?.toLowerCase() ?? ''] ?? 1) - 1)),
  },
];

const STREET =
  '(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Square|Place|Court|Terrace|Park)\\b';

/** Not before what is often a name or a word beside being a month, unless these stand before it. */
const ALSO_NAMES = '(?!May|March|April|June|August)';
const MONTH_FOLLOWS =
  '(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Oo]f|[Ff]rom|[Tt]o|[Dd]uring|[Bb]etween|[Bb]efore|[Aa]fter|and|or|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[ -]';

/** In February: the month nearest before, or after when the clause looks ahead. */
const MONTHS_ALONE: readonly Rule[] = [
  `\\b${MONTH}\\b(?! \\d|['’]s? \\p{Lu}| ${STREET})(?<=\\b${MONTH_FOLLOWS}(?:${MONTHS}))`,
  `\\b${ALSO_NAMES}${MONTH}\\b(?! \\d| ${STREET})`,
].map((pattern) => ({
  pattern: new RegExp(pattern, 'gu'),
  before: EDGE,
  read: ({ month }, context) => bareMonth(monthNumber(month ?? ''), context),
}));

const NO_NUMBER_ON = '(?!:\\d|[%/]|[.,]\\d|[-–]\\p{L})';
/** Nor the number of a resolution, a flight, a road. */
const NOT_IN_NUMBER =
  '(?<!(?:[-.,:/$£€#\\d]|\\p{Lu}\\p{L}* |\\b(?:flight|room|route|highway|road|resolution|section|page|chapter|article|bus|train|line|number|no\\.|unit|model|channel|case|bill|version|apartment|suite|ward|gate|platform|extension|code|order|lot|locker|cell|postcode|block|house|some|nearly|almost|about|around|over|under|exactly|only|than) )\\d{4})';
/** Nor the number of a house. */
const NO_ADDRESS = `(?! (?:\\p{Lu}[\\p{L}.]* ){1,3}${STREET})`;
/** A plural beside it is what it counts: "2014 crowns". */
const COUNTED =
  '(?! (?:people|men|women|children|police)\\b| (?:\\p{Ll}+ )?\\p{Ll}{2,}s\\b(?<!\\b(?:was|has|does|its|this|is|as)))';
const YEAR_FOLLOWS =
  "(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly|[Mm]id|(?:year|end|start|beginning|middle|close) of|year|[Tt]he|[’']s)[ -]";

const YEARS: readonly Rule[] = [
  // the end of 2024, in 2024
  `${YEAR}${NO_NUMBER_ON}(?<=\\b${YEAR_FOLLOWS}\\d{4})`,
  // 1926-1928
  `${YEAR}(?=[-–][12]\\d{3}\\b(?!-))(?<![-.,:/$£€#\\d]\\d{4})`,
  `${YEAR}(?!-)(?<=\\b[12]\\d{3}[-–]\\d{4})`,
  `${YEAR}${NO_NUMBER_ON}${NOT_IN_NUMBER}${COUNTED}${NO_ADDRESS}`,
].map((pattern) => ({ pattern: new RegExp(`\\b${pattern}`, 'gu'), before: EDGE, read: readYear }));

/** The second of 1915-17, 1914/15. */
const SHORT_YEARS: readonly Rule[] = [
  {
    pattern:
      /(?<=(?<![-.,:/$£€#\d])\b(?<which>1\d|20)(?<count>\d{2})[-–/])(?<year>\d{2})\b(?![-–/%\d]|[.,]\d)/gu,
    read: ({ which = '', count, year = '' }) =>
      Number(year) > Number(count) ? during(`${which}${year}`) : null,
  },
];

/** The summer, that winter; "in the fall", not "the fall of the wall". */
const SEASONS_ALONE: readonly Rule[] = [
  `\\b(?<which>[Tt]his|[Tt]hat) (?:same )?${SEASON}\\b`,
  `\\b${SEASON}\\b(?! of (?!\\d))(?<=\\b(?:[Ii]n|[Bb]y|[Dd]uring|[Ss]ince|[Uu]ntil|[Oo]f|[Tt]hroughout|[Oo]ver|[Tt]hrough|[Ff]or|[Ii]nto|[Ss]pent) the (?:early |late )?\\p{L}+)`,
  '\\b(?<season>[Ss]ummer|[Ww]inter|[Aa]utumn)\\b',
].map((pattern) => ({
  pattern: new RegExp(pattern, 'gu'),
  before: EDGE_OR_THE,
  read: ({ season = '', which }, context) =>
    which?.toLowerCase() === 'this' && !context.isHistory
      ? during(`${yearOf(context.published)}-${seasonOf(season)}`)
      : bareSeason(seasonOf(season), 0, context),
}));

export const PERIOD_RULES: readonly Rule[] = [
  ...WITH_YEAR,
  ...LONG_SPANS,
  ...MONTHS_ALONE,
  ...YEARS,
  ...SHORT_YEARS,
  ...SEASONS_ALONE,
];
