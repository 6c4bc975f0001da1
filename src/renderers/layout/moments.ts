// How days, moments, windows and ages are written, in the zone of the channel and the words of a language.
import type { Publication } from '../../core/article/article.ts';
import type { Edition } from '../../core/digest/edition.ts';
import type { Day, Instant, Window, Zone } from '../../core/time/instant.ts';
import { clockText, daysBetween, inZone, weekdayOf } from '../../core/time/zoned.ts';
import { type Labels, labelsFor } from './labels.ts';

/** Who reads, and when: `now` is the end of an edition's window, or the moment of a question. */
export interface Reader {
  readonly labels: Labels;
  readonly zone: Zone;
  readonly now: Instant;
}

export const readerOf = ({ language, window, builtAt }: Edition): Reader => ({
  labels: labelsFor(language),
  zone: window.zone,
  now: builtAt,
});

/** A weekday alone is clear for so many days back; later it could be another week's. */
const WEEKDAY_DAYS = 6;
const NO_BREAK = '\u00A0';

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}
const partsOf = (day: Day): Parts => {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  return { year, month, dayOfMonth };
};
const nameOf = (names: Labels['months'], number: number, length: 'long' | 'short'): string =>
  names[number - 1]?.[length] ?? '';
const today = ({ now, zone }: Reader): Day => inZone(now, zone).day;
const yearUnlessNow = (year: number, reader: Reader): number | null =>
  year === inZone(reader.now, reader.zone).year ? null : year;

/** `9 March`, with the year where it is another one than now. */
const dayText = (day: Day, reader: Reader): string => {
  const { year, month, dayOfMonth } = partsOf(day);
  const { labels } = reader;
  return labels.dayMonth(dayOfMonth, nameOf(labels.months, month, 'long'), yearUnlessNow(year, reader));
};

/** `Thursday 12 March`, or `Thu 12 March`. */
export const weekdayText = (day: Day, length: 'long' | 'short', reader: Reader): string => {
  const { year, month, dayOfMonth } = partsOf(day);
  const { labels } = reader;
  return labels.weekdayDayMonth(
    nameOf(labels.weekdays, weekdayOf(day), length),
    dayOfMonth,
    nameOf(labels.months, month, 'long'),
    yearUnlessNow(year, reader),
  );
};

/** Of a timeline: `26 Jan`, `26 Jan 2024`, `January 2026`, `2024`; `date` has as many places as its precision. */
export const eventDateText = (date: string, reader: Reader): string => {
  const { year, month, dayOfMonth } = partsOf(date);
  const { labels } = reader;
  if (date.length === 4) return date;
  if (date.length === 7) return labels.monthYear(nameOf(labels.months, month, 'long'), year);
  return labels.dayMonth(dayOfMonth, nameOf(labels.months, month, 'short'), yearUnlessNow(year, reader));
};

/** A date of a year or a month is ahead when all of it is: `2026-03` sorts before any of its days. */
export const isAhead = (date: string, reader: Reader): boolean => date > today(reader);

const isNear = (instant: Instant, reader: Reader): boolean => {
  const ago = daysBetween(inZone(instant, reader.zone).day, today(reader));
  return ago >= 0 && ago <= WEEKDAY_DAYS;
};
const weekdayName = (instant: Instant, { labels, zone }: Reader, length: 'long' | 'short'): string =>
  nameOf(labels.weekdays, inZone(instant, zone).weekday, length);

/** `Wed 21:40`; `9 March 21:40` when that weekday would not be clear. */
export const momentText = (instant: Instant, reader: Reader): string =>
  `${isNear(instant, reader) ? weekdayName(instant, reader, 'short') : dayText(inZone(instant, reader.zone).day, reader)} ${clockText(inZone(instant, reader.zone))}`;

/** `Wed 09:00 to Thu 09:00`. */
export const windowText = ({ from, to }: Window, reader: Reader): string =>
  reader.labels.window(momentText(from, reader), momentText(to, reader));

/** A moment to come: `Fri 13 March 09:00`. */
export const comingText = (instant: Instant, reader: Reader): string =>
  `${weekdayText(inZone(instant, reader.zone).day, 'short', reader)} ${clockText(inZone(instant, reader.zone))}`;

/** `Wednesday` for a day before today whose weekday is clear, else null. */
export const clearWeekday = (instant: Instant, reader: Reader): string | null =>
  isNear(instant, reader) && inZone(instant, reader.zone).day !== today(reader)
    ? weekdayName(instant, reader, 'long')
    : null;

/** When a source was published, as it stands behind the publisher's name. A day has no zone: it was named by the source. */
export const publishedText = (published: Publication, reader: Reader): string => {
  if (published.is === 'absent') return reader.labels.noDate;
  const day = dayText(inZone(published.at, 'UTC').day, reader);
  if (published.is === 'inferred') return reader.labels.noEarlierThan(day);
  if (published.precision === 'day') return day;
  return isNear(published.at, reader)
    ? `${weekdayName(published.at, reader, 'short')}${NO_BREAK}${clockText(inZone(published.at, reader.zone))}`
    : dayText(inZone(published.at, reader.zone).day, reader);
};

const ageOf = (since: Instant, reader: Reader, isDayNamed: boolean): string => {
  const { day } = inZone(since, reader.zone);
  const days = daysBetween(day, today(reader));
  if (days <= 0) return reader.labels.openSinceToday;
  return reader.labels.openFor(days, isDayNamed ? weekdayText(day, 'short', reader) : null);
};

/** `Open since today.`, `Open for 3 days.`: calendar days in the reader's zone. */
export const ageText = (since: Instant, reader: Reader): string => ageOf(since, reader, false);

/** `Open for 3 days, since Mon 9 March.` */
export const ageSinceText = (since: Instant, reader: Reader): string => ageOf(since, reader, true);
