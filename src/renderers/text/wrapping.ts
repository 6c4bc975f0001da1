// Lines of a width out of one text: broken at blanks, between wide letters, and inside a word only where it is longer than a line.
import { displayWidth, graphemesOf, isWide } from './display-width.ts';

/** A line as a place in the text, without the blanks at its ends. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Where a word that is no address may be broken when a line has no room for it. */
const piecesOf = (word: string, width: number): readonly string[] => {
  if (/^https?:\/\//u.test(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  let taken = 0;
  for (const grapheme of graphemesOf(word)) {
    const own = displayWidth(grapheme);
    if (piece !== '' && (isWide(grapheme) || taken + own > width)) {
      pieces.push(piece);
      piece = '';
      taken = 0;
    }
    piece += grapheme;
    taken += own;
  }
  return [...pieces, piece];
};

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/** A no-break space is no blank here. */
const WORD = /[^ \t\n]+/gu;

const allPieces = (text: string, width: number): readonly Piece[] =>
  [...text.matchAll(WORD)].flatMap((match) => {
    let start = match.index;
    return piecesOf(match[0], width).map((piece) => {
      const at = start;
      start += piece.length;
      return { start: at, end: start, width: displayWidth(piece) };
    });
  });

/** A separating dot stays with the word before it: no line begins with one. */
const withDots = (text: string, pieces: readonly Piece[], width: number): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isDot = text.slice(piece.start, piece.end) === '·' && before?.end === piece.start - 1;
    if (isDot && before.width + 2 <= width)
      joined[joined.length - 1] = { start: before.start, end: piece.end, width: before.width + 2 };
    else joined.push(piece);
  }
  return joined;
};

/**
 * `width` in columns, at least 2, since a wide letter takes two. Only an address (`http…`) may be longer than a line; a text without a
 * word has no line.
 */
export const wrap = (text: string, width: number): readonly Line[] => {
  const room = Math.max(2, width);
  const lines: (Line & { readonly width: number })[] = [];
  for (const piece of withDots(text, allPieces(text, room), room)) {
    const line = lines.at(-1);
    const gap = line === undefined ? 0 : displayWidth(text.slice(line.end, piece.start));
    if (line !== undefined && line.width + gap + piece.width <= room)
      lines[lines.length - 1] = { start: line.start, end: piece.end, width: line.width + gap + piece.width };
    else lines.push(piece);
  }
  return lines;
};
