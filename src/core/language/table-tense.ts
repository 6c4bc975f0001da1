// Does a clause look ahead or back? By the verbs of a table around a date.
import type { DateLanguage } from './date-language.ts';
import type { DateTable } from './date-table.ts';
import { anyCase, BEGIN, END } from './table-words.ts';

/** No clause is as long: what is cut for a sentence keeps the time that a text takes from growing with its square. */
const NEAR = 200;

/** The words before a mention and after it that belong to its own clause. */
const clauseAround = (
  breaks: RegExp,
  sentence: string,
  from: number,
  to: number,
): readonly [before: string, after: string] => {
  const before = sentence.slice(Math.max(0, from - NEAR), from);
  const after = sentence.slice(to, to + NEAR);
  const last = [...before.matchAll(breaks)].at(-1);
  const next = after.search(breaks);
  return [
    last === undefined ? before : before.slice(last.index + last[0].length),
    next < 0 ? after : after.slice(0, next),
  ];
};

export const tableTense = (table: DateTable): Pick<DateLanguage, 'looksAhead' | 'isToldAsPast'> => {
  const breaks = new RegExp(`[;:—–()«»„“”"]|,|${BEGIN}(?:${table.clause})${END}`, 'giu');
  const ahead = new RegExp(`${BEGIN}(?:${table.ahead})${END}`, 'iu');
  const past = new RegExp(`${BEGIN}(?:${table.past})${END}`, 'iu');
  const upTo = new RegExp(`${BEGIN}(?:${anyCase(table.upTo)}) (?:\\p{L}{1,3} )?$`, 'u');
  const looksAhead = (sentence: string, from: number, to: number): boolean => {
    const [before, after] = clauseAround(breaks, sentence, from, to);
    const clause = `${before} … ${after}`;
    if (ahead.test(clause)) return true;
    if (past.test(clause)) return false;
    return upTo.test(before);
  };
  return {
    looksAhead,
    isToldAsPast: (sentence, from, to) => {
      const [before, after] = clauseAround(breaks, sentence, from, to);
      const clause = `${before} … ${after}`;
      return past.test(clause) && !ahead.test(clause);
    },
  };
};
