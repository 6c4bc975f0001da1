// Articles as they stand: each with what was read in it, and the texts that it had before.
import { type Kysely, sql } from 'kysely';
import { canonicalUrl } from '../../core/article/address.ts';
import { addressKeys } from '../../core/article/identity.ts';
import type { ReadArticle } from '../../core/story/story.ts';
import type { ArticleReader } from '../../ports/library.ts';
import { articleOf } from './article-rows.ts';
import { flaggedAfter } from './flags.ts';
import { fromJson } from './json.ts';
import { listed } from './lists.ts';
import type { Connections, Tables } from './rows.ts';
import { tallyOf } from './tallies.ts';

export const withText = (db: Kysely<Tables>) =>
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

/** The article that owns one of the address's keys. */
const rowAt = (url: string) => {
  const { now, old } = addressKeys(url);
  return sql<number>`(select article from article_keys where key in ${listed([...now, ...old])} limit 1)`;
};

export const openArticleReader = ({ reader }: Connections): ArticleReader => ({
  flaggedAfter: (after, limit) => flaggedAfter(reader, after, limit),

  byId: async (id) => {
    const row = await readArticles(reader).where('id', '=', id).executeTakeFirst();
    return row === undefined ? null : readArticleOf(row);
  },

  byUrl: async (url) => {
    const row =
      (await readArticles(reader).where('row', '=', rowAt(url)).executeTakeFirst()) ??
      // The front page of a site is the address of no article, and yet some have no other.
      (await readArticles(reader).where('url', '=', canonicalUrl(url)).orderBy('row').executeTakeFirst());
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
