// What an answer is made from: the house, who asked where, and what.
import type { Arguments } from '../../core/command/arguments.ts';
import type { Invocation, Permission } from '../../core/command/invocation.ts';
import type { Reply } from '../../core/command/reply.ts';
import type { DigestDefinition } from '../../core/digest/definition.ts';
import type { Instant, Zone } from '../../core/time/instant.ts';
import type { DueWriter, Subscriptions } from '../../ports/deliveries.ts';
import type { EditionStore } from '../../ports/editions.ts';
import type { FeedCatalogue } from '../../ports/feeds.ts';
import type { KeepPaste } from '../../ports/paste.ts';
import type { Failed } from '../../ports/platform.ts';
import type { StoryReader } from '../../ports/stories.ts';
import type { Breathe } from '../../ports/system.ts';
import type { Thinking } from '../../ports/thinking.ts';
import type { EditionFor } from '../edit.ts';
import type { FeedAsking } from '../feeds/asking.ts';

export interface Answering extends FeedAsking {
  readonly stories: StoryReader;
  readonly editions: EditionStore;
  readonly subscriptions: Subscriptions;
  readonly deliveries: DueWriter;
  readonly feeds: Pick<FeedCatalogue, 'add' | 'remove' | 'list' | 'count' | 'byUrl' | 'byId'>;
  readonly keepPaste: KeepPaste;
  /** Editions for people who ask, built from what is there now. */
  readonly editionFor: EditionFor;
  readonly digests: readonly DigestDefinition[];
  /** Asks the platform that the invocation came from. */
  readonly maySubscribe: (invocation: Invocation) => Promise<Permission>;
  readonly thinking: Pick<Thinking, 'events'>;
  /** Lets others through before long work. */
  readonly breathe: Breathe;
  /** Where neither the digest nor the asker has one. */
  readonly zone: Zone;
  /** BCP 47 tag of labels and dates. */
  readonly language: string;
  /** Something has just been made due, or a feed was added: the bot need not wait for its next tick. */
  readonly wake: () => void;
  /** Stands before every command where the answer is read. */
  readonly prefix: string;
  readonly failed: Failed;
}

/** One invocation on its way to its answer. */
export interface Asking {
  readonly house: Answering;
  readonly invocation: Invocation;
  /** When it was asked. */
  readonly now: Instant;
  /** Of the asker, or of the house. */
  readonly zone: Zone;
}

export type CommandAnswer = (asking: Asking, args: Arguments) => Promise<Reply>;
/** `target` is what the button carries, unread. */
export type ActionAnswer = (asking: Asking, target: string) => Promise<Reply>;
