// Giving free pages back to the disk, as SQLite does it; PostgreSQL does so by itself.
import { CompiledQuery, type Kysely, sql } from 'kysely';
import type { Step, Stepped } from '../../ports/forgetting.ts';
import type { SqliteConnection } from './connection.ts';
import { mergeWords } from './full-text.ts';
import type { Connections, Tables } from './rows.ts';

/** Before anything else is set: once a file has its first page, only a VACUUM changes this. */
export const GIVES_BACK = 'pragma auto_vacuum = incremental;';

/** In bytes. A store from before it could give back is written anew where that takes a moment; a larger one only uses its free pages again. */
const SMALL = 64 * 1024 * 1024;

interface Pages {
  readonly total: number;
  readonly free: number;
  readonly size: number;
  /** 2: pages are given back when asked for. */
  readonly mode: number;
}

const PAGES = `
  select page_count as total, freelist_count as free, page_size as size, auto_vacuum as mode
  from pragma_page_count, pragma_freelist_count, pragma_page_size, pragma_auto_vacuum
`;
const INCREMENTAL = 2;

export const readyToGiveBack = async (connection: SqliteConnection): Promise<void> => {
  const { rows } = await connection.executeQuery<Pages>(CompiledQuery.raw(PAGES));
  const isOld = rows.some(({ mode, total, size }) => mode !== INCREMENTAL && total * size <= SMALL);
  if (isOld) await connection.execute('vacuum');
};

/** What stays free for what arrives next: a file that shrinks and grows by the hour would be moved about for nothing. */
const SPARE = 1 / 20;

const spare = async (db: Kysely<Tables>): Promise<{ readonly pages: number; readonly size: number }> => {
  const { rows } = await sql<Pages>`${sql.raw(PAGES)}`.execute(db);
  const [found] = rows;
  if (found === undefined || found.mode !== INCREMENTAL) return { pages: 0, size: 0 };
  return {
    pages: Math.max(0, Math.floor((found.free - found.total * SPARE) / (1 - SPARE))),
    size: found.size,
  };
};

/** A page of a step's rows each. The last step has the journal moved into the file, which only then becomes shorter. */
export const giveBack = async ({ writer }: Connections, { most }: Step): Promise<Stepped> => {
  await mergeWords(writer, most);
  const { pages, size } = await spare(writer);
  const given = Math.min(pages, most);
  if (given > 0) await sql`${sql.raw(`pragma incremental_vacuum(${given})`)}`.execute(writer);
  if (given < most) await sql`pragma wal_checkpoint(truncate)`.execute(writer);
  return { forgotten: given * size, next: given < most ? null : { at: 0, row: 0 } };
};
