// A digest takes over what earlier ones of its subscription could not tell: after a long outage of a platform comes one edition, not one a day.
import type { Kysely } from 'kysely';
import type { NewDelivery } from '../../ports/deliveries.ts';
import { stateRow } from './delivery-rows.ts';
import type { Tables } from './rows.ts';

const TAKEN_OVER = stateRow({ is: 'skipped', reason: 'a later edition tells it' });

/** Only those that nobody is at, and of which surely nothing stands in the channel. */
export const takeOver = async (db: Kysely<Tables>, id: number, digest: NewDelivery): Promise<void> => {
  const earlier = await db
    .updateTable('deliveries')
    .set(TAKEN_OVER)
    .where('platform', '=', digest.channel.platform)
    .where('channel', '=', digest.channel.id)
    .where('ready_at', 'is not', null)
    .where('due_at', '<', digest.dueAt)
    .where('subscription', '=', digest.subscription)
    .where('kind', '=', 'digest')
    .where('state', 'in', ['due', 'failed'])
    .where('first_try', 'is', null)
    .returning(['window_from', 'covers'])
    .execute();
  if (earlier.length === 0) return;
  await db
    .updateTable('deliveries')
    .set({
      window_from: Math.min(digest.window.from, ...earlier.map((one) => one.window_from)),
      covers: earlier.reduce((sum, { covers }) => sum + covers, digest.covers),
    })
    .where('id', '=', id)
    .execute();
};
