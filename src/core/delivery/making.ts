// How subscriptions, and the digests that they make due, are put together: the same whoever subscribes and whoever asks for one.
import { type DigestDefinition, type LocalTime, USUAL_TIME } from '../digest/definition.ts';
import { type Days, EVERY_DAY } from '../time/days.ts';
import type { Instant, Window, Zone } from '../time/instant.ts';
import { digestKey } from './keys.ts';
import { firstFrom, nextDue, usualWindow } from './schedule.ts';
import type { Channel, Mode, Subscription, Taken } from './subscription.ts';

export interface Wish {
  readonly channel: Channel;
  readonly takes: Taken;
  readonly mode: Mode;
  /** As it was said; null where nothing was: the digest's own, then the usual. */
  readonly at: LocalTime | null;
  readonly days: Days | null;
  readonly zone: Zone | null;
  /** The declared digest that is taken, or null. */
  readonly digest: DigestDefinition | null;
  /** Where neither the wish nor the digest has one. */
  readonly usualZone: Zone;
  readonly createdBy: string;
  readonly now: Instant;
}

/** The next digest after `now`; null where only updates are taken, and while it is paused. */
export const nextDueOf = (
  one: Pick<Subscription, 'mode' | 'paused' | 'at' | 'days' | 'zone'>,
  now: Instant,
): Instant | null => (one.mode === 'updates' || one.paused ? null : nextDue({ ...one, after: now }));

/** Its first digest reaches back as far as one the day before would have: `coveredTo` is null. */
export const newSubscription = (wish: Wish): Omit<Subscription, 'id'> => {
  const { channel, takes, mode, digest, createdBy, now } = wish;
  const settings = {
    mode,
    at: wish.at ?? digest?.when.at ?? USUAL_TIME,
    days: wish.days ?? digest?.when.days ?? EVERY_DAY,
    zone: wish.zone ?? digest?.when.zone ?? wish.usualZone,
    paused: false,
  };
  return {
    channel,
    takes,
    ...settings,
    createdAt: now,
    createdBy,
    nextDue: nextDueOf(settings, now),
    coveredTo: null,
  };
};

type Settings = Pick<Subscription, 'mode' | 'at' | 'days' | 'zone'>;

export const isSetAlike = (one: Settings, other: Settings): boolean =>
  one.mode === other.mode &&
  one.at === other.at &&
  one.days.join() === other.days.join() &&
  one.zone === other.zone;

/** From the end of what was covered; for one that covered nothing, as the schedule would have it. */
export const windowUpTo = (one: Subscription, to: Instant): Window => {
  // Who takes updates only was told meanwhile.
  const first = one.mode === 'updates' ? usualWindow(one, to).from : firstFrom(one, to);
  return { from: Math.min(one.coveredTo ?? first, to), to };
};

/** A digest of a subscription as it is made due. */
export const digestDelivery = (
  { id, channel, takes }: Pick<Subscription, 'id' | 'channel' | 'takes'>,
  due: { readonly dueAt: Instant; readonly window: Window; readonly covers: number },
) => ({
  key: digestKey(channel, takes, due.dueAt),
  kind: 'digest' as const,
  subscription: id,
  channel,
  dueAt: due.dueAt,
  window: due.window,
  covers: due.covers,
  story: null,
});

/** The subscription after a digest of it was made due; what was covered by hand ahead of its time stays covered. */
export const movedOn = <Next extends Instant | null>(
  { id, coveredTo }: Pick<Subscription, 'id' | 'coveredTo'>,
  dueAt: Instant,
  next: Next,
) => ({ id, nextDue: next, coveredTo: Math.max(coveredTo ?? dueAt, dueAt) });
