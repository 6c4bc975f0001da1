// The delivery record and what makes entries in it due.
import type { Delivery, DeliveryState, SentPart } from '../core/delivery/delivery.ts';
import type { Channel, PlatformName, Subscription } from '../core/delivery/subscription.ts';
import type { Instant } from '../core/time/instant.ts';

export interface Subscriptions {
  /** Null when the channel takes the very same already (the existing one is left as it is). */
  add(subscription: Omit<Subscription, 'id'>): Promise<Subscription | null>;
  byId(id: number): Promise<Subscription | null>;
  /** Of one channel, or all, by id. */
  list(channel: Channel | null): Promise<readonly Subscription[]>;
  remove(id: number): Promise<boolean>;
  /** Replaces what may change: mode, at, days, zone, paused, nextDue, coveredTo. */
  change(subscription: Subscription): Promise<void>;
  /** Not paused, `nextDue` at or before `at`, earliest first. */
  due(at: Instant, limit: number): Promise<readonly Subscription[]>;
  /** Not paused and of mode `updates` or `both`, ids above `after`, by id. */
  wantingUpdates(after: number, limit: number): Promise<readonly Subscription[]>;
}

export type NewDelivery = Pick<
  Delivery,
  'key' | 'kind' | 'subscription' | 'channel' | 'dueAt' | 'window' | 'covers' | 'story'
>;

export interface DueWriter {
  /** Inserts what is not there yet and moves the subscriptions on, in one transaction. Returns how many were new. */
  enqueue(
    deliveries: readonly NewDelivery[],
    moved: readonly { readonly id: number; readonly nextDue: Instant | null; readonly coveredTo: Instant }[],
  ): Promise<number>;
}

export interface DeliveryRecord {
  /**
   * Claims what is due, what failed and may be tried again, and what another owner left behind when its lease ran out: earliest
   * due first, at most one per channel, so that a channel's messages keep their order. One `UPDATE … RETURNING`.
   */
  claim(
    platform: PlatformName,
    owner: string,
    at: Instant,
    until: Instant,
    limit: number,
  ): Promise<readonly Delivery[]>;
  /** False when `owner` no longer holds the claim: somebody else goes on with it. */
  freeze(key: string, owner: string, edition: string): Promise<boolean>;
  begin(key: string, owner: string, at: Instant, until: Instant): Promise<boolean>;
  part(key: string, owner: string, sent: SentPart, until: Instant): Promise<boolean>;
  settle(key: string, owner: string, state: DeliveryState): Promise<boolean>;
}

export interface DeliveryReader {
  list(state: DeliveryState['is'] | null, limit: number): Promise<readonly Delivery[]>;
  byId(id: number): Promise<Delivery | null>;
  /** The edition that this channel received last, with the delivery that brought it; null for a channel that got none. */
  lastReceived(
    channel: Channel,
    before: Instant,
  ): Promise<{ readonly edition: string; readonly at: Instant } | null>;
  /** Makes a failed, skipped or unknown delivery due again. False when it is in another state. */
  retry(id: number, at: Instant): Promise<boolean>;
}
