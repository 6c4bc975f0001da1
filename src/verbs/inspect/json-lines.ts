// JSON Lines from files or standard input: each line is an item that passed its schema, or the reason why it is none.
import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { type ByteStream, linesIn } from '../../adapters/files/byte-lines.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Context } from '../context.ts';

export const id = z.union([z.string(), z.number()]);
export type Id = z.infer<typeof id>;

/** `id` is null where a line is no object or has none. */
export type Line<T> =
  | { readonly is: 'item'; readonly id: Id; readonly item: T }
  | { readonly is: 'refused'; readonly id: Id | null; readonly why: string };

/** What is wrong, with the place in the value: `docs.2.text …`. */
export const whyRefused = ({ issues: [issue] }: z.ZodError): string => {
  const place = issue?.path.join('.') ?? '';
  return `${place === '' ? '' : `${place}: `}${issue?.message ?? 'not what was expected'}`;
};

const jsonOf = (line: string): { readonly value: unknown } | { readonly why: string } => {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { why: `not JSON: ${error instanceof Error ? error.message : 'unreadable'}` };
  }
};

const read = <T extends { readonly id: Id }>(line: string, schema: z.ZodType<T>): Line<T> => {
  const json = jsonOf(line);
  if ('why' in json) return { is: 'refused', id: null, why: json.why };
  const result = schema.safeParse(json.value);
  if (result.success) return { is: 'item', id: result.data.id, item: result.data };
  const named = z.object({ id }).safeParse(json.value);
  return { is: 'refused', id: named.data?.id ?? null, why: whyRefused(result.error) };
};

async function* bytesOf(path: string): ByteStream {
  try {
    yield* createReadStream(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    throw new OperatorError(
      `${path} cannot be read (${why}): name a file of JSON Lines, or - for standard input.`,
    );
  }
}

/** The files one after the other, `-` and none at all for standard input; blank lines say nothing. */
export async function* readItems<T extends { readonly id: Id }>(
  { stdin }: Pick<Context, 'stdin'>,
  files: readonly string[],
  schema: z.ZodType<T>,
): AsyncGenerator<Line<T>> {
  for (const file of files.length === 0 ? ['-'] : files)
    for await (const lines of linesIn(file === '-' ? (stdin as ByteStream) : bytesOf(file)))
      for (const line of lines.map((bytes) => new TextDecoder().decode(bytes)))
        if (line.trim() !== '') yield read(line, schema);
}

/** Where items name each other by id, the first of an id keeps it. */
export async function* distinct<T>(lines: AsyncIterable<Line<T>>): AsyncGenerator<Line<T>> {
  const seen = new Set<string>();
  for await (const line of lines) {
    const isRepeat = line.is === 'item' && seen.has(String(line.id));
    yield isRepeat ? { is: 'refused', id: line.id, why: 'an earlier line has the same id' } : line;
    if (line.is === 'item') seen.add(String(line.id));
  }
}
