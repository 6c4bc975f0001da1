// Decades, centuries, and years before Christ.
import { during, monthNumber, pad, type Reading } from './calendar.ts';
import { EDGE_OR_THE, ERA, type Found, HAS_ERA, MONTH, type Rule } from './date-words.ts';

const readYear = ({ year }: Found): Reading => during(year ?? '');

const CENTURIES: Readonly<Record<string, number>> = {
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  'twenty-first': 21,
};

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

const HAS_TEN = /0['’]?s/u;
const HAS_CENTURY = /centur/iu;

export const LONG_SPAN_RULES: readonly Rule[] = [
  // 480 BC, 499-493 BC, April 480 BC
  {
    need: HAS_ERA,
    pattern: new RegExp(
      `\\b(?:${MONTH} )?(?<year>\\d{1,4})(?= ?[-–] ?\\d{1,4} ${ERA}| ${ERA})(?: ${ERA})?`,
      'gu',
    ),
    read: ({ month, year }) =>
      during(`BC${pad(Number(year), 4)}${month === undefined ? '' : `-${pad(monthNumber(month))}`}`),
  },
  {
    need: /A\.?D/u,
    pattern: /\bA\.?D\.? (?<year>\d{1,4})\b/gu,
    read: ({ year }) => during(pad(Number(year), 4)),
  },
  // the late 1990s, the ’50s
  { need: HAS_TEN, pattern: /\b(?<year>1\d{2}|20\d)0s\b/gu, before: EDGE_OR_THE, read: readYear },
  { need: HAS_TEN, pattern: /\b[Tt]he (?<year>1\d{2}|20\d)0['’]s\b/gu, read: readYear },
  {
    need: HAS_TEN,
    pattern: /(?<!\w)['’‘](?<year>\d)0s\b/gu,
    before: EDGE_OR_THE,
    read: ({ year }) => during(`19${year}`),
  },
  // the mid-nineties; nobody's age: "in his thirties"
  {
    need: /ties/u,
    pattern: new RegExp(
      `\\b(?:[Tt]he |[Mm]id-)(?:early |late |mid[ -])?(?<which>${DECADES.join('|')})\\b`,
      'gu',
    ),
    read: ({ which = '' }) => during(`19${DECADES.indexOf(which) + 2}`),
  },
  {
    need: HAS_CENTURY,
    pattern: /\b(?<year>\d{1,2})(?:st|nd|rd|th)[ -]centur(?:y|ies)\b/gu,
    before: EDGE_OR_THE,
    read: ({ year }) => during(pad(Number(year) - 1)),
  },
  {
    need: HAS_CENTURY,
    pattern: new RegExp(`\\b(?<which>${Object.keys(CENTURIES).join('|')})[ -]century\\b`, 'giu'),
    before: EDGE_OR_THE,
    read: ({ which }) => during(pad((CENTURIES[which?.toLowerCase() ?? ''] ?? 1) - 1)),
  },
];
