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
