// What a file says of itself: the fields that front matter, JSON and metadata share, each under the names that people use.
import { z } from 'zod';
import { readPublished } from './published.ts';
import type { Given, Refusal } from './reading.ts';

const text = z
  .string()
  .nullish()
  .transform((value) => (value == null || value.trim() === '' ? undefined : value.trim()));

/** YAML reads `2025-03-01` as a date where it is not quoted. */
const date = z
  .unknown()
  .optional()
  .transform((value, context) => {
    if (value == null || value === '') return undefined;
    const published = readPublished(value instanceof Date ? value.toISOString() : String(value));
    if (published !== null) return published;
    context.addIssue({ code: 'custom', message: 'is not a date; write 2025-03-01 or 2025-03-01T09:30Z' });
    return z.NEVER;
  });

const schema = z.object({
  title: text,
  headline: text,
  text: text,
  body: text,
  content: text,
  publisher: text,
  source: text,
  url: text,
  link: text,
  language: text,
  lang: text,
  published: date,
  date: date,
  /** As `article --format json` writes them: an inferred date is worked out again. */
  publishedIs: z.enum(['known', 'inferred', 'absent']).optional(),
  partial: z.boolean().optional(),
});

export interface Fields extends Given {
  readonly title?: string;
  readonly text?: string;
  readonly isPartial?: boolean;
}

/** Each field under one name; one that is not given is not there, so that it hides nothing. */
const fieldsOf = (data: z.infer<typeof schema>): Fields => {
  const title = data.title ?? data.headline;
  const body = data.text ?? data.body ?? data.content;
  const publisher = data.publisher ?? data.source;
  const url = data.url ?? data.link;
  const language = data.language ?? data.lang;
  const published = data.publishedIs === 'inferred' ? undefined : (data.published ?? data.date);
  return {
    ...(title === undefined ? {} : { title }),
    ...(body === undefined ? {} : { text: body }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published }),
    ...(data.partial === true ? { isPartial: true } : {}),
  };
};

/** The fields of one text, or what is wrong with the first of them. */
export const readFields = (where: string, value: unknown): Fields | Refusal => {
  const result = schema.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const field = issue?.path.join('.') ?? '';
    return {
      where,
      why:
        field === ''
          ? 'it is not an object with a title and a text'
          : `${field} ${issue?.message ?? 'is wrong'}`,
    };
  }
  return fieldsOf(result.data);
};

export const isRefusal = (value: Fields | Refusal): value is Refusal => 'why' in value;
