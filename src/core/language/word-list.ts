// Lists of words written by hand over several lines.

export const wordList = (words: string): readonly string[] =>
  words.split(/\s+/u).filter((word) => word !== '');

export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words));
