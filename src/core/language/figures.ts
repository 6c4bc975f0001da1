// Quantities with the noun that they count: what publishers may disagree on, and what may have changed.
import { MONTH_NAMES } from '../time/calendar-names.ts';
import type { Figure, Sentence } from './analysis.ts';
import { STOP_WORDS } from './words.ts';

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
const HEDGE =
  '(?:(at least|at most|up to|about|around|some|nearly|almost|more than|over|less than|fewer than|roughly|approximately|an estimated|as many as|as much as) )?';
const CURRENCY = '((?:US|A|AU|C|CA|NZ|HK|S|R|NT)?\\$|[€£¥₹₩₽])?';
/** The longer words first: "sixty-two" is not "sixty", nor "eighty" "eight". */
const WORDS = [...SPELLED.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBER = `(\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|(?:${WORDS})(?!\\p{L}))`;
/** "10 to 15", "between 250,000 and 500,000", "$140-150": the lower end. */
const RANGE = `(?:(?:between )?[$€£¥]?${NUMBER}(?: (?:hundred|thousand|million|billion|trillion))?(?: to |(?<=\\d)[-–])[$€£¥]?|between [$€£¥]?${NUMBER}(?: (?:hundred|thousand|million|billion|trillion))? and [$€£¥]?)?`;
/** "$1.5bn", "£20m": so only behind a currency, since "20m" is a length elsewhere. */
const SHORT_SCALE: Readonly<Record<string, string>> = {
  k: 'thousand', m: 'million', mn: 'million', mm: 'million', bn: 'billion', b: 'billion', tn: 'trillion', trn: 'trillion',
}; // biome-ignore format: a table
/** Number, scale, up to three describing words, and the noun that is counted. */
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}:/.,–$€£¥-])${HEDGE}${CURRENCY}${RANGE}${NUMBER}(?: (hundred|thousand|million|billion|trillion)|(k|mn?|mm|bn?|trn?)(?!\\p{L}))?(%| per ?cent\\b)?(?=((?:[ -](?:more |further )?\\p{Ll}[\\p{L}-]*){0,4}))`,
  'giu',
);
/** What follows a number without being counted by it. */
const BORDER =
  /^(?:and|or|to|in|on|at|of|for|from|by|with|as|after|before|since|until|while|when|that|who|which|if|but|than|were|was|are|is|have|has|had|will|would|could|said|a|an|the|per|each|am|pm|p|ago|later|earlier|out|into|over|under)$/iu;

const NUMBER_WORD = /\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|\p{L}+(?:-\p{L}+)?/gu;

/** Values of the numbers in a text, whatever they count: "Edda kills nine" holds 9. */
export const numbersIn = (text: string): readonly number[] =>
  [...text.matchAll(NUMBER_WORD)].flatMap(([word]) => {
    const value = SPELLED.get(word.toLowerCase()) ?? Number(word.replaceAll(',', ''));
    return Number.isNaN(value) ? [] : [value];
  });

const numberOf = (digits: string, scale: string | undefined): number =>
  (SPELLED.get(digits.toLowerCase()) ?? Number(digits.replaceAll(',', ''))) *
  (SCALE[scale?.toLowerCase() ?? ''] ?? 1);

/** What is counted is plural, and behind it the sentence goes on: "12 fishing boats sank". */
const PLURAL = /[^s]s$|^(?:people|men|women|children|feet|police|percent)$/u;
const NO_PLURAL =
  /^(?:news|sports|arms|sales|customs|previous|various|serious|dangerous|famous|plus|as|its|was|has|is|this)$|(?:ous|us|is)$/u;
const isCounted = (word: string): boolean => PLURAL.test(word) && !NO_PLURAL.test(word);

/** Adjectives of measure: "a 42-day stay" is 42 days. */
const MEASURED =
  /^-(second|minute|hour|day|week|month|year|mile|kilomet(?:re|er)|met(?:re|er)|acre|hectare|ton|tonne|seat|storey|page|member|point|percent)\b(?![ -]olds?\b)/iu;
const OLD = /^[ -]years?[ -]olds?\b/iu;

/** Words for the money that a sign stands for. */
const MONEY: readonly (readonly [RegExp, string])[] = [
  [/^(?:us )?dollars$/u, '$'],
  [/^euros?$/u, '€'],
  [/^pounds? sterling$/u, '£'],
  [/^yen$/u, '¥'],
];
const asMoney = (unit: string): string => MONEY.find(([words]) => words.test(unit))?.[1] ?? unit;

/** The counted noun: the words up to the plural one or to a border, the last of which is the head. */
const unitOf = (tail: string): string => {
  const words: string[] = [];
  for (const word of tail.trim().split(/[\s-]+/u)) {
    if (word === '' || BORDER.test(word)) break;
    words.push(word.toLowerCase());
    if (isCounted(word.toLowerCase())) break;
  }
  while (
    words.length > 0 &&
    STOP_WORDS.has(words.at(-1) ?? '') &&
    !/^(?:days?|weeks?|months?|years?|people)$/u.test(words.at(-1) ?? '')
  )
    words.pop();
  return words.slice(-2).join(' ');
};

const isYear = (digits: string, unit: string): boolean => /^(?:19|20)\d\d$/u.test(digits) && unit === '';
const MONTH_NEXT = new RegExp(`^ (?:${MONTH_NAMES.join('|')})\\b`, 'u');

/** "The death toll rose to 13", "put the number of dead at nine": what is counted stands before. */
const TOLL = new RegExp(
  `\\b(?:death toll|toll|number of (?:the )?(?<kind>\\p{Ll}+))(?: \\p{Ll}+){0,3}? (?:to|at|is|was|stands at) ${HEDGE}${NUMBER}(?![\\p{L}\\p{N}]| (?:\\p{Ll}|per ?cent))`,
  'giu',
);

const tollsIn = (text: string, sentence: Sentence, index: number): Figure[] =>
  [...text.slice(sentence.start, sentence.end).matchAll(TOLL)].flatMap((match) => {
    const [whole, , hedge = '', digits = ''] = match;
    const kind = match.groups?.['kind'] ?? '';
    const end = sentence.start + match.index + whole.length;
    const start = end - digits.length;
    const unit = isCounted(kind) ? kind : 'people';
    return [
      { start, end, value: numberOf(digits, undefined), unit, hedge: hedge.toLowerCase(), sentence: index },
    ];
  });

/** "40-odd boats", "a 40-strong crew". */
const ROUNDISH = /^-(?:odd|plus)\b/iu;

/** What stands behind a number as what it counts, '' for nothing; null where the number is no count: an age, a part of a compound. */
const countedIn = (tail: string): string | null => {
  const measured = MEASURED.exec(tail)?.[1];
  if (measured !== undefined) return `${measured.toLowerCase()}s`;
  return OLD.test(tail) || (tail.startsWith('-') && !ROUNDISH.test(tail)) ? null : unitOf(tail);
};

/** The scale of the upper end counts for both: "5 to 6 million". */
const lowerEnd = (low: string | undefined, high: string, value: number): number | null => {
  if (low === undefined) return null;
  const [least, most] = [numberOf(low, undefined), numberOf(high, undefined)];
  return least < most && most > 0 ? least * (value / most) : least;
};

const figuresIn = (text: string, sentence: Sentence, index: number): Figure[] =>
  [...text.slice(sentence.start, sentence.end).matchAll(FIGURE)].flatMap((match) => {
    const [, hedge = '', currency = '', one, other, digits = '', scale, short, percent, tail = ''] = match;
    const counted = countedIn(tail);
    // "747s", "13k" without a currency: no number of anything.
    if ((short !== undefined && currency === '') || counted === null) return [];
    const sign = currency.replace(/^US(?=\$)/iu, '').toUpperCase();
    const unit = asMoney(
      [sign, percent === undefined ? '' : 'percent', counted].filter((part) => part !== '').join(' '),
    );
    const value = numberOf(digits, scale ?? SHORT_SCALE[short?.toLowerCase() ?? '']);
    const least = lowerEnd(one ?? other, digits, value);
    // "a 3-1 win" is no range.
    if (least !== null && least >= value) return [];
    const start = sentence.start + match.index;
    const length = match[0].length;
    if (
      unit === '' ||
      isYear(digits, unit) ||
      MONTH_NEXT.test(text.slice(start + length, start + length + 14))
    )
      return [];
    return [
      {
        start,
        end: start + length,
        value,
        unit,
        hedge: least === null ? hedge.toLowerCase() : `${least} to`,
        sentence: index,
      },
    ];
  });

export const readFigures = (text: string, sentences: readonly Sentence[]): readonly Figure[] =>
  sentences.flatMap((sentence, index) =>
    sentence.kind === 'prose'
      ? [...figuresIn(text, sentence, index), ...tollsIn(text, sentence, index)].sort(
          (a, b) => a.start - b.start,
        )
      : [],
  );
