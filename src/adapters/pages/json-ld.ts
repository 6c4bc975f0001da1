// What a page says of its article in JSON-LD, as search engines ask for it.
import { z } from 'zod';
import type { HtmlDocument } from '../markup/document.ts';

const text = z
  .string()
  .transform((value) => value.replace(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1));
const maybe = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);

/** A list, or one of its kind. */
const listOf = <T extends z.ZodType>(schema: T) =>
  z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]).transform((all) =>
    all.flatMap((one) => {
      const read = schema.safeParse(one);
      return read.success ? [read.data] : [];
    }),
  );

const name = z.union([text, z.object({ name: text }).transform((one) => one.name)]);
const names = maybe(listOf(name));

const node = z.object({
  '@type': maybe(listOf(text)),
  headline: maybe(text),
  datePublished: maybe(text),
  dateCreated: maybe(text),
  author: names,
  creator: names,
  publisher: names,
  inLanguage: maybe(z.union([text, z.object({ alternateName: text }).transform((one) => one.alternateName)])),
  isAccessibleForFree: maybe(
    z.union([z.boolean(), text.transform((said) => !/^(?:false|no)$/iu.test(said))]),
  ),
  articleBody: maybe(z.string()),
});

export type ArticleNode = z.infer<typeof node>;

const ARTICLE = /(?:Article|BlogPosting|Report|Review|NewsStory|Column|Posting|CreativeWork)$/u;
/** Deeper than any graph that was seen; an article stands near the top. */
const DEEPEST = 5;

/** Every object in it that says what it is. */
const nodesIn = (value: unknown, depth = 0): readonly unknown[] => {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, depth + 1));
  const inner = Object.entries(value).flatMap(([key, one]) =>
    key === '@graph' || key === 'mainEntity' || key === 'mainEntityOfPage' ? nodesIn(one, depth + 1) : [],
  );
  return '@type' in value ? [value, ...inner] : inner;
};

/** From the first brace to the last: comments and CDATA marks around it are common. */
const bareOf = (script: string): string => {
  const start = script.search(/[[{]/u);
  const end = Math.max(script.lastIndexOf(']'), script.lastIndexOf('}'));
  return start < 0 ? '' : script.slice(start, end + 1);
};

/** Longer than any that was seen: it holds no article but the whole site. */
const LONGEST = 500_000;

/** Line breaks inside strings and commas too many are no JSON, and common. */
const parse = (script: string): unknown => {
  if (script.length > LONGEST) return null;
  const bare = bareOf(script);
  for (const attempt of [bare, bare.replace(/[\u0000-\u0020]+/gu, ' ').replace(/, ?([}\]])/gu, '$1')])
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: a page is read without it.
    }
  return null;
};

/** The article that the page is about; null where it names none. */
export const articleNodeIn = (document: HtmlDocument): ArticleNode | null => {
  const nodes = [...document.querySelectorAll('script[type]')]
    .filter((script) => /^application\/ld\+json/iu.test(script.getAttribute('type') ?? ''))
    .flatMap((script) => nodesIn(parse(script.textContent ?? '')))
    .flatMap((one) => node.safeParse(one).data ?? [])
    .filter((one) => one['@type']?.some((type) => ARTICLE.test(type)));
  return nodes.find(({ datePublished }) => datePublished !== undefined) ?? nodes[0] ?? null;
};
