// The delivery record and what makes entries in it due.
import type { Delivery, DeliveryState, SentPart } from '../core/delivery/delivery.ts';
import type { Channel, PlatformName, Subscription } from '../core/delivery/subscription.ts';
import type { Instant } from '../core/time/instant.ts';

export interface Subscriptions {
  /** Null when the channel takes the very same already (the existing one is left as it is). */
  add(subscription: Omit<Subscription, 'id'>): Promise<Subscription | null>;
  byId(id: number): Promise<Subscription | null>;
  /** Of one channel, of all channels of a platform, or all; by id. */
  list(of: Channel | PlatformName | null): Promise<readonly Subscription[]>;
  remove(id: number): Promise<boolean>;
  /** Replaces what may change: mode, at, days, zone, paused, nextDue. What is covered only `enqueue` moves on. */
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
  /**
   * Inserts what is not there yet and moves the subscriptions on, in one transaction. A new digest takes over the windows of what
   * its subscription made due before and surely nothing stands of in the channel: digests that wait, failed for good or were
   * skipped by a pause, and updates that waited for more than a day; those are skipped. When more than three updates of a
   * subscription wait, the newest becomes a digest of them all. Returns how many were new.
   */
  enqueue(
    deliveries: readonly NewDelivery[],
    moved: readonly { readonly id: number; readonly nextDue: Instant | null; readonly coveredTo: Instant }[],
  ): Promise<number>;
}

/** `dueBy` is what the clock of the subscriptions shows; `now` is that of tries and leases, the same for every process. */
export interface Claim {
  readonly platform: PlatformName;
  readonly owner: string;
  readonly dueBy: Instant;
  readonly now: Instant;
  readonly until: Instant;
  readonly limit: number;
}

export interface DeliveryRecord {
  /**
   * Claims, of what is due at `dueBy` or before: what is `due`, what failed and may be tried again (`nextTry` at or before `now`),
   * and what another owner left behind (its lease ran out at or before `now`): earliest due first, at most one per channel, none
   * for a channel in which a claim holds, so that a channel's messages keep their order. One `UPDATE … RETURNING`.
   */
  claim(claim: Claim): Promise<readonly Delivery[]>;
  /** False when `owner` no longer holds the claim: somebody else goes on with it. */
  freeze(key: string, owner: string, edition: string): Promise<boolean>;
  /** A send begins: one attempt more, `unanswered` is `at`, `firstTry` too where it was null. */
  begin(key: string, owner: string, at: Instant, until: Instant): Promise<boolean>;
  /** This part stands in the channel: `unanswered` is null. */
  part(key: string, owner: string, sent: SentPart, until: Instant): Promise<boolean>;
  /** What began last was surely not posted: `unanswered` is null, and so is `firstTry` where no part was sent. */
  refused(key: string, owner: string): Promise<boolean>;
  /** Leaves `unanswered` and `firstTry` as they are. */
  settle(key: string, owner: string, state: DeliveryState): Promise<boolean>;
}

export interface DeliveryReader {
  list(state: DeliveryState['is'] | null, limit: number): Promise<readonly Delivery[]>;
  byId(id: number): Promise<Delivery | null>;
  /** The edition that this channel received last, whatever the clocks said then; null for a channel that got none. */
  lastReceived(channel: Channel): Promise<{ readonly edition: string; readonly at: Instant } | null>;
  /** When something that is due at `dueBy` can be claimed next (a try, a lease that runs out); null when nothing waits. */
  waiting(platform: PlatformName, dueBy: Instant): Promise<Instant | null>;
  /** How many of those that are due at `dueBy` are neither posted nor given up. */
  outstanding(dueBy: Instant): Promise<number>;
  /** Makes a failed, skipped or unknown delivery due again. False when it is in another state. */
  retry(id: number, at: Instant): Promise<boolean>;
}
