// Words that a person typed, as the stems by which stories are found: other word forms and one typing error a word are forgiven.
import { isContent, stemOf, wordsOf } from '../language/words.ts';

/** One word of a topic: as typed, in lower case, and its stem. */
export interface TypedWord {
  readonly lower: string;
  readonly stem: string;
}

/** So many say which story is meant; each one more is looked for under a hundred beginnings. */
const MOST_WORDS = 8;

/** Words that carry content, each once; all words when none does ("who is who"). Parts of a hyphenated word count singly. */
export const topicWords = (topic: string): readonly TypedWord[] => {
  const words = wordsOf(topic.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '));
  const content = words.filter(isContent);
  const typed = (content.length > 0 ? content : words).map(({ lower }) => [stemOf(lower), lower] as const);
  return [...new Map(typed)].slice(0, MOST_WORDS).map(([stem, lower]) => ({ lower, stem }));
};

/** Shorter words are not forgiven: too many others are one letter away. */
const FORGIVEN_FROM = 4;
/** Up to here another letter makes another word ("moon", "mood"), and so does another first letter. */
const OTHER_LETTER_FROM = 5;

export const isForgiven = ({ lower }: TypedWord): boolean => lower.length >= FORGIVEN_FROM;

/** One letter more, less, other, or two neighbours swapped. */
export const isOneErrorApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return short.length >= OTHER_LETTER_FROM;
  return short[i] === long[i + 1] && short[i + 1] === long[i] && short.slice(i + 2) === long.slice(i + 2);
};

/** Could `known`, a word or a stem of a story, have been meant? */
export const isMeant = ({ lower, stem }: TypedWord, known: string): boolean =>
  isOneErrorApart(lower, known) || (stem.length >= FORGIVEN_FROM && isOneErrorApart(stem, known));

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Beginnings of all words that could have been meant: the same one, or one with an error in its first two letters. */
export const meantBeginnings = ({ lower }: TypedWord): readonly string[] => {
  const [a = '', b = '', c = ''] = lower;
  const same = a + b;
  const second = LETTERS.flatMap((letter) => [a + letter + b, a + letter + c]);
  const first = LETTERS.flatMap((letter) => [letter + a + b, letter + b + c]);
  const swappedOrLess = [b + a + c, a + c];
  const isShort = lower.length < OTHER_LETTER_FROM;
  const all = [same, ...second, ...swappedOrLess, ...(isShort ? [] : [b + c, ...first])];
  return [...new Set(all)].filter((one) => one === same || !one.startsWith(same));
};
