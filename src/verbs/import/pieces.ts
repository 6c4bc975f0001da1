// What an import is given, piece by piece: files in their order, folders, and what comes through a pipe.
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FileImport } from '../../adapters/files/import-files.ts';
import type { FileReading, Given } from '../../adapters/files/reading.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Context } from '../context.ts';

export interface FromFile {
  readonly reading: FileReading;
  /** The file that holds this text and nothing else; null for a text among others, and from a pipe. */
  readonly file: string | null;
}

/** One behind, since only the end of a file tells whether its first text is its only one. */
async function* ofFile(pieces: AsyncIterable<FileReading>, file: string | null): AsyncGenerator<FromFile> {
  let held: FileReading | null = null;
  let isOnly = true;
  for await (const piece of pieces) {
    if (held !== null) {
      isOnly = false;
      yield { reading: held, file: null };
    }
    held = piece;
  }
  if (held !== null) yield { reading: held, file: isOnly && held.drafts.length === 1 ? file : null };
}

export interface Asked {
  readonly files: FileImport;
  readonly paths: readonly string[];
  readonly given: Given;
}

const STANDARD_INPUT = '-';

/** Nothing comes by itself from a terminal. */
const sayHowToPaste = ({ stdin, stderr }: Context): void => {
  if (stdin.isTTY) stderr.write('Paste an article: its title first, then the text; end with Ctrl-D\n');
};

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
};

/** Bytes of all files, for the progress; of what comes through a pipe nobody knows. */
export const sizeOfAll = async ({ files, paths }: Asked): Promise<number> => {
  let size = 0;
  for (const path of paths)
    if (path !== STANDARD_INPUT)
      for (const file of (await files.list(path)).files) size += await sizeOf(file);
  return size;
};

/** `onRead` is told how many bytes of the files were read so far. */
export async function* piecesOf(
  context: Context,
  { files, paths, given }: Asked,
  onRead: (bytes: number) => void,
): AsyncGenerator<FromFile> {
  let read = 0;
  const count = (bytes: number): void => {
    read += bytes;
    onRead(read);
  };
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      sayHowToPaste(context);
      yield* ofFile(files.pipe(path, context.stdin, given), null);
      continue;
    }
    const list = await files.list(path);
    yield { reading: { drafts: [], refused: list.refused }, file: null };
    for (const file of list.files) yield* ofFile(files.file(file, given, count), resolve(context.cwd, file));
  }
}

/** An address belongs to one text: given to several, each would take the place of the one before. */
export const onlyOne = async (all: AsyncIterable<FromFile>): Promise<readonly FromFile[]> => {
  const found: FromFile[] = [];
  let texts = 0;
  for await (const one of all) {
    found.push(one);
    texts += one.reading.drafts.length;
    if (texts > 1)
      throw new OperatorError('--url fits one text only: leave it out, or import the texts one by one.', 2);
  }
  return found;
};
