// A platform: where invocations come from and where messages go. One contract suite holds all of them to this.
import type { Invocation, Permission } from '../core/command/invocation.ts';
import type { Reply } from '../core/command/reply.ts';
import type { Late } from '../core/delivery/delivery.ts';
import type { Channel, PlatformName } from '../core/delivery/subscription.ts';
import type { NumberedEdition } from '../core/digest/edition.ts';
import type { Instant } from '../core/time/instant.ts';

/** Differences between platforms, declared. */
export interface PlatformFlags {
  /** How long after a lost answer a look may still miss the message, in ms; looks happen after these pauses. */
  readonly looks: readonly number[];
  /** Other apps share the names of commands here: they are typed with the prefix of the settings. */
  readonly takesPrefix: boolean;
}

/** The messages of one delivery, in the platform's own shape as JSON text, ready to be stored and sent as they are. */
export interface Drawn {
  readonly parts: readonly string[];
}

export interface Post {
  readonly channel: Channel;
  /** Stands in the message, so that it can be found again. At most 20 characters of `[a-z0-9]`. */
  readonly mark: string;
  readonly part: number;
  /** One of `Drawn.parts`. */
  readonly drawn: string;
}

export type Posted =
  | { readonly is: 'sent'; readonly message: string }
  /** Surely not posted. `retryAt` null: trying again will not help (no such channel, no permission). */
  | { readonly is: 'refused'; readonly reason: string; readonly retryAt: Instant | null }
  /** Sent, but the answer was lost: it may be there or not. */
  | { readonly is: 'unclear'; readonly reason: string };

export type Found =
  | { readonly is: 'there'; readonly message: string }
  | { readonly is: 'not-there' }
  /** Nobody can tell: no right to read the history. */
  | { readonly is: 'cannot-tell'; readonly reason: string };

export interface Messenger {
  readonly name: PlatformName;
  readonly flags: PlatformFlags;
  /** The version of the renderer stands in the key of what is stored. */
  readonly renderer: string;
  /** `late` is null for a delivery in time; otherwise the message says so (layout's `lateLine` has the words). */
  draw(edition: NumberedEdition, late: Late | null): Drawn;
  post(post: Post): Promise<Posted>;
  /** Looks for a message with this mark and part that Dateline posted at `since` or later. Rejects where it cannot look now. */
  find(post: Omit<Post, 'drawn'>, since: Instant): Promise<Found>;
}

/** Never rejects: what goes wrong is a reply too. */
export type Answer = (invocation: Invocation) => Promise<Reply>;

/** Writes down what went wrong, with what was being done and about what; returns what people are told of it. */
export type Failed = (error: unknown, doing: string, about?: Readonly<Record<string, unknown>>) => Reply;

export interface Platform extends Messenger {
  /** Resolves once connected; rejects with an `OperatorError` that says what to do. */
  start(answer: Answer): Promise<void>;
  stop(): Promise<void>;
  maySubscribe(invocation: Invocation): Promise<Permission>;
}
