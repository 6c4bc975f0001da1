// Dates in numbers: ISO 8601 in its many forms, the orders of other countries, and seconds since 1970.
import { DAY, type Instant } from '../../../core/time/instant.ts';
import { clockIn } from './clock.ts';
import { dateOf, fullYear, startOf, type WrittenDate } from './moment.ts';

type Found = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  /** The start of the day in UTC. */
  readonly start: (found: Found) => Instant | null;
}

const calendar: Form['start'] = ({ year = '', month = '1', day = '1' }) =>
  startOf({ year: fullYear(year), month: Number(month), day: Number(day) });

const ordinal: Form['start'] = ({ year = '', day = '1' }) => {
  const first = startOf({ year: fullYear(year), month: 1, day: 1 });
  return first === null || Number(day) < 1 || Number(day) > 366 ? null : first + (Number(day) - 1) * DAY;
};

/** The 4th of January is in the first week. */
const week: Form['start'] = ({ year = '', week: number = '1', day = '1' }) => {
  const fourth = startOf({ year: Number(year), month: 1, day: 4 });
  if (fourth === null || Number(number) < 1 || Number(number) > 53) return null;
  const weekday = new Date(fourth).getUTCDay() || 7;
  return fourth + ((Number(number) - 1) * 7 + Number(day) - weekday) * DAY;
};

/** Day before month, unless that cannot be; where both can be, nobody knows. */
const slashed: Form['start'] = ({ first = '', second = '', year = '' }) => {
  const [a, b] = [Number(first), Number(second)];
  if (a <= 12 && b <= 12 && a !== b) return null;
  const [day, month] = b > 12 ? [b, a] : [a, b];
  return startOf({ year: Number(year), month, day });
};

const EASTERN = /^(?<year>\d{4})\s?[년年]\s?(?<month>\d{1,2})\s?[월月]\s?(?<day>\d{1,2})\s?[일日]/u;
/** The longer before the shorter that it begins with. */
const FORMS: readonly Form[] = [
  { pattern: EASTERN, start: calendar },
  { pattern: /^(?<year>\d{4})-?W(?<week>\d{2})(?:-?(?<day>[1-7]))?(?!\d)/iu, start: week },
  { pattern: /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?!\d)/u, start: calendar },
  { pattern: /^(?<year>\d{4})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)/u, start: calendar },
  { pattern: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?!\d)/u, start: calendar },
  { pattern: /^(?<year>\d{4})-?(?<day>\d{3})(?!\d)/u, start: ordinal },
  { pattern: /^(?<year>\d{4})-(?<month>\d{2})(?!\d)/u, start: calendar },
  { pattern: /^(?<year>\d{4})$/u, start: calendar },
  { pattern: /^(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})(?!\d)/u, start: calendar },
  { pattern: /^(?<first>\d{1,2})[/-](?<second>\d{1,2})[/-](?<year>\d{4})(?!\d)/u, start: slashed },
  { pattern: /^(?<year>\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u, start: calendar },
];

/** Korean services write neither a zone nor for anybody outside Korea. */
const KOREA = 9 * 60;
const KOREAN = /[년오]/u;

/** Seconds of this century, or so many milliseconds. */
const SINCE_1970 = /^(?<seconds>1\d{9})(?<milliseconds>\d{3})?$/u;

const WEEKDAY = /^\p{L}{2,20}[.,]{0,2}\s{1,4}(?=\d)/u;

/** `2004-01-01T19:48:21Z`, `20040101`, `2004-001`, `2004`, `Thu, 2004/01/01 19:48:21 EST`, `01.01.2004 19:48`. */
export const readNumbered = (text: string): WrittenDate | null => {
  const date = text.replace(WEEKDAY, '');
  const { seconds, milliseconds = '000' } = SINCE_1970.exec(date)?.groups ?? {};
  if (seconds !== undefined) return { at: Number(`${seconds}${milliseconds}`), precision: 'instant' };
  for (const { pattern, start } of FORMS) {
    const match = pattern.exec(date);
    if (match === null) continue;
    const clock = clockIn(date.slice(match[0].length).trim());
    const local = clock !== null && KOREAN.test(date) ? { ...clock, offset: KOREA } : clock;
    return dateOf(start(match.groups ?? {}), local);
  }
  return null;
};
