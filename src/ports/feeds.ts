// Where feeds are kept: who wants which, and how each is doing.
import type { FeedOwner, FeedSetting } from '../core/feed/feed.ts';
import type { Health } from '../core/feed/health.ts';
import type { SeenItem } from '../core/feed/items.ts';
import type { FeedState } from '../core/feed/state.ts';
import type { Instant } from '../core/time/instant.ts';

export interface KeptFeed extends FeedSetting {
  /** By the address under which it was added. */
  readonly id: string;
  /** What it calls itself; null until it has answered. */
  readonly title: string | null;
  /** The address that is asked: after permanent redirects another than `url`. */
  readonly asked: string;
  readonly owners: readonly FeedOwner[];
  readonly health: Health;
  readonly lastAskedAt: Instant | null;
  /** Null when it is not asked any more. */
  readonly nextAt: Instant | null;
  /** When its newest item arrived. */
  readonly newestAt: Instant | null;
}

export interface AddedFeed extends FeedSetting {
  /** What it calls itself, where it was asked before it is added; it has a name then from the start; empty where it has none. */
  readonly title?: string;
}

/** The parts of a setting that somebody has said something of. */
export type SaidOfFeed = Partial<Omit<FeedSetting, 'url'>>;

export interface FeedCatalogue {
  /**
   * By canonical address, of what was added and of where it moved. Who adds one that is there becomes one of its owners, and
   * one that rests or ended is asked again at `at`. What is newly said of it replaces what was null, or all that was said where
   * nobody wanted it any more.
   */
  add(
    added: AddedFeed,
    owner: FeedOwner,
    at: Instant,
  ): Promise<{ readonly is: 'added' | 'there'; readonly feed: KeptFeed }>;
  /** What is said now replaces what was said before. */
  change(id: string, said: SaidOfFeed): Promise<void>;
  /** One owner less; false where it was none. Without an owner a feed is not asked; what came from it stays. */
  remove(id: string, owner: FeedOwner): Promise<boolean>;
  /** Of one owner, or with `null` all that somebody wants; by title or publisher, then address. */
  list(owner: FeedOwner | null): Promise<readonly KeptFeed[]>;
  /** How many one of these owners wants and `but` does not. */
  count(owners: readonly FeedOwner[], but: FeedOwner): Promise<number>;
  byUrl(url: string): Promise<KeptFeed | null>;
  /** Whoever wants it, or nobody any more. */
  byId(id: string): Promise<KeptFeed | null>;
  /** What this owner wants, no more and no less; its settings replace those from before. */
  set(owner: FeedOwner, settings: readonly FeedSetting[], at: Instant): Promise<void>;
}

/** Of which feeds: of these sections and of these ids, each where any are named. */
export interface FeedSelection {
  readonly sections: readonly string[];
  readonly feeds: readonly string[];
}

export interface FeedFaults {
  /** Feeds that have been failing since `at` or before, resting ones too, by name, with the reason: of the house’s own, or of those selected by id. */
  failing(
    selection: FeedSelection,
    at: Instant,
    limit: number,
  ): Promise<readonly { readonly feed: string; readonly reason: string }[]>;
}

/** A feed whose turn it is, and what is remembered of it. */
export interface ClaimedFeed {
  readonly id: string;
  readonly setting: FeedSetting;
  readonly state: FeedState;
}

export interface FeedClaim {
  readonly owner: string;
  readonly now: Instant;
  /** Then another process may take over what this one left. */
  readonly until: Instant;
  readonly limit: number;
  /** Hosts that are being asked already: their other feeds wait. At most `perHost` of any other host are claimed. */
  readonly busy: readonly string[];
  readonly perHost: number;
}

export interface FeedPolls {
  /** Of those whose `nextAt` has come and that nobody holds, the longest overdue first. */
  claim(claim: FeedClaim): Promise<readonly ClaimedFeed[]>;
  /** By key, of these keys, which are all that the feed lists at `at`: noted now and then, since what is listed has to stay known. */
  seen(feed: string, keys: readonly string[], at: Instant): Promise<ReadonlyMap<string, SeenItem>>;
  /** Written as they are taken, so that an end in between repeats little. */
  remember(feed: string, items: readonly SeenItem[]): Promise<void>;
  /** Ends the claim. False when `owner` no longer holds it: then nothing is written. */
  settle(feed: string, owner: string, state: FeedState): Promise<boolean>;
  /** A clock that was ahead must not silence feeds: what was asked, or claimed for long, after `now` has its turn now. */
  mend(now: Instant): Promise<void>;
  /** When the next feed has its turn; null when none has. */
  nextAt(): Promise<Instant | null>;
}
