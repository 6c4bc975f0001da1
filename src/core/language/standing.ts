// Whether a form of a reporting verb is a verb where it stands, and of what kind.
import {
  ADVERB,
  type Around,
  BE,
  before,
  DO,
  gapAfter,
  HAVE,
  hasClause,
  isPossessive,
  lowerAt,
  MODAL,
  NO_SUBJECT,
  NOMINAL,
} from './around.ts';
import { NOUN_LIKE, type VerbReading } from './cue-words.ts';
import type { VerbForm } from './verb-forms.ts';
import { wordSet } from './word-list.ts';

/** How the cue stands in its clause, and so where its source is to be sought. */
export type CueKind = 'finite' | 'gerund' | 'infinitive' | 'passive' | 'noun' | 'phrase';

/** The word before a verb, over adverbs, and whether punctuation lies between. */
interface Lead {
  readonly around: Around;
  readonly lower: string;
  readonly at: number;
  readonly isBroken: boolean;
  /** The form is a noun more often than a verb. */
  readonly isNoun: boolean;
}

const PLURAL_SUBJECTS = wordSet('they i we you who which');
/** An object begins: "critics blame the board". */
const DETERMINERS = wordSet('the a an his her its their this these those any');
const SINGULAR_SUBJECTS = wordSet('he she it who which that also');

const gerund = ({ lower, isBroken, isNoun }: Lead): CueKind | null => {
  if (BE.has(lower) && !isBroken) return 'finite';
  return isNoun && !isBroken ? null : 'gerund';
};

const plain = ({ around, lower, isBroken, isNoun }: Lead): CueKind | null => {
  if (lower === 'to') return 'infinitive';
  if (MODAL.has(lower) || DO.has(lower) || PLURAL_SUBJECTS.has(lower)) return 'finite';
  if (NO_SUBJECT.has(lower)) return null;
  const isPlural = lower.endsWith('s') && !isBroken;
  const isVerb =
    isPlural && (hasClause(around, around.at) || DETERMINERS.has(lowerAt(around, around.at + 1)));
  return isVerb || !isNoun ? 'finite' : null;
};

const third = ({ around, lower, at, isBroken, isNoun }: Lead): CueKind | null => {
  const hasName = around.tokens[at]?.isCapital === true && !isBroken;
  const isVerb = hasName || SINGULAR_SUBJECTS.has(lower) || ADVERB.test(lowerAt(around, around.at - 1));
  return isNoun && !isVerb ? null : 'finite';
};

const participle = ({ lower, isBroken }: Lead): CueKind | null => {
  if (BE.has(lower) && !isBroken) return 'passive';
  return HAVE.has(lower) ? 'finite' : null;
};

const past = (lead: Lead): CueKind | null => {
  // "That said, …" says nothing of anybody.
  const isAside =
    lead.lower === 'that' && lead.at === 0 && gapAfter(lead.around, lead.around.at).includes(',');
  return isAside ? null : (participle(lead) ?? 'finite');
};

const STANDING: Readonly<Record<VerbForm, (lead: Lead) => CueKind | null>> = {
  base: plain,
  third,
  past,
  participle,
  gerund,
};

/** Null where the form is a noun, an adjective or stands first: "the claim", "a reported rise", "Asked why, …". */
export const standingOf = (around: Around, { form }: VerbReading): CueKind | null => {
  const { lower, gap, at } = before(around);
  const isBroken = /[,;:"“”—–()]|''/u.test(gap);
  const isNominal =
    !isBroken && (NOMINAL.has(lower) || isPossessive(lower)) && lower !== 'that' && lower !== 'this';
  const isNoun = NOUN_LIKE.has(lowerAt(around, around.at));
  const isFirst = at < 0;
  if (isNominal || gap.trim().endsWith('-') || (isFirst && (form !== 'gerund' || isNoun))) return null;
  return STANDING[form]({ around, lower, at, isBroken, isNoun });
};
