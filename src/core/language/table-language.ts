// A language of dates made of its table of words.
import type { DateLanguage } from './date-language.ts';
import type { DateTable } from './date-table.ts';
import { tableDayRules } from './table-day-rules.ts';
import { tableClockRules, tableLengthRules, tableSetRules, tableVagueRules } from './table-length-rules.ts';
import { tableFromLastRules, tableNearRules } from './table-near-rules.ts';
import { tableEdgeRules, tablePeriodRules } from './table-period-rules.ts';
import { tableTense } from './table-tense.ts';
import { anyCase, BEGIN, END, wordsOfTable } from './table-words.ts';

const ANY = /\p{L}/u;

export const languageOfTable = (table: DateTable): DateLanguage => {
  const words = wordsOfTable(table);
  const dayRules = tableDayRules(table, words);
  const days = table.firstDay === null ? /\d/u : new RegExp(`\\d|${BEGIN}(?:${table.firstDay})${END}`, 'iu');
  return {
    groups: [
      { need: days, rules: [...dayRules, ...tableClockRules(table)] },
      { need: ANY, rules: tableVagueRules(table) },
      { need: ANY, rules: tableSetRules(table, words) },
      { need: ANY, rules: tableFromLastRules(table, words) },
      { need: ANY, rules: tableNearRules(table, words) },
      { need: ANY, rules: tablePeriodRules(table, words) },
      { need: ANY, rules: tableEdgeRules(table, words) },
      { need: ANY, rules: tableLengthRules(table, words) },
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
