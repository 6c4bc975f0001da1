// Dates by how they lie to publication or to what the text named last, in the languages that have a table.
import { plusDays } from '../time/zoned.ts';
import {
  bareSeason,
  bareWeekday,
  type Context,
  during,
  lastWeekday,
  nextWeekday,
  onDay,
  pad,
  type Reading,
  shifted,
  shiftedFrom,
  yearOf,
} from './calendar.ts';
import type { DateTable } from './date-table.ts';
import type { Found, Rule } from './date-words.ts';
import { inPart } from './table-day-rules.ts';
import { anyCase, BEGIN, END, oneOf, type TableWords } from './table-words.ts';

type Which = (found: string | undefined) => -1 | 0 | 1 | null;

/** Back, here or on: which of several is meant. */
const whichOf = ({ back, here, on }: DateTable): Which => {
  const [isBack, isHere, isOn] = [back, here, on].map(
    ({ before, after }) => new RegExp(`^${oneOf([before, after])}$`, 'iu'),
  );
  return (found) => {
    if (found === undefined) return null;
    if (isBack?.test(found)) return -1;
    if (isOn?.test(found)) return 1;
    return isHere?.test(found) ? 0 : null;
  };
};

/** The thing with what tells which it is, before or after it. */
const withWhich = ({ back, here, on, article }: DateTable, thing: string): readonly RegExp[] => {
  const [before, after] = [
    oneOf([back.before, on.before, here.before].map((words) => (words === null ? null : anyCase(words)))),
    oneOf([back.after, on.after, here.after]),
  ];
  return [
    ...(before === '(?:)' ? [] : [`${BEGIN}(?<which>${before}) ${thing}${END}`]),
    ...(after === '(?:)' ? [] : [`${BEGIN}(?:${anyCase(article)})?${thing}[ -]?(?<which>${after})${END}`]),
  ].map((pattern) => new RegExp(pattern, 'gu'));
};

const weekdayRules = (table: DateTable, words: TableWords): readonly Rule[] => {
  const which = whichOf(table);
  const read = (found: Found, context: Context): Reading => {
    const weekday = words.weekdayOf(found.weekday ?? '');
    const step = which(found.which);
    const day =
      step === -1
        ? lastWeekday(weekday, context.published)
        : step === 1
          ? nextWeekday(weekday, context.published)
          : bareWeekday(weekday, context);
    return inPart(onDay(day), words.partOf(found.part));
  };
  const named = `${words.weekday}(?!\\p{L})(?!${table.notAfterWeekday})`;
  // A table without "passé" after the noun has its weekday and its part in one word: "Montagabend".
  return [
    ...withWhich(table, `${named}${words.partAfter}`).map((pattern) => ({ pattern, read })),
    {
      pattern: new RegExp(
        `${BEGIN}${words.weekday}${words.partAfter}${END}(?!${table.notAfterWeekday})`,
        'gu',
      ),
      read,
    },
  ];
};

const spanRules = (table: DateTable, words: TableWords): readonly Rule[] => {
  const which = whichOf(table);
  const edge = new RegExp(`${BEGIN}(?:${anyCase(table.edge)})$`, 'u');
  return [
    // Anfang nächster Woche
    ...withWhich(table, words.unit).map((pattern) => ({
      pattern,
      before: edge,
      read: ({ which: found, unit = '' }: Found, context: Context): Reading => {
        const step = which(found);
        const name = words.unitOf(unit);
        if (step === null || /^(?:second|minute|hour)$/u.test(name)) return null;
        const { isHistory, last, published } = context;
        return isHistory && last !== null && step === 0
          ? shiftedFrom(name, 0, last)
          : shifted(name, step, published);
      },
    })),
    ...withWhich(table, words.month).map((pattern) => ({
      pattern,
      read: ({ which: found, month = '' }: Found, { published }: Context): Reading => {
        const [of, now, step] = [words.monthOf(month), Number(published.slice(5, 7)), which(found)];
        const years = step === -1 ? (of < now ? 0 : -1) : step === 1 ? (of > now ? 0 : 1) : 0;
        return during(`${yearOf(published) + years}-${pad(of)}`);
      },
    })),
    ...withWhich(table, words.season).map((pattern) => ({
      pattern,
      read: ({ which: found, season = '' }: Found, context: Context): Reading =>
        which(found) === 0
          ? during(`${yearOf(context.published)}-${words.seasonOf(season)}`)
          : bareSeason(words.seasonOf(season), which(found) ?? 0, context),
    })),
  ];
};

/** A count of units before publication or after it. */
const countRules = (table: DateTable, words: TableWords, sign: -1 | 1): readonly Rule[] =>
  (sign === -1 ? table.ago : table.hence).map(([before, after]) => ({
    pattern: new RegExp(
      `${BEGIN}${anyCase(before)}${words.count}(?: |(?<=['’]))${words.unit}${after}${END}`,
      'giu',
    ),
    read: ({ count = '', unit = '' }, { published }) => {
      const name = words.unitOf(unit);
      return /^(?:second|minute|hour)$/u.test(name)
        ? onDay(published)
        : shifted(name, sign * Math.round(words.amountOf(count)), published);
    },
  }));

export const tableNearRules = (table: DateTable, words: TableWords): readonly Rule[] => [
  ...table.nearParts.map(
    ([phrase, days, part]): Rule => ({
      pattern: new RegExp(`${BEGIN}(?:${anyCase(phrase)})${END}`, 'gu'),
      read: (_, { published }) => inPart(onDay(plusDays(published, days)), part),
    }),
  ),
  ...table.near.map(
    ([phrase, days]): Rule => ({
      pattern: new RegExp(`${BEGIN}(?:${anyCase(phrase)})${words.partAfter}${END}`, 'gu'),
      read: ({ part }, { published, isHistory }) =>
        days === 0 && isHistory
          ? during('PRESENT_REF')
          : inPart(onDay(plusDays(published, days)), words.partOf(part)),
    }),
  ),
  ...countRules(table, words, -1),
  ...countRules(table, words, 1),
  ...weekdayRules(table, words),
  ...spanRules(table, words),
];

const from = ({ last, published }: Context): string => last ?? published;

export const tableFromLastRules = (table: DateTable, words: TableWords): readonly Rule[] => [
  ...table.fromLast.map(
    ([phrase, unit, step]): Rule => ({
      pattern: new RegExp(`${BEGIN}(?:${anyCase(phrase)})${END}`, 'gu'),
      read: (_, context) => shiftedFrom(unit, step, from(context)),
    }),
  ),
  ...(
    [
      [table.later, 1],
      [table.earlier, -1],
    ] as const
  ).map(
    ([phrase, sign]): Rule => ({
      pattern: new RegExp(`${BEGIN}${words.count}(?: |(?<=['’]))${words.unit} (?:${phrase})${END}`, 'giu'),
      read: ({ count = '', unit = '' }, context) => {
        const name = words.unitOf(unit);
        if (context.last === null || /^(?:second|minute|hour)$/u.test(name)) return null;
        return shiftedFrom(name, sign * Math.round(words.amountOf(count)), from(context));
      },
    }),
  ),
];
