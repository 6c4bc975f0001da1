// Subscriptions: who takes what, and when it is due next.
import { type Insertable, type Selectable, sql } from 'kysely';
import type { Channel, PlatformName, Subscription, Taken } from '../../core/delivery/subscription.ts';
import type { Subscriptions } from '../../ports/deliveries.ts';
import { fromJson, toJson } from './json.ts';
import type { Connections, SubscriptionRow } from './rows.ts';

const takenOf = ({ takes, what, label }: Selectable<SubscriptionRow>): Taken => {
  switch (takes) {
    case 'digest':
      return { kind: takes, digest: what };
    case 'topic':
      return { kind: takes, topic: what };
    case 'story':
      return { kind: takes, story: what, label: label ?? '' };
    case 'feed':
      return { kind: takes, feed: what, label: label ?? '' };
  }
};

const takenRow = (taken: Taken): Pick<SubscriptionRow, 'takes' | 'what' | 'label'> => {
  switch (taken.kind) {
    case 'digest':
      return { takes: taken.kind, what: taken.digest, label: null };
    case 'topic':
      return { takes: taken.kind, what: taken.topic, label: null };
    case 'story':
      return { takes: taken.kind, what: taken.story, label: taken.label };
    case 'feed':
      return { takes: taken.kind, what: taken.feed, label: taken.label };
  }
};

const subscriptionOf = (row: Selectable<SubscriptionRow>): Subscription => ({
  id: row.id,
  channel: { platform: row.platform, id: row.channel },
  takes: takenOf(row),
  mode: row.mode,
  at: row.at,
  days: fromJson(row.days),
  zone: row.zone,
  createdAt: row.created_at,
  createdBy: row.created_by,
  paused: row.paused === 1,
  nextDue: row.next_due,
  coveredTo: row.covered_to,
});

type Changing = Pick<Subscription, 'mode' | 'at' | 'days' | 'zone' | 'paused' | 'nextDue'>;

/** Without what is covered: only digests that become due move that on, and whoever changes the rest may have read it before. */
const changingRow = (subscription: Changing) => ({
  mode: subscription.mode,
  at: subscription.at,
  days: toJson(subscription.days),
  zone: subscription.zone,
  paused: subscription.paused ? 1 : 0,
  next_due: subscription.nextDue,
});

const subscriptionRow = (subscription: Omit<Subscription, 'id'>): Insertable<SubscriptionRow> => ({
  platform: subscription.channel.platform,
  channel: subscription.channel.id,
  ...takenRow(subscription.takes),
  ...changingRow(subscription),
  created_at: subscription.createdAt,
  created_by: subscription.createdBy,
  covered_to: subscription.coveredTo,
});

export const openSubscriptions = ({ reader, writer }: Connections): Subscriptions => ({
  add: async (subscription) => {
    const row = await writer
      .insertInto('subscriptions')
      .values(subscriptionRow(subscription))
      .onConflict((oc) => oc.columns(['platform', 'channel', 'takes', 'what']).doNothing())
      .returningAll()
      .executeTakeFirst();
    return row === undefined ? null : subscriptionOf(row);
  },

  byId: async (id) => {
    const row = await reader.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : subscriptionOf(row);
  },

  list: async (of: Channel | PlatformName | null) => {
    let query = reader.selectFrom('subscriptions').selectAll().orderBy('id');
    if (of !== null) query = query.where('platform', '=', typeof of === 'string' ? of : of.platform);
    if (of !== null && typeof of !== 'string') query = query.where('channel', '=', of.id);
    return (await query.execute()).map(subscriptionOf);
  },

  remove: async (id) => {
    const gone = await writer
      .deleteFrom('subscriptions')
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    return gone !== undefined;
  },

  change: async (subscription) => {
    await writer
      .updateTable('subscriptions')
      .set(changingRow(subscription))
      .where('id', '=', subscription.id)
      .execute();
  },

  due: async (at, limit) => {
    const rows = await reader
      .selectFrom('subscriptions')
      .selectAll()
      .where((eb) => eb('paused', '=', eb.lit(0)))
      .where('next_due', '<=', at)
      .orderBy('next_due')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(subscriptionOf);
  },

  wantingUpdates: async (after, limit) => {
    const rows = await reader
      .selectFrom('subscriptions')
      .selectAll()
      .where((eb) => eb.and([eb('paused', '=', eb.lit(0)), sql<boolean>`mode <> 'digest'`]))
      .where('id', '>', after)
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(subscriptionOf);
  },
});
