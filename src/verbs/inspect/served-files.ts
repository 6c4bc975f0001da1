// Files as a server would have sent them: `PATH`, or `PATH::HEADERS` with its headers in JSON.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { z } from 'zod';
import type { Served } from '../../ports/reading.ts';
import type { Context } from '../context.ts';
import { answersOn } from './answers.ts';

type Headers = Served['headers'];

const headersSchema = z.record(z.string(), z.string());

/** Null where they are no JSON object of texts. */
const readHeaders = (json: string): Headers | null => {
  try {
    const headers = headersSchema.parse(JSON.parse(json));
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  } catch {
    return null;
  }
};

const splitArgument = (argument: string): readonly [path: string, headers: Headers | null] => {
  const [path = '', ...rest] = argument.split('::{');
  return [path, rest.length === 0 ? {} : readHeaders(`{${rest.join('::{')}`)];
};

/** What a task tells of one file: its answer, or why there is none. */
export type Told =
  | { readonly is: 'told'; readonly answer: object }
  | { readonly is: 'refused'; readonly code: string; readonly why: string };

const refusal = (code: string, why: string): Told => ({ is: 'refused', code, why });

const bytesOf = async (path: string): Promise<Uint8Array | Told> => {
  try {
    return await readFile(path);
  } catch (error) {
    return refusal('unreadable', error instanceof Error ? error.message : String(error));
  }
};

const tellFile = async (
  { cwd }: Pick<Context, 'cwd'>,
  path: string,
  headers: Headers | null,
  tell: (served: Served) => Told | Promise<Told>,
): Promise<Told> => {
  if (headers === null) return refusal('headers', 'its headers are not a JSON object of texts');
  const bytes = await bytesOf(resolve(cwd, path));
  return 'is' in bytes ? bytes : tell({ bytes, url: null, headers });
};

/** One answer a file, in order; a file that fails is told in its place and sets the exit status. */
export const tellServedFiles = async (
  context: Context,
  files: readonly string[],
  tell: (served: Served) => Told | Promise<Told>,
): Promise<void> => {
  const answers = answersOn(context);
  for (const argument of files) {
    const [path, headers] = splitArgument(argument);
    const told = await tellFile(context, path, headers, tell);
    if (told.is === 'told') {
      await answers.give({ path, ok: true, ...told.answer });
      continue;
    }
    context.exit(1);
    await answers.give({ path, ok: false, error: { code: told.code, message: told.why } });
  }
};
