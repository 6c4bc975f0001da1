// Whose turn it is among the feeds: one process asks a feed at a time.
import { type Kysely, type Selectable, sql } from 'kysely';
import { HOUR, MINUTE } from '../../core/time/instant.ts';
import type { ClaimedFeed, FeedClaim, FeedPolls } from '../../ports/feeds.ts';
import { rememberItems, seenItems } from './feed-items.ts';
import { settingOf, stateOf, stateRow } from './feed-rows.ts';
import { listed } from './lists.ts';
import type { Connections, FeedRow, Tables } from './rows.ts';

const claimedOf = (row: Selectable<FeedRow>): ClaimedFeed => ({
  id: row.id,
  setting: settingOf(row),
  state: stateOf(row),
});

/** Written out, as the partial index has it. */
const HAS_TURN = sql<boolean>`next_at is not null`;

/** So many of the longest overdue are looked at for one that is taken up: however many are due, a claim costs the same. */
const LOOKED_AT_FOR_ONE = 16;

/** A host has one turn after the other: its feeds are not all taken up to wait in line for it. */
const ready = async (
  db: Kysely<Tables>,
  { now, limit, busy, perHost }: FeedClaim,
): Promise<readonly number[]> => {
  const overdue = db
    .selectFrom('feeds')
    .select(['row', 'next_at', 'host'])
    .where(HAS_TURN)
    .where('next_at', '<=', now)
    .where('owned_until', '<=', now)
    // Where few hosts have most of what is overdue they are busy the next time, and the others come up.
    .where('host', 'not in', listed(busy))
    .orderBy('next_at')
    .orderBy('row')
    .limit(LOOKED_AT_FOR_ONE * limit);
  const ranked = db
    .selectFrom(overdue.as('overdue'))
    .select(['row', 'next_at'])
    .select(sql<number>`row_number() over (partition by host order by next_at, row)`.as('turn'));
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

/** No process holds a feed for so long. */
const LONGEST_CLAIM = HOUR;
/** Another process may have asked while we looked at the clock, and clocks are set by a little every day. */
const AHEAD = MINUTE;

export const openFeedPolls = (connections: Connections): FeedPolls => {
  const { reader, writer } = connections;
  return {
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

    seen: (feed, keys, at) => seenItems(connections, feed, { keys, at }),

    remember: (feed, items) => rememberItems(writer, feed, items),

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

    mend: async (now) => {
      const ahead = await reader
        .selectFrom('feeds')
        .select('row')
        .where((eb) =>
          eb.or([eb('last_asked_at', '>', now + AHEAD), eb('owned_until', '>', now + LONGEST_CLAIM)]),
        )
        .limit(1)
        .executeTakeFirst();
      if (ahead === undefined) return;
      await writer
        .updateTable('feeds')
        .set({ next_at: sql<number | null>`iif(next_at is null, null, ${now})`, owned_until: 0 })
        .where((eb) =>
          eb.or([eb('last_asked_at', '>', now + AHEAD), eb('owned_until', '>', now + LONGEST_CLAIM)]),
        )
        .execute();
    },

    nextAt: async () => {
      const { next } = await reader
        .selectFrom('feeds')
        .select((eb) => eb.fn.min<number | null>('next_at').as('next'))
        .where(HAS_TURN)
        .executeTakeFirstOrThrow();
      return next;
    },
  };
};
