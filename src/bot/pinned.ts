// Subscriptions that `config/dateline.yaml` pins: there from the start, beside those that people make in chat.
import type { House } from '../app.ts';
import { readChannel } from '../core/delivery/channel.ts';
import { nextDue } from '../core/delivery/schedule.ts';
import type { Taken } from '../core/delivery/subscription.ts';
import { EVERY_DAY } from '../core/time/days.ts';
import type { PinnedSubscription } from '../settings/dateline.ts';

const FIRST_HOUR = '09:00';

const pin = async ({ store, clock, settings }: House, pinned: PinnedSubscription): Promise<boolean> => {
  const channel = readChannel(pinned.channel);
  if (channel === null) return false;
  const digest = settings.digests.find(({ name }) => name === pinned.takes);
  const takes: Taken =
    digest === undefined ? { kind: 'topic', topic: pinned.takes } : { kind: 'digest', digest: digest.name };
  const now = clock.now();
  const rhythm = {
    at: pinned.at ?? digest?.when.at ?? FIRST_HOUR,
    days: pinned.days ?? digest?.when.days ?? EVERY_DAY,
    zone: pinned.zone ?? digest?.when.zone ?? settings.dateline.zone,
  };
  const added = await store.subscriptions.add({
    channel,
    takes,
    mode: pinned.mode,
    ...rhythm,
    createdAt: now,
    createdBy: 'operator',
    paused: false,
    nextDue: pinned.mode === 'updates' ? null : nextDue({ ...rhythm, after: now }),
    // The first edition reaches back as far as the day before would have.
    coveredTo: null,
  });
  return added !== null;
};

/** Adds those that are not there yet; returns how many were new. */
export const pinSubscriptions = async (house: House): Promise<number> => {
  let added = 0;
  for (const pinned of house.settings.dateline.subscriptions) if (await pin(house, pinned)) added += 1;
  return added;
};
