// A question that is asked again: more evidence, and the sides' latest positions, with those that they have left.
import { type Extract, isSameSentence } from '../article/article.ts';
import { meaningsOf, overlap } from '../language/likeness.ts';
import { isSameSide } from '../language/same-side.ts';
import type { LedgerQuestion, Position } from './question.ts';

export const MOST_EVIDENCE = 6;
const MOST_FORMER = 4;

/** Who refused and now accepts stands elsewhere, whatever else is said in the same words. */
const REFUSES =
  /\b(?:reject\p{L}*|refus\p{L}+|oppos\p{L}+|rul(?:es?|ed) out|against|den(?:y|ies|ied)|not|never|no longer)\b|n['’]t\b/iu;
const ACCEPTS =
  /\b(?:accept\p{L}*|agree[sd]? (?:to|on|with)|approv\p{L}+|back(?:s|ed)|welcom\p{L}+|ready to|willing to|open to|drop(?:s|ped)|conced\p{L}+)\b/iu;
const SAME_WORDS = 0.6;

const COUNTED =
  /\b(\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|\p{L}+ty)[ -](\p{L}{3,}?)s?\b/giu;
const countsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.toLowerCase().matchAll(COUNTED)].map(([, number = '', unit = '']) => [unit, number] as const),
  );
/** "two years" and "one year"; what only one of them counts is no difference. */
const hasOtherCount = (before: string, now: string): boolean => {
  const [one, other] = [countsIn(before), countsIn(now)];
  return [...one].some(([unit, number]) => (other.get(unit) ?? number) !== number);
};

/** Both refuse or neither, both accept or neither: what is alike in its words else may say the contrary. */
export const isSameStance = (one: string, other: string): boolean =>
  REFUSES.test(one) === REFUSES.test(other) && ACCEPTS.test(one) === ACCEPTS.test(other);

/** The same position in other words. */
const isReworded = (before: string, now: string): boolean =>
  isSameStance(before, now) &&
  !hasOtherCount(before, now) &&
  overlap(meaningsOf(before), meaningsOf(now)) >= SAME_WORDS;

/** The first so many, none twice. */
export const added = <T extends Extract>(to: readonly T[], more: readonly T[], most: number): readonly T[] =>
  [
    ...to,
    ...more.filter((one) => !to.some((other) => isSameSentence(one, other) || one.text === other.text)),
  ].slice(0, most);

/** The same question, seen again: more evidence, the sides' latest positions; an answered one is open again. */
export const updated = (known: LedgerQuestion, again: LedgerQuestion): LedgerQuestion => {
  const newer = ({ actor }: Position): Position | undefined =>
    again.positions.find((other) => isSameSide(other.actor, actor));
  const held = known.positions.filter((position) => newer(position) === undefined);
  const left = known.positions.filter((position) => {
    const now = newer(position);
    return now !== undefined && !isReworded(position.text, now.text);
  });
  const former = [...left, ...(known.former ?? [])].slice(0, MOST_FORMER);
  return {
    id: known.id,
    // The newest wording: it has the day that is asked about now.
    question: again.positions.length >= known.positions.length ? again.question : known.question,
    kind: known.kind,
    score: Math.max(known.score, again.score),
    since: known.since,
    positions: [...held, ...again.positions],
    ...(former.length > 0 ? { former } : {}),
    evidence: added(known.evidence, again.evidence, MOST_EVIDENCE),
    state: 'open',
  };
};
