// JSON and JSON Lines: one text an object, or a list of them.
import { isRefusal, readFields } from './front-matter.ts';
import { draftOf, type FileReading, refusal } from './reading.ts';

const joined = (readings: readonly FileReading[]): FileReading => ({
  drafts: readings.flatMap(({ drafts }) => drafts),
  refused: readings.flatMap(({ refused }) => refused),
});

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

export const readJsonLines = (where: string, content: string): FileReading =>
  joined(
    content.split('\n').flatMap((line, at) => {
      const place = `${where}:${at + 1}`;
      return line.trim() === '' ? [] : [parsed(place, line, (value) => readItem(place, value))];
    }),
  );
