// The line that asks between two sides, one of which seeks what the other opposes.

import { asked } from './inversion.ts';
import { meaningOf } from './likeness.ts';
import { stemOf } from './words.ts';

/** What is sought, as words that can stand alone: `reach a deal to prolong the lease` → `prolong the lease`. */
const deed = (object: string): string =>
  object
    .replace(/^(?:to|on|for|that)\s+/u, '')
    .replace(
      /^(?:reach(?:ing)?|find(?:ing)?|strike|secure|win|get) (?:an? |the )?(?:new )?(?:agreement|deal|accord|pact|consensus|compromise) (?:to|on|for)\s+/u,
      '',
    )
    .replace(
      /,? (?:as (?:\p{L}+ ){0,3}(?:outlined|planned|agreed|promised|proposed|drafted|written)|so that|because|in order to|in exchange for|in return for)\b.*$/u,
      '',
    )
    .replace(/\s+(?:on|by|before|from) \p{Lu}\p{L}+day$/u, '')
    .trim();

const MAX_SIDE = 90;
const LEAST_SIDE = 4;
const LOOSE = /^(?:it|this|that|them|so|do|be|he|she|they|we|you|i|there)\b/iu;
/** A clause of its own, not a deed or a thing: "the plan would work". */
const CLAUSE =
  /^(?:the|an?|its|their|his|her|\p{Lu}\p{L}+) (?:\S+ ){0,4}(?:will|would|can|could|should|must|is|are|was|were|has|have|had|did|does)\b/u;

/** Somebody to whom it is offered, or who is asked: "Varde a new lease", "Varde to leave". */
const SOMEBODY = /^\p{Lu}\p{L}+ (?:to |an? |the )?\p{Ll}/u;

/** `prolong the lease`, opposed as `any prolongation` → `prolongation of the lease`: the evidence itself names the deed by a noun. */
const asNoun = (act: string, opposed: string): string | null => {
  const [verb = '', ...rest] = act.split(' ');
  const noun = /^(?:any|an?|the|such an?|further) (\p{Ll}+)$/u.exec(opposed)?.[1];
  const isSame = noun !== undefined && meaningOf(stemOf(noun)) === meaningOf(stemOf(verb.toLowerCase()));
  return isSame && /^(?:the|an?|its|their)$/u.test(rest[0] ?? '') ? `${noun} of ${rest.join(' ')}` : null;
};

/** `going ahead with the sale` → `the sale`: what is wanted, as a noun. */
const wantedNoun = (object: string): string | null => {
  const bare = object.replace(/^\p{L}+ing (?:\p{L}+ )?(?:with|to|on|for|into)\s+/u, '');
  return /^(?:the|an?|its|their)\b/u.test(bare) ? bare : null;
};

const fits = (side: string | null): side is string =>
  side !== null && side.length >= LEAST_SIDE && side.length <= MAX_SIDE;

/** Objects of stances, words of the evidence. */
export interface Sides {
  readonly sought: string;
  /** What the other side opposes. */
  readonly opposed: string;
  /** What the other side wants, where it says so. */
  readonly instead: string | null;
  /** True where `instead` follows a verb and "to": something to do. */
  readonly isDeed: boolean;
}

/** "… or …?" where both sides can be said in one form, as two deeds or two nouns; "… or not?" otherwise. Null when they make no sound line. */
export const askBetween = ({ sought, opposed, instead, isDeed }: Sides): string | null => {
  const first = deed(sought);
  if (!fits(first) || LOOSE.test(first) || CLAUSE.test(first) || SOMEBODY.test(first)) return null;
  const other = instead === null ? null : deed(instead);
  if (isDeed && fits(other)) return asked(`${first} or ${other}`);
  const [noun, wanted] = [asNoun(first, opposed), other === null ? null : wantedNoun(other)];
  if (fits(noun) && fits(wanted)) return asked(`${noun} or ${wanted}`);
  if (fits(wanted) && /^(?:the|an?|its|their)\b/u.test(first)) return asked(`${first} or ${wanted}`);
  return asked(`${first} or not`);
};
