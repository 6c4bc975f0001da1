// What a new text, or taking it back, makes of an article: a revision, kept beside what it said before.
import type { Article } from '../../core/article/article.ts';
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
  await countPublisher(trx, before.article.publisher, -1);
  await countPublisher(trx, article.publisher, 1);
  if (!isSameStanding(before.article.standing, article.standing)) await flag(trx, row);
  await queueAgain(trx, row);
};

export const withdraw = async (
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
