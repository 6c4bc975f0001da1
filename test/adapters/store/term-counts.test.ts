// Counts of terms fade: halved every 4,000 articles, terms and total alike.
import { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { SqliteConnection } from '../../../src/adapters/store/connection.ts';
import { sqliteDialect } from '../../../src/adapters/store/dialect.ts';
import { migrate } from '../../../src/adapters/store/migrate.ts';
import type { Tables } from '../../../src/adapters/store/rows.ts';
import { countTerms, frequencies } from '../../../src/adapters/store/term-counts.ts';

it('counts of terms fade', async () => {
  const patience = { path: ':memory:', now: Date.now, chance: Math.random };
  const connection = new SqliteConnection({ path: ':memory:', readOnly: false, patience });
  await migrate(connection, ':memory:');
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  const place = (articles: number, terms: readonly string[]) =>
    db.transaction().execute(async (trx) => {
      for (let n = 0; n < articles; n += 1) await countTerms(trx, terms);
    });
  const counted = async () => {
    const { total, of } = await frequencies(db, ['early', 'always', 'never']);
    return [total, of.get('early'), of.get('always'), of.get('never')];
  };
  await place(2_000, ['early', 'always']);
  expect(await counted()).toEqual([2_000, 2_000, 2_000, undefined]);
  await place(1_999, ['always']);
  expect(await counted()).toEqual([3_999, 2_000, 3_999, undefined]);
  await place(1, ['always']);
  expect(await counted()).toEqual([2_000, 1_000, 2_000, undefined]);
  await place(100, ['early', 'always']);
  expect(await counted()).toEqual([2_100, 1_100, 2_100, undefined]);
  await db.destroy();
});
