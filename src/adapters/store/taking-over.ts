// A new delivery takes over what earlier ones of its subscription could not tell: after a long outage comes one message, not one for each.
import type { Kysely } from 'kysely';
import { SKIPPED } from '../../core/delivery/delivery.ts';
import { DAY } from '../../core/time/instant.ts';
import type { NewDelivery } from '../../ports/deliveries.ts';
import { stateRow } from './delivery-rows.ts';
import { listed } from './lists.ts';
import type { Tables } from './rows.ts';

/** So many updates of a subscription may wait for their channel, each a message of its own. */
const UPDATES_APART = 3;

/**
 * Earlier ones that nobody is at, and of which surely nothing stands in the channel: those that wait, those that failed for good
 * (a right that was missing may be given again), and those that were skipped because of a pause.
 */
const untold = (db: Kysely<Tables>, id: number, { subscription, channel }: NewDelivery) =>
  db
    .selectFrom('deliveries')
    .select(['id', 'kind', 'window_from', 'covers'])
    .where('subscription', '=', subscription)
    .where('state', 'in', ['due', 'failed', 'skipped'])
    .where('platform', '=', channel.platform)
    .where('channel', '=', channel.id)
    .where('first_try', 'is', null)
    .where((eb) => eb.or([eb('state', '<>', 'skipped'), eb('reason', '=', SKIPPED.paused)]))
    .where('id', '<>', id);

type Untold = Awaited<ReturnType<ReturnType<typeof untold>['executeTakeFirstOrThrow']>>;

/** Returns the window's beginning that covers them all. */
const skipAll = async (
  db: Kysely<Tables>,
  earlier: readonly Untold[],
  { window }: NewDelivery,
): Promise<number> => {
  await db
    .updateTable('deliveries')
    .set(stateRow({ is: 'skipped', reason: SKIPPED.later }))
    .where('id', 'in', listed(earlier.map((one) => one.id)))
    .execute();
  return Math.min(window.from, ...earlier.map((one) => one.window_from));
};

/** A digest takes over earlier digests, and updates that have waited for more than a day. */
export const takeOver = async (db: Kysely<Tables>, id: number, digest: NewDelivery): Promise<void> => {
  const earlier = await untold(db, id, digest)
    .where((eb) =>
      eb.or([
        eb.and([eb('kind', '=', 'digest'), eb('due_at', '<', digest.dueAt)]),
        eb('due_at', '<', digest.dueAt - DAY),
      ]),
    )
    .execute();
  if (earlier.length === 0) return;
  const digests = earlier.filter(({ kind }) => kind === 'digest');
  await db
    .updateTable('deliveries')
    .set({
      window_from: await skipAll(db, earlier, digest),
      covers: digests.reduce((sum, { covers }) => sum + covers, digest.covers),
    })
    .where('id', '=', id)
    .execute();
};

/** An update that finds too many waiting becomes a roundup of them all: a digest that stands for none on the schedule. */
export const roundUp = async (db: Kysely<Tables>, id: number, update: NewDelivery): Promise<void> => {
  const earlier = await untold(db, id, update)
    .where('ready_at', 'is not', null)
    .where((eb) => eb.or([eb('kind', '=', 'update'), eb('covers', '=', 0)]))
    .execute();
  if (earlier.length < UPDATES_APART && earlier.every(({ kind }) => kind === 'update')) return;
  await db
    .updateTable('deliveries')
    .set({ kind: 'digest', story: null, covers: 0, window_from: await skipAll(db, earlier, update) })
    .where('id', '=', id)
    .execute();
};
