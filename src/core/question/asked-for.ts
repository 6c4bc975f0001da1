// What an answer must say beside the matter of the question, by the form of the question: a number, a time, a place, a doer, a reason.
import { verbOf } from '../language/participles.ts';
import { stemOf } from '../language/words.ts';
import { isNegated } from './doubt.ts';
import { type Said, stemsOf, wordsIn } from './said.ts';
import { countsIt, saysAmount, saysDuration } from './said-how-many.ts';
import { saysWhere } from './said-where.ts';
import { namesDoer } from './said-who.ts';
import { BECAUSE, givesReason, MANNER, saysCause } from './said-why.ts';

/** The day is named with it, or what was asked for has been done. */
const saysWhen = ({ text, question, dates }: Said): boolean => {
  if (isNegated(text)) return false;
  if (dates.some((date) => text.includes(date))) return true;
  const done = /\b(?:has|have) (\p{L}+)\b/iu.exec(text)?.[1];
  return (
    done !== undefined &&
    /^when (?:will|would|can|could)\b/iu.test(question) &&
    stemsOf(question).includes(stemOf(done.toLowerCase()))
  );
};

/** Nobody is sure to do what he only may: an infinitive is a deed only behind these. */
const DECIDED =
  /\b(?:agreed|decided|resolved|voted|managed|began|started|forced|had|has|have|continued|ordered)(?: not)? to $/iu;
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|did|does|do|won['’]t|can|cannot)\b/iu;

/** Said with a finite verb: it is, was, will be or will not be so. */
const isDecided = ({ text, question }: Said): boolean => {
  const asked = new Set(stemsOf(question));
  const isAsked = (word: string): boolean => wordsIn(word).some(({ stem }) => asked.has(stem));
  const infinitives = [...text.matchAll(/\bto (\p{Ll}+)/gu)].filter((match) => isAsked(match[1] ?? ''));
  if (infinitives.length > 0) return infinitives.every(({ index }) => DECIDED.test(text.slice(0, index + 3)));
  // "Will it sail?": what is only told of it in a phrase ("the sailing of the ferry") is no answer.
  return (
    FINITE.test(text) ||
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
      (word) => asked.has(stemOf(verbOf(word) ?? '')) || (/ed$/u.test(word) && asked.has(stemOf(word))),
    )
  );
};

/** What was only a condition has come to be so. */
const DONE =
  /\b(?:was|were|has|have|had) (?:(?:not|now|also|been) )*\p{L}+(?:ed|en|own|ung|unk|ot|ade|et|ld)\b/iu;
const hasCome = (said: Said): boolean => DONE.test(said.text) && isDecided(said);

interface Form {
  readonly asks: RegExp;
  readonly isAnsweredBy: (said: Said) => boolean;
}

/** The first form that fits counts. */
const FORMS: readonly Form[] = [
  { asks: /^how many\b/iu, isAnsweredBy: countsIt },
  { asks: /^how much\b/iu, isAnsweredBy: saysAmount },
  { asks: /^how long\b/iu, isAnsweredBy: saysDuration },
  { asks: /^when\b/iu, isAnsweredBy: saysWhen },
  { asks: /^where\b/iu, isAnsweredBy: saysWhere },
  { asks: /^why (?:did|was|were|is|are|has|have|had)\b/iu, isAnsweredBy: givesReason(BECAUSE) },
  { asks: /^how (?:did|was|were|is|are|has|have|had)\b/iu, isAnsweredBy: givesReason(MANNER) },
  { asks: /^what (?:is|was|are|were) the (?:\p{L}+ )?causes? of\b/iu, isAnsweredBy: saysCause },
  {
    asks: /^(?:who|what) (?!will|would|could|can|may|might|should|is|are|was|were|did|does|do|has|have|had|happens)\p{Ll}+/iu,
    isAnsweredBy: namesDoer,
  },
  { asks: /^what (?:(?:will|would|could) )?happens? if\b/iu, isAnsweredBy: hasCome },
  {
    asks: /^(?:(?:will|would|could|can|should|may|might|has|have|had|is|are|was|were|did|do|does)\b|.* or not\?$)/iu,
    isAnsweredBy: isDecided,
  },
];

/** Null: the form of the question is not known, and nobody can tell what answers it. */
export const answersForm = (said: Said): boolean | null =>
  FORMS.find(({ asks }) => asks.test(said.question))?.isAnsweredBy(said) ?? null;
