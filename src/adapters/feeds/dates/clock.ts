// The time of day with its zone, as it stands behind a date.
import { part } from './moment.ts';
import { offsetOf } from './zones.ts';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly offset: number;
}

const MIDNIGHT: Clock = { hour: 0, minute: 0, second: 0, offset: 0 };

const SPACED = /(\d{1,2}):(\d{1,2})(?::(\d{1,2}(?:[.,]\d{1,9})?))?/u;
/** `T194821Z`, as ISO 8601 allows. */
const COMPACT = /^T(\d{2})(?:(\d{2})(?:(\d{2}(?:[.,]\d{1,9})?))?)?(?!\d)/u;
/** Before the time in Korean, behind it in English. */
const AFTERNOON = /오후|(?:^|[\d\s])p\.?m\b/iu;
const MORNING = /오전|(?:^|[\d\s])a\.?m\b/iu;
/** Behind the time, and not the year that C and Java print last. */
const OFFSET = /(?:gmt|utc?)?\s?[+-]\d{1,2}:?\d{2}\b|(?:gmt|utc?)\s?[+-]\d{1,2}\b|[+-]\d{2}\b/iu;
const NAME = /(?!(?:[ap]m|at)\b)\b[a-z]{1,5}\b/iu;

const hourOf = (hour: number, text: string): number => {
  if (AFTERNOON.test(text)) return hour < 12 ? hour + 12 : hour;
  return MORNING.test(text) && hour === 12 ? 0 : hour;
};

const zoneIn = (rest: string): string | undefined => (OFFSET.exec(rest) ?? NAME.exec(rest))?.[0];

/** Midnight in Greenwich where no time is named. */
export const clockIn = (text: string): Clock => {
  const match = SPACED.exec(text) ?? COMPACT.exec(text);
  if (match === null) return MIDNIGHT;
  const [found, hour, minute, second] = match;
  return {
    hour: hourOf(part(hour), text),
    minute: part(minute),
    second: part(second),
    offset: offsetOf(zoneIn(text.slice(match.index + found.length))),
  };
};
