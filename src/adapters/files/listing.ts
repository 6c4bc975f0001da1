// Which files a path means: itself, or those in its folder that can be read.
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Refusal } from './reading.ts';

export const endingOf = (path: string): string => extname(path).toLowerCase();

/** Why the system refused, in words. */
export const whyOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'no permission to read it';
  return error instanceof Error ? error.message : 'unreadable';
};

export interface FileList {
  readonly files: readonly string[];
  readonly refused: readonly Refusal[];
}

const joined = (lists: readonly FileList[]): FileList => ({
  files: lists.flatMap(({ files }) => files),
  refused: lists.flatMap(({ refused }) => refused),
});

/** Folder by folder, so that one which cannot be read costs no other. Links inside are not followed. */
const walk = async (folder: string, endings: readonly string[]): Promise<FileList> => {
  try {
    const entries = (await readdir(folder, { withFileTypes: true }))
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const lists: FileList[] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) lists.push(await walk(path, endings));
      else if (entry.isFile() && endings.includes(endingOf(path))) lists.push({ files: [path], refused: [] });
    }
    return joined(lists);
  } catch (error) {
    return { files: [], refused: [{ where: folder, why: whyOf(error) }] };
  }
};

/** Hidden files and other endings inside folders are passed over; what is named outright must be readable. */
export const listFiles = async (path: string, endings: readonly string[]): Promise<FileList> => {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], refused: [] };
  } catch (error) {
    return { files: [], refused: [{ where: path, why: whyOf(error) }] };
  }
  const list = await walk(path, endings);
  if (list.files.length > 0 || list.refused.length > 0) return list;
  return { files: [], refused: [{ where: path, why: `no file in it ends in ${endings.join(' ')}` }] };
};
