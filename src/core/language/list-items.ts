// Where the items of a list begin that stands in one line: "1. The pier 2. The boats".
import { allOf } from './all-matches.ts';

const ITEM = /(?<=^|\s)(?:[•⁃▪] ?)?\(?(?<number>\d{1,2}|[a-z]|[ivx]{1,4})(?:\.\)|[.)])\s(?=\S)/gu;
const BULLET = /^\s*[•⁃▪]/u;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const isNext = (number: string, before: string): boolean =>
  Number(number) === Number(before) + 1 ||
  (number.length === 1 && before.length === 1 && number.charCodeAt(0) === before.charCodeAt(0) + 1) ||
  (ROMAN.includes(before) && ROMAN.indexOf(number) === ROMAN.indexOf(before) + 1);

/** Offsets into the line, ascending. The first item opens the line and is not among them. */
export const itemsIn = (line: string): readonly number[] => {
  const starts: number[] = [];
  let number: string | null = null;
  for (const { index, 0: mark, groups } of allOf(ITEM, line)) {
    const own = groups?.['number'] ?? '';
    if (number === null) {
      if (line.slice(0, index).trim() !== '') return [];
      number = own;
    } else if (isNext(own, number) || BULLET.test(mark)) {
      starts.push(index);
      number = own;
    }
  }
  return starts;
};
