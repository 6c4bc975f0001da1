// How many articles each publisher has: counted as they come and go.
import type { Writing } from './rows.ts';

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
