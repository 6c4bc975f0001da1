// Whether two questions are one: the same matter, the same form, the same sides.
import { meaningsOf, overlap } from '../language/likeness.ts';
import { rememberingOf } from '../language/remembering.ts';
import { isSameSide } from '../language/same-side.ts';
import type { LedgerQuestion } from './question.ts';

const SAME_QUESTION = 0.5;

/** "Who burned the pier?" is not "Why was the pier burned?"; other forms may ask the same in other words. */
const ASKS_FOR = /^(?:who|why|where|when|how (?:many|much)|how long)\b/iu;
const isOtherForm = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((question) =>
    ASKS_FOR.exec(question)?.[0].toLowerCase().replace('much', 'many'),
  );
  return one !== undefined && other !== undefined && one !== other;
};
const numbersOf = (meanings: ReadonlySet<string>): readonly string[] =>
  [...meanings].filter((one) => /^\d/u.test(one));

/** One word in common may be about anything. */
const SHARED_LEAST = 2;
/** Held against every question of the story. */
const subjectOf = rememberingOf(({ question }: LedgerQuestion) => meaningsOf(question));

/** One question, in whichever words. */
export const asksTheSame = (a: LedgerQuestion, b: LedgerQuestion): boolean => {
  if (a.question === b.question) return true;
  const [sidedA, sidedB] = [a.positions.length > 1, b.positions.length > 1];
  // What follows from a dispute is another question than the dispute.
  if (sidedA !== sidedB) return false;
  const sameSides =
    sidedA && a.positions.every(({ actor }) => b.positions.some((other) => isSameSide(actor, other.actor)));
  const [one, other] = [subjectOf(a), subjectOf(b)];
  if (sameSides) return overlap(one, other) >= SAME_QUESTION / 2;
  if (isOtherForm(a.question, b.question) || numbersOf(one).join() !== numbersOf(other).join()) return false;
  return (
    [...one].filter((meaning) => other.has(meaning)).length >= SHARED_LEAST &&
    overlap(one, other) >= SAME_QUESTION
  );
};
