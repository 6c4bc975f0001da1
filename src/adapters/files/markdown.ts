// A Markdown file: front matter says what it is, the first heading is the title where front matter has none.
import { marked } from 'marked';
import { parse, YAMLError } from 'yaml';
import { linesOfHtml } from '../markup/blocks.ts';
import { isRefusal, readFields } from './front-matter.ts';
import { draftOf, type FileReading, refusal } from './reading.ts';

const FRONT = /^---\n([\s\S]*?)\n---\s*(?:\n|$)/u;

const plain = (markdown: string): string => linesOfHtml(marked.parse(markdown, { async: false, gfm: true }));

/** Headings of this depth or less are a text's title. */
const TITLE_DEPTH = 2;

interface Headed {
  readonly title: string;
  readonly rest: string;
}

/** The heading that a text begins with, and what follows it. */
const headingOf = (body: string): Headed => {
  const text = body.trimStart();
  const [first] = marked.lexer(text);
  return first?.type === 'heading' && first['depth'] <= TITLE_DEPTH
    ? { title: plain(first.raw), rest: text.slice(first.raw.length) }
    : { title: '', rest: text };
};

export const readMarkdown = (where: string, content: string): FileReading => {
  const front = FRONT.exec(content);
  let fields: ReturnType<typeof readFields> = {};
  try {
    if (front !== null) fields = readFields(where, parse(front[1] ?? '') ?? {});
  } catch (error) {
    if (error instanceof YAMLError)
      return refusal(where, `its front matter is not YAML: ${error.message.split('\n')[0]}`);
    throw error;
  }
  if (isRefusal(fields)) return { drafts: [], refused: [fields] };
  const body = content.slice(front?.[0].length ?? 0);
  const { title, rest } = fields.title === undefined ? headingOf(body) : { title: fields.title, rest: body };
  return draftOf(where, { ...fields, title, text: plain(rest) });
};
