// Files and folders as texts on their way in: each file by its ending, one after the other, none read before it is its turn.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { beginningOf } from './beginning.ts';
import type { ByteStream } from './byte-lines.ts';
import { type Kinds, kindsOf, type Readers } from './kinds.ts';
import { endingOf, type FileList, listFiles, whyOf } from './listing.ts';
import { type FileReading, type Given, refusal } from './reading.ts';

const LARGEST = 64 * 1024 * 1024;
/** Read at once from the disk. */
const PIECE = 256 * 1024;
const TOO_LARGE = 'it is larger than 64 MB';

const withGiven = (reading: FileReading, given: Given): FileReading => ({
  ...reading,
  drafts: reading.drafts.map((piece) => ({ ...piece, draft: { ...piece.draft, ...given } })),
});

/** Whatever is wrong with it is a refusal, so that the rest goes on. */
async function* readAs(
  kinds: Kinds,
  ending: string,
  where: string,
  stream: ByteStream,
): AsyncGenerator<FileReading> {
  const kind = kinds.get(ending);
  if (kind === undefined) yield refusal(where, `its ending is none of ${[...kinds.keys()].join(' ')}`);
  else if (kind.is === 'whole') yield await kind.read(where, await buffer(stream));
  else yield* kind.read(where, stream);
}

async function* counted(stream: ByteStream, onRead: (bytes: number) => void): ByteStream {
  for await (const chunk of stream) {
    onRead(chunk.length);
    yield chunk;
  }
}

async function* readFile(
  kinds: Kinds,
  path: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<FileReading> {
  try {
    const ending = endingOf(path);
    const found = kinds.has(ending) ? await stat(path) : null;
    if (found !== null && !found.isFile()) yield refusal(path, 'it is not a file');
    else if (kinds.get(ending)?.is === 'whole' && found !== null && found.size > LARGEST)
      yield refusal(path, TOO_LARGE);
    else
      yield* readAs(kinds, ending, path, counted(createReadStream(path, { highWaterMark: PIECE }), onRead));
  } catch (error) {
    yield refusal(path, whyOf(error));
  }
}

async function* capped(stream: ByteStream): ByteStream {
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST) throw new Error(TOO_LARGE);
    yield chunk;
  }
}

/** What comes through a pipe, by how it begins. */
async function* readPipe(kinds: Kinds, where: string, stream: ByteStream): AsyncGenerator<FileReading> {
  try {
    const { ending, all } = await beginningOf(stream);
    yield* readAs(kinds, ending, where, kinds.get(ending)?.is === 'stream' ? all : capped(all));
  } catch (error) {
    yield refusal(where, whyOf(error));
  }
}

export interface FileImport {
  list(path: string): Promise<FileList>;
  /** What one file holds, piece by piece; never rejects. `onRead` is told of each piece of the file that was read. */
  file(path: string, given: Given, onRead?: (bytes: number) => void): AsyncIterable<FileReading>;
  pipe(where: string, stream: ByteStream, given: Given): AsyncIterable<FileReading>;
}

async function* allWithGiven(
  readings: AsyncIterable<FileReading>,
  given: Given,
): AsyncGenerator<FileReading> {
  for await (const reading of readings) yield withGiven(reading, given);
}

export const fileImport = (readers: Readers): FileImport => {
  const kinds = kindsOf(readers);
  return {
    list: (path) => listFiles(path, [...kinds.keys()]),
    file: (path, given, onRead = () => {}) => allWithGiven(readFile(kinds, path, onRead), given),
    pipe: (where, stream, given) => allWithGiven(readPipe(kinds, where, stream), given),
  };
};
