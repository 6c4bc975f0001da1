// What placing one article changes: its fingerprint and postings, the stories of articles that move, and who is told of it.
import { sql } from 'kysely';
import type { Placement } from '../../ports/stories.ts';
import { fromJson, toJson } from './json.ts';
import { eachOf, listed } from './lists.ts';
import type { Writing } from './rows.ts';
import { dropCards } from './story-cards.ts';
import { countTerms } from './term-counts.ts';

interface Row {
  readonly row: number;
  readonly revision: number;
  readonly known_at: number;
}

/** Returns whether the article had a place before. */
const dropPrint = async (trx: Writing, { row, known_at }: Row): Promise<boolean> => {
  const before = await trx
    .deleteFrom('prints')
    .where('article', '=', row)
    .returning('heavy')
    .executeTakeFirst();
  if (before === undefined) return false;
  await trx
    .deleteFrom('postings')
    .where('term', 'in', listed(fromJson(before.heavy)))
    .where('known_at', '=', known_at)
    .where('article', '=', row)
    .execute();
  return true;
};

const writePrint = async (trx: Writing, { row, known_at }: Row, placement: Placement): Promise<void> => {
  await trx
    .insertInto('prints')
    .values({ article: row, print: toJson(placement.print), heavy: toJson(placement.heavy) })
    .execute();
  await sql`
    insert into postings (term, known_at, article)
    select value, ${known_at}, ${row} from ${eachOf(placement.heavy)} where true
    on conflict do nothing
  `.execute(trx);
};

/** Returns the stories that the articles of `moves` had before. */
const move = async (trx: Writing, moves: Placement['moves']): Promise<readonly string[]> => {
  const articles = moves.map(({ article }) => article);
  const before = await trx
    .selectFrom('articles')
    .select('story')
    .distinct()
    .where('id', 'in', listed(articles))
    .execute();
  for (const [story, of] of Map.groupBy(moves, ({ story }) => story)) {
    const ids = of.map(({ article }) => article);
    await trx.updateTable('articles').set({ story }).where('id', 'in', listed(ids)).execute();
  }
  return before.flatMap(({ story }) => (story === null ? [] : [story]));
};

/** Positions are given inside the write transaction: whoever has read up to one never misses a lower one. */
const announce = async (trx: Writing, moves: Placement['moves']): Promise<void> => {
  const moved = trx
    .selectFrom('articles')
    .select('row')
    .where('id', 'in', listed(moves.map(({ article }) => article)));
  await trx.deleteFrom('changes').where('article', 'in', moved).execute();
  await trx
    .insertInto('changes')
    .columns(['article'])
    .expression(moved.orderBy('known_at').orderBy('id'))
    .execute();
};

const merge = async (trx: Writing, merged: Placement['merged']): Promise<void> => {
  for (const { from, to } of merged) {
    await trx.updateTable('articles').set({ story: to }).where('story', '=', from).execute();
    await trx.updateTable('aliases').set({ story: to }).where('story', '=', from).execute();
    await trx
      .insertInto('aliases')
      .values({ id: from, story: to })
      .onConflict((oc) => oc.column('id').doUpdateSet({ story: to }))
      .execute();
  }
};

/** Stories without articles, or with withdrawn ones alone, lose their card; the others wait for a new one, so that a crash before it cannot lose it. */
const settle = async (trx: Writing, touched: readonly string[]): Promise<void> => {
  const held = await trx
    .selectFrom('articles')
    .select('story')
    .distinct()
    .where('story', 'in', listed(touched))
    .where('standing', '<>', 'withdrawn')
    .execute();
  const alive = held.flatMap(({ story }) => (story === null ? [] : [story]));
  await dropCards(
    trx,
    touched.filter((story) => !alive.includes(story)),
  );
  // A story that comes to life again under its old id is no alias any more.
  await trx.deleteFrom('aliases').where('id', 'in', listed(alive)).execute();
  for (const story of alive)
    await trx
      .insertInto('stale_stories')
      .values({ story })
      .onConflict((oc) => oc.doNothing())
      .execute();
};

export const place = async (trx: Writing, placement: Placement): Promise<void> => {
  const { article, moves, merged, terms, revision } = placement;
  const row = await trx
    .selectFrom('articles')
    .select(['row', 'revision', 'known_at'])
    .where('id', '=', article)
    .executeTakeFirstOrThrow();
  const isPlacedAgain = await dropPrint(trx, row);
  await writePrint(trx, row, placement);
  if (!isPlacedAgain) await countTerms(trx, terms);
  const left = await move(trx, moves);
  await merge(trx, merged);
  await announce(trx, moves);
  await settle(trx, [...new Set([...left, ...moves.map(({ story }) => story)])]);
  // Revised while it was being placed: it keeps waiting.
  if (row.revision === revision) await trx.deleteFrom('waiting').where('article', '=', row.row).execute();
};
