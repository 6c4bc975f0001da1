// What is remembered of a feed from one time of asking to the next.
import { type Instant, SECOND } from '../time/instant.ts';
import type { Health } from './health.ts';
import type { Rhythm } from './rhythm.ts';

export interface FeedState {
  /** The address that is asked: after permanent redirects another than the one that was added. */
  readonly asked: string;
  /** What it calls itself; null until it has answered. */
  readonly title: string | null;
  /** Of the last full answer, for the next request. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Hash of the last body that was read. */
  readonly print: string | null;
  /** "Not modified" so many times in a row. */
  readonly unchanged: number;
  /** So many in a row are believed; then the whole is asked for, since some servers say it whatever has changed. */
  readonly belief: number;
  readonly health: Health;
  readonly lastAskedAt: Instant | null;
  /** Null when it is not asked any more. */
  readonly nextAt: Instant | null;
  /** When its newest item arrived; at first contact, when that was published. Null until it has brought one. */
  readonly newestAt: Instant | null;
  /** How many items its last document held. */
  readonly holds: number;
  /** Null until it has answered, and for a feed that gives no dates. */
  readonly rhythm: Rhythm | null;
  /** Its usual gap between two items, in ms; null where too few are known. */
  readonly usual: number | null;
  /** How long it asks to be left alone after each answer (`ttl`), in ms. */
  readonly rest: number;
}

/** What it brings first was there before whoever added it came. */
export const isFirstContact = ({ newestAt }: Pick<FeedState, 'newestAt'>): boolean => newestAt === null;

/** Whether an item stood there before whoever added the feed came; what a feed brings that was seen empty before, did not. Feeds date by whole seconds. */
export const stoodBefore = ({ newestAt, health }: FeedState, published: Instant | null): boolean =>
  newestAt === null && !(health.is === 'empty' && published !== null && published > health.since - SECOND);

/** Servers that say "not modified" wrongly are found out early; one that never did is believed for longer and longer. */
const FIRST_BELIEF = 3;
export const BELIEF_AT_MOST = 96;

export const newFeedState = (asked: string, at: Instant): FeedState => ({
  asked,
  title: null,
  etag: null,
  lastModified: null,
  print: null,
  unchanged: 0,
  belief: FIRST_BELIEF,
  health: { is: 'new' },
  lastAskedAt: null,
  nextAt: at,
  newestAt: null,
  holds: 0,
  rhythm: null,
  usual: null,
  rest: 0,
});

/** Validators go along only where "not modified" would be believed. */
export const validatorsOf = ({ etag, lastModified, unchanged, belief }: FeedState) =>
  unchanged < belief ? { etag, lastModified } : { etag: null, lastModified: null };
