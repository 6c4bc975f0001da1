// Editions by key and by number, and what renderers made of them, each made once.
import type { Kysely, Selectable } from 'kysely';
import type { NumberedEdition } from '../../core/digest/edition.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { EditionStore } from '../../ports/editions.ts';
import type { RenderingStore } from '../../ports/renderings.ts';
import { fromJson, toJson } from './json.ts';
import type { Connections, Tables } from './rows.ts';

const editionOf = (row: Selectable<Tables['editions']> | undefined): NumberedEdition | null =>
  row === undefined ? null : { number: row.number, edition: fromJson(row.edition) };

const underKey = (db: Kysely<Tables>, key: string) =>
  db
    .selectFrom('edition_keys')
    .innerJoin('editions', 'editions.number', 'edition_keys.number')
    .selectAll('editions')
    .where('edition_keys.key', '=', key);

/** Two keys that come to the same content share one edition and its number. Its age counts from `now`: its window may be long past. */
export const openEditions = ({ reader, writer }: Connections, now: () => Instant): EditionStore => ({
  byKey: async (key) => editionOf(await underKey(reader, key).executeTakeFirst()),

  byNumber: async (number) =>
    editionOf(
      await reader.selectFrom('editions').selectAll().where('number', '=', number).executeTakeFirst(),
    ),

  byId: async (id) =>
    editionOf(await reader.selectFrom('editions').selectAll().where('id', '=', id).executeTakeFirst()),

  save: (key, edition) =>
    writer.transaction().execute(async (trx) => {
      const standing = editionOf(await underKey(trx, key).executeTakeFirst());
      if (standing !== null) return standing;
      await trx
        .insertInto('editions')
        .values({ id: edition.id, edition: toJson(edition), kept_at: now() })
        .onConflict((oc) => oc.column('id').doNothing())
        .execute();
      const row = await trx
        .selectFrom('editions')
        .selectAll()
        .where('id', '=', edition.id)
        .executeTakeFirstOrThrow();
      await trx.insertInto('edition_keys').values({ key, number: row.number }).execute();
      return { number: row.number, edition: fromJson(row.edition) };
    }),
});

export const openRenderings = ({ reader, writer }: Connections): RenderingStore => ({
  once: async (key, render) => {
    const kept = await reader
      .selectFrom('renderings')
      .select('value')
      .where('key', '=', key)
      .executeTakeFirst();
    if (kept !== undefined) return kept.value;
    // The first writer wins. Setting the value to itself makes the row that stands there come back.
    const { value } = await writer
      .insertInto('renderings')
      .values({ key, value: render() })
      .onConflict((oc) => oc.column('key').doUpdateSet((eb) => ({ value: eb.ref('renderings.value') })))
      .returning('value')
      .executeTakeFirstOrThrow();
    return value;
  },
});
