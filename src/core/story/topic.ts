// Words that a person typed, as the stems by which stories are found: other word forms and one typing error a word are forgiven.
import { isContent, stemOf, wordsOf } from '../language/words.ts';

/** Stems of the words that carry content; all words when none does ("who is who"). */
export const topicStems = (topic: string): readonly string[] => {
  const words = wordsOf(topic);
  const content = words.filter(isContent);
  return [...new Set((content.length > 0 ? content : words).map((word) => stemOf(word.lower)))];
};

/** One letter more, less, other, or two neighbours swapped. */
export const isOneErrorApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
};

/** Short words are not forgiven: too many others are one letter away. */
export const FORGIVEN_FROM = 4;
