// How a channel comes to take something: made once, whoever asks for it and however often.
import type { Arguments } from '../../core/command/arguments.ts';
import type { Reply } from '../../core/command/reply.ts';
import { dayWords, subscriptionWords, takenWords } from '../../core/command/schedule-words.ts';
import { newSubscription } from '../../core/delivery/making.ts';
import { type Mode, type Subscription, type Taken, takenId } from '../../core/delivery/subscription.ts';
import type { Asking } from './asking.ts';
import { notice } from './notices.ts';
import { takenAlready } from './taken-already.ts';
import type { What } from './what-is-taken.ts';

export type Given = Pick<Arguments, 'at' | 'days' | 'zone' | 'choice'>;
export const NOTHING_GIVEN: Given = { at: null, days: null, zone: null, choice: null };

const MODES: readonly Mode[] = ['digest', 'updates', 'both'];

/** A story is followed as it develops, unless a time says otherwise. */
const modeOf = ({ choice, at, days }: Given, takes: Taken): Mode =>
  MODES.find((mode) => mode === choice) ??
  (takes.kind === 'story' && at === null && days === null ? 'updates' : 'digest');

export const subscriptionFor = (
  { house, invocation, now }: Asking,
  { takes, digest }: Omit<What, 'isUnheard'>,
  given: Given,
): Omit<Subscription, 'id'> =>
  newSubscription({
    channel: invocation.channel,
    takes,
    mode: modeOf(given, takes),
    at: given.at,
    days: given.days,
    zone: given.zone,
    digest,
    usualZone: invocation.asker.zone ?? house.zone,
    createdBy: invocation.asker.id,
    now,
  });

type Added =
  | { readonly is: 'new'; readonly subscription: Subscription }
  | { readonly is: 'there'; readonly subscription: Subscription };

const existing = async (
  { house }: Asking,
  wanted: Omit<Subscription, 'id'>,
): Promise<Subscription | null> => {
  const all = await house.subscriptions.list(wanted.channel);
  return all.find(({ takes }) => takenId(takes) === takenId(wanted.takes)) ?? null;
};

export const added = async (asking: Asking, wanted: Omit<Subscription, 'id'>): Promise<Added> => {
  const before = await existing(asking, wanted);
  if (before !== null) return { is: 'there', subscription: before };
  const subscription = await asking.house.subscriptions.add(wanted);
  if (subscription !== null) return { is: 'new', subscription };
  // Somebody else was faster.
  const other = await existing(asking, wanted);
  if (other === null) throw new Error('a subscription that is there and is not');
  return { is: 'there', subscription: other };
};

/** `This channel takes the Daily digest, weekdays 09:00 Europe/Berlin. First: Fri 13 March. Stop it with /unsubscribe.` */
const takesNow = ({ house }: Asking, subscription: Subscription, isUnheard: boolean): Reply => {
  const { takes, nextDue: due, zone, id } = subscription;
  const sentences = [
    `This channel takes ${subscriptionWords(subscription, house.digests)}.`,
    ...(due === null ? [] : [`First: ${dayWords(due, zone)}.`]),
    ...(isUnheard ? [`No story matches ${takenWords(takes, house.digests)} yet.`] : []),
    'Stop it with /unsubscribe.',
  ];
  return notice('done', sentences.join(' '), [
    { label: 'Undo', action: { name: 'remove', target: String(id) } },
  ]);
};

/** Adds it, or changes the one that is there as was said. */
export const take = async (asking: Asking, what: What, given: Given): Promise<Reply> => {
  const wanted = subscriptionFor(asking, what, given);
  const { is, subscription } = await added(asking, wanted);
  return is === 'new'
    ? takesNow(asking, subscription, what.isUnheard)
    : takenAlready(asking, subscription, { ...given, mode: wanted.mode });
};
