// Fingerprints at hand are those of the store, however many are asked for, and stay so when an article gets another one.
import { Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { SqliteConnection } from '../../../src/adapters/store/connection.ts';
import { sqliteDialect } from '../../../src/adapters/store/dialect.ts';
import { toJson } from '../../../src/adapters/store/json.ts';
import { migrate } from '../../../src/adapters/store/migrate.ts';
import { printsFrom } from '../../../src/adapters/store/prints.ts';
import type { Tables } from '../../../src/adapters/store/rows.ts';
import { print } from '../../contracts/store/samples.ts';

it('fingerprints are kept at hand', async () => {
  const patience = { path: ':memory:', now: Date.now, chance: Math.random };
  const connection = new SqliteConnection({ path: ':memory:', readOnly: false, patience });
  await migrate(connection, ':memory:');
  await connection.execute('pragma foreign_keys = off');
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  const numbers: number[] = [];
  for (let article = 1; article <= 2_000; article += 1) {
    const row = { article, print: toJson(print({ tokens: article })), heavy: toJson<readonly string[]>([]) };
    const { number } = await db
      .insertInto('prints')
      .values(row)
      .returning('number')
      .executeTakeFirstOrThrow();
    numbers.push(number);
  }
  const printsOf = printsFrom(db);
  const tokens = async (asked: readonly number[]) =>
    [...(await printsOf(asked))].map(([number, { tokens }]) => [number, tokens]);
  const all = numbers.map((number, at) => [number, at + 1]);
  expect(await tokens(numbers)).toEqual(all);
  // The first ones had to make room and are read again; the last ones are at hand, even when their rows are gone.
  expect(await tokens(numbers)).toEqual(all);
  await db.deleteFrom('prints').execute();
  expect(await tokens(numbers.slice(-3))).toEqual(all.slice(-3));
  expect(await tokens(numbers.slice(0, 3))).toEqual([]);
  await db.destroy();
});
