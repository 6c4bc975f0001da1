// How long and how often, times of the clock, and words that name no date, in the languages that have a table.
import { during } from './calendar.ts';
import type { DateTable } from './date-table.ts';
import { clockOn, type Found, type Rule } from './date-words.ts';
import { anyCase, BEGIN, END, type TableWords } from './table-words.ts';
import { lengthOf } from './time-lengths.ts';

export const tableLengthRules = (table: DateTable, words: TableWords): readonly Rule[] => {
  const before = new RegExp(`(?:${BEGIN}(?:${anyCase(table.roughly)}) )$`, 'u');
  return [
    {
      pattern: new RegExp(`${BEGIN}(?:${anyCase(table.openCount)}) ${words.unit}`, 'gu'),
      read: ({ unit = '' }) => during(lengthOf('X', words.unitOf(unit))),
    },
    {
      pattern: new RegExp(`${BEGIN}${words.count}[ -]${words.unit}(?!${table.age})`, 'giu'),
      before,
      read: ({ count = '', unit = '' }) => {
        const amount = words.amountOf(count);
        return amount > 0 ? during(lengthOf(String(amount), words.unitOf(unit))) : null;
      },
    },
  ];
};

export const tableSetRules = (table: DateTable, words: TableWords): readonly Rule[] => {
  const every = `${BEGIN}(?:${anyCase(table.every)}) `;
  return [
    {
      pattern: new RegExp(`${every}(?:${words.count} )?${words.unit}`, 'giu'),
      read: ({ count, unit = '' }: Found) =>
        during(lengthOf(count === undefined ? '1' : String(words.amountOf(count)), words.unitOf(unit))),
    },
    {
      pattern: new RegExp(`${every}${words.weekday}(?:s|e)?${END}`, 'gu'),
      read: ({ weekday = '' }) => during(`XXXX-WXX-${words.weekdayOf(weekday)}`),
    },
    ...table.frequent.map(
      ([phrase, value]): Rule => ({
        pattern: new RegExp(`${BEGIN}(?:${anyCase(phrase)})${END}`, 'gu'),
        read: () => during(value),
      }),
    ),
  ];
};

export const tableVagueRules = ({ vague }: DateTable): readonly Rule[] =>
  Object.entries(vague).map(([value, phrase]) => ({
    pattern: new RegExp(`${BEGIN}(?:${anyCase(phrase)})${END}`, 'gu'),
    read: () => during(value),
  }));

export const tableClockRules = ({ clock }: DateTable): readonly Rule[] => [
  {
    pattern: new RegExp(`(?<![\\d.,:/])${BEGIN}(?:${anyCase(clock)})`, 'gu'),
    read: ({ hour, minute }, { last, published }) =>
      clockOn(last?.length === 10 ? last : published, Number(hour), Number(minute ?? 0)),
  },
];
