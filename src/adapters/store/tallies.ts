// Running totals, so that nobody counts a table.
import type { Kysely } from 'kysely';
import type { Tables, Writing } from './rows.ts';

/** `placed`: articles counted for the frequencies of terms; `stories`: those with a card. */
type Tally = 'placed' | 'stories';

export const tallyOf = async (db: Kysely<Tables>, name: Tally): Promise<number> => {
  const row = await db.selectFrom('tallies').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value ?? 0;
};

export const tally = async (trx: Writing, name: Tally, by: number): Promise<void> => {
  await trx
    .insertInto('tallies')
    .values({ name, value: by })
    .onConflict((oc) => oc.column('name').doUpdateSet((eb) => ({ value: eb('tallies.value', '+', by) })))
    .execute();
};
