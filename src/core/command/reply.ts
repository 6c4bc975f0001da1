// The answer to an invocation: what is to be said, never how a platform draws it.
import type { Channel, Subscription } from '../delivery/subscription.ts';
import type { DigestDefinition } from '../digest/definition.ts';
import type { NumberedEdition } from '../digest/edition.ts';
import type { FeedCheck } from '../feed/check.ts';
import type { Health } from '../feed/health.ts';
import type { LedgerQuestion } from '../question/question.ts';
import type { StorySummary } from '../story/story.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { TimelineEvent } from '../timeline/event.ts';
import type { Action } from './invocation.ts';
import type { Command } from './table.ts';

/** A piece of a line. Every text is shown as plain text, whatever it holds; style and link are Dateline's own. */
export interface Run {
  readonly text: string;
  readonly style?: 'bold' | 'code';
  readonly link?: string;
}

/** A button, or a line of a list where there are none. */
export interface Choice {
  readonly label: string;
  readonly action: Action;
}

export interface SubscriptionLine {
  readonly subscription: Subscription;
  /** The digest's title, or the topic's or story's words. */
  readonly title: string;
}

/** How a feed is doing as far as is known, or what came when it was asked just now. */
export type FeedCondition =
  | { readonly is: 'kept'; readonly health: Health; readonly newestAt: Instant | null }
  | { readonly is: 'checked'; readonly check: FeedCheck };

export interface FeedLine {
  readonly id: string;
  readonly name: string;
  /** Host and path. */
  readonly address: string;
  readonly condition: FeedCondition;
}

export type Reply = { readonly to: 'asker' | 'channel' } & (
  | {
      readonly kind: 'edition';
      readonly edition: NumberedEdition;
      /** Set when one story of it was asked for: 1-based. */
      readonly story: number | null;
      /** Other stories that the words fit. */
      readonly others: readonly Choice[];
    }
  | { readonly kind: 'sources'; readonly edition: NumberedEdition; readonly story: number | null }
  | {
      readonly kind: 'timeline';
      readonly story: StorySummary;
      readonly events: readonly TimelineEvent[];
      readonly now: Instant;
      readonly zone: Zone;
      readonly others: readonly Choice[];
      /** Posts the same to the channel; null once it stands there. */
      readonly post: Action | null;
    }
  | {
      readonly kind: 'questions';
      readonly title: string;
      readonly stories: readonly { readonly label: string; readonly questions: readonly LedgerQuestion[] }[];
      readonly now: Instant;
      readonly zone: Zone;
      readonly others: readonly Choice[];
    }
  | {
      readonly kind: 'subscriptions';
      readonly channel: Channel;
      readonly lines: readonly SubscriptionLine[];
    }
  | {
      readonly kind: 'feeds';
      /** The workspace's own. */
      readonly lines: readonly FeedLine[];
      /** More of them than are told here. */
      readonly more: number;
      /** So many are read for everybody, by the operator's choice. */
      readonly operators: number;
      readonly now: Instant;
      readonly zone: Zone;
    }
  | {
      readonly kind: 'help';
      readonly commands: readonly Command[];
      /** What can be subscribed by name. */
      readonly digests: readonly Pick<DigestDefinition, 'name' | 'title'>[];
      /** Stands before every command's name; none where it is left out. */
      readonly prefix?: string;
    }
  | {
      readonly kind: 'notice';
      /** `failure` is Dateline's fault, `mistake` and `refused` are not errors. */
      readonly is: 'done' | 'nothing' | 'mistake' | 'refused' | 'failure';
      readonly text: readonly Run[];
      /** Under the text, one a line. */
      readonly items?: readonly (readonly Run[])[];
      readonly choices: readonly Choice[];
    }
);
