// Quantities with the noun that they count: what publishers may disagree on, and what may have changed.
import { MONTH_NAMES } from '../time/calendar-names.ts';
import { allOf } from './all-matches.ts';
import type { Figure, Sentence } from './analysis.ts';
import { asMoney, countedIn } from './counted.ts';
import { HEDGE, NUMBER, numberOf } from './numbers.ts';
import { tollsIn } from './tolls.ts';

const CURRENCY = '((?:US|A|AU|C|CA|NZ|HK|S|R|NT)?\\$|[€£¥₹₩₽])?';
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
const isYear = (digits: string, unit: string): boolean => /^(?:19|20)\d\d$/u.test(digits) && unit === '';
const MONTH_NEXT = new RegExp(`^ (?:${MONTH_NAMES.join('|')})\\b`, 'u');

/** The scale of the upper end counts for both: "5 to 6 million". */
const lowerEnd = (low: string | undefined, high: string, value: number): number | null => {
  if (low === undefined) return null;
  const [least, most] = [numberOf(low, undefined), numberOf(high, undefined)];
  return least < most && most > 0 ? least * (value / most) : least;
};

const figuresIn = (text: string, sentence: Sentence, index: number): Figure[] =>
  allOf(FIGURE, text.slice(sentence.start, sentence.end)).flatMap((match) => {
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
