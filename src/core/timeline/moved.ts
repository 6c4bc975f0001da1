// What was moved to another day or called off, as a sentence tells it: "the vote was put off until Monday".
import { meaningOf } from '../language/likeness.ts';
import { isContent, stemOf, wordsOf } from '../language/words.ts';

const MOVED =
  /\b(?:put off|postponed?|postpones|delayed|rescheduled|moved (?=to |back|forward|from )|brought forward|pushed back|deferred|adjourned)\b/iu;
/** A passive tells of its subject, an active verb of its object. */
const PASSIVE = /\b(?:was|were|is|are|been|being|be|got) (?:\p{L}+ly )?$/iu;
/** Commas only set descriptions apart: "The trial of the mayor, Anna Berg, was put off". */
const CLAUSE_BREAK = /[;:—–()]|\b(?:and|but|while|because|after|that|which|who|said|says)\b/iu;
/** "On Monday, the vote was put off". */
const OPENING = /^\s*(?:on|in|at|after|before|by|for|from)\b[^,]*,/iu;
const PREPOSITION =
  /\b(?:of|by|for|in|at|on|to|until|till|from|with|about|between|over|after|before|because|due)\b/iu;

/** The last content word of a noun phrase, by its meaning: "the spring vote of the council" is a vote. */
const headIn = (phrase: string): string | null => {
  const head = wordsOf(phrase.split(PREPOSITION)[0] ?? '').findLast(isContent);
  return head === undefined ? null : meaningOf(stemOf(head.lower));
};

/** What the verb at the match was done to. */
const doneTo = (sentence: string, match: RegExpExecArray): string | null => {
  const before = (sentence.slice(0, match.index).split(CLAUSE_BREAK).at(-1) ?? '').replace(OPENING, '');
  const after = sentence.slice(match.index + match[0].length).split(/[,.]/u)[0] ?? '';
  return (PASSIVE.test(before) ? null : headIn(after.split(CLAUSE_BREAK)[0] ?? '')) ?? headIn(before);
};

/** The meaning of what was moved; null where nothing was, or nothing is named. */
export const movedIn = (sentence: string): string | null => {
  const match = MOVED.exec(sentence);
  return match === null ? null : doneTo(sentence, match);
};

const CALLED_OFF = /\b(?:called off|cancell?ed|scrapped|abandoned)\b/iu;
/** What may be or was not called off still stands. */
const NOT_DONE =
  /\b(?:not|never|could|would|may|might|should|will|to be|if|unless|whether|had|threaten\p{L}*|urg\p{L}+|demand\p{L}*)\b|n['’]t\b/iu;

/** The meaning of what was called off; null where nothing was. */
export const calledOffIn = (sentence: string): string | null => {
  const match = CALLED_OFF.exec(sentence);
  if (match === null || NOT_DONE.test(sentence.slice(0, match.index).split(CLAUSE_BREAK).at(-1) ?? ''))
    return null;
  return doneTo(sentence, match);
};

/** The day from which something was moved: it happens on another. */
const LEFT =
  /\b(?:from|instead of|(?:planned|scheduled|set|due|meant|originally)(?: (?:for|on|to \p{L}+))?(?: on)?) (?:the )?$/iu;

/** What had been planned is told for what became of it: "had been due to open on Sunday", "was to have sailed on 3 May". */
const NO_LONGER =
  /\b(?:had (?:been|originally been) (?:due|scheduled|expected|planned|slated|set|supposed|meant)|(?:was|were) (?:originally|initially|first) (?:due|scheduled|expected|planned|slated|set|supposed|meant)|(?:was|were) to have|should have|would have) [^,;:.]{0,60}$/iu;
/** Longer than what stands between such words and their day. */
const REACH = 120;

export const isLeftBehind = (sentence: string, at: number): boolean => {
  const before = sentence.slice(Math.max(0, at - REACH), at);
  return (LEFT.test(before) && MOVED.test(sentence)) || NO_LONGER.test(before);
};
