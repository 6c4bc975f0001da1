// A saved page: the article in it, and what its metadata say of it.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { linesOfHtml } from '../markup/blocks.ts';
import { isRefusal, readFields } from './front-matter.ts';
import { draftOf, type FileReading, refusal } from './reading.ts';
import { isTooDeep } from './too-deep.ts';

/** Only as many elements as a real article page has: beyond it, a page is a trap for time. */
const MOST_ELEMENTS = 50_000;

const IN_HEAD = /<title\b[^>]*>[\s\S]*?<\/title>|<(?:meta|link|base)\b[^>]*>/giu;
const FRAME = /<!doctype[^>]*>|<\/?(?:html|head|body)\b[^>]*>/giu;

/** The tags that HTML lets a page leave out, put in: the parser does not do it. */
const completed = (content: string): string => {
  if (/<head\b[^>]*>[\s\S]*<body\b/iu.test(content)) return content;
  const language = /<html\b[^>]*\blang=["']?([\w-]+)/iu.exec(content)?.[1] ?? '';
  const head = content.match(IN_HEAD)?.join('') ?? '';
  const body = content.replace(FRAME, '').replace(IN_HEAD, '');
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${body}</body></html>`;
};

type Page = ReturnType<typeof parseHTML>['document'];

const meta = (document: Page, ...names: readonly string[]): string | undefined =>
  names
    .map((name) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'),
    )
    .find((content) => content != null && content.trim() !== '') ?? undefined;

const metadata = (document: Page): Readonly<Record<string, unknown>> => ({
  title:
    meta(document, 'og:title', 'twitter:title') ??
    document.querySelector('h1')?.textContent ??
    document.title,
  publisher: meta(document, 'og:site_name', 'application-name'),
  url: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta(document, 'og:url'),
  language: document.documentElement?.getAttribute('lang') || undefined,
  published:
    meta(document, 'article:published_time', 'datePublished', 'date', 'pubdate') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    undefined,
});

/** A date that nobody can read is no reason to refuse a page. */
const readMetadata = (where: string, document: Page): ReturnType<typeof readFields> => {
  const fields = readFields(where, metadata(document));
  return isRefusal(fields) ? readFields(where, { ...metadata(document), published: undefined }) : fields;
};

export const readHtml = (where: string, content: string): FileReading => {
  if (isTooDeep(content)) return refusal(where, 'its markup is nested too deeply');
  const { document } = parseHTML(completed(content));
  const fields = readMetadata(where, document);
  if (isRefusal(fields)) return { drafts: [], refused: [fields] };
  // The page is shown to nobody: Readability finds the article in it, and of that only the text is kept.
  const article = new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse();
  const title = fields.title ?? article?.title ?? '';
  return draftOf(where, {
    ...(article?.siteName == null ? {} : { publisher: article.siteName }),
    ...fields,
    title,
    text: withoutTitle(linesOfHtml(article?.content ?? ''), title),
  });
};

/** Some pages repeat the title as the first line of the article. */
const withoutTitle = (text: string, title: string): string => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines[0]?.trim() === title.trim() ? lines.slice(1) : lines).join('\n');
};
