// Under which identity keys an article is found; a key that has an owner stays with it.
import { type Kysely, sql } from 'kysely';
import type { Article } from '../../core/article/article.ts';
import { articleOf } from './article-rows.ts';
import { withText } from './articles.ts';
import { eachOf, listed } from './lists.ts';
import type { Connections, Tables, Writing } from './rows.ts';

export interface Owner {
  readonly row: number;
  readonly article: Article;
}

/** By key; a key without an owner is not among them. */
export const ownersOf = async (
  db: Kysely<Tables>,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Owner>> => {
  const found = await db.selectFrom('article_keys').selectAll().where('key', 'in', listed(keys)).execute();
  if (found.length === 0) return new Map();
  const rows = await withText(db)
    .where('row', 'in', listed([...new Set(found.map(({ article }) => article))]))
    .execute();
  const owners = new Map(rows.map((row) => [row.row, { row: row.row, article: articleOf(row) }]));
  return new Map(
    found.flatMap(({ key, article }) => {
      const owner = owners.get(article);
      return owner === undefined ? [] : [[key, owner] as const];
    }),
  );
};

export const addKeys = async (trx: Writing, row: number, keys: readonly string[]): Promise<void> => {
  await sql`
    insert into article_keys (key, article) select value, ${row} from ${eachOf(keys)} where true on conflict (key) do nothing
  `.execute(trx);
};

export const learn = async (
  { reader, writer }: Connections,
  id: string,
  keys: readonly string[],
): Promise<void> => {
  const known = await reader
    .selectFrom('article_keys')
    .select('key')
    .where('key', 'in', listed(keys))
    .execute();
  if (known.length === new Set(keys).size) return;
  const owner = await reader.selectFrom('articles').select('row').where('id', '=', id).executeTakeFirst();
  if (owner !== undefined) await writer.transaction().execute((trx) => addKeys(trx, owner.row, keys));
};
