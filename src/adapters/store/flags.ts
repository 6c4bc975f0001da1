// Articles whose standing changed, in the order of the changes: for whoever mends what was posted of them.
import type { Kysely } from 'kysely';
import type { Flag } from '../../ports/library.ts';
import { standingIn } from './article-rows.ts';
import type { Tables, Writing } from './rows.ts';

/** A new position, so that whoever has read up to the last one sees it again. */
export const flag = async (trx: Writing, row: number): Promise<void> => {
  await trx.deleteFrom('flags').where('article', '=', row).execute();
  await trx.insertInto('flags').values({ article: row }).execute();
};

export const flaggedAfter = async (
  db: Kysely<Tables>,
  after: number,
  limit: number,
): Promise<{ readonly position: number; readonly flags: readonly Flag[] }> => {
  const rows = await db
    .selectFrom('flags')
    .innerJoin('articles', 'articles.row', 'flags.article')
    .select([
      'flags.position',
      'articles.id',
      'articles.revision',
      'articles.arrived_at',
      'articles.revised_at',
    ])
    .select(['articles.standing', 'articles.standing_note'])
    .where('flags.position', '>', after)
    .orderBy('flags.position')
    .limit(limit)
    .execute();
  return {
    position: rows.at(-1)?.position ?? after,
    flags: rows.map((row) => ({
      article: row.id,
      standing: standingIn(row),
      revision: row.revision,
      at: row.revised_at ?? row.arrived_at,
    })),
  };
};
