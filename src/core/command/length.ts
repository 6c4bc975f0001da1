// Lengths of time as people type them: "3 days", "last 24h", "a week".
import { DAY, HOUR, MINUTE } from '../time/instant.ts';
import { mistaken, type Reading, read } from './reading.ts';

/** A month is taken as 30 days, a year as 365. */
const UNITS: readonly (readonly [names: RegExp, length: number])[] = [
  [/^m(?:in(?:ute)?s?)?$/u, MINUTE],
  [/^h(?:(?:ou)?rs?)?$/u, HOUR],
  [/^d(?:ays?)?$/u, DAY],
  [/^w(?:ee)?k?s?$/u, 7 * DAY],
  [/^mo(?:nth)?s?$/u, 30 * DAY],
  [/^y(?:(?:ea)?rs?)?$/u, 365 * DAY],
];

/** Length in ms of `3 days`, `last 24h`, `a week`, `2 weeks ago`. */
export const lengthNamed = (typed: string): number | null => {
  const [, count = '1', name = ''] =
    /^(?:(?:the )?(?:last|past) )?(?:(\d{1,4}|an?|one)\s*)?([a-z]+)(?: ago)?$/u.exec(typed) ?? [];
  if (name === typed) return null;
  const unit = UNITS.find(([names]) => names.test(name));
  const length = Number.isNaN(Number(count)) ? 1 : Number(count);
  return unit === undefined || length === 0 ? null : length * unit[1];
};

/** In ms: a length in a field of its own, however it is spaced and spelt. */
export const parseLength = (text: string): Reading<number> => {
  const length = lengthNamed(text.trim().toLowerCase().replace(/\s+/gu, ' '));
  return length === null ? mistaken('is no length of time') : read(length);
};
