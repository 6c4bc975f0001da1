// Feasts that are on the same day each year.
import { namedDay, onDay } from './calendar.ts';
import { type Rule, YEAR } from './date-words.ts';

const HAS_FEAST = /Christmas|Boxing|New Year|Valentine|Halloween/u;
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

export const FEAST_RULES: readonly Rule[] = FEASTS.map(
  ([words, month, day]): Rule => ({
    need: HAS_FEAST,
    pattern: new RegExp(`\\b(?:${words})(?:,? ${YEAR})?`, 'gu'),
    read: ({ year }, context) =>
      onDay(namedDay(year === undefined ? null : Number(year), month, day, context)),
  }),
);
