// Texts as items name them, and the articles that they are to everything that reads.
import { z } from 'zod';
import { readPublished } from '../../adapters/files/published.ts';
import type { Article } from '../../core/article/article.ts';
import { knownAtOf } from '../../core/article/draft.ts';
import { analyse } from '../../core/language/analyse.ts';
import type { Analysis } from '../../core/language/analysis.ts';
import type { ReadArticle } from '../../core/story/story.ts';
import { id } from './json-lines.ts';

/** A day or an instant. */
export const published = z.string().transform((text, context) => {
  const date = readPublished(text);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: 'not a date; write 2025-03-01 or 2025-03-01T09:30Z' });
  return z.NEVER;
});

const named = {
  id,
  title: z.string().default(''),
  published: published.nullish(),
  publisher: z.string().nullish(),
  /** A BCP 47 tag. */
  lang: z.string().nullish(),
};

export const document = z.object({ ...named, text: z.string() });
export type Document = z.infer<typeof document>;

/** Of a known day, as text or as sentences; those that somebody else has cut apart stay so, each a line of the text. */
export const datedDocument = z
  .object({ ...named, published, text: z.string().optional(), sentences: z.array(z.string()).optional() })
  .transform(({ text, sentences, ...rest }, context) => {
    const whole = sentences?.join('\n') ?? text;
    if (whole !== undefined) return { ...rest, text: whole };
    context.addIssue({ code: 'custom', message: 'neither text nor sentences' });
    return z.NEVER;
  });

/** As a new article; without a date it becomes known in its place in the input. */
const articleOf = (
  { title, text, publisher, lang, ...item }: Omit<Document, 'id'>,
  name: string,
  place: number,
): Article => {
  const date = item.published ?? ({ is: 'absent' } as const);
  const knownAt = date.is === 'absent' ? place : knownAtOf(date, Number.MAX_SAFE_INTEGER, false);
  return {
    id: name,
    revision: 1,
    url: null,
    publisher: publisher ?? null,
    title,
    text,
    language: lang ?? null,
    published: date,
    knownAt,
    arrivedAt: knownAt,
    revisedAt: null,
    isNews: true,
    family: null,
    origin: null,
    standing: { is: 'standing' },
    isPartial: false,
  };
};

/** What the bot reads in such a text on its arrival. */
export const analysisOf = (item: Omit<Document, 'id'>): Analysis => analyse(articleOf(item, '', 0));

/** Oldest first, as a story holds them. */
export const storyOf = (items: readonly Document[]): readonly ReadArticle[] =>
  items
    .map((item, place) => articleOf(item, String(item.id), place))
    .map((article) => ({ article, analysis: analyse(article) }))
    .sort((a, b) => a.article.knownAt - b.article.knownAt);
