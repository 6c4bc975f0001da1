// The channel takes it already: with other settings they are changed, with the same nothing is.
import type { Arguments } from '../../core/command/arguments.ts';
import type { Choice, Reply } from '../../core/command/reply.ts';
import { dayWords, subscriptionWords, titleOf } from '../../core/command/schedule-words.ts';
import { isSetAlike, nextDueOf } from '../../core/delivery/making.ts';
import type { Mode, Subscription } from '../../core/delivery/subscription.ts';
import type { Asking } from './asking.ts';
import { notice } from './notices.ts';

/** `mode` is what `choice` was read as. */
type Given = Pick<Arguments, 'at' | 'days' | 'zone' | 'choice'> & { readonly mode: Mode };

const withGiven = (one: Subscription, { at, days, zone, choice, mode }: Given): Subscription => ({
  ...one,
  at: at ?? one.at,
  days: days ?? one.days,
  zone: zone ?? one.zone,
  mode: choice === null ? one.mode : mode,
});

const choiceFor = ({ house }: Asking, { id, takes, paused }: Subscription): Choice =>
  paused
    ? { label: 'Resume', action: { name: 'resume', target: String(id) } }
    : { label: `Stop ${titleOf(takes, house.digests)}`, action: { name: 'remove', target: String(id) } };

export const takenAlready = async (asking: Asking, existing: Subscription, given: Given): Promise<Reply> => {
  const { subscriptions, digests } = asking.house;
  const changed = withGiven(existing, given);
  const isPaused = existing.paused ? ' It is paused.' : '';
  const choices = [choiceFor(asking, existing)];
  if (isSetAlike(changed, existing)) {
    const words = subscriptionWords(existing, digests);
    return notice('nothing', `This channel takes ${words} already.${isPaused}`, choices);
  }
  const due = nextDueOf(changed, asking.now);
  await subscriptions.change({ ...changed, nextDue: due });
  const next = due === null ? '' : ` Next: ${dayWords(due, changed.zone)}.`;
  return notice(
    'done',
    `This channel now takes ${subscriptionWords(changed, digests)}.${next}${isPaused}`,
    choices,
  );
};
