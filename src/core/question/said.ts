// What a clause says, word by word: verbs by their base forms, as stems.
import { verbOf } from '../language/participles.ts';
import { isContent, stemOf, wordsOf } from '../language/words.ts';
import type { Clause } from './clauses.ts';

/** One clause of a sentence that says the whole matter of the question. */
export interface Said extends Clause {
  readonly question: string;
  /** The days and times that the sentence names, as written. */
  readonly dates: readonly string[];
}

interface Word {
  readonly lower: string;
  readonly stem: string;
}
export const wordsIn = (text: string): readonly Word[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}$€£%]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => {
    const lower = word.replace(/['’]s$/u, '');
    return { lower, stem: stemOf(verbOf(lower) ?? lower) };
  });
export const stemsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(isContent)
    .map(({ lower }) => stemOf(verbOf(lower) ?? lower));
export const lastAsked = (words: readonly Word[], question: string): number => {
  const asked = new Set(stemsOf(question));
  return words.findLastIndex(({ stem }) => asked.has(stem));
};
