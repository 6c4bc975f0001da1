// Texts cut where reading may pause: between words, and inside a word only where it is longer than any message should bear.

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Joins neighbours while the result has at most `most` characters. */
export const joinUpTo = (parts: readonly string[], most: number): string[] => {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + part.length <= most) joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
};

/** A longer word falls apart between graphemes, and one grapheme of that length between characters. */
const cutWord = (word: string, most: number): string[] => {
  if (word.length <= most) return [word];
  const units = [...GRAPHEMES.segment(word)].flatMap(({ segment }) =>
    segment.length <= most ? [segment] : [...segment],
  );
  return joinUpTo(units, most);
};

/** Words, each with the blanks after it. A no-break space is no blank. */
export const wordsOf = (text: string, most: number): string[] =>
  (text.match(/[^ ]+ *|^ +/g) ?? []).flatMap((word) => cutWord(word, most));
