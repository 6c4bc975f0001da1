// JSON and JSON Lines: one text an object, or a list of them; lines are read as they come.

import { decodeTidy } from '../markup/decode.ts';
import { type ByteStream, linesIn } from './byte-lines.ts';
import { isRefusal, readFields } from './front-matter.ts';
import { draftOf, type FileReading, joined, refusal } from './reading.ts';

const readItem = (where: string, value: unknown): FileReading => {
  const fields = readFields(where, value);
  if (isRefusal(fields)) return { drafts: [], refused: [fields] };
  return draftOf(where, { ...fields, title: fields.title ?? '', text: fields.text ?? '' });
};

const parsed = (where: string, text: string, read: (value: unknown) => FileReading): FileReading => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refusal(where, `it is not JSON: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
  return read(value);
};

/** An object, an array of objects, or an object with `articles` or `items`. */
export const readJson = (where: string, content: string): FileReading =>
  parsed(where, content, (value) => {
    const list = listIn(value);
    if (list === null) return readItem(where, value);
    return joined(list.map((item, at) => readItem(`${where} item ${at + 1}`, item)));
  });

const listIn = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value))
    if (/^(?:articles|items)$/u.test(name) && Array.isArray(inner)) return inner;
  return null;
};

/** A reading a line, as they come: such a file may be larger than the memory. */
export async function* readJsonLines(where: string, stream: ByteStream): AsyncGenerator<FileReading> {
  let at = 0;
  for await (const lines of linesIn(stream))
    for (const line of lines) {
      at += 1;
      const place = `${where}:${at}`;
      const decoded = decodeTidy(line);
      if (decoded.is === 'refused') yield refusal(place, decoded.why);
      else if (decoded.text.trim() !== '')
        yield parsed(place, decoded.text, (value) => readItem(place, value));
    }
}
