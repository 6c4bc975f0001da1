// Subscriptions that `config/dateline.yaml` pins: as they stand there from each start on, beside those that people make in chat.
import type { House } from '../app.ts';
import { isTypedAddress, typedAddress } from '../core/command/typed-address.ts';
import { isSetAlike, newSubscription, nextDueOf } from '../core/delivery/making.ts';
import { type Taken, takenId } from '../core/delivery/subscription.ts';
import type { DigestDefinition } from '../core/digest/definition.ts';
import { OPERATOR, UNSAID } from '../core/feed/feed.ts';
import { feedName } from '../core/feed/name.ts';
import type { PinnedSubscription } from '../settings/dateline.ts';

/** Who made what stands in the settings. */
const SETTINGS = 'operator';

type Pinning = Pick<House, 'store' | 'clock' | 'settings'>;

/** A feed that is pinned is read from now on; it is the operator's, whatever workspace the channel is of. */
const pinnedFeed = async ({ store, clock }: Pinning, url: string): Promise<Taken> => {
  const { feed } = await store.feeds.add({ ...UNSAID, url }, OPERATOR, clock.now());
  return { kind: 'feed', feed: feed.id, label: feedName(feed) };
};

const takenBy = async (
  pinning: Pinning,
  { takes }: PinnedSubscription,
  digest: DigestDefinition | null,
): Promise<Taken> => {
  if (digest !== null) return { kind: 'digest', digest: digest.name };
  const address = isTypedAddress(takes) ? typedAddress(takes) : null;
  return address === null ? { kind: 'topic', topic: takes } : pinnedFeed(pinning, address);
};

/** What people made or took over is theirs: only what the operator made follows its line. A paused one stays paused. */
const pin = async (pinning: Pinning, pinned: PinnedSubscription): Promise<void> => {
  const { store, clock, settings } = pinning;
  const { subscriptions } = store;
  const digest = settings.digests.find(({ name }) => name === pinned.takes) ?? null;
  const takes = await takenBy(pinning, pinned, digest);
  const wanted = newSubscription({
    channel: pinned.channel,
    takes,
    mode: pinned.mode,
    at: pinned.at ?? null,
    days: pinned.days ?? null,
    zone: pinned.zone ?? null,
    digest,
    usualZone: settings.dateline.zone,
    createdBy: SETTINGS,
    now: clock.now(),
  });
  const all = await subscriptions.list(pinned.channel);
  const existing = all.find((one) => takenId(one.takes) === takenId(takes));
  if (existing === undefined) {
    await subscriptions.add(wanted);
    return;
  }
  if (existing.createdBy !== SETTINGS || isSetAlike(existing, wanted)) return;
  const { mode, at, days, zone } = wanted;
  const changed = { ...existing, mode, at, days, zone };
  await subscriptions.change({ ...changed, nextDue: nextDueOf(changed, clock.now()) });
};

export const pinSubscriptions = async (house: Pinning): Promise<void> => {
  for (const pinned of house.settings.dateline.subscriptions) await pin(house, pinned);
};
