// Months, seasons and quarters, and the order in which all longer spans are looked for.
import { MONTH_NAMES } from '../time/calendar-names.ts';
import {
  bareMonth,
  barePart,
  bareSeason,
  during,
  monthNumber,
  pad,
  type Reading,
  seasonOf,
  yearOf,
} from './calendar.ts';
import {
  ANY_MONTH,
  EDGE,
  EDGE_OR_THE,
  ERA,
  type Found,
  HAS_ERA,
  HAS_MONTH,
  HAS_SEASON,
  HAS_YEAR,
  MONTH,
  needing,
  type Rule,
  SEASON,
  STREET,
  YEAR,
} from './date-words.ts';
import { FEAST_RULES } from './feasts.ts';
import { LONG_SPAN_RULES } from './long-span-rules.ts';
import { YEAR_RULES } from './year-rules.ts';

const readMonth = ({ month, year }: Found): Reading => during(`${year}-${pad(monthNumber(month ?? ''))}`);

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const MONTHS = MONTH_NAMES.join('|');

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
    need: HAS_ERA,
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
];

/** The third quarter, not that of a match. */
const QUARTERS: readonly Rule[] = [
  {
    need: /quarter/u,
    pattern: new RegExp(
      `\\b(?:[Tt]he )?(?<which>${ORDINALS.join('|')})[ -](?<unit>quarter)\\b(?! of (?!this|the year|last)|['’]s)${NO_MATCH}`,
      'gu',
    ),
    read: ({ which = '' }, context) => barePart('Q', ORDINALS.indexOf(which) + 1, context),
  },
];

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
  ...needing(HAS_YEAR, WITH_YEAR),
  ...FEAST_RULES,
  ...QUARTERS,
  ...LONG_SPAN_RULES,
  ...needing(HAS_MONTH, MONTHS_ALONE),
  ...YEAR_RULES,
  ...needing(HAS_SEASON, SEASONS_ALONE),
];
