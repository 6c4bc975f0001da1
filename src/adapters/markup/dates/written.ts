// Dates with the month as a word: RFC 822 as mail has it, and what people and programs make of it, in any order.
import { clockIn } from './clock.ts';
import { dateOf, fullYear, startOf, type WrittenDate } from './moment.ts';
import { monthNamed } from './months.ts';

const CLOCK = /T?\d{1,2}[:h]\d/u;
const TOKEN = /\p{L}\p{L}+|\d+/gu;
const YEAR_BEHIND_CLOCK = /(?:^|\s)(\d{4})$/u;

const isNumber = (token: string): boolean => /^\d/u.test(token);

/** Weekdays of one language are months of another (“mar.”): the word beside a number is meant, behind it rather than before. */
const monthIn = (tokens: readonly string[]): number | null => {
  const words = tokens.flatMap((token, at) => {
    const month = isNumber(token) ? null : monthNamed(token);
    const isBehind = isNumber(tokens[at - 1] ?? '') || /^de$/iu.test(tokens[at - 1] ?? '');
    return month === null ? [] : [{ month, isBehind }];
  });
  return (words.find(({ isBehind }) => isBehind) ?? words.at(-1))?.month ?? null;
};

const dayAndYear = (numbers: readonly string[]): readonly [day: number, year: number] | null => {
  const year = numbers.find((one) => one.length === 4) ?? numbers[1];
  const day = numbers.find((one) => one !== year && one.length <= 2) ?? numbers[0];
  return year === undefined || day === undefined || year === day ? null : [Number(day), fullYear(year)];
};

/** `Thu, 01 Jan 2004 19:48:21 GMT`, `January 1, 2004`, `Thu Jan  1 19:48:21 2004`, `1-Jan-04 7:48 PM`. */
export const readWritten = (text: string): WrittenDate | null => {
  const clockAt = CLOCK.exec(text)?.index ?? text.length;
  const tokens = text.slice(0, clockAt).match(TOKEN) ?? [];
  const month = monthIn(tokens);
  if (month === null) return null;
  const clock = text.slice(clockAt);
  const behind = YEAR_BEHIND_CLOCK.exec(clock)?.[1];
  const numbers = [...tokens.filter(isNumber), ...(behind === undefined ? [] : [behind])];
  const [day, year] = dayAndYear(numbers) ?? [];
  return day === undefined || year === undefined
    ? null
    : dateOf(startOf({ year, month, day }), clockIn(clock));
};
