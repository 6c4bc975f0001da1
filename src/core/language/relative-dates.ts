// Dates that are named by how they lie to the day of publication, or to the date that the text named last.
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
  MONTH,
  OF_THAT_YEAR,
  PART,
  ROUGHLY,
  type Rule,
  SEASON,
  UNIT,
  unitOf,
  WEEKDAY,
  withPart,
} from './date-words.ts';

const LAST = '[Ll]ast|[Pp]ast';
const isBack = (which: string | undefined): boolean =>
  /^(?:last|past|previous|preceding)$/iu.test(which ?? '');
const isOn = (which: string | undefined): boolean => /^(?:next|coming|following)$/iu.test(which ?? '');
const stepOf = (which: string | undefined): number => (isBack(which) ? -1 : isOn(which) ? 1 : 0);

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
    read: readWeekday,
  },
  // Thursday, early Thursday morning; not "Thursdays", not "Black Friday"
  {
    pattern: new RegExp(
      `\\b${WEEKDAY}\\b(?!s)(?<!\\b(?:[Tt]he (?:next|following|previous|preceding)|Black|Good|Super|Bloody|Palm|Easter|Ash|[Ee]very|[Ee]ach) \\p{L}+)${WEEKDAY_PART}`,
      'gu',
    ),
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
    read: ({ which, month = '' }, { published }) => {
      const [of, now] = [monthNumber(month), Number(published.slice(5, 7))];
      const step = isBack(which) ? (of < now ? 0 : -1) : of > now ? 0 : 1;
      return during(`${yearOf(published) + step}-${pad(of)}`);
    },
  },
  {
    pattern: new RegExp(`\\b(?<which>[Ll]ast|[Nn]ext) ${SEASON}\\b`, 'gu'),
    read: ({ which, season = '' }, context) => bareSeason(seasonOf(season), stepOf(which), context),
  },
];

const FROM_LAST_UNIT = '(?<unit>day|week|month|year|decade|century)';
const from = ({ last, published }: Context): string => last ?? published;

/** What a story told before is where it goes on: "the next day", "two weeks later", "that year". */
export const FROM_LAST_RULES: readonly Rule[] = [
  // August of that year
  {
    pattern: new RegExp(`\\b${MONTH}${OF_THAT_YEAR}`, 'gu'),
    before: EDGE,
    read: ({ month = '' }, { last, published }) =>
      during(`${(last ?? published).slice(0, 4)}-${pad(monthNumber(month))}`),
  },
  {
    pattern: new RegExp(
      `\\b[Tt]he (?<which>next|following|previous|preceding) ${FROM_LAST_UNIT}\\b(?!s)`,
      'gu',
    ),
    read: ({ which, unit = '' }, context) => shiftedFrom(unit, stepOf(which), from(context)),
  },
  // the following Monday
  {
    pattern: new RegExp(
      `\\b[Tt]he (?<which>next|following|previous|preceding) ${WEEKDAY}\\b(?: ${PART}\\b)?`,
      'gu',
    ),
    read: ({ which, weekday = '', part }, context) => {
      const day = from(context).length === 10 ? from(context) : context.published;
      const number = weekdayNumber(weekday);
      return withPart(onDay(isBack(which) ? lastWeekday(number, day) : nextWeekday(number, day)), part);
    },
  },
  // three weeks from now
  {
    pattern: new RegExp(`\\b${COUNT} ${UNIT} from (?:now|today)\\b`, 'giu'),
    before: ROUGHLY,
    read: ({ count = '', unit = '' }, { published }) => {
      const one = unitOf(unit);
      return /^(?:second|minute|hour)$/u.test(one)
        ? onDay(published)
        : shifted(one, Math.round(amount(count)), published);
    },
  },
  // the end of the year
  {
    pattern: new RegExp(
      `\\b[Tt]he (?:beginning|start|middle|end|close|rest|remainder) of the ${FROM_LAST_UNIT}\\b`,
      'gu',
    ),
    read: ({ unit = '' }, context) =>
      shiftedFrom(unit, 0, context.isHistory ? from(context) : context.published),
  },
  {
    pattern: /\b[Tt]hat (?:same )?(?<part>morning|afternoon|evening|night)\b/gu,
    read: ({ part }, context) => withPart(shiftedFrom('day', 0, from(context)), part),
  },
  {
    pattern: /\b[Tt]he (?<which>next|following|previous) (?<part>morning|afternoon|evening|night)\b/gu,
    read: ({ which, part }, context) => withPart(shiftedFrom('day', stepOf(which), from(context)), part),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:[Ll]ater|[Ee]arlier) )?(?:[Tt]hat same|[Tt]he same|[Tt]hat) ${FROM_LAST_UNIT}\\b(?!s)`,
      'gu',
    ),
    read: ({ unit = '' }, context) => shiftedFrom(unit, 0, from(context)),
  },
  {
    pattern: new RegExp(
      // "two days before a vote" counts from the vote; "of the six weeks before" is a span.
      `(?<!\\bthe )\\b${COUNT} ${UNIT} (?<which>later|afterwards?|earlier|previously|before(?=\\s*(?:[,.;:)]|$|(?:and|but|in|at|on|by|when|while)\\b)))\\b`,
      'giu',
    ),
    before: ROUGHLY,
    read: ({ count = '', unit = '', which = '' }, context) => {
      const n = Math.round(amount(count)) * (/^(?:later|after)/iu.test(which) ? 1 : -1);
      return /^(?:second|minute|hour)/iu.test(unit) ? null : shiftedFrom(unitOf(unit), n, from(context));
    },
  },
  {
    pattern: /\b[Tt]he (?:day|night) (?<which>before|after)\b(?! (?:yesterday|tomorrow))(?=[,.;]|$)/gu,
    read: ({ which }, context) => shiftedFrom('day', which === 'after' ? 1 : -1, from(context)),
  },
];

export const NEAR_RULES: readonly Rule[] = [...NEAR, ...SPANS];
