// Files and folders as texts on their way in: each file by its ending, one after the other, none read before it is its turn.
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { decode } from '../markup/decode.ts';
import { readHtml } from './html.ts';
import { readJson, readJsonLines } from './json.ts';
import { readMarkdown } from './markdown.ts';
import { readPlain } from './plain.ts';
import { type FileReading, type Given, type Refusal, refusal } from './reading.ts';

type ReadContent = (where: string, content: string) => FileReading;

const READERS: Readonly<Record<string, ReadContent>> = {
  '.txt': readPlain,
  '.text': readPlain,
  '.md': readMarkdown,
  '.markdown': readMarkdown,
  '.html': readHtml,
  '.htm': readHtml,
  '.json': readJson,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
};
const ENDINGS = Object.keys(READERS);
const NO_READER = `its ending is none of ${ENDINGS.join(' ')}`;
const LARGEST = 64 * 1024 * 1024;

const endingOf = (path: string): string => extname(path).toLowerCase();

/** Why the system refused, in words. */
const whyOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT') return 'there is no such file or folder';
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
const walk = async (folder: string): Promise<FileList> => {
  try {
    const entries = (await readdir(folder, { withFileTypes: true }))
      .filter(({ name }) => !name.startsWith('.'))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const lists: FileList[] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) lists.push(await walk(path));
      else if (entry.isFile() && READERS[endingOf(path)] !== undefined)
        lists.push({ files: [path], refused: [] });
    }
    return joined(lists);
  } catch (error) {
    return { files: [], refused: [{ where: folder, why: whyOf(error) }] };
  }
};

/** Hidden files and other endings inside folders are passed over; what is named outright must be readable. */
export const listFiles = async (path: string): Promise<FileList> => {
  try {
    if (!(await stat(path)).isDirectory()) return { files: [path], refused: [] };
  } catch (error) {
    return { files: [], refused: [{ where: path, why: whyOf(error) }] };
  }
  const list = await walk(path);
  if (list.files.length > 0 || list.refused.length > 0) return list;
  return { files: [], refused: [{ where: path, why: `no file in it ends in ${ENDINGS.join(' ')}` }] };
};

const withGiven = (reading: FileReading, given: Given): FileReading => ({
  ...reading,
  drafts: reading.drafts.map(({ where, draft }) => ({ where, draft: { ...draft, ...given } })),
});

const readBytes = (where: string, ending: string, bytes: Uint8Array): FileReading => {
  const read = READERS[ending];
  if (read === undefined) return refusal(where, NO_READER);
  const decoded = decode(bytes);
  return decoded.is === 'refused' ? refusal(where, decoded.why) : read(where, decoded.text);
};

/** One file; whatever is wrong with it is a refusal, so that the rest goes on. */
export const importFile = async (path: string, given: Given): Promise<FileReading> => {
  try {
    const ending = endingOf(path);
    if (READERS[ending] === undefined) return refusal(path, NO_READER);
    const found = await stat(path);
    if (!found.isFile()) return refusal(path, 'it is not a file');
    if (found.size > LARGEST) return refusal(path, 'it is larger than 64 MB');
    return withGiven(readBytes(path, ending, await readFile(path)), given);
  } catch (error) {
    return refusal(path, whyOf(error));
  }
};

const beginsAs = (text: string): string => {
  if (text.startsWith('---\n')) return '.md';
  if (text.startsWith('[')) return '.json';
  // One object over many lines is JSON, one object a line JSON Lines.
  if (text.startsWith('{')) return /^\{[^\n]*\}\s*(?:\n|$)/u.test(text) ? '.jsonl' : '.json';
  return /^<(?:!doctype|html)/iu.test(text) ? '.html' : '.txt';
};

/** What comes through a pipe, by how it begins. */
export const importBytes = (where: string, bytes: Uint8Array, given: Given): FileReading => {
  const start = Buffer.from(bytes).toString('utf8').trimStart();
  return withGiven(readBytes(where, beginsAs(start), bytes), given);
};
