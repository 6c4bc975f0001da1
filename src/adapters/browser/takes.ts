// What a channel takes, in the few words that the page has room for.
import type { SubscriptionLine } from '../../core/command/reply.ts';
import type { Subscription } from '../../core/delivery/subscription.ts';
import { labelsFor } from '../../renderers/layout/labels.ts';
import { daysText } from '../../renderers/layout/subscriptions-sheet.ts';

const LABELS = labelsFor('en');

/** `weekdays 09:00`, `updates`, `weekdays 09:00 and updates`, `paused`. */
export const shortSchedule = ({ paused, mode, days, at }: Subscription): string => {
  if (paused) return LABELS.paused;
  if (mode === 'updates') return LABELS.updates;
  const regular = `${daysText(days, LABELS)} ${at}`;
  return mode === 'both' ? `${regular} and ${LABELS.updates}` : regular;
};

/** One word for a channel: what comes into it. */
export const channelWord = (takes: readonly SubscriptionLine[]): string => {
  const running = takes.filter(({ subscription }) => !subscription.paused);
  if (running.some(({ subscription }) => subscription.mode !== 'updates')) return 'digest';
  if (running.length > 0) return LABELS.updates;
  return takes.length > 0 ? LABELS.paused : 'quiet';
};

/** `Daily digest, weekdays 09:00, Europe/Berlin`: the line under the channel's name. */
export const takesLine = (takes: readonly SubscriptionLine[]): string => {
  const [first, ...others] = takes;
  if (first === undefined) return LABELS.takesNothing;
  const line = [first.title, shortSchedule(first.subscription), first.subscription.zone].join(', ');
  return others.length === 0 ? line : `${line}, and ${others.length} more`;
};
