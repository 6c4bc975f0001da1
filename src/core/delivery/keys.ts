// Names of deliveries: the same edition for the same channel has the same key, whoever makes it due and however often.
import { createHash } from 'node:crypto';
import type { Instant } from '../time/instant.ts';
import { type Channel, type Taken, takenId } from './subscription.ts';

const MARK_LENGTH = 20;

const hash = (parts: readonly (string | number)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** By channel and not by subscription: who unsubscribes and subscribes again within a day gets no second edition of it. */
export const digestKey = (channel: Channel, takes: Taken, dueAt: Instant): string =>
  `d-${hash([channel.platform, channel.id, takenId(takes), dueAt]).slice(0, 32)}`;

/**
 * By the newest article that it tells of, as it was then: two subscriptions of one channel that hold its story make one update, and it makes
 * no other when it moves to another story.
 */
export const updateKey = (
  channel: Channel,
  { article, revision }: { readonly article: string; readonly revision: number },
): string => `u-${hash([channel.platform, channel.id, article, revision]).slice(0, 32)}`;

/** Stands in the message, so that it can be found again: at most 20 characters of `[a-z0-9]`. */
export const markOf = (key: string): string => hash([key]).slice(0, MARK_LENGTH);
