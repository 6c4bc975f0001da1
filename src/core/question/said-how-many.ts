// How many, how much, how long: the number that a clause gives for what is asked.
import { isNegated, isPartial } from './doubt.ts';
import { type Said, stemsOf, wordsIn } from './said.ts';

const NUMBER =
  /^(?:[$€£]?\d[\d.,]*%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|hundred|thousand|million|billion|no|none|all|both)$/u;
/** Between a number and what it counts stand at most so many words that describe it. */
const DESCRIBES = 2;

/** The number stands with the noun that is counted: "14 fishing boats", not "14 people in boats". */
export const countsIt = ({ text, question }: Said): boolean => {
  const counted =
    /^how many ((?:\p{L}+[- ]){0,2}?\p{L}+?)s? (?:was|were|are|is|has|have|had|did|do|does|will|would|can|could|may|\p{L}+)\b/iu.exec(
      question,
    )?.[1];
  if (counted === undefined || isPartial(text)) return false;
  const head = stemsOf(counted).at(-1);
  const words = wordsIn(text);
  return words.some(({ stem }, at) => {
    if (stem !== head) return false;
    const before = words.slice(Math.max(0, at - 1 - DESCRIBES), at).map(({ lower }) => lower);
    const number = before.findLastIndex((word) => NUMBER.test(word));
    return (
      number >= 0 &&
      !before.slice(number).some((word) => /^(?:of|in|on|at|from|and|or|to|for|the|with)$/u.test(word))
    );
  });
};

const AMOUNT =
  /(?:[$€£]\s?\d|\d%|(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|million|billion))(?:[\d.,]*)(?: (?:hundred|thousand|million|billion))? (?!o'clock|a\.m|p\.m|am\b|pm\b|people|years?|days?|weeks?|months?|hours?)\p{Ll}+)/iu;
export const saysAmount = ({ text }: Said): boolean => !isPartial(text) && AMOUNT.test(text);

const DURATION =
  /(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve))[ -](?:minute|hour|day|night|week|month|year)s?\b(?! (?:ago|later|earlier|old|before|after))/iu;
export const saysDuration = ({ text }: Said): boolean => DURATION.test(text) && !isNegated(text);
