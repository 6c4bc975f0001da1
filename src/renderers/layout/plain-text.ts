// What comes from outside, as text that shows only what it says: no controls, nothing that hides or turns letters round.

/** C0 and C1 controls that are not blanks. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F]/gu;
/** Embeddings, overrides and isolates of the bidirectional algorithm. */
const BIDI = /[\u202A-\u202E\u2066-\u2069]/gu;
/** The joiner that makes one emoji of two is the only thing without width that may stay. */
const NO_WIDTH =
  /[\u200B\u200C\u200E\u200F\u2060\uFEFF]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
/** A single no-break space stays: it holds a time or a number together. */
const BLANKS = /\s{2,}|[\t-\r\u0085\u2028\u2029]/gu;

/**
 * Strips C0/C1 controls, bidi controls and characters without width (joiners inside emoji stay), mends broken surrogates and makes
 * every run of blanks one blank. Cleaning twice changes nothing.
 */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(BLANKS, ' ')
    .replace(CONTROLS, '')
    .replace(BIDI, '')
    .replace(NO_WIDTH, '')
    .replace(BLANKS, ' ')
    .trim();

/** A piece of a line, cleaned: a blank at an end of it stands between two pieces, and stays as one. */
export const cleanPiece = (text: string): string => {
  const clean = cleanText(text);
  if (clean === '') return /\s/u.test(text) ? ' ' : '';
  return `${/^\s/u.test(text) ? ' ' : ''}${clean}${/\s$/u.test(text) ? ' ' : ''}`;
};
