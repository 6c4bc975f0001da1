// Whose turn it is among the feeds, and what is remembered of each: one process asks a feed at a time.
import { type Kysely, type Selectable, sql } from 'kysely';
import type { SeenItem } from '../../core/feed/items.ts';
import type { ClaimedFeed, FeedClaim, FeedPolls } from '../../ports/feeds.ts';
import { seenItemOf, settingOf, stateOf, stateRow } from './feed-rows.ts';
import { eachOf, listed } from './lists.ts';
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

const remember = async (db: Kysely<Tables>, feed: string, items: readonly SeenItem[]): Promise<void> => {
  await sql`
    insert into feed_items (feed, key, print, article, changes, changed_at, owed)
    select feeds.row, each.value ->> 'key', each.value ->> 'print',
      (select row from articles where id = each.value ->> 'article'),
      each.value ->> 'changes', each.value ->> 'changedAt', each.value ->> 'owed'
    from feeds, ${eachOf(items)} as each where feeds.id = ${feed}
    on conflict (feed, key) do update set print = excluded.print, article = excluded.article,
      changes = excluded.changes, changed_at = excluded.changed_at, owed = excluded.owed
  `.execute(db);
};

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

  remember: async (feed, items) => {
    if (items.length > 0) await remember(writer, feed, items);
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
