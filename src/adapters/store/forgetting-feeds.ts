// Forgetting what feeds listed once, and feeds that nobody wants any more: never what would come back as news.
import { sql } from 'kysely';
import type { Instant } from '../../core/time/instant.ts';
import type { Step, Stepped } from '../../ports/forgetting.ts';
import { eachOf, listed } from './lists.ts';
import type { Writing } from './rows.ts';

/** All items of one feed that were listed until the same instant are listed still, or none of them is. */
const itemsOfAge = (trx: Writing, { before, after, most }: Step) =>
  trx
    .selectFrom('feed_items as one')
    .innerJoin('feeds', 'feeds.row', 'one.feed')
    .select(['one.feed', 'one.key', 'one.listed_at'])
    .select(sql<number>`one.listed_at >= feeds.listed_at`.as('is_listed'))
    .where('one.article', 'is', null)
    .where('one.listed_at', '<=', before)
    .where(sql<boolean>`(one.listed_at, one.feed) > (${after.at}, ${after.row})`)
    .orderBy('one.listed_at')
    .orderBy('one.feed')
    .limit(most)
    .execute();

/**
 * Items whose article is forgotten, and those that never became one. What a feed lists stays, whatever its age: without it an item that was passed
 * over would be taken for a new one.
 */
export const forgetItems = async (trx: Writing, step: Step): Promise<Stepped> => {
  const rows = await itemsOfAge(trx, step);
  const old = rows.filter(({ is_listed }) => is_listed === 0).map(({ feed, key }) => ({ feed, key }));
  await sql`
    delete from feed_items where (feed, key) in (
      select each.value ->> 'feed', each.value ->> 'key' from ${eachOf(old)} as each
    )
  `.execute(trx);
  const last = rows.at(-1);
  if (rows.length < step.most || last === undefined) return { forgotten: old.length, next: null };
  // Of those that go together with the last one there may be more; those that stay with it need not be looked at.
  const row = last.is_listed === 0 ? last.feed - 1 : last.feed;
  return { forgotten: old.length, next: { at: last.listed_at, row } };
};

const ASKED_AT = sql<Instant>`coalesce(last_asked_at, 0)`;

/** By somebody, or by its articles: they are selected by the feed that they came from. */
const isWanted = sql<number>`(
  exists (select 1 from feed_owners where feed_owners.feed = feeds.row)
  or exists (select 1 from feed_items where feed_items.feed = feeds.row and feed_items.article is not null)
)`;

/** With what they listed last: for who wants one again they are new. */
export const forgetFeeds = async (trx: Writing, { before, after, most }: Step): Promise<Stepped> => {
  const rows = await trx
    .selectFrom('feeds')
    .select(['row', ASKED_AT.as('asked_at'), isWanted.as('is_wanted')])
    .where(sql<boolean>`next_at is null`)
    .where(ASKED_AT, '<=', before)
    .where(ASKED_AT, '>=', after.at)
    .where(sql<boolean>`(${ASKED_AT}, row) > (${after.at}, ${after.row})`)
    .orderBy(ASKED_AT)
    .orderBy('row')
    .limit(most)
    .execute();
  const old = rows.filter(({ is_wanted }) => is_wanted === 0).map(({ row }) => row);
  await trx.deleteFrom('feeds').where('row', 'in', listed(old)).execute();
  const last = rows.at(-1);
  const isThrough = rows.length < most || last === undefined;
  return { forgotten: old.length, next: isThrough ? null : { at: last.asked_at, row: last.row } };
};
