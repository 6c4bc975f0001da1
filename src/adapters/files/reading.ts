// What reading one file gives: texts on their way in, and what in it could not be read and why.
import type { ArticleDraft } from '../../core/article/draft.ts';
import { paragraphs, titleLine } from '../../core/article/tidy.ts';
import type { AddedFeed } from '../../ports/feeds.ts';

export interface Refusal {
  /** The file, with the line or the item in it where that helps. */
  readonly where: string;
  readonly why: string;
}

export interface Piece {
  readonly where: string;
  readonly draft: ArticleDraft;
  /** What all mail calls it: its message id. */
  readonly mail?: string;
}

export interface FileReading {
  readonly drafts: readonly Piece[];
  readonly refused: readonly Refusal[];
  /** Of a list of feeds; none elsewhere. */
  readonly feeds?: readonly AddedFeed[];
}

/** What the import was told about all its texts; it overrides what they say themselves. */
export type Given = Partial<Pick<ArticleDraft, 'url' | 'publisher' | 'language' | 'published'>>;

export const refusal = (where: string, why: string): FileReading => ({
  drafts: [],
  refused: [{ where, why }],
});

/** A draft, or why there is none: without a title or a text there is nothing to tell. */
export const draftOf = (
  where: string,
  parts: Pick<ArticleDraft, 'title' | 'text' | 'isPartial'> & Given,
): FileReading => {
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
    ...(parts.isPartial === true ? { isPartial: true } : {}),
  };
  return { drafts: [{ where, draft }], refused: [] };
};

export const joined = (readings: readonly FileReading[]): FileReading => ({
  drafts: readings.flatMap(({ drafts }) => drafts),
  refused: readings.flatMap(({ refused }) => refused),
});
