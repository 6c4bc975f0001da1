// Texts cut where reading may pause: between words, and inside a word only where it alone is longer than a piece may be.

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Joins neighbours while the result has at most `most` UTF-16 units. */
export const joinUpTo = (parts: readonly string[], most: number): string[] => {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + part.length <= most) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
};

/** Between graphemes; one that is longer than a whole piece (it may hold any number of marks) between characters. */
const cutWord = (word: string, most: number): string[] => {
  if (word.length <= most) return [word];
  const units = [...GRAPHEMES.segment(word)].flatMap(({ segment }) =>
    segment.length <= most ? [segment] : [...segment],
  );
  return joinUpTo(units, most);
};

/** Words, each with the blanks after it; none is longer than `most`, and joined they are the text. A no-break space is no blank. */
export const wordsOf = (text: string, most: number): string[] =>
  (text.match(/[^ \n]+[ \n]*|^[ \n]+/g) ?? []).flatMap((word) => cutWord(word, most));

/** Pieces of at most `most` UTF-16 units; joined they are the text. */
export const cutText = (text: string, most: number): string[] => joinUpTo(wordsOf(text, most), most);

/** The text, or its first words with an ellipsis: for labels, whose whole text stands elsewhere. */
export const fitted = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const [first = ''] = cutText(text, most - 1);
  return `${first.trimEnd()}…`;
};
