// A subscription: a channel takes a digest, a topic, a story or a feed.
import type { LocalTime } from '../digest/definition.ts';
import type { Days } from '../time/days.ts';
import type { Instant, Zone } from '../time/instant.ts';

export type PlatformName = 'slack' | 'discord' | 'browser' | 'terminal';

/** A place on a platform. `id` is `<channel id>` on Discord, `<team id>/<channel id>` on Slack, a name in the browser. */
export interface Channel {
  readonly platform: PlatformName;
  readonly id: string;
}

export type Taken =
  | { readonly kind: 'digest'; readonly digest: string }
  | { readonly kind: 'topic'; readonly topic: string }
  | { readonly kind: 'story'; readonly story: string; readonly label: string }
  /** `feed` is its id, `label` what it was called when it was taken. */
  | { readonly kind: 'feed'; readonly feed: string; readonly label: string };

/** What is taken, whatever it is called: the same for topics of the same words. */
export const takenId = (takes: Taken): string => {
  switch (takes.kind) {
    case 'digest':
      return `digest ${takes.digest}`;
    case 'topic':
      return `topic ${takes.topic.trim().toLowerCase()}`;
    case 'story':
      return `story ${takes.story}`;
    case 'feed':
      return `feed ${takes.feed}`;
  }
};

/** What people call it: the digest's name, the words of the topic, the story or the feed. */
export const takenName = (takes: Taken): string => {
  switch (takes.kind) {
    case 'digest':
      return takes.digest;
    case 'topic':
      return takes.topic;
    case 'story':
    case 'feed':
      return takes.label;
  }
};

export type Mode = 'digest' | 'updates' | 'both';

export interface Subscription {
  readonly id: number;
  readonly channel: Channel;
  readonly takes: Taken;
  readonly mode: Mode;
  readonly at: LocalTime;
  readonly days: Days;
  readonly zone: Zone;
  readonly createdAt: Instant;
  /** The platform's id of who subscribed, or "operator". */
  readonly createdBy: string;
  readonly paused: boolean;
  /** The next due instant of its digest; null where it takes updates only, or is paused. */
  readonly nextDue: Instant | null;
  /** End of the window that was last made due; the next one begins here. */
  readonly coveredTo: Instant | null;
}
