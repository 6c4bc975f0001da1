// Which of many patterns a sentence can match at all, told by its words: most patterns need not be run.
import { wordsNeeded } from './pattern-words.ts';

const WORDS = /\w+/g;
/** Words whose patterns are remembered; no language has so many common ones. */
const KEPT = 20_000;

/** A sentence with its different words, once for all that is looked up by them. */
export interface Line {
  readonly text: string;
  readonly lower: string;
  readonly words: ReadonlySet<string>;
}

export const lineOf = (text: string): Line => {
  const lower = text.toLowerCase();
  return { text, lower, words: new Set(lower.match(WORDS) ?? []) };
};

/** Finds those of `all`, in their order, that hold a word which their pattern needs, and those whose pattern needs none. */
export const indexByWords = <T>(
  all: readonly T[],
  patternOf: (one: T) => RegExp,
): ((line: Line) => readonly T[]) => {
  const whole = new Map<string, number[]>();
  const begun = new Map<string, number[]>();
  const always: number[] = [];
  let longest = 0;
  for (const [place, one] of all.entries()) {
    const keys = wordsNeeded(patternOf(one));
    if (keys === null) always.push(place);
    for (const { word, isWhole } of keys ?? []) {
      const table = isWhole ? whole : begun;
      table.set(word, [...(table.get(word) ?? []), place]);
      longest = Math.max(longest, word.length);
    }
  }
  const lookUp = (word: string): readonly number[] => {
    const found = new Set(whole.get(word));
    for (let end = 1; end <= Math.min(word.length, longest); end += 1)
      for (const place of begun.get(word.slice(0, end)) ?? []) found.add(place);
    return [...found];
  };
  const remembered = new Map<string, readonly number[]>();
  const placesOf = (word: string): readonly number[] => {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const found = lookUp(word);
    if (remembered.size >= KEPT) remembered.clear();
    if (word.length <= longest + 10) remembered.set(word, found);
    return found;
  };
  return ({ words }) => {
    const places = new Set(always);
    for (const word of words) for (const place of placesOf(word)) places.add(place);
    // Mostly none or few: they are put in order, not looked for among all.
    const found: T[] = [];
    for (const place of [...places].sort((a, b) => a - b)) {
      const one = all[place];
      if (one !== undefined) found.push(one);
    }
    return found;
  };
};
