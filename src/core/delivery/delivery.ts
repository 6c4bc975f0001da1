// A delivery: one edition or update on its way to one channel, as a state that holds only what that state needs.
import type { Instant, Window } from '../time/instant.ts';
import type { Channel } from './subscription.ts';

/** One message of a delivery, once the platform has named it. */
export interface SentPart {
  readonly part: number;
  readonly message: string;
}

export type DeliveryState =
  | { readonly is: 'due' }
  | { readonly is: 'claimed'; readonly owner: string; readonly until: Instant }
  | { readonly is: 'sent'; readonly at: Instant }
  | { readonly is: 'unknown'; readonly at: Instant; readonly reason: string }
  | { readonly is: 'failed'; readonly reason: string; readonly nextTry: Instant | null }
  | { readonly is: 'skipped'; readonly reason: string };

export type Failed = Extract<DeliveryState, { readonly is: 'failed' }>;

/** Why a delivery is skipped, in the words of the record. */
export const SKIPPED = {
  left: 'the channel no longer takes it',
  paused: 'the subscription is paused',
  silent: 'nothing new to tell',
  later: 'a later edition tells it',
} as const;

export interface Delivery {
  /** Deterministic: the same edition for the same channel has the same key, whoever inserts it. */
  readonly key: string;
  /** What people see and type. */
  readonly id: number;
  readonly kind: 'digest' | 'update';
  readonly subscription: number;
  readonly channel: Channel;
  readonly dueAt: Instant;
  readonly window: Window;
  /** How many scheduled editions this one covers: more than one after an outage, none for a digest that rounds up updates. */
  readonly covers: number;
  /** The story that an update is about. */
  readonly story: string | null;
  /** Frozen when first claimed. */
  readonly edition: string | null;
  readonly attempts: number;
  /** When the first send began of which something may stand in the channel: the start of any look. Null: nothing does. */
  readonly firstTry: Instant | null;
  /** When the last send began, while nobody knows what became of it: it is looked up before anything is sent again. */
  readonly unanswered: Instant | null;
  readonly sent: readonly SentPart[];
  readonly state: DeliveryState;
}

/** What a late delivery says of itself, beside the window that its edition has: `Late: covers … to … (3 editions), posted …`. */
export interface Late {
  /** To the minute, so that channels which are late together share one rendering. */
  readonly postedAt: Instant;
  /** How many scheduled editions it stands for. */
  readonly covers: number;
}
