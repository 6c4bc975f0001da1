// Kysely's dialect for `node:sqlite`: one connection, used by one at a time, that lets the event loop turn between uses.
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { SqliteConnection } from './connection.ts';

/**
 * After so many ms of queries in a row the event loop gets its turn. Queries are synchronous, and awaiting them runs only
 * microtasks: without this a loop over the store would hold back timers and sockets until its end.
 */
const TURN = 5;

class SqliteDriver implements Driver {
  readonly #connection: SqliteConnection;
  /** Settles when everybody who came before is done. */
  #free: Promise<void> = Promise.resolve();
  #release: () => void = () => {};
  #lastTurn = 0;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#free = promise;
    await before;
    this.#release = resolve;
    if (performance.now() - this.#lastTurn > TURN) {
      await nextTurn();
      this.#lastTurn = performance.now();
    }
    return this.#connection;
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(): Promise<void> {
    await this.#connection.begin();
  }

  async commitTransaction(): Promise<void> {
    await this.#connection.commit();
  }

  async rollbackTransaction(): Promise<void> {
    await this.#connection.rollback();
  }

  async destroy(): Promise<void> {
    this.#connection.close();
  }
}

export const sqliteDialect = (connection: SqliteConnection): Dialect => ({
  createDriver: () => new SqliteDriver(connection),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createAdapter: () => new SqliteAdapter(),
  createIntrospector: (database) => new SqliteIntrospector(database),
});
