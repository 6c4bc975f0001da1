// Dates in numbers: ISO 8601 in its many forms, the orders of other countries, and seconds since 1970.
import { DAY, type Instant } from '../../../core/time/instant.ts';
import { type Clock, clockIn } from './clock.ts';
import { fullYear, instantOf } from './moment.ts';

type Found = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  readonly read: (found: Found, clock: Clock) => Instant | null;
}

const calendar: Form['read'] = ({ year = '', month = '1', day = '1' }, clock) =>
  instantOf({ year: fullYear(year), month: Number(month), day: Number(day), ...clock });

const ordinal: Form['read'] = ({ year = '', day = '1' }, clock) => {
  const start = instantOf({ year: fullYear(year), month: 1, day: 1, ...clock });
  return start === null || Number(day) < 1 || Number(day) > 366 ? null : start + (Number(day) - 1) * DAY;
};

/** The 4th of January is in the first week. */
const week: Form['read'] = ({ year = '', week: number = '1', day = '1' }, clock) => {
  const fourth = instantOf({ year: Number(year), month: 1, day: 4, ...clock });
  if (fourth === null || Number(number) < 1 || Number(number) > 53) return null;
  const weekday = new Date(Date.UTC(Number(year), 0, 4)).getUTCDay() || 7;
  return fourth + ((Number(number) - 1) * 7 + Number(day) - weekday) * DAY;
};

/** Day before month, unless that cannot be; where both can be, nobody knows. */
const slashed: Form['read'] = ({ first = '', second = '', year = '' }, clock) => {
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b) return null;
  const [day, month] = b > 12 ? [b, a] : [a, b];
  return instantOf({ year: Number(year), month, day, ...clock });
};

const EASTERN = /^(?<year>\d{4})\s?[년年]\s?(?<month>\d{1,2})\s?[월月]\s?(?<day>\d{1,2})\s?[일日]/u;
/** The longer before the shorter that it begins with. */
const FORMS: readonly Form[] = [
  { pattern: EASTERN, read: calendar },
  { pattern: /^(?<year>\d{4})-?W(?<week>\d{2})(?:-?(?<day>[1-7]))?(?!\d)/iu, read: week },
  { pattern: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u, read: calendar },
  { pattern: /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/u, read: calendar },
  { pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/u, read: calendar },
  { pattern: /^(?<year>\d{4})-?(?<day>\d{3})(?!\d)/u, read: ordinal },
  { pattern: /^(?<year>\d{4})-(?<month>\d{2})(?!\d)/u, read: calendar },
  { pattern: /^(?<year>\d{4})$/u, read: calendar },
  { pattern: /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/u, read: calendar },
  { pattern: /^(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4})(?!\d)/u, read: slashed },
  { pattern: /^(?<year>\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u, read: calendar },
];

/** Korean services write neither a zone nor for anybody outside Korea. */
const KOREA = 9 * 60;
const KOREAN = /[년오]/u;

/** Seconds of this century, or so many milliseconds. */
const SINCE_1970 = /^(?<seconds>1\d{9})(?<milliseconds>\d{3})?$/u;

const WEEKDAY = /^\p{L}{2,20}[.,]{0,2}\s{1,4}(?=\d)/u;

/** `2004-01-01T19:48:21Z`, `20040101`, `2004-001`, `2004`, `Thu, 2004/01/01 19:48:21 EST`, `01.01.2004 19:48`. */
export const readNumbered = (text: string): Instant | null => {
  const date = text.replace(WEEKDAY, '');
  const { seconds, milliseconds = '000' } = SINCE_1970.exec(date)?.groups ?? {};
  if (seconds !== undefined) return Number(`${seconds}${milliseconds}`);
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(date);
    if (match === null) continue;
    const clock = clockIn(date.slice(match[0].length).trim());
    return read(match.groups ?? {}, KOREAN.test(date) ? { ...clock, offset: KOREA } : clock);
  }
  return null;
};
