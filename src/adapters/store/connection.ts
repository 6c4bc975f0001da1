// One connection to a SQLite file, as Kysely asks of it: statements prepared once, locks waited for without blocking.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { type Patience, patiently } from './patience.ts';
import { mendable } from './sqlite-errors.ts';

/** How long SQLite itself waits for a lock, in ms: the event loop stands still meanwhile, so hardly at all. */
const BUSY_TIMEOUT = 5;
/** Statements kept prepared; their texts are few, since lists travel as one parameter. */
const PREPARED = 300;

/** Some work step by step without answering: run as a change, `incremental_vacuum` was seen to end after its first page. */
const PRAGMA = /^\s*pragma\b/iu;

interface Prepared {
  readonly statement: StatementSync;
  readonly answers: boolean;
}

export class SqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync;
  readonly #patience: Patience;
  readonly #prepared = new Map<string, Prepared>();

  /** Throws what SQLite throws when the file cannot be opened. */
  constructor(options: { readonly path: string; readonly readOnly: boolean; readonly patience: Patience }) {
    this.#database = new DatabaseSync(options.path, { readOnly: options.readOnly, timeout: BUSY_TIMEOUT });
    this.#patience = options.patience;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    return this.#patiently(() => this.#run<R>(sql, parameters));
  }

  // biome-ignore lint/correctness/useYield: Kysely wants the method; nothing here streams.
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the store does not stream');
  }

  /** Statements without parameters, several at once. */
  async execute(script: string): Promise<void> {
    await this.#patiently(() => this.#database.exec(script));
  }

  /** IMMEDIATE: a deferred transaction that reads first and writes later fails at once when another process wrote between. */
  async begin(): Promise<void> {
    await this.execute('begin immediate');
  }

  async commit(): Promise<void> {
    await this.execute('commit');
  }

  /** A full disk rolls back by itself. */
  async rollback(): Promise<void> {
    if (this.#database.isTransaction) await this.execute('rollback');
  }

  close(): void {
    this.#prepared.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  /** Inside a transaction nothing is ever busy: the lock was taken at its beginning. */
  async #patiently<T>(act: () => T): Promise<T> {
    try {
      return await patiently(this.#patience, act);
    } catch (error) {
      throw mendable(error, this.#patience.path);
    }
  }

  #run<R>(sql: string, parameters: readonly unknown[]): QueryResult<R> {
    const { statement, answers } = this.#prepare(sql);
    const values = parameters as readonly SQLInputValue[];
    if (answers) return { rows: statement.all(...values) as R[] };
    const { changes, lastInsertRowid } = statement.run(...values);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  #prepare(sql: string): Prepared {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, answers: statement.columns().length > 0 || PRAGMA.test(sql) };
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size >= PREPARED && oldest !== undefined) this.#prepared.delete(oldest);
    this.#prepared.set(sql, prepared);
    return prepared;
  }
}
