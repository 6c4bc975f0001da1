// "The death toll rose to 13": numbers of which what is counted stands before.
import { allOf } from './all-matches.ts';
import type { Figure, Sentence } from './analysis.ts';
import { isCounted } from './counted.ts';
import { HEDGE, NUMBER, numberOf } from './numbers.ts';

/** "The death toll rose to 13", "put the number of dead at nine": what is counted stands before. */
const TOLL = new RegExp(
  `\\b(?:death toll|toll|number of (?:the )?(?<kind>\\p{Ll}+))(?: \\p{Ll}+){0,3}? (?:to|at|is|was|stands at) ${HEDGE}${NUMBER}(?![\\p{L}\\p{N}]| (?:\\p{Ll}|per ?cent))`,
  'giu',
);

/** In the sentence with that index. */
export const tollsIn = (text: string, sentence: Sentence, index: number): Figure[] =>
  allOf(TOLL, text.slice(sentence.start, sentence.end)).flatMap((match) => {
    const [whole, , hedge = '', digits = ''] = match;
    const kind = match.groups?.['kind'] ?? '';
    const end = sentence.start + match.index + whole.length;
    const start = end - digits.length;
    const unit = isCounted(kind) ? kind : 'people';
    return [
      { start, end, value: numberOf(digits, undefined), unit, hedge: hedge.toLowerCase(), sentence: index },
    ];
  });
