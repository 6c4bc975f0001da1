// Who wants a feed: without an owner it is not asked.
import type { Kysely } from 'kysely';
import type { FeedOwner } from '../../core/feed/feed.ts';
import type { Tables, Writing } from './rows.ts';

export const own = async (trx: Writing, owner: FeedOwner, feed: number): Promise<boolean> => {
  const owned = await trx
    .insertInto('feed_owners')
    .values({ owner, feed })
    .onConflict((oc) => oc.doNothing())
    .returning('feed')
    .executeTakeFirst();
  return owned !== undefined;
};

export const isWanted = async (trx: Writing, feed: number): Promise<boolean> =>
  (await trx.selectFrom('feed_owners').select('owner').where('feed', '=', feed).executeTakeFirst()) !==
  undefined;

export const disown = async (trx: Writing, owner: FeedOwner, feed: number): Promise<boolean> => {
  const gone = await trx
    .deleteFrom('feed_owners')
    .where('owner', '=', owner)
    .where('feed', '=', feed)
    .returning('feed')
    .executeTakeFirst();
  if (gone === undefined) return false;
  await trx
    .updateTable('feeds')
    // Wanted again, what it holds then was there before whoever wants it.
    .set({ next_at: null, newest_at: null })
    .where('row', '=', feed)
    .where((eb) => eb.not(eb.exists(eb.selectFrom('feed_owners').select('owner').where('feed', '=', feed))))
    .execute();
  return true;
};

export const ownedBy = (db: Kysely<Tables>, owner: FeedOwner | null) => {
  const owners = db.selectFrom('feed_owners').select('feed');
  return db
    .selectFrom('feeds')
    .selectAll()
    .where('row', 'in', owner === null ? owners : owners.where('owner', '=', owner))
    .orderBy((eb) =>
      eb.fn.coalesce(eb.fn<string | null>('nullif', ['title', eb.val('')]), 'publisher', 'url'),
    )
    .orderBy('url');
};
