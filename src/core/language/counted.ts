// The noun that a number counts: "14.2 million crowns", "a 42-day stay".
import { STOP_WORDS } from './words.ts';

/** What follows a number without being counted by it. */
const BORDER =
  /^(?:and|or|to|in|on|at|of|for|from|by|with|as|after|before|since|until|while|when|that|who|which|if|but|than|were|was|are|is|have|has|had|will|would|could|said|a|an|the|per|each|am|pm|p|ago|later|earlier|out|into|over|under)$/iu;

/** What is counted is plural, and behind it the sentence goes on: "12 fishing boats sank". */
const PLURAL = /[^s]s$|^(?:people|men|women|children|feet|police|percent)$/u;
const NO_PLURAL =
  /^(?:news|sports|arms|sales|customs|previous|various|serious|dangerous|famous|plus|as|its|was|has|is|this)$|(?:ous|us|is)$/u;
export const isCounted = (word: string): boolean => PLURAL.test(word) && !NO_PLURAL.test(word);

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
export const asMoney = (unit: string): string => MONEY.find(([words]) => words.test(unit))?.[1] ?? unit;

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

/** "40-odd boats", "a 40-strong crew". */
const ROUNDISH = /^-(?:odd|plus)\b/iu;

/** What stands behind a number as what it counts, '' for nothing; null where the number is no count: an age, a part of a compound. */
export const countedIn = (tail: string): string | null => {
  const measured = MEASURED.exec(tail)?.[1];
  if (measured !== undefined) return `${measured.toLowerCase()}s`;
  return OLD.test(tail) || (tail.startsWith('-') && !ROUNDISH.test(tail)) ? null : unitOf(tail);
};
