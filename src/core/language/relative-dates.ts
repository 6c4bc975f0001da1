// Dates that are named by how they lie to the day of publication.
import { plusDays } from '../time/zoned.ts';
import {
  bareSeason,
  bareWeekday,
  type Context,
  during,
  lastWeekday,
  monthNumber,
  nextWeekday,
  onDay,
  pad,
  type Reading,
  seasonOf,
  shifted,
  shiftedFrom,
  weekdayNumber,
  yearOf,
} from './calendar.ts';
import {
  amount,
  COUNT,
  EDGE,
  type Found,
  HAS_MONTH,
  HAS_SEASON,
  HAS_WEEKDAY,
  MONTH,
  PART,
  ROUGHLY,
  type Rule,
  SEASON,
  UNIT,
  unitOf,
  WEEKDAY,
  withPart,
} from './date-words.ts';
import { isBack, stepOf } from './which-words.ts';

const LAST = '[Ll]ast|[Pp]ast';
const readWeekday = ({ weekday: name = '', which, part }: Found, context: Context): Reading => {
  const { published } = context;
  const weekday = weekdayNumber(name);
  if (isBack(which)) return withPart(onDay(lastWeekday(weekday, published)), part);
  if (which?.toLowerCase() === 'next') return withPart(onDay(nextWeekday(weekday, published)), part);
  const isAhead = (): boolean => /coming$/iu.test(which ?? '') || context.isAhead();
  return withPart(onDay(bareWeekday(weekday, { ...context, isAhead })), part);
};

const WEEKDAY_PART = `(?: ${PART}\\b)?`;
/** How many days from publication. */
const NEAR_DAYS: readonly (readonly [words: string, days: number])[] = [
  ['[Tt]he day before yesterday', -2],
  ['[Yy]esterday', -1],
  ['[Tt]he day after tomorrow', 2],
  ['[Tt]omorrow', 1],
];

const NEAR: readonly Rule[] = [
  {
    pattern: new RegExp(
      `\\b(?<which>${LAST}|[Nn]ext|[Tt]his coming|[Tt]his|[Cc]oming) ${WEEKDAY}\\b${WEEKDAY_PART}`,
      'gu',
    ),
    need: HAS_WEEKDAY,
    read: readWeekday,
  },
  // Thursday, early Thursday morning; not "Thursdays", not "Black Friday"
  {
    pattern: new RegExp(
      `\\b${WEEKDAY}\\b(?!s)(?<!\\b(?:[Tt]he (?:next|following|previous|preceding)|Black|Good|Super|Bloody|Palm|Easter|Ash|[Ee]very|[Ee]ach) \\p{L}+)${WEEKDAY_PART}`,
      'gu',
    ),
    need: HAS_WEEKDAY,
    before: /\b(?:[Ee]arly|[Ll]ate) $/u,
    read: readWeekday,
  },
  ...NEAR_DAYS.map(
    ([words, days]): Rule => ({
      pattern: new RegExp(`\\b${words}\\b${WEEKDAY_PART}`, 'gu'),
      read: ({ part }, { published }) => withPart(onDay(plusDays(published, days)), part),
    }),
  ),
  {
    pattern: /\b[Ll]ast (?<part>night|evening)\b/gu,
    read: ({ part }, { published }) => withPart(onDay(plusDays(published, -1)), part),
  },
  {
    pattern: new RegExp(`\\b(?:[Ee]arlier |[Ll]ater )?(?:[Tt]his ${PART}|[Tt]onight)\\b`, 'gu'),
    read: ({ part = 'night' }, { published }) => withPart(onDay(published), part),
  },
  {
    pattern: /\b(?:[Ll]ater |[Ee]arlier )?[Tt]oday\b/gu,
    read: (_, { published, isHistory }) => (isHistory ? during('PRESENT_REF') : onDay(published)),
  },
];

const CALENDAR_UNIT = '(?<unit>weekend|week|month|quarter|year|decade|century)\\b';

const SPANS: readonly Rule[] = [
  // two weeks ago
  {
    pattern: new RegExp(`\\b${COUNT} ${UNIT} ago\\b`, 'giu'),
    need: / ago/iu,
    before: ROUGHLY,
    read: ({ count = '', unit = '' }, { published }) => {
      const one = unitOf(unit);
      return /^(?:second|minute|hour)$/u.test(one)
        ? onDay(published)
        : shifted(one, -Math.round(amount(count)), published);
    },
  },
  {
    // "The next year" goes on from what was told; "the last week of August" is one of its weeks.
    pattern: new RegExp(
      `\\b(?<which>[Ll]ast|[Tt]his|(?<!\\b[Tt]he )[Nn]ext) ${CALENDAR_UNIT}(?<!\\b[Tt]he last \\p{L}+(?= of ))`,
      'gu',
    ),
    before: new RegExp(`\\b(?:[Ee]arlier|[Ll]ater) $|${EDGE.source}`, 'u'),
    read: ({ which, unit = '' }, context) => {
      const { published, last, isHistory } = context;
      return which?.toLowerCase() === 'this' && isHistory && last !== null
        ? shiftedFrom(unit, 0, last)
        : shifted(unit, stepOf(which), published);
    },
  },
  {
    pattern: /\b(?:[Oo]ver |[Dd]uring )?[Tt]he weekend\b/gu,
    read: (_, context) => shifted('weekend', context.isAhead() ? 0 : -1, context.published),
  },
  // last March, this March, next March
  {
    pattern: new RegExp(`\\b(?<which>[Ll]ast|[Nn]ext) ${MONTH}\\b`, 'gu'),
    need: HAS_MONTH,
    read: ({ which, month = '' }, { published }) => {
      const [of, now] = [monthNumber(month), Number(published.slice(5, 7))];
      const step = isBack(which) ? (of < now ? 0 : -1) : of > now ? 0 : 1;
      return during(`${yearOf(published) + step}-${pad(of)}`);
    },
  },
  {
    pattern: new RegExp(`\\b(?<which>[Ll]ast|[Nn]ext) ${SEASON}\\b`, 'gu'),
    need: HAS_SEASON,
    read: ({ which, season = '' }, context) => bareSeason(seasonOf(season), stepOf(which), context),
  },
];

export const NEAR_RULES: readonly Rule[] = [...NEAR, ...SPANS];
