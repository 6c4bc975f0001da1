// What keeping one text changes: a new article, a revision of one, further keys of it, or nothing.
import type { Kysely } from 'kysely';
import type { Article } from '../../core/article/article.ts';
import { isSameStanding } from '../../core/article/standing.ts';
import type { Analysis } from '../../core/language/analysis.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { ArticleKeeper, Kept } from '../../ports/library.ts';
import { articleOf, articleRow, pastRow } from './article-rows.ts';
import { withText } from './articles.ts';
import { flag } from './flags.ts';
import { stillOffered, wereForgotten } from './forgotten-keys.ts';
import { toJson } from './json.ts';
import { listed } from './lists.ts';
import type { Connections, Tables, Writing } from './rows.ts';

interface Owner {
  readonly row: number;
  readonly article: Article;
}

/** Keys come surest first: the first that has an owner decides. */
const ownerOf = async (db: Kysely<Tables>, keys: readonly string[]): Promise<Owner | null> => {
  const found = await db.selectFrom('article_keys').selectAll().where('key', 'in', listed(keys)).execute();
  const rows = new Map(found.map(({ key, article }) => [key, article]));
  const row = keys.map((key) => rows.get(key)).find((one) => one !== undefined);
  if (row === undefined) return null;
  return { row, article: articleOf(await withText(db).where('row', '=', row).executeTakeFirstOrThrow()) };
};

const addKeys = async (trx: Writing, row: number, keys: readonly string[]): Promise<void> => {
  for (const key of keys)
    await trx
      .insertInto('article_keys')
      .values({ key, article: row })
      .onConflict((oc) => oc.doNothing())
      .execute();
};

/** An article without a named publisher counts under the empty name. */
export const countPublisher = async (trx: Writing, publisher: string | null, by: number): Promise<void> => {
  await trx
    .insertInto('publishers')
    .values({ name: publisher ?? '', articles: by })
    .onConflict((oc) =>
      oc.column('name').doUpdateSet((eb) => ({ articles: eb('publishers.articles', '+', by) })),
    )
    .execute();
};

/** To be placed (again). A new turn, so that a placement of the text before does not count for this one. */
const queue = async (trx: Writing, row: number): Promise<void> => {
  await trx.deleteFrom('waiting').where('article', '=', row).execute();
  await trx.insertInto('waiting').values({ article: row }).execute();
};

const store = async (trx: Writing, article: Article, analysis: Analysis): Promise<number> => {
  const { row } = await trx
    .insertInto('articles')
    .values(articleRow(article))
    .returning('row')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('article_texts')
    .values({ article: row, text: article.text, analysis: toJson(analysis) })
    .execute();
  await countPublisher(trx, article.publisher, 1);
  return row;
};

/** Without a new analysis the one of the text before stays: the text is the same. */
const revise = async (
  trx: Writing,
  before: Owner,
  article: Article,
  analysis: Analysis | null,
): Promise<void> => {
  const { row } = before;
  const { analysis: past } = await trx
    .selectFrom('article_texts')
    .select('analysis')
    .where('article', '=', row)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('past_revisions')
    .values(pastRow(row, before.article, past))
    .execute();
  await trx.updateTable('articles').set(articleRow(article)).where('row', '=', row).execute();
  if (analysis !== null)
    await trx
      .updateTable('article_texts')
      .set({ text: article.text, analysis: toJson(analysis) })
      .where('article', '=', row)
      .execute();
  await countPublisher(trx, before.article.publisher, -1);
  await countPublisher(trx, article.publisher, 1);
  if (!isSameStanding(before.article.standing, article.standing)) await flag(trx, row);
  await queue(trx, row);
};

const keep = async (
  trx: Writing,
  article: Article,
  keys: readonly string[],
  analysis: Analysis,
): Promise<Kept> => {
  const owner = await ownerOf(trx, keys);
  if (owner === null) {
    if (await wereForgotten(trx, keys)) return { is: 'known', article };
    const row = await store(trx, article, analysis);
    await addKeys(trx, row, keys);
    await queue(trx, row);
    return { is: 'stored', article };
  }
  await addKeys(trx, owner.row, keys);
  const { title, text } = owner.article;
  if (title === article.title && text === article.text) return { is: 'known', article: owner.article };
  const { id, revision, knownAt, arrivedAt } = owner.article;
  const again = { revision: revision + 1, revisedAt: article.arrivedAt };
  const revised = { ...article, id, knownAt, arrivedAt, ...again };
  await revise(trx, owner, revised, analysis);
  return { is: 'revised', article: revised };
};

const learn = async ({ reader, writer }: Connections, id: string, keys: readonly string[]): Promise<void> => {
  const known = await reader
    .selectFrom('article_keys')
    .select('key')
    .where('key', 'in', listed(keys))
    .execute();
  if (known.length === new Set(keys).size) return;
  const owner = await reader.selectFrom('articles').select('row').where('id', '=', id).executeTakeFirst();
  if (owner !== undefined) await writer.transaction().execute((trx) => addKeys(trx, owner.row, keys));
};

const withdraw = async (
  trx: Writing,
  id: string,
  note: string | null,
  at: Instant,
): Promise<Article | null> => {
  const found = await withText(trx).where('id', '=', id).executeTakeFirst();
  if (found === undefined) return null;
  const before = articleOf(found);
  if (before.standing.is === 'withdrawn') return before;
  const standing = { is: 'withdrawn', note } as const;
  const withdrawn: Article = { ...before, standing, revision: before.revision + 1, revisedAt: at };
  await revise(trx, { row: found.row, article: before }, withdrawn, null);
  return withdrawn;
};

export const openArticleKeeper = (connections: Connections): ArticleKeeper => {
  const { reader, writer } = connections;
  return {
    owner: async (keys) => (await ownerOf(reader, keys))?.article ?? null,
    forgot: (keys, at) => stillOffered(connections, keys, at),
    keep: (article, keys, analysis) =>
      writer.transaction().execute((trx) => keep(trx, article, keys, analysis)),
    learn: (id, keys) => learn(connections, id, keys),
    withdraw: (id, note, at) => writer.transaction().execute((trx) => withdraw(trx, id, note, at)),
  };
};
