// Instants, days and windows: the words in which everything else speaks about time.

/** Milliseconds since 1970-01-01T00:00Z, a whole number. */
export type Instant = number;

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** An IANA time zone name, such as `Europe/Berlin`. */
export type Zone = string;

/** Half open, `(from, to]`: what became known after `from`, up to and including `to`. */
export interface Window {
  readonly from: Instant;
  readonly to: Instant;
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const isWithin = (window: Window, instant: Instant): boolean =>
  instant > window.from && instant <= window.to;
