// What SQLite's result codes mean to an operator. Codes: https://sqlite.org/rescode.html
import { OperatorError } from '../../ports/operator-error.ts';

const [PERM, BUSY, LOCKED, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB] = [
  3, 5, 6, 8, 10, 11, 13, 14, 26,
];

/** The primary result code, or null for what is no error of SQLite. */
const codeOf = (error: unknown): number | null =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : null;

export const isBusy = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === BUSY || code === LOCKED;
};

const REMEDIES: Readonly<Record<number, (path: string) => string>> = {
  [PERM]: (path) => `the store may not be opened (${path}): give this user the right to read and write it`,
  [READONLY]: (path) =>
    `the store is read-only (${path}): give this user the right to write the file and its folder`,
  [IOERR]: (path) =>
    `the disk refused to read or write the store (${path}): check the disk and that it is a local one, then start again`,
  [CORRUPT]: (path) =>
    `the store is damaged (${path}): stop every process that uses it and put a backup in its place`,
  [FULL]: (path) => `the disk is full (${path}): make room, then start again; nothing that was kept is lost`,
  [CANTOPEN]: (path) =>
    `the store cannot be opened (${path}): check that the path is a file in a folder that this user may write to`,
  [NOTADB]: (path) =>
    `this file is not a store of Dateline (${path}): move it away, or name another path in DATABASE_URL`,
};

/** The same failure as something that an operator can mend, where it is one; a bug stays what it is. */
export const mendable = (error: unknown, path: string): unknown => {
  const remedy = REMEDIES[codeOf(error) ?? -1];
  return remedy === undefined ? error : new OperatorError(remedy(path));
};
