// Where dates stand on a page: the first in a line, and the day in an address.
import type { PageDocument } from '../../core/article/page.ts';
import type { WrittenDate } from '../markup/dates/moment.ts';
import { readDate } from '../markup/dates/written-date.ts';

type Known = NonNullable<PageDocument['published']>;

const known = (date: WrittenDate | null): Known | null => (date === null ? null : { is: 'known', ...date });

/** Other numbers of four digits are none. */
const YEAR = '(?:1[89]|2[01])\\d{2}';
const WORD = '\\p{L}{3,12}\\.?';
/** What stands between the parts: blanks, commas, and the `de` of Spanish and Portuguese. */
const GAP = '(?:,?\\s+(?:de\\s+)?)';

/** How dates look among words: with all three parts, in whatever order. */
const SHAPES = [
  `${YEAR}[-/.]\\d{1,2}[-/.]\\d{1,2}`,
  `${YEAR}\\d{4}`,
  `${YEAR}[년年]\\s*\\d{1,2}[月월]\\s*\\d{1,2}[日일]`,
  `\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?${GAP}${WORD}${GAP}${YEAR}`,
  `${WORD}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+${YEAR}`,
  `\\d{1,2}-${WORD}-${YEAR}`,
  `\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?${YEAR}`,
  `\\d{1,2}[/-]\\d{1,2}[/-]${YEAR}`,
].map((shape) => new RegExp(`(?<!\\d)${shape}(?!\\d)`, 'iu'));

/** A time of day with its zone, right behind a date; zones in capitals, since small ones are words. */
const TIME =
  /^[Tt\s,]*(?:(?:at|um|à|às|a las|alle|-|–)\s*)?\d{1,2}[:h]\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s*(?:[AaPp]\.?[Mm]\b\.?)?\s*(?:[Zz]\b|(?:GMT|UTC)?[+-]\d{2}:?\d{2}|[A-Z]{1,5}\b)?/u;

interface Found {
  readonly from: number;
  readonly length: number;
  readonly date: WrittenDate;
}

const shapeIn = (text: string, shape: RegExp): Found | null => {
  const match = shape.exec(text);
  if (match === null) return null;
  const [day] = match;
  const time = TIME.exec(text.slice(match.index + day.length))?.[0] ?? '';
  // What looks like a time need not be one.
  const date = readDate(day + time) ?? readDate(day);
  return date === null ? null : { from: match.index, length: day.length, date };
};

/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/u;
const LONGEST = 200;

/** The first date in it. A time without a zone is read as UTC; null where there is none. */
export const dateIn = (line: string): Known | null => {
  const text = line.trim().slice(0, LONGEST);
  if (EPOCH.test(text)) return known(readDate(text));
  const [first] = SHAPES.map((shape) => shapeIn(text, shape))
    .filter((found) => found !== null)
    .sort((a, b) => a.from - b.from || b.length - a.length);
  return known(first?.date ?? null);
};

const IN_PATH = new RegExp(
  `/(${YEAR})[/-](\\d{1,2})[/-](\\d{1,2})(?=/|-|$)|[/-](${YEAR})-(\\d{2})-(\\d{2})(?=/|-|\\.|$)|/(${YEAR})(\\d{2})(\\d{2})(?=/|-|$)`,
  'u',
);

/** The day that an address bears in its path. */
export const dateInAddress = (address: string | null): Known | null => {
  const parts = IN_PATH.exec(URL.parse(address ?? '')?.pathname ?? '')?.slice(1);
  return known(readDate(parts?.filter((part) => part !== undefined).join('-') ?? ''));
};
