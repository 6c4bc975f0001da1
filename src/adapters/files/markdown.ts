// A Markdown file: front matter says what it is, the first heading is the title where front matter has none.
import { marked } from 'marked';
import { parse, YAMLError } from 'yaml';
import { linesOfHtml } from './blocks.ts';
import { isRefusal, readFields } from './front-matter.ts';
import { draftOf, type FileReading, refusal } from './reading.ts';

const FRONT = /^---\n([\s\S]*?)\n---\s*(?:\n|$)/u;
const HEADING = /^\s*#{1,2}\s+(.+?)\s*#*\s*(?:\n|$)|^\s*([^\n]+)\n=+\s*(?:\n|$)/u;

const plain = (markdown: string): string => linesOfHtml(marked.parse(markdown, { async: false, gfm: true }));

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
  const heading = fields.title === undefined ? HEADING.exec(body) : null;
  const title = fields.title ?? plain(heading?.[1] ?? heading?.[2] ?? '');
  return draftOf(where, { ...fields, title, text: plain(body.slice(heading?.[0].length ?? 0)) });
};
