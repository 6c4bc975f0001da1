// Reads what a request holds through its schema; a request that does not fit it is answered with a page that says why.
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { isSame } from './guard.ts';
import { problemPage } from './shell.ts';

export const refuse = (
  context: Context,
  status: ContentfulStatusCode,
  sentence: string,
): Response | Promise<Response> =>
  context.html(
    problemPage(status < 500 ? 'That is not possible' : 'That did not work', sentence).toString(),
    status,
  );

const parse = <T>(schema: z.ZodType<T>, given: unknown): T => {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new HTTPException(400, { message: parsed.error.issues[0]?.message ?? 'That was not understood.' });
};

export const readQuery = <T>(context: Context, schema: z.ZodType<T>): T => parse(schema, context.req.query());

/** Throws an `HTTPException` whose message is for people. */
export const readForm = async <T>(context: Context, schema: z.ZodType<T>, token: string): Promise<T> => {
  const form: Readonly<Record<string, unknown>> = await context.req.parseBody().catch(() => ({}));
  if (!isSame(z.string().catch('').parse(form['token']), token)) {
    throw new HTTPException(403, {
      message: 'Dateline was started anew since this page was loaded. Load it again, then repeat.',
    });
  }
  return parse(schema, form);
};
