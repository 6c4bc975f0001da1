// Whose turn it is among the feeds, and what is remembered of each: one process asks a feed at a time.
import { type Kysely, type Selectable, sql } from 'kysely';
import type { SeenItem } from '../../core/feed/items.ts';
import type { ClaimedFeed, FeedClaim, FeedPolls } from '../../ports/feeds.ts';
import { seenItemOf, settingOf, stateOf, stateRow } from './feed-rows.ts';
import { listed } from './lists.ts';
import type { Connections, FeedRow, Tables } from './rows.ts';

const claimedOf = (row: Selectable<FeedRow>): ClaimedFeed => ({
  id: row.id,
  setting: settingOf(row),
  state: stateOf(row),
});

/** Written out, as the partial index has it. */
const HAS_TURN = sql<boolean>`next_at is not null`;

/** A host has one turn after the other: its feeds are not all taken up to wait in line for it. */
const ready = async (
  db: Kysely<Tables>,
  { now, limit, busy, perHost }: FeedClaim,
): Promise<readonly number[]> => {
  const ranked = db
    .selectFrom('feeds')
    .select(['row', 'next_at'])
    .select(sql<number>`row_number() over (partition by host order by next_at, row)`.as('turn'))
    .where(HAS_TURN)
    .where('next_at', '<=', now)
    .where('owned_until', '<=', now)
    .where('host', 'not in', listed(busy));
  const rows = await db
    .selectFrom(ranked.as('ranked'))
    .select('row')
    .where('turn', '<=', perHost)
    .orderBy('next_at')
    .orderBy('row')
    .limit(limit)
    .execute();
  return rows.map(({ row }) => row);
};

const itemRow = (feed: number, { key, print, article, changes, changedAt, owed }: SeenItem) => ({
  feed,
  key,
  print,
  article: article === null ? null : sql<number>`(select row from articles where id = ${article})`,
  changes,
  changed_at: changedAt,
  owed,
});

export const openFeedPolls = ({ reader, writer }: Connections): FeedPolls => ({
  claim: async (claim) => {
    for (;;) {
      const rows = await ready(reader, claim);
      if (rows.length === 0) return [];
      const claimed = await writer
        .updateTable('feeds')
        .set({ owner: claim.owner, owned_until: claim.until })
        .where('row', 'in', listed(rows))
        .where('owned_until', '<=', claim.now)
        .where('next_at', '<=', claim.now)
        .returningAll()
        .execute();
      // Somebody else may have been faster with all of them: then there may be others.
      if (claimed.length > 0) return claimed.map(claimedOf);
    }
  },

  seen: async (feed, keys) => {
    const rows = await reader
      .selectFrom('feed_items')
      .innerJoin('feeds', 'feeds.row', 'feed_items.feed')
      .leftJoin('articles', 'articles.row', 'feed_items.article')
      .selectAll('feed_items')
      .select('articles.id')
      .where('feeds.id', '=', feed)
      .where('feed_items.key', 'in', listed(keys))
      .execute();
    return new Map(rows.map((row) => [row.key, seenItemOf(row)]));
  },

  remember: async (id, items) => {
    if (items.length === 0) return;
    await writer.transaction().execute(async (trx) => {
      const feed = await trx.selectFrom('feeds').select('row').where('id', '=', id).executeTakeFirst();
      if (feed === undefined) return;
      for (const item of items)
        await trx
          .insertInto('feed_items')
          .values(itemRow(feed.row, item))
          .onConflict((oc) =>
            oc.columns(['feed', 'key']).doUpdateSet((eb) => ({
              print: eb.ref('excluded.print'),
              article: eb.ref('excluded.article'),
              changes: eb.ref('excluded.changes'),
              changed_at: eb.ref('excluded.changed_at'),
              owed: eb.ref('excluded.owed'),
            })),
          )
          .execute();
    });
  },

  settle: async (id, owner, state) => {
    const { next_at, ...rest } = stateRow(state);
    const settled = await writer
      .updateTable('feeds')
      .set({
        ...rest,
        // Nobody may want it any more: that was decided meanwhile.
        next_at: sql<number | null>`iif(next_at is null, null, ${next_at})`,
        owner: null,
        owned_until: 0,
      })
      .where('id', '=', id)
      .where('owner', '=', owner)
      .returning('id')
      .executeTakeFirst();
    return settled !== undefined;
  },

  nextAt: async () => {
    const { next } = await reader
      .selectFrom('feeds')
      .select((eb) => eb.fn.min<number | null>('next_at').as('next'))
      .where(HAS_TURN)
      .executeTakeFirstOrThrow();
    return next;
  },
});
