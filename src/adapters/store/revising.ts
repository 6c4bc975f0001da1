// What a new text, or taking it back, makes of an article: a revision, kept beside what it said before.
import { sql } from 'kysely';
import type { Article } from '../../core/article/article.ts';
import { isOnSiteOf } from '../../core/article/site.ts';
import { isSameStanding } from '../../core/article/standing.ts';
import type { Analysis } from '../../core/language/analysis.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Owner } from './article-keys.ts';
import { articleOf, articleRow, pastRow } from './article-rows.ts';
import { withText } from './articles.ts';
import { flag } from './flags.ts';
import { toJson } from './json.ts';
import { countPublisher } from './publisher-counts.ts';
import type { Writing } from './rows.ts';

/** To be placed again, in a new turn, so that a placement of the text before does not count for this one. */
const queueAgain = async (trx: Writing, row: number): Promise<void> => {
  await trx.deleteFrom('waiting').where('article', '=', row).execute();
  await trx.insertInto('waiting').values({ article: row }).execute();
};

/** Postings are found by the time as well. */
const movePostings = async (trx: Writing, row: number, from: Instant, to: Instant): Promise<void> => {
  await sql`
    update postings set known_at = ${to} where known_at = ${from} and article = ${row}
      and term in (select each.value from prints, json_each(prints.heavy) as each where prints.article = ${row})
  `.execute(trx);
};

/** Without a new analysis the one of the text before stays: the text is the same. */
export const revise = async (
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
  if (before.article.knownAt !== article.knownAt)
    await movePostings(trx, row, before.article.knownAt, article.knownAt);
  await countPublisher(trx, before.article.publisher, -1);
  await countPublisher(trx, article.publisher, 1);
  if (!isSameStanding(before.article.standing, article.standing)) await flag(trx, row);
  await queueAgain(trx, row);
};

export const withdraw = async (
  trx: Writing,
  id: string,
  { note, at, page }: { readonly note: string | null; readonly at: Instant; readonly page: string | null },
): Promise<Article | null> => {
  const found = await withText(trx).where('id', '=', id).executeTakeFirst();
  if (found === undefined) return null;
  const before = articleOf(found);
  if (page !== null && !isOnSiteOf(page, before.url)) return null;
  if (before.standing.is === 'withdrawn') return before;
  const standing = { is: 'withdrawn', note } as const;
  const withdrawn: Article = { ...before, standing, revision: before.revision + 1, revisedAt: at };
  await revise(trx, { row: found.row, article: before }, withdrawn, null);
  return withdrawn;
};
