// A language of dates made of its table of words.
import type { DateLanguage } from './date-language.ts';
import type { DateTable } from './date-table.ts';
import { tableDayRules } from './table-day-rules.ts';
import { tableClockRules, tableLengthRules, tableSetRules, tableVagueRules } from './table-length-rules.ts';
import { tableFromLastRules, tableNearRules } from './table-near-rules.ts';
import { tableEdgeRules, tablePeriodRules } from './table-period-rules.ts';
import { tableTense } from './table-tense.ts';
import { anyCase, BEGIN, END, wordsOfTable } from './table-words.ts';

export const languageOfTable = (table: DateTable): DateLanguage => {
  const words = wordsOfTable(table);
  const dayRules = tableDayRules(table, words);
  const days = table.firstDay === null ? /\d/u : new RegExp(`\\d|${BEGIN}(?:${table.firstDay})${END}`, 'iu');
  return {
    groups: [
      { need: days, rules: [...dayRules, ...tableClockRules(table)] },
      { need: null, rules: tableVagueRules(table) },
      { need: null, rules: tableSetRules(table, words) },
      { need: null, rules: tableFromLastRules(table, words) },
      { need: null, rules: tableNearRules(table, words) },
      { need: null, rules: tablePeriodRules(table, words) },
      { need: null, rules: tableEdgeRules(table, words) },
      { need: null, rules: tableLengthRules(table, words) },
    ],
    dayRules,
    deictic: new RegExp(`${BEGIN}(?:${table.near.map(([phrase]) => anyCase(phrase)).join('|')})${END}`, 'gu'),
    bareWeekday: new RegExp(`${BEGIN}${words.weekday}${END}(?!,? \\d)`, 'gu'),
    weekdayOf: words.weekdayOf,
    ...tableTense(table),
    isMeasure: () => false,
    digits: () => 'day first',
  };
};
