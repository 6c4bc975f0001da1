// What is remembered of a feed's items: what each said, which article it became, and until when the feed listed it.
import { type Kysely, sql } from 'kysely';
import type { SeenItem } from '../../core/feed/items.ts';
import { DAY, type Instant } from '../../core/time/instant.ts';
import { seenItemOf } from './feed-rows.ts';
import { eachOf, listed } from './lists.ts';
import type { Connections, Tables, Writing } from './rows.ts';

/** Of a feed that has something new by the hour. */
const NOTED_EVERY = 7 * DAY;

interface Listing {
  readonly keys: readonly string[];
  readonly at: Instant;
}

/** What the listing before still had was listed until now, however long ago that was read: some feeds are the same for years. */
const noteListed = async (
  trx: Writing,
  feed: { readonly row: number; readonly listed_at: Instant },
  { keys, at }: Listing,
): Promise<void> => {
  const items = trx.updateTable('feed_items').where('feed', '=', feed.row);
  await items
    .set({ listed_at: at - 1 })
    .where('listed_at', '>=', feed.listed_at)
    .execute();
  await items.set({ listed_at: at }).where('key', 'in', listed(keys)).execute();
  await trx.updateTable('feeds').set({ listed_at: at }).where('row', '=', feed.row).execute();
};

export const seenItems = async (
  { reader, writer }: Connections,
  id: string,
  listing: Listing,
): Promise<ReadonlyMap<string, SeenItem>> => {
  const feed = await reader
    .selectFrom('feeds')
    .select(['row', 'listed_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (feed === undefined) return new Map();
  if (listing.at - feed.listed_at >= NOTED_EVERY)
    await writer.transaction().execute((trx) => noteListed(trx, feed, listing));
  const rows = await reader
    .selectFrom('feed_items')
    .leftJoin('articles', 'articles.row', 'feed_items.article')
    .selectAll('feed_items')
    .select('articles.id')
    .where('feed', '=', feed.row)
    .where('key', 'in', listed(listing.keys))
    .execute();
  return new Map(rows.map((row) => [row.key, seenItemOf(row)]));
};

export const rememberItems = async (
  writer: Kysely<Tables>,
  feed: string,
  items: readonly SeenItem[],
): Promise<void> => {
  if (items.length === 0) return;
  await sql`
    insert into feed_items (feed, key, print, article, changes, changed_at, owed, listed_at)
    select feeds.row, each.value ->> 'key', each.value ->> 'print',
      (select row from articles where id = each.value ->> 'article'),
      each.value ->> 'changes', each.value ->> 'changedAt', each.value ->> 'owed',
      each.value ->> 'changedAt'
    from feeds, ${eachOf(items)} as each where feeds.id = ${feed}
    on conflict (feed, key) do update set print = excluded.print, article = excluded.article,
      changes = excluded.changes, changed_at = excluded.changed_at, owed = excluded.owed,
      listed_at = excluded.listed_at
  `.execute(writer);
};
