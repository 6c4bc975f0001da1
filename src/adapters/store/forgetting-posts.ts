// Forgetting what was posted: deliveries, editions with their drawings, and messages of the page; never what a later post builds on.
import { sql } from 'kysely';
import { markOf } from '../../core/delivery/keys.ts';
import type { Step, Stepped } from '../../ports/forgetting.ts';
import { listed } from './lists.ts';
import type { Writing } from './rows.ts';

/** What the channel received last is what its next edition is compared with. */
const isLastReceived = sql<boolean>`(
  one.state = 'sent' and one.edition is not null and one.received = (
    select max(received) from deliveries as other
    where other.platform = one.platform and other.channel = one.channel
      and other.state = 'sent' and other.edition is not null
  )
)`;

/** The last row that was looked at, where there may be more. */
const nextAfter = <Row>(rows: readonly Row[], { most }: Step, placeOf: (row: Row) => Stepped['next']) => {
  const last = rows.at(-1);
  return rows.length < most || last === undefined ? null : placeOf(last);
};

/**
 * Settled for good, and long ago: what made a delivery due has moved on with it, so that the key which is given up is never made due again.
 * A digest moves its subscription on in the same transaction; an update is made only of what came within a day.
 */
export const forgetDeliveries = async (trx: Writing, step: Step): Promise<Stepped> => {
  const { before, after, most } = step;
  const rows = await trx
    .selectFrom('deliveries as one')
    .select(['id', 'due_at', 'settled_at', isLastReceived.as('is_last')])
    .where(sql<boolean>`ready_at is null`)
    .where('due_at', '<=', before)
    .where(sql<boolean>`(due_at, id) > (${after.at}, ${after.row})`)
    .orderBy('due_at')
    .orderBy('id')
    .limit(most)
    .execute();
  const old = rows.filter((row) => !row.is_last && (row.settled_at ?? row.due_at) <= before);
  await trx
    .deleteFrom('deliveries')
    .where('id', 'in', listed(old.map(({ id }) => id)))
    .execute();
  return {
    forgotten: old.length,
    next: nextAfter(rows, step, ({ due_at, id }) => ({ at: due_at, row: id })),
  };
};

const isWanted = sql<boolean>`exists (
  select 1 from deliveries as one
  where one.edition = editions.id and (one.ready_at is not null or ${isLastReceived})
)`;

const editionsOfAge = (trx: Writing, { before, after, most }: Step) =>
  trx
    .selectFrom('editions')
    .select(['number', 'id', 'kept_at', isWanted.as('is_wanted')])
    .where('kept_at', '<=', before)
    .where(sql<boolean>`(kept_at, number) > (${after.at}, ${after.row})`)
    .orderBy('kept_at')
    .orderBy('number')
    .limit(most)
    .execute();

/** A drawing's key begins with the edition's id and a blank. */
const dropDrawings = async (trx: Writing, id: string): Promise<void> => {
  await trx.deleteFrom('renderings').where('key', '>=', `${id} `).where('key', '<', `${id}!`).execute();
};

export const forgetEditions = async (trx: Writing, step: Step): Promise<Stepped> => {
  const rows = await editionsOfAge(trx, step);
  const old = rows.filter((row) => !row.is_wanted);
  const numbers = listed(old.map(({ number }) => number));
  await trx.deleteFrom('edition_keys').where('number', 'in', numbers).execute();
  await trx.deleteFrom('editions').where('number', 'in', numbers).execute();
  for (const { id } of old) await dropDrawings(trx, id);
  return {
    forgotten: old.length,
    next: nextAfter(rows, step, ({ kept_at, number }) => ({ at: kept_at, row: number })),
  };
};

/**
 * Marks of what was begun and is not surely posted: a send is looked up by its mark before it is tried again, even where somebody has it tried
 * again long after, and where its message is gone it would be posted twice.
 */
const marksToFind = async (trx: Writing): Promise<ReadonlySet<string | null>> => {
  const begun = await trx
    .selectFrom('deliveries')
    .select('key')
    .where('platform', '=', 'browser')
    .where(sql<boolean>`first_try is not null and state not in ('sent', 'skipped')`)
    .execute();
  return new Set(begun.map(({ key }) => markOf(key)));
};

export const forgetMessages = async (trx: Writing, step: Step): Promise<Stepped> => {
  const rows = await trx
    .selectFrom('transcript')
    .select(['id', 'at', 'mark'])
    .where('id', '>', step.after.row)
    .orderBy('id')
    .limit(step.most)
    .execute();
  const old = rows.filter(({ at }) => at <= step.before);
  const wanted = old.length === 0 ? new Set() : await marksToFind(trx);
  const gone = old.filter(({ mark }) => !wanted.has(mark)).map(({ id }) => id);
  await trx.deleteFrom('transcript').where('id', 'in', listed(gone)).execute();
  // They stand in the order in which they came: behind a young one there are no old ones.
  const next = old.length < rows.length ? null : nextAfter(rows, step, ({ at, id }) => ({ at, row: id }));
  return { forgotten: gone.length, next };
};
