// The words of which one language makes its dates: what a table must say for the rules that all tables share.

/** Units as the calendar counts them; what a language has no word for is left out. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** TIMEX3: morning, noon, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** What stands before a count and after it: "vor …", "… geleden". */
export type Around = readonly [before: string, after: string];

/** Which of several: before the unit ("letzte Woche") or after it ("la semaine dernière"); null where a language has it not. */
interface Which {
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * All strings are parts of patterns, told with the case that texts use; the first letter may be a capital where a
 * sentence begins. Lists of months begin with January, of weekdays with Monday.
 */
export interface DateTable {
  readonly months: readonly string[];
  /** Only beside a day or a year. */
  readonly shortMonths: readonly string[];
  readonly weekdays: readonly string[];
  /** Only beside a day. */
  readonly shortWeekdays: readonly string[];
  /** What tells a month from a word that looks like it: "en mars", "fin mars". */
  readonly beforeMonth: string;
  /** Follows the number of a day: `er`, `º`, `.`. */
  readonly daySuffix: string;
  /** The first of a month in words. */
  readonly firstDay: string | null;
  readonly betweenWeekdayAndDay: string;
  readonly betweenDayAndMonth: string;
  readonly betweenMonthAndYear: string;
  /** Before the second of two days, months, years: "bis", "et". */
  readonly to: string;
  /** Before a date in digits without its year: "am 3.4.". */
  readonly beforeDigits: string;
  readonly winter: string;
  readonly spring: string;
  readonly summer: string;
  readonly autumn: string;
  readonly beforeSeason: string;
  readonly parts: Readonly<Partial<Record<DayPart, string>>>;
  /** Between a day and its part: "lunes por la noche". */
  readonly beforePart: string;
  /** How far from publication. */
  readonly near: readonly (readonly [words: string, days: number])[];
  readonly nearParts: readonly (readonly [words: string, days: number, part: DayPart])[];
  /** One to nineteen. */
  readonly ones: readonly string[];
  /** Twenty to ninety. */
  readonly tens: readonly string[];
  readonly units: Readonly<Partial<Record<TimeUnit, string>>>;
  readonly article: string;
  readonly back: Which;
  readonly here: Which;
  readonly on: Which;
  readonly ago: readonly Around[];
  readonly hence: readonly Around[];
  /** After a count, from what the text named last. */
  readonly later: string;
  readonly earlier: string;
  /** The next day, the day before, that same year: from what the text named last. */
  readonly fromLast: readonly (readonly [words: string, unit: TimeUnit, step: number])[];
  /** Which part of a span is meant: "Ende", "à la fin de". */
  readonly edge: string;
  readonly quarter: string;
  readonly half: string;
  readonly ordinals: readonly [first: string, second: string, third: string, fourth: string];
  /** With the group `year`: three digits of a full decade. */
  readonly decade: string;
  /** Around the tens of a decade of the last century, in digits or words. */
  readonly shortDecade: Around;
  /** With the group `count` for digits or `which` for Roman ones. */
  readonly century: string;
  /** Before a bare year, empty where any year may stand alone, and what must not follow one. */
  readonly beforeYear: string;
  readonly notAfterYear: string;
  readonly roughly: string;
  readonly openCount: string;
  /** An age is no length of what is told. */
  readonly age: string;
  readonly every: string;
  readonly frequent: readonly (readonly [words: string, value: string])[];
  readonly vague: Readonly<Record<'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF', string>>;
  /** With the groups `hour` and `minute`. */
  readonly clock: string;
  /** Words that begin another clause. */
  readonly clause: string;
  readonly ahead: string;
  readonly past: string;
  readonly upTo: string;
  /** Names and feasts that begin or end with a weekday: "Karfreitag" needs no entry, "Vendredi saint" does. */
  readonly notAfterWeekday: string;
}
