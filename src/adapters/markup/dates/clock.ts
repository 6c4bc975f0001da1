// The time of day with its zone, as it stands behind a date.
import { offsetOf } from './zones.ts';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

/** `9h15` in French. */
const SPACED = /(\d{1,2})[:h](\d{1,2})(?::(\d{1,2}(?:[.,]\d{1,9})?))?/u;
/** `T194821Z`, as ISO 8601 allows. */
const COMPACT = /^T(\d{2})(?:(\d{2})(?:(\d{2}(?:[.,]\d{1,9})?))?)?(?!\d)/u;
/** Before the time in Korean, behind it in English. */
const AFTERNOON = /오후|(?:^|[\d\s])p\.?m\b/iu;
const MORNING = /오전|(?:^|[\d\s])a\.?m\b/iu;
/** Behind the time, and not the year that C and Java print last. */
const OFFSET = /(?:gmt|utc?)?\s?[+-]\d{1,2}:?\d{2}\b|(?:gmt|utc?)\s?[+-]\d{1,2}\b|[+-]\d{2}\b/iu;
const NAME = /(?!at\b)\b[a-z]{1,5}\b/iu;
/** Stands before the zone, and is none. */
const HALF = /\b[ap]\.?m\b\.?/iu;

/** A number that may be missing. */
const part = (digits: string | undefined): number => Number((digits ?? '0').replace(',', '.'));

const hourOf = (hour: number, text: string): number => {
  if (AFTERNOON.test(text)) return hour < 12 ? hour + 12 : hour;
  return MORNING.test(text) && hour === 12 ? 0 : hour;
};

const zoneIn = (rest: string): string | undefined =>
  (OFFSET.exec(rest) ?? NAME.exec(rest.replace(HALF, ' ')))?.[0];

/** Null where no time is named; without a zone it is in UTC. */
export const clockIn = (text: string): Clock | null => {
  const match = SPACED.exec(text) ?? COMPACT.exec(text);
  if (match === null) return null;
  const [found, hour, minute, second] = match;
  return {
    hour: hourOf(part(hour), text),
    minute: part(minute),
    second: part(second),
    offset: offsetOf(zoneIn(text.slice(match.index + found.length))),
  };
};
