// What reading one file gives: texts on their way in, and what in it could not be read and why.
import type { ArticleDraft } from '../../core/article/draft.ts';

export interface Refusal {
  /** The file, with the line or the item in it where that helps. */
  readonly where: string;
  readonly why: string;
}

export interface FileReading {
  readonly drafts: readonly { readonly where: string; readonly draft: ArticleDraft }[];
  readonly refused: readonly Refusal[];
}

/** What the import was told about all its texts; it overrides what they say themselves. */
export type Given = Partial<Pick<ArticleDraft, 'url' | 'publisher' | 'language' | 'published'>>;

export const refusal = (where: string, why: string): FileReading => ({
  drafts: [],
  refused: [{ where, why }],
});

const LONGEST_TITLE = 300;

/** A title of one line and at most 300 characters; whole words. */
const titleLine = (text: string): string => {
  const line = text.toWellFormed().replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  return line.slice(0, LONGEST_TITLE).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '');
};

/** Lines without blanks around them, empty ones left out. */
const paragraphs = (text: string): string =>
  text
    .toWellFormed()
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** A draft, or why there is none: without a title or a text there is nothing to tell. */
export const draftOf = (where: string, parts: Pick<ArticleDraft, 'title' | 'text'> & Given): FileReading => {
  const [title, text] = [titleLine(parts.title), paragraphs(parts.text)];
  if (title === '') return refusal(where, 'it has no title');
  if (text === '') return refusal(where, 'it has a title but no text');
  const draft = {
    title,
    text,
    url: parts.url ?? null,
    publisher: parts.publisher ?? null,
    language: parts.language ?? null,
    published: parts.published ?? null,
  };
  return { drafts: [{ where, draft }], refused: [] };
};
