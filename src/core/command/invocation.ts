// One use of a command or of a control under a message, as every platform hands it over.
import type { Channel } from '../delivery/subscription.ts';
import type { FeedOwner } from '../feed/feed.ts';
import type { Instant, Zone } from '../time/instant.ts';
import type { CommandName } from './table.ts';

/**
 * `options` holds what the platform passed by name; `text` what was typed as one line (`ferry talks since:3 days`),
 * to be parsed against the command's options. A platform fills one of the two.
 */
export type Asked =
  | {
      readonly kind: 'command';
      readonly name: CommandName;
      readonly options: Readonly<Record<string, string>>;
      readonly text: string;
    }
  | { readonly kind: 'action'; readonly action: Action };

/** What a button or a choice does. */
export type ActionName =
  /** Target: `<edition>` or `<edition>:<story n>`. */
  | 'more'
  | 'sources'
  | 'follow'
  | 'post'
  /** Target: `<edition>:<story n>`, or `story:<story id>`. */
  | 'timeline'
  | 'summary'
  | 'questions'
  /** Target: `<story id>:<since>:<until>`, the part of the timeline that was seen. */
  | 'post-timeline'
  /** Target: a feed's address. */
  | 'add-feed'
  | 'take-feed'
  /** Target: a feed's id. */
  | 'check-feed'
  | 'remove-feed'
  /** Target: a subscription's id. */
  | 'pause'
  | 'resume'
  | 'run-now'
  | 'remove';

export interface Action {
  readonly name: ActionName;
  readonly target: string;
}

/** At most 100 characters, the least that a platform allows. */
export const writeAction = (action: Action): string => `${action.name}:${action.target}`;

const NAMES: ReadonlySet<string> = new Set<ActionName>([
  'more',
  'sources',
  'follow',
  'post',
  'timeline',
  'summary',
  'questions',
  'post-timeline',
  'add-feed',
  'take-feed',
  'check-feed',
  'remove-feed',
  'pause',
  'resume',
  'run-now',
  'remove',
]);
const isActionName = (name: string): name is ActionName => NAMES.has(name);

/** Null for a string that Dateline did not write. */
export const readAction = (text: string): Action | null => {
  const at = text.indexOf(':');
  const name = at < 0 ? text : text.slice(0, at);
  return isActionName(name) ? { name, target: at < 0 ? '' : text.slice(at + 1) } : null;
};

export interface Invocation {
  /** The platform's own id: the same one twice is answered once. */
  readonly id: string;
  readonly asked: Asked;
  readonly channel: Channel;
  /** As people write it, such as `#harbour`; null where the platform does not say. */
  readonly channelName: string | null;
  /** Whose feeds are changed and shown there. */
  readonly workspace: FeedOwner;
  readonly asker: { readonly id: string; readonly zone: Zone | null };
  readonly at: Instant;
}

/** May this asker change what the channel takes? A refusal names who may. */
export type Permission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: 'not-entitled'; readonly who: string }
  | { readonly allowed: false; readonly because: 'not-in-channel' }
  /** The asker may, but Dateline itself has no right to post there: something can be stopped, nothing begun. */
  | { readonly allowed: false; readonly because: 'cannot-post' };
