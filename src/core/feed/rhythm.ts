// How often a feed brings something, by the dates of its items, and so how often it is worth asking: the model is miniflux's
// scheduler by entry frequency.
import { DAY, HOUR, type Instant, MINUTE } from '../time/instant.ts';
import type { FeedDocument } from './document.ts';

/** Between two times of asking, in ms. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

export const USUAL_BOUNDS: Bounds = { least: 5 * MINUTE, most: 2 * HOUR };

/** Of a feed that gives no dates. */
const WITHOUT_DATES = 30 * MINUTE;
/** Its newest items tell its rhythm of now; more would tell that of last year. */
const LOOKED_AT = 20;
/** Fewer are no habit. */
const LEAST_FOR_HABIT = 5;

/** Instants of its newest items, newest first; those in the future are mistakes. */
const datesOf = ({ entries }: FeedDocument, now: Instant): readonly Instant[] =>
  entries
    .flatMap(({ published, updated }) => published ?? updated ?? [])
    .filter((at) => at <= now)
    .sort((a, b) => b - a)
    .slice(0, LOOKED_AT);

/** So many of its newest items since then. */
export interface Rhythm {
  readonly items: number;
  readonly since: Instant;
}

/** Null for a feed that gives no dates. */
export const rhythmOf = (document: FeedDocument, now: Instant): Rhythm | null => {
  const dates = datesOf(document, now);
  const since = dates.at(-1);
  return since === undefined ? null : { items: dates.length, since };
};

/** In ms: half the mean gap, counted up to now, so that a feed that falls asleep is asked less and less. */
export const intervalAt = (rhythm: Rhythm | null, now: Instant, { least, most }: Bounds): number => {
  const half = rhythm === null ? WITHOUT_DATES : (now - rhythm.since) / rhythm.items / 2;
  return Math.min(Math.max(half, least), most);
};

/** Its usual gap between two items, in ms; null where there are too few to tell. */
export const usualGap = (document: FeedDocument, now: Instant): number | null => {
  const dates = datesOf(document, now);
  const [newest, oldest] = [dates[0], dates.at(-1)];
  if (newest === undefined || oldest === undefined || dates.length < LEAST_FOR_HABIT) return null;
  return (newest - oldest) / (dates.length - 1);
};

export const newestDate = (document: FeedDocument, now: Instant): Instant | null =>
  datesOf(document, now)[0] ?? null;

/** A weekend is no silence, and nor is a slow week of a feed that brings something every day. */
const SILENT_AT_LEAST = 3 * DAY;
const SILENT_GAPS = 8;

/** Has it fallen silent against its own habit? */
export const isSilent = (usual: number | null, newestAt: Instant | null, now: Instant): boolean =>
  usual !== null && newestAt !== null && now - newestAt > Math.max(SILENT_GAPS * usual, SILENT_AT_LEAST);
