// The record of deliveries: what is due, who is at it, what was sent. Every change by a claimer carries the claimer's name.
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Delivery, SentPart } from '../../core/delivery/delivery.ts';
import type { DeliveryReader, DeliveryRecord, DueWriter } from '../../ports/deliveries.ts';
import { claimRows, nextReady } from './claiming.ts';
import { deliveryOf, newRow, stateRow } from './delivery-rows.ts';
import { listed } from './lists.ts';
import type { Connections, DeliveryRow, Tables } from './rows.ts';
import { roundUp, takeOver } from './taking-over.ts';

const withParts = async (
  db: Kysely<Tables>,
  rows: readonly Selectable<DeliveryRow>[],
): Promise<readonly Delivery[]> => {
  const tried = rows.filter(({ first_try }) => first_try !== null).map(({ id }) => id);
  const parts = await db
    .selectFrom('delivery_parts')
    .selectAll()
    .where('delivery', 'in', listed(tried))
    .orderBy('delivery')
    .orderBy('part')
    .execute();
  const byDelivery = Map.groupBy(parts, ({ delivery }) => delivery);
  const sentBy = (id: number): readonly SentPart[] =>
    (byDelivery.get(id) ?? []).map(({ part, message }) => ({ part, message }));
  return rows.map((row) => deliveryOf(row, sentBy(row.id)));
};

const heldBy = (db: Kysely<Tables>, key: string, owner: string) =>
  db
    .updateTable('deliveries')
    .where('key', '=', key)
    .where('owner', '=', owner)
    .where('state', '=', 'claimed')
    .returning('id');

/** After everything that its channel received before. */
const NEXT_RECEIVED = sql<number>`(
  select coalesce(max(received), 0) + 1 from deliveries as other
  where other.platform = deliveries.platform and other.channel = deliveries.channel
    and other.state = 'sent' and other.edition is not null
)`;

/** Newest first. */
const listedDeliveries = (db: Kysely<Tables>) =>
  db.selectFrom('deliveries').selectAll().orderBy('id', 'desc');

const openDueWriter = ({ writer }: Connections): DueWriter => ({
  enqueue: (deliveries, moved) =>
    writer.transaction().execute(async (trx) => {
      let fresh = 0;
      for (const delivery of deliveries) {
        const row = await trx
          .insertInto('deliveries')
          .values(newRow(delivery))
          .onConflict((oc) => oc.column('key').doNothing())
          .returning('id')
          .executeTakeFirst();
        if (row === undefined) continue;
        fresh += 1;
        await (delivery.kind === 'digest' ? takeOver : roundUp)(trx, row.id, delivery);
      }
      for (const { id, nextDue, coveredTo } of moved)
        await trx
          .updateTable('subscriptions')
          // Paused meanwhile: it stays without a next one. A process that is behind moves nothing back.
          .set((eb) => ({
            next_due: eb.case().when('paused', '=', 1).then(null).else(nextDue).end(),
            covered_to: coveredTo,
          }))
          .where('id', '=', id)
          .where((eb) => eb.or([eb('covered_to', 'is', null), eb('covered_to', '<=', coveredTo)]))
          .execute();
      return fresh;
    }),
});

const openRecord = (connections: Connections): DeliveryRecord => {
  const { reader, writer } = connections;
  return {
    claim: async (claim) => withParts(reader, await claimRows(connections, claim)),

    freeze: async (key, owner, edition) => {
      const held = await heldBy(writer, key, owner)
        .set((eb) => ({ edition: eb.fn.coalesce('edition', eb.val(edition)) }))
        .executeTakeFirst();
      return held !== undefined;
    },

    begin: async (key, owner, at, until) => {
      const held = await heldBy(writer, key, owner)
        .set((eb) => ({
          attempts: eb('attempts', '+', 1),
          first_try: eb.fn.coalesce('first_try', eb.val(at)),
          unanswered: at,
          ready_at: until,
        }))
        .executeTakeFirst();
      return held !== undefined;
    },

    part: (key, owner, { part, message }, until) =>
      writer.transaction().execute(async (trx) => {
        const held = await heldBy(trx, key, owner)
          .set({ ready_at: until, unanswered: null })
          .executeTakeFirst();
        if (held === undefined) return false;
        await trx
          .insertInto('delivery_parts')
          .values({ delivery: held.id, part, message })
          .onConflict((oc) => oc.columns(['delivery', 'part']).doUpdateSet({ message }))
          .execute();
        return true;
      }),

    refused: async (key, owner) => {
      const held = await heldBy(writer, key, owner)
        .set((eb) => ({
          unanswered: null,
          first_try: eb
            .case()
            .when(
              eb.exists(
                eb.selectFrom('delivery_parts').select('part').whereRef('delivery', '=', 'deliveries.id'),
              ),
            )
            .then(eb.ref('first_try'))
            .else(null)
            .end(),
        }))
        .executeTakeFirst();
      return held !== undefined;
    },

    settle: async (key, owner, state) => {
      const held = await heldBy(writer, key, owner)
        .set({ ...stateRow(state), received: state.is === 'sent' ? NEXT_RECEIVED : null })
        .executeTakeFirst();
      return held !== undefined;
    },
  };
};

const openReader = ({ reader, writer }: Connections): DeliveryReader => ({
  list: async (state, limit) => {
    const newest = listedDeliveries(reader).limit(limit);
    return withParts(reader, await (state === null ? newest : newest.where('state', '=', state)).execute());
  },

  byId: async (id) => {
    const rows = await listedDeliveries(reader).where('id', '=', id).execute();
    return (await withParts(reader, rows))[0] ?? null;
  },

  lastReceived: async (channel) => {
    const row = await reader
      .selectFrom('deliveries')
      .select(['edition', 'settled_at'])
      .where('platform', '=', channel.platform)
      .where('channel', '=', channel.id)
      .where(sql<boolean>`state = 'sent'`)
      .where('edition', 'is not', null)
      .orderBy('received', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (row === undefined || row.edition === null || row.settled_at === null) return null;
    return { edition: row.edition, at: row.settled_at };
  },

  waiting: (platform, dueBy) => nextReady(reader, platform, dueBy),

  outstanding: async (dueBy) => {
    const { outstanding } = await reader
      .selectFrom('deliveries')
      .select((eb) => eb.fn.countAll<number>().as('outstanding'))
      .where('ready_at', 'is not', null)
      .where('due_at', '<=', dueBy)
      .executeTakeFirstOrThrow();
    return outstanding;
  },

  retry: async (id, at) => {
    const row = await writer
      .updateTable('deliveries')
      .set({ ...stateRow({ is: 'due' }), ready_at: at })
      .where('id', '=', id)
      .where('state', 'in', ['failed', 'skipped', 'unknown'])
      .returning('id')
      .executeTakeFirst();
    return row !== undefined;
  },
});

export const openDeliveries = (connections: Connections): DueWriter & DeliveryRecord & DeliveryReader => ({
  ...openDueWriter(connections),
  ...openRecord(connections),
  ...openReader(connections),
});
