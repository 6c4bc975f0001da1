// Brings a store to the schema of this program; several processes may do so at once.
import { CompiledQuery } from 'kysely';
import { OperatorError } from '../../ports/operator-error.ts';
import type { SqliteConnection } from './connection.ts';
import { MIGRATIONS } from './migrations.ts';

const numberOf = async (connection: SqliteConnection, query: string): Promise<number> => {
  const { rows } = await connection.executeQuery<{ readonly n: number }>(CompiledQuery.raw(query));
  return rows[0]?.n ?? 0;
};

const versionOf = (connection: SqliteConnection): Promise<number> =>
  numberOf(connection, 'select user_version as n from pragma_user_version');

const checkKnown = (version: number, path: string): void => {
  if (version > MIGRATIONS.length)
    throw new OperatorError(
      `the store was written by a newer Dateline (${path}: schema ${version}, this program knows ${MIGRATIONS.length}): update Dateline, or name another path in DATABASE_URL`,
    );
};

/** A file of another program has tables, but none of our versions. */
const checkOurs = async (connection: SqliteConnection, path: string): Promise<void> => {
  if ((await numberOf(connection, 'select count(*) as n from sqlite_schema')) > 0)
    throw new OperatorError(
      `this file is a database of another program (${path}): move it away, or name another path in DATABASE_URL`,
    );
};

/** All of what is missing, or nothing: the lock is taken first, so that of several processes the first does the work. */
export const migrate = async (connection: SqliteConnection, path: string): Promise<void> => {
  checkKnown(await versionOf(connection), path);
  if ((await versionOf(connection)) === MIGRATIONS.length) return;
  await connection.begin();
  try {
    const version = await versionOf(connection);
    checkKnown(version, path);
    if (version === 0) await checkOurs(connection, path);
    for (const migration of MIGRATIONS.slice(version)) await connection.execute(migration);
    await connection.execute(`pragma user_version = ${MIGRATIONS.length}`);
    await connection.commit();
  } catch (error) {
    await connection.rollback();
    throw error;
  }
};
