// Full-text search over story cards, as SQLite does it (FTS5); PostgreSQL has its own file for this.
import { type Kysely, sql } from 'kysely';
import type { StoryCard, TopicWord } from '../../ports/stories.ts';
import { eachOf, listed } from './lists.ts';
import type { Tables, Writing } from './rows.ts';

/**
 * A story's row in the index is numbered by its newest article, with room for a million stories a millisecond: matches are
 * then read newest first and no further than needed. Ranking all matches of a frequent word was seen to take a second. Such
 * numbers exceed what JavaScript counts exactly and therefore stay in SQL.
 */
const ROOM = 1 << 20;

/** 64 bits hold the spots of so many ms on either side of 1970: some 270 years. */
const FURTHEST = 2 ** 43 - 2;

/** The next free row for a story whose newest article became known at `known`. */
export const spotFor = (known: number) => {
  const at = Math.max(-FURTHEST, Math.min(FURTHEST, known));
  return sql<number>`(
    select coalesce(max(spot) + 1, ${at} * ${ROOM}) from stories
    where spot >= ${at} * ${ROOM} and spot < (${at} + 1) * ${ROOM}
  )`;
};

/** Before the story's row is changed or removed, since that is where its spot stands. */
export const forgetWords = async (trx: Writing, stories: readonly string[]): Promise<void> => {
  await sql`
    delete from story_words where rowid in (select spot from stories where id in ${listed(stories)})
  `.execute(trx);
};

export const indexWords = async (trx: Writing, { id, search }: StoryCard): Promise<void> => {
  await sql`
    insert into story_words (rowid, title, names, body)
    select spot, ${search.title}, ${search.names}, ${search.body} from stories where id = ${id}
  `.execute(trx);
  const words = new Set(`${search.title} ${search.names} ${search.body}`.split(' '));
  words.delete('');
  await sql`
    insert into vocabulary (letters, word)
    select length(value), value from ${eachOf([...words])} where true
    on conflict do nothing
  `.execute(trx);
};

/** Quoted, so that nothing in a word is an operator. */
const quoted = (stem: string): string => `"${stem.replaceAll('"', '""').replaceAll('\0', '')}"`;

const matching = (fields: string, words: readonly TopicWord[]): string =>
  `${fields} : (${words.map((stems) => `(${stems.map(quoted).join(' OR ')})`).join(' AND ')})`;

/** Strongest field first: every word in the title, then in title and names, then anywhere. */
const FIELDS = ['{title}', '{title names}', '{title names body}'] as const;

/** Ids, newest first within the strongest field, each once. */
export const findStories = async (
  db: Kysely<Tables>,
  words: readonly TopicWord[],
  limit: number,
): Promise<readonly string[]> => {
  const found = new Set<string>();
  if (words.length === 0 || words.some((stems) => stems.length === 0)) return [];
  for (const fields of FIELDS) {
    if (found.size >= limit) break;
    const { rows } = await sql<{ readonly id: string }>`
      select stories.id as id
      from (
        select rowid as spot from story_words where story_words match ${matching(fields, words)}
        order by rowid desc limit ${limit}
      ) as hits
      join stories on stories.spot = hits.spot
      order by stories.spot desc
    `.execute(db);
    for (const { id } of rows) found.add(id);
  }
  return [...found].slice(0, limit);
};

/** Words stay when their card is gone: one that finds nothing any more does no harm, and nobody has to count. */
const LAST = '\u{10FFFF}';

export const vocabulary = async (
  db: Kysely<Tables>,
  range: { readonly prefix: string; readonly min: number; readonly max: number },
): Promise<readonly string[]> => {
  const { prefix, min, max } = range;
  const lengths = Array.from({ length: Math.max(0, max - min + 1) }, (_, i) => min + i);
  const rows = await db
    .selectFrom('vocabulary')
    .select('word')
    .where('letters', 'in', listed(lengths))
    .where('word', '>=', prefix)
    .where('word', '<=', prefix + LAST)
    .orderBy('word')
    .execute();
  return rows.map(({ word }) => word);
};

/** Words of cards that are gone stay in the index until its parts are merged: about so many pages of it at a time. */
export const mergeWords = async (db: Kysely<Tables>, pages: number): Promise<void> => {
  await sql`insert into story_words (story_words, rank) values ('merge', ${pages})`.execute(db);
};
