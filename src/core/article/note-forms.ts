// The forms in which a publisher speaks of its own text: a label at a title, and a line that begins as a note.
import { NOTE_HEADINGS } from './correction-words.ts';

export const anyOf = (words: string): string => words.trim().split(/\s+/u).join('|');

/** A title in capitals alone sets no word of it apart. */
const SMALL = /\p{Ll}/u;

/** Before a colon or a dash, in brackets, or at the end after a dash: `CORRECTED-Gate …`, `Gate reopens (CORRECTED)`. */
export const hasLabel = (words: string): ((title: string) => boolean) => {
  const label = anyOf(words);
  const form = new RegExp(
    `^\\s*(?:\\*+\\s*)?(?:[[(]\\s*)?(?:${label})(?:\\s*[\\])]|\\s*[:–—-]|\\s*/{1,3})|[[(](?:${label})[\\])]\\s*$|\\s[–—-]\\s*(?:${label})\\s*$`,
    'u',
  );
  return (title) => form.test(title) && SMALL.test(title);
};

/** `March 3, 2026`, `3. März 2026`, `3 de marzo`, `03/03/2026`. */
const DATE =
  '(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:de\\s)?\\p{L}{3,9}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4})[^:()\\n]{0,30}';
/** “of” stands before what is corrected. */
const SINCE = '[\\s,]+(?:(?:added|appended|made|published|posted|on|vom|am|du|le|del|dal|do|van|op)\\s+)*';

/** What begins a note of this kind; with a date it is sure to be one: “Correction of 10 percent:” is news. */
export const headingOf = (words: string): { readonly bare: RegExp; readonly dated: RegExp } => {
  const front = `^[[(*\\s]*(?:${anyOf(words)})`;
  return {
    bare: new RegExp(`${front}\\s*[:–—]`, 'iu'),
    dated: new RegExp(`${front}(?:\\s*\\(${DATE}\\)|${SINCE}${DATE})\\s*[:–—]`, 'iu'),
  };
};

const NOTE = headingOf(NOTE_HEADINGS);
export const isNote = (line: string): boolean => NOTE.bare.test(line) || NOTE.dated.test(line);

export const LONGEST_NOTE = 500;

/** A note without a heading stands at the beginning or at the end. */
const EDGE_LINES = 2;
export const isEdge = (at: number, lines: number): boolean => at < EDGE_LINES || at >= lines - EDGE_LINES;
