// A title and a text as they are kept, whatever blanks and breaks they came with.

const LONGEST_TITLE = 300;

/** A title of one line and at most 300 characters; whole words. */
export const titleLine = (text: string): string => {
  const line = text.toWellFormed().replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_TITLE) return line;
  return line.slice(0, LONGEST_TITLE).replace(/\s+\S*$|[\uD800-\uDBFF]$/, '');
};

/** Lines without blanks around them, empty ones left out. */
export const paragraphs = (text: string): string =>
  text
    .toWellFormed()
    .split('\n')
    .map((line) => line.replace(/[ \t\u00A0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');

/** A title that has to be made is shorter than one that was written. */
const LONGEST_MADE = 120;

/** Whole words, as many as fit; whole letters where there are no words between blanks. */
const cutAtWord = (line: string, most: number): string => {
  if (line.length <= most) return line;
  return (
    line.slice(0, most + 1).replace(/\s*\S*$/u, '') || line.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '')
  );
};

const FIRST_SENTENCE = /^.{15,119}?[.!?…](?=\s)/u;

/** The first sentence of a text that has no title; of a long one as many words as fit. */
export const titleOfUntitled = (text: string): string => {
  const [line = ''] = text.split('\n', 1);
  return FIRST_SENTENCE.exec(line)?.[0] ?? cutAtWord(line, LONGEST_MADE);
};
