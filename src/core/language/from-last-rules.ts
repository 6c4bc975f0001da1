// Dates that are named by how they lie to the date that the text named last.
import {
  type Context,
  during,
  lastWeekday,
  monthNumber,
  nextWeekday,
  onDay,
  pad,
  shifted,
  shiftedFrom,
  weekdayNumber,
} from './calendar.ts';
import {
  amount,
  COUNT,
  EDGE,
  HAS_MONTH,
  HAS_WEEKDAY,
  MONTH,
  OF_THAT_YEAR,
  PART,
  ROUGHLY,
  type Rule,
  UNIT,
  unitOf,
  WEEKDAY,
  withPart,
} from './date-words.ts';
import { isBack, stepOf } from './which-words.ts';

const FROM_LAST_UNIT = '(?<unit>day|week|month|year|decade|century)';
const from = ({ last, published }: Context): string => last ?? published;

/** What a story told before is where it goes on: "the next day", "two weeks later", "that year". */
export const FROM_LAST_RULES: readonly Rule[] = [
  // August of that year
  {
    pattern: new RegExp(`\\b${MONTH}${OF_THAT_YEAR}`, 'gu'),
    need: HAS_MONTH,
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
    need: HAS_WEEKDAY,
    read: ({ which, weekday = '', part }, context) => {
      const day = from(context).length === 10 ? from(context) : context.published;
      const number = weekdayNumber(weekday);
      return withPart(onDay(isBack(which) ? lastWeekday(number, day) : nextWeekday(number, day)), part);
    },
  },
  // three weeks from now
  {
    pattern: new RegExp(`\\b${COUNT} ${UNIT} from (?:now|today)\\b`, 'giu'),
    need: / from (?:now|today)/iu,
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
    need: / (?:later|after|earlier|previously|before)/iu,
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
