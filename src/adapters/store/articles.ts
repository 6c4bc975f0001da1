// The library: articles by identity, each kept once with what was read in it, and the texts that it had before.
import type { Kysely } from 'kysely';
import type { Article } from '../../core/article/article.ts';
import type { Analysis } from '../../core/language/analysis.ts';
import type { ReadArticle } from '../../core/story/story.ts';
import type { ArticleKeeper, ArticleReader, Kept } from '../../ports/library.ts';
import { articleOf, articleRow, pastRow } from './article-rows.ts';
import { stillOffered, wereForgotten } from './forgotten-keys.ts';
import { fromJson, toJson } from './json.ts';
import { listed } from './lists.ts';
import type { Connections, Tables, Writing } from './rows.ts';
import { tallyOf } from './tallies.ts';

interface Owner {
  readonly row: number;
  readonly article: Article;
}

const withText = (db: Kysely<Tables>) =>
  db
    .selectFrom('articles')
    .innerJoin('article_texts', 'article_texts.article', 'articles.row')
    .selectAll('articles')
    .select('article_texts.text');

export const readArticles = (db: Kysely<Tables>) => withText(db).select('article_texts.analysis');

export type ReadRow = Awaited<ReturnType<ReturnType<typeof readArticles>['executeTakeFirstOrThrow']>>;

export const readArticleOf = (row: ReadRow): ReadArticle => ({
  article: articleOf(row),
  analysis: fromJson(row.analysis),
});

/** With what each said before it was revised. */
export const withPast = async (
  db: Kysely<Tables>,
  rows: readonly ReadRow[],
): Promise<readonly ReadArticle[]> => {
  const revised = rows.filter(({ revision }) => revision > 1);
  if (revised.length === 0) return rows.map(readArticleOf);
  const past = await db
    .selectFrom('past_revisions')
    .selectAll()
    .where('article', 'in', listed(revised.map(({ row }) => row)))
    .orderBy('article')
    .orderBy('revision')
    .execute();
  const byArticle = Map.groupBy(past, ({ article }) => article);
  return rows.map((row) => {
    const before = byArticle.get(row.row) ?? [];
    return { ...readArticleOf(row), past: before.map((one) => readArticleOf({ ...row, ...one })) };
  });
};

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

const revise = async (trx: Writing, before: Owner, article: Article, analysis: Analysis): Promise<void> => {
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
  await trx
    .updateTable('article_texts')
    .set({ text: article.text, analysis: toJson(analysis) })
    .where('article', '=', row)
    .execute();
  await countPublisher(trx, before.article.publisher, -1);
  await countPublisher(trx, article.publisher, 1);
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
  await queue(trx, owner.row);
  return { is: 'revised', article: revised };
};

export const openLibrary = ({ reader, writer }: Connections): ArticleKeeper & ArticleReader => ({
  owner: async (keys) => (await ownerOf(reader, keys))?.article ?? null,

  forgot: (keys, at) => stillOffered({ reader, writer }, keys, at),

  keep: (article, keys, analysis) =>
    writer.transaction().execute((trx) => keep(trx, article, keys, analysis)),

  byId: async (id) => {
    const row = await readArticles(reader).where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : readArticleOf(row);
  },

  byUrl: async (url) => {
    const row = await readArticles(reader).where('url', '=', url).orderBy('row').executeTakeFirst();
    return row === undefined ? null : readArticleOf(row);
  },

  revisions: async (id) => {
    const newest = await withText(reader).where('id', '=', id).executeTakeFirst();
    if (newest === undefined) return [];
    const past = await reader
      .selectFrom('past_revisions')
      .selectAll()
      .where('article', '=', newest.row)
      .orderBy('revision')
      .execute();
    return [...past.map((row) => articleOf({ ...newest, ...row })), articleOf(newest)];
  },

  counts: async () => {
    const { articles, publishers } = await reader
      .selectFrom('publishers')
      .select((eb) => [
        eb.fn.coalesce(eb.fn.sum<number>('articles'), eb.lit(0)).as('articles'),
        eb.fn.countAll<number>().as('publishers'),
      ])
      .where('articles', '>', 0)
      .executeTakeFirstOrThrow();
    return { articles, publishers, stories: await tallyOf(reader, 'stories') };
  },
});
