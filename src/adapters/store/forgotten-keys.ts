// Identity keys of forgotten articles, as short as can be: what a feed still lists must not come back as news.
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import { DAY, type Instant } from '../../core/time/instant.ts';
import { eachOf, listed } from './lists.ts';
import type { Connections, Tables, Writing } from './rows.ts';

/** Of 52 bits, which JavaScript counts exactly: of ten million keys one in 450 million others is taken for one of them. */
const hashOf = (key: string): number =>
  Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, 13), 16);

/** What is offered at every poll is noted so often, and not at each. */
const NOTED_EVERY = 7 * DAY;

const noted = (db: Kysely<Tables>, keys: readonly string[]) =>
  db.selectFrom('forgotten_keys').where('hash', 'in', listed(keys.map(hashOf)));

export const wereForgotten = async (db: Kysely<Tables>, keys: readonly string[]): Promise<boolean> =>
  (await noted(db, keys).select('hash').limit(1).executeTakeFirst()) !== undefined;

export const stillOffered = async (
  { reader, writer }: Connections,
  keys: readonly string[],
  at: Instant,
): Promise<boolean> => {
  const known = await noted(reader, keys).selectAll().execute();
  if (known.some(({ offered_at }) => offered_at < at - NOTED_EVERY))
    await writer
      .updateTable('forgotten_keys')
      .set({ offered_at: at })
      .where('hash', 'in', listed(known.map(({ hash }) => hash)))
      .execute();
  return known.length > 0;
};

/** Kinds of keys that name one article; the others are used for several, or say who speaks for it. */
const TELLING = ['at', 'url', 'text', 'body', 'title', 'file'] as const;

const isOfOneItem = sql<boolean>`not exists (
  select 1 from article_keys as other where other.key = 'shared:' || substr(article_keys.key, 4)
)`;

/** Before the articles are removed, since their keys go with them. */
export const noteForgotten = async (
  trx: Writing,
  articles: readonly number[],
  at: Instant,
): Promise<void> => {
  const keys = await trx
    .selectFrom('article_keys')
    .select('key')
    .where('article', 'in', listed(articles))
    // Feeds give one id, or one address, to several items: what comes later under the same one is another article.
    .where((eb) => eb.or(TELLING.map((kind) => eb('key', 'like', `${kind}:%`))))
    .where(isOfOneItem)
    .execute();
  const hashes = eachOf(keys.map(({ key }) => hashOf(key)));
  await sql`
    insert into forgotten_keys (hash, offered_at) select value, ${at} from ${hashes} where true
    on conflict (hash) do update set offered_at = excluded.offered_at
  `.execute(trx);
};

/** Keys that were last offered at `before` or earlier; returns how many. */
export const forgetKeys = async (trx: Writing, before: Instant, most: number): Promise<number> => {
  const old = trx
    .selectFrom('forgotten_keys')
    .select('hash')
    .where('offered_at', '<=', before)
    .orderBy('offered_at')
    .limit(most);
  const { numDeletedRows } = await trx
    .deleteFrom('forgotten_keys')
    .where('hash', 'in', old)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
};
