// Whether a sentence tells an event or a state that came to be: "X viruses are classified by their coat" holds at all times, and is no news.
import { IRREGULAR_PAST } from '../language/past-forms.ts';

/** "was", "has been", "will": finite verbs of the past, the perfect and what is to come. */
const FINITE =
  /\b(?:was|were|had|did|has|have|will|won['’]t|shall|would|going to|(?:is|are|am) (?:being|now|due|set|scheduled|expected|no longer|still|to)|(?:is|are) (?:\p{L}+ )?\p{L}+ing)\b/iu;
/** "viruses are called", "the drug used", "an infected person": participles, which tell of no time. */
const TIMELESS =
  /\b(?:is|are|be|being|been|can|may|must|an?|the|of|or|by|as|when|if|most|more|often|usually|commonly|generally|sometimes|also|not) (?:\p{L}+ly )?$/iu;
const PAST = new RegExp(`\\b(?:\\p{L}{2,}ed|${IRREGULAR_PAST})\\b(?! (?:by|as|to be|in which)\\b)`, 'giu');
/** Whoever says it now says something: "police say", "the board announces". */
const SPEAKS = /\b(?:says?|announces?|confirms?|warns?|rules|orders|approves|rejects)\b/iu;
/** What holds at all times. */
const GENERAL =
  /\b(?:usually|typically|normally|generally|commonly|often|in general|as a rule|every (?:year|day|week|month|winter|summer)|can (?:be|cause|lead)|(?:is|are) (?:called|known as|classified|named|defined|divided|characteri[sz]ed|transmitted|spread|considered|used))\b/iu;

/** No two words are longer. */
const REACH = 60;

/** Told in the past, the perfect or the future, or said now by somebody. */
export const tellsEvent = (sentence: string): boolean => {
  const isPast = [...sentence.matchAll(PAST)].some(
    ({ index }) => !TIMELESS.test(sentence.slice(Math.max(0, index - REACH), index)),
  );
  return (isPast || FINITE.test(sentence) || SPEAKS.test(sentence)) && (isPast || !GENERAL.test(sentence));
};
