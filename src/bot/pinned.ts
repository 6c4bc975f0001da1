// Subscriptions that `config/dateline.yaml` pins: as they stand there from each start on, beside those that people make in chat.
import type { House } from '../app.ts';
import { isSetAlike, newSubscription, nextDueOf } from '../core/delivery/making.ts';
import { type Taken, takenId } from '../core/delivery/subscription.ts';
import type { PinnedSubscription } from '../settings/dateline.ts';

const OPERATOR = 'operator';

type Pinning = Pick<House, 'store' | 'clock' | 'settings'>;

/** What people made or took over is theirs: only what the operator made follows its line. A paused one stays paused. */
const pin = async ({ store, clock, settings }: Pinning, pinned: PinnedSubscription): Promise<void> => {
  const { subscriptions } = store;
  const digest = settings.digests.find(({ name }) => name === pinned.takes) ?? null;
  const takes: Taken =
    digest === null ? { kind: 'topic', topic: pinned.takes } : { kind: 'digest', digest: digest.name };
  const wanted = newSubscription({
    channel: pinned.channel,
    takes,
    mode: pinned.mode,
    at: pinned.at ?? null,
    days: pinned.days ?? null,
    zone: pinned.zone ?? null,
    digest,
    usualZone: settings.dateline.zone,
    createdBy: OPERATOR,
    now: clock.now(),
  });
  const all = await subscriptions.list(pinned.channel);
  const existing = all.find((one) => takenId(one.takes) === takenId(takes));
  if (existing === undefined) {
    await subscriptions.add(wanted);
    return;
  }
  if (existing.createdBy !== OPERATOR || isSetAlike(existing, wanted)) return;
  const { mode, at, days, zone } = wanted;
  const changed = { ...existing, mode, at, days, zone };
  await subscriptions.change({ ...changed, nextDue: nextDueOf(changed, clock.now()) });
};

export const pinSubscriptions = async (house: Pinning): Promise<void> => {
  for (const pinned of house.settings.dateline.subscriptions) await pin(house, pinned);
};
