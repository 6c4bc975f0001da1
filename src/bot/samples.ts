// The first start with nothing set: sample articles in the store, and a channel of the page that has a digest of them.
import { join } from 'node:path';
import { readSamples } from '../adapters/files/samples.ts';
import type { House } from '../app.ts';
import { digestDelivery, newSubscription } from '../core/delivery/making.ts';
import type { Channel } from '../core/delivery/subscription.ts';
import { dayIn, plusDays, startOfDay } from '../core/time/zoned.ts';
import type { Positions } from '../ports/leases.ts';

const SAMPLES = 'samples';
const CHANNEL: Channel = { platform: 'browser', id: 'general' };

export const hasSamples = async ({ positions }: { readonly positions: Positions }): Promise<boolean> =>
  (await positions.read(SAMPLES)) > 0;

/** Whoever has a token, or articles of their own, needs no samples. */
const wantsSamples = async ({ settings, store }: House): Promise<boolean> => {
  const { DISCORD_TOKEN, SLACK_BOT_TOKEN } = settings.environment;
  if (DISCORD_TOKEN !== null || SLACK_BOT_TOKEN !== null) return false;
  return !(await hasSamples(store)) && (await store.library.counts()).articles === 0;
};

/** The first channel takes the first digest, and gets one now: all of yesterday and today. */
const subscribe = async (house: House): Promise<void> => {
  const [digest] = house.settings.digests.filter(({ select }) => select.topic === null);
  if (digest === undefined) return;
  const { store, clock, settings } = house;
  const now = clock.now();
  const wanted = newSubscription({
    channel: CHANNEL,
    takes: { kind: 'digest', digest: digest.name },
    mode: 'both',
    at: null,
    days: null,
    zone: null,
    digest,
    usualZone: settings.dateline.zone,
    createdBy: 'operator',
    now,
  });
  const added = await store.subscriptions.add({ ...wanted, coveredTo: now });
  if (added === null) return;
  const from = startOfDay(plusDays(dayIn(now, added.zone), -1), added.zone);
  const first = digestDelivery(added, { dueAt: now, window: { from, to: now }, covers: 1 });
  await store.deliveries.enqueue([first], []);
};

/** Once a store. Returns how many articles were taken in. */
export const firstRun = async (house: House, root: string): Promise<number> => {
  if (!(await wantsSamples(house))) return 0;
  const drafts = await readSamples(
    join(root, 'config', 'samples'),
    house.clock.now(),
    house.settings.dateline.zone,
  );
  for (const draft of drafts) await house.collect(draft, { arrival: { is: 'import', asNews: false } });
  await house.understandAll();
  await subscribe(house);
  await house.store.positions.write(SAMPLES, 1);
  return drafts.length;
};
