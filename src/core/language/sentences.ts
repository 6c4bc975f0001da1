// Cuts a text into sentences, and tells prose from headings, captions and page furniture.
import type { Sentence, SentenceKind, Span } from './analysis.ts';
import { endsIn } from './sentence-ends.ts';
import { countWords } from './words.ts';
import type { Writing } from './writing/writing.ts';
import { writingOf } from './writing/writings.ts';

/** A line of one word is one piece: texts that break behind each word are read as fast as others. */
const MAY_END = /\S\s+\S|[。！？｡．።፧\u104b\u17d4]/u;

interface Piece extends Span {
  /** It ends as a heading that runs into the text. */
  readonly isHeading: boolean;
}

const cut = (text: string, from: number, to: number, writing: Writing): Piece[] => {
  const line = text.slice(from, to);
  const pieces: Piece[] = [];
  let start = 0;
  const push = (end: number, isHeading: boolean): void => {
    const lead = /^\s*/u.exec(line.slice(start, end))?.[0].length ?? 0;
    const piece = line.slice(start + lead, end).trimEnd();
    if (piece !== '')
      pieces.push({ start: from + start + lead, end: from + start + lead + piece.length, isHeading });
    start = end;
  };
  if (MAY_END.test(line)) for (const { at, of } of endsIn(line, writing)) push(at, of === 'heading');
  push(line.length, false);
  return pieces;
};

const ENDS_AS_PROSE = /[.!?…:;]["'”’»)\]]*$/u;
/** The name of an agency or a photographer in brackets at the very end: a picture's credit. */
const CREDIT =
  /[.!?]?\s*[([](?:[A-Z][\p{L}.]*|via|\/|and)(?:[\s/]+(?:[A-Z][\p{L}.]*|via|\/|and)){0,5}[)\]]\s*$/u;
const PICTURE =
  /^(?:file )?(?:photo|picture|image|caption|photograph)\b\s*(?:by|credit|:|\/)|\b(?:file photo|photo by|photo credit|getty images|image credit)\b/iu;
const FURNITURE =
  /^(?:read more|read also|see also|also read|related|sign up|subscribe|share this|share on|follow us|advertisement|click here|click to|copyright|©|all rights reserved|more from|watch:|listen:|newsletter|editor['’]s note|this article (?:was|is)|originally published|correction:|updated? (?:at|on|:)|published (?:at|on|:)|last (?:updated|modified)|by [A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’.-]+){1,3}(?:,.*)?$)/iu;
/** A line of prose has a verb somewhere; without a full stop and short, it is a heading. */
const HEADING_WORDS = 16;

/** Longer than any sentence: a table, code or noise. What reads sentences may so take its time over each. */
const LONGEST = 2000;

const kindOfParagraph = (line: string): SentenceKind => {
  const text = line.trim();
  if (!/\p{L}{2}/u.test(text) || FURNITURE.test(text.slice(0, LONGEST))) return 'furniture';
  if (text.length > LONGEST) return 'prose';
  if (PICTURE.test(text) || (CREDIT.test(text) && countWords(text) < 60)) return 'caption';
  if (!ENDS_AS_PROSE.test(text) && countWords(text) <= HEADING_WORDS) return 'heading';
  return 'prose';
};

const kindOfPiece = ({ start, end, isHeading }: Piece, paragraph: SentenceKind): SentenceKind => {
  if (end - start > LONGEST) return 'furniture';
  return isHeading && paragraph === 'prose' ? 'heading' : paragraph;
};

/**
 * Sentences in order, with UTF-16 offsets that cover the text except blanks. Paragraphs are lines.
 * `language` is a BCP 47 tag, or null where nobody says.
 */
export const readSentences = (text: string, language: string | null = null): readonly Sentence[] => {
  const writing = writingOf(text, language);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const match of text.matchAll(/[^\n]+/gu)) {
    const from = match.index;
    const kind = kindOfParagraph(match[0]);
    for (const piece of cut(text, from, from + match[0].length, writing))
      sentences.push({ start: piece.start, end: piece.end, kind: kindOfPiece(piece, kind), paragraph });
    paragraph += 1;
  }
  return sentences;
};
