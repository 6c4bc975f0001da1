// The first start with nothing set: sample articles in the store, and a channel of the page that has a digest of them.
import { join } from 'node:path';
import { readSamples } from '../adapters/files/samples.ts';
import type { House } from '../app.ts';
import { digestKey } from '../core/delivery/keys.ts';
import { nextDue } from '../core/delivery/schedule.ts';
import type { Channel, Taken } from '../core/delivery/subscription.ts';
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
  const zone = digest.when.zone ?? settings.dateline.zone;
  const takes: Taken = { kind: 'digest', digest: digest.name };
  const rhythm = { at: digest.when.at, days: digest.when.days, zone };
  const added = await store.subscriptions.add({
    channel: CHANNEL,
    takes,
    mode: 'both',
    ...rhythm,
    createdAt: now,
    createdBy: 'operator',
    paused: false,
    nextDue: nextDue({ ...rhythm, after: now }),
    coveredTo: now,
  });
  if (added === null) return;
  const from = startOfDay(plusDays(dayIn(now, zone), -1), zone);
  const delivery = {
    key: digestKey(CHANNEL, takes, now),
    kind: 'digest' as const,
    subscription: added.id,
    channel: CHANNEL,
    dueAt: now,
    window: { from, to: now },
    covers: 1,
    story: null,
  };
  await store.deliveries.enqueue([delivery], []);
};

/** Once a store. Returns how many articles were taken in. */
export const firstRun = async (house: House, root: string): Promise<number> => {
  if (!(await wantsSamples(house))) return 0;
  const drafts = await readSamples(
    join(root, 'config', 'samples'),
    house.clock.now(),
    house.settings.dateline.zone,
  );
  for (const draft of drafts) await house.collect(draft, { asNews: false });
  await house.understandAll();
  await subscribe(house);
  await house.store.positions.write(SAMPLES, 1);
  return drafts.length;
};
