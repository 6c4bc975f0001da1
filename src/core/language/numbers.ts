// Numbers as texts write them, in digits and in words, and their values.

const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of each spelled number; "one" alone is more often a pronoun and is none. */
const SPELLED: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at + 1] as const).slice(1),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.flatMap((ten, at) => [
    [ten, (at + 2) * 10] as const,
    ...UNITS.map((unit, more) => [`${ten}-${unit}`, (at + 2) * 10 + more + 1] as const),
  ]),
]);

/** The longer words first: "sixty-two" is not "sixty", nor "eighty" "eight". */
const WORDS = [...SPELLED.keys()].sort((a, b) => b.length - a.length).join('|');
/** As a part of a pattern: one group. */
export const NUMBER = `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:${WORDS})(?!\\p{L}))`;

const NUMBER_WORD = /\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|\p{L}+(?:-\p{L}+)?/gu;

/** Values of the numbers in a text, whatever they count: "Edda kills nine" holds 9. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(NUMBER_WORD)].flatMap(([word]) => {
    const value = SPELLED.get(word.toLowerCase()) ?? Number(word.replaceAll(',', ''));
    return Number.isNaN(value) ? [] : [value];
  });

/** "2.4" and "million". */
export const numberOf = (digits: string, scale: string | undefined): number =>
  (SPELLED.get(digits.toLowerCase()) ?? Number(digits.replaceAll(',', ''))) *
  (SCALE[scale?.toLowerCase() ?? ''] ?? 1);

/** As a part of a pattern: one group, with the space behind it. */
export const HEDGE =
  '(?:(at least|at most|up to|about|around|some|nearly|almost|more than|over|less than|fewer than|roughly|approximately|an estimated|as many as|as much as) )?';
