// What stands around a word: the tests that tell a verb from a noun and a report from a remark.
import type { Token } from './clause-words.ts';
import { wordSet } from './word-list.ts';

export const BE = wordSet(
  "is are was were be been being am isn't aren't wasn't weren't he's she's it's they're i'm we're you're seem seems seemed feel feels felt remain remains remained get gets got become became",
);
export const HAVE = wordSet("has have had having hasn't haven't hadn't they've we've i've you've");
export const MODAL = wordSet(
  "will would could can may might should must shall won't wouldn't couldn't can't shouldn't",
);
export const DO = wordSet("do does did don't doesn't didn't not never");
export const NOMINAL = wordSet(
  'the a an its his her their my our your this that these those of no any some every each such another much more most own latest recent first new last as',
);
const SUBJECTS = wordSet('i we you they he she it who there');
const CLAUSE_WORDS = wordSet('that whether how why what if who where when');
export const ADVERB =
  /ly$|^(?:also|then|now|still|later|often|again|once|ever|just|even|always|only|too|instead|earlier|first|already|soon|long|since|twice|so|all|both|each|far)$/u;

/** One word of a sentence among the others; `tail` is what stands behind the last. */
export interface Around {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly tail: string;
}

export const gapAfter = ({ tokens, tail }: Around, index: number): string => tokens[index + 1]?.gap ?? tail;
export const lowerAt = ({ tokens }: Around, index: number): string => tokens[index]?.lower ?? '';
export const isPossessive = (lower: string): boolean => /'s$|s'$/u.test(lower);

/** The word before, over adverbs; with the punctuation that lies between. */
export const before = (
  around: Around,
): { readonly lower: string; readonly at: number; readonly gap: string } => {
  let index = around.at - 1;
  let gap = around.tokens[around.at]?.gap ?? '';
  while (index > 0 && ADVERB.test(lowerAt(around, index)) && !/[,;:"“”]/u.test(gap)) {
    gap = around.tokens[index]?.gap ?? '';
    index -= 1;
  }
  return { lower: lowerAt(around, index), at: index, gap };
};

export const opensQuotation = (gap: string): boolean => /["“„«]/u.test(gap) || /^\s*,?\s*''/u.test(gap);

/** A clause, a question or a quotation follows, at most a few words behind ("told the board that"). */
export const hasClause = (around: Around, last: number): boolean => {
  for (let index = last; index <= last + 4; index += 1) {
    const gap = gapAfter(around, index);
    if (opensQuotation(gap) || /:/u.test(gap)) return true;
    if (/[.;,!?—–()]/u.test(gap)) return false;
    const next = lowerAt(around, index + 1);
    if (CLAUSE_WORDS.has(next) && (index === last || next === 'that' || next === 'whether')) return true;
    if (index === last && SUBJECTS.has(next) && !/[.,;:!?]/u.test(gapAfter(around, index + 1)))
      return index + 2 < around.tokens.length;
  }
  return false;
};
/** "thinks the plan is", "believes Berg will": a finite verb soon after. */
const FINITE =
  /^(?:is|are|was|were|will|would|could|can|may|might|should|must|has|have|had|does|do|did|isn't|aren't|won't|wouldn't|can't)$/u;
export const hasBareClause = (around: Around, last: number): boolean => {
  for (let index = last + 1; index <= last + 6; index += 1) {
    if (/[.;,!?—–()"“]/u.test(around.tokens[index]?.gap ?? '.')) return false;
    if (index > last + 1 && FINITE.test(lowerAt(around, index))) return true;
  }
  return false;
};
/** Behind what is said: `…," Berg replied.` */
export const isBehind = (around: Around, last: number): boolean => {
  const after = gapAfter(around, last);
  if (
    !/^["”’]?\s*[.,;:]|^$/u.test(after) &&
    !/^(?:on|in|at|during|after|before|last|this|to)$/u.test(lowerAt(around, last + 1))
  )
    return false;
  for (let index = around.at; index > around.at - 8 && index > 0; index -= 1) {
    if (/[,"”’?!]\s*$|''/u.test(around.tokens[index]?.gap ?? '')) return true;
  }
  return false;
};
export const hasObject = (around: Around, last: number): boolean => {
  if (/[.;:,!?—–()]/u.test(gapAfter(around, last))) return false;
  const next = around.tokens[last + 1];
  return next !== undefined && !/^(?:to|by|in|on|at|from|and|or|but|than|as)$/u.test(next.lower);
};

/** No noun, so no subject of a plain form. */
export const NO_SUBJECT = wordSet(
  'in on at by for from with without about of and or but not please let help make than like into let lets',
);
