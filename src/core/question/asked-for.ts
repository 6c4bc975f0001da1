// What an answer must say beside the matter of the question, by the form of the question: a number, a time, a place, a doer, a reason.
import { verbOf } from '../language/participles.ts';
import { isContent, stemOf, wordsOf } from '../language/words.ts';
import type { Clause } from './clauses.ts';
import { isNegated, isPartial } from './doubt.ts';

/** One clause of a sentence that says the whole matter of the question. */
export interface Said extends Clause {
  readonly question: string;
  /** The days and times that the sentence names, as written. */
  readonly dates: readonly string[];
}

interface Word {
  readonly lower: string;
  readonly stem: string;
}
const wordsIn = (text: string): readonly Word[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}$€£%]+(?:[.,'’-][\p{L}\p{N}]+)*/gu) ?? []).map((word) => {
    const lower = word.replace(/['’]s$/u, '');
    return { lower, stem: stemOf(verbOf(lower) ?? lower) };
  });
const stemsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(isContent)
    .map(({ lower }) => stemOf(verbOf(lower) ?? lower));
const lastAsked = (words: readonly Word[], question: string): number => {
  const asked = new Set(stemsOf(question));
  return words.findLastIndex(({ stem }) => asked.has(stem));
};

const NUMBER =
  /^(?:[$€£]?\d[\d.,]*%?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{L}+)?|hundred|thousand|million|billion|no|none|all|both)$/u;
/** Between a number and what it counts stand at most so many words that describe it. */
const DESCRIBES = 2;

/** The number stands with the noun that is counted: "14 fishing boats", not "14 people in boats". */
const countsIt = ({ text, question }: Said): boolean => {
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
const saysAmount = ({ text }: Said): boolean => !isPartial(text) && AMOUNT.test(text);

const DURATION =
  /(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve))[ -](?:minute|hour|day|night|week|month|year)s?\b(?! (?:ago|later|earlier|old|before|after))/iu;

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

/** Nothing that could be a place: times, ways and figures of speech. */
const NO_PLACE =
  /^(?:the )?(?:\d|all\b|this|that|these|those|it|him|her|them|us|me|what|which|whom|each|any|some|no|point|way|idea|matter|issue|fact|order|part|case|turn|total|addition|general|particular|response|return|protest|secret|public|private|danger|trouble|question|doubt|charge|full|force|time|times|least|most|first|last|once|risk|work|stake|odds|war|night|noon|midnight|dawn|dusk|behalf|good|bad|broad|suspicion|foot|purpose|schedule|duty|strike|hold|morning|afternoon|evening|weekend|day|days|week|month|year|hours?|minutes?|end|beginning|start|same|meantime|past|future|wake|face|hope|statement|interview|report|vote|deal|meeting|court case|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|spring|summer|autumn|winter|recent|early|late|mid|one|two|three|four|five|six|seven|eight|nine|ten|an? (?:row|hurry|statement|report|vote|while|bid|move|rage|way))\b/iu;
const PLACE =
  /\b(?:in|at|near|on|inside|outside|under|behind|beneath|aboard|to|into|from|off|beside|between) (?=((?:(?:the|an?|its|their|his|her) )?[\p{L}\d][\p{L}\d'’-]*(?: [\p{L}\d'’-]+)?))/giu;
const PLACE_WITHIN = 4;

/** A place right behind what is asked about, and none that the question names. */
const saysWhere = ({ text, question }: Said): boolean => {
  const words = wordsIn(text);
  const last = lastAsked(words, question);
  const asked = new Set(stemsOf(question));
  return (
    !isNegated(text) &&
    [...text.matchAll(PLACE)].some((match) => {
      const place = match[1] ?? '';
      const at = wordsIn(text.slice(0, match.index)).length;
      const isNear = at > last && at - last <= PLACE_WITHIN;
      const stems = stemsOf(place);
      return isNear && !NO_PLACE.test(place) && stems.length > 0 && stems.every((stem) => !asked.has(stem));
    })
  );
};

const BECAUSE = /^\W*(?:because|due to|owing to|thanks to|as a result of|on account of|over)\b/iu;
const MANNER =
  /^\W*(?:when|by(?! (?:\d|midnight|noon|\p{L}+day\b|the end))|through|using|with the help of|because|after)\b/iu;
const REASON_WITHIN = 3;

/** Right behind what is asked about stands how or why it came. */
const givesReason =
  (marker: RegExp) =>
  ({ text, rest, question }: Said): boolean => {
    const words = text.split(/\s+/u);
    const asked = new Set(stemsOf(question));
    const last = words.findLastIndex((word) =>
      wordsIn(word).some(({ stem, lower }) => asked.has(stem) || /^(?:in|out|away)$/u.test(lower)),
    );
    if (last < 0 || isNegated(text)) return false;
    const behind = [...words.slice(last + 1), ...rest.trim().split(/\s+/u)];
    return behind.slice(0, REASON_WITHIN).some((_, at) => marker.test(behind.slice(at).join(' ')));
  };

const CAUSE =
  /\b(?:(?:was|were|is|been) caused by|the cause (?:of [^,]{3,60} )?(?:was|is) (?!not|still|being|under|un)|blamed on|(?:was|were|been) (?:started|sparked|triggered) by|(?:started|broke out|began)$)/iu;
const saysCause = (said: Said): boolean =>
  !isNegated(said.text) &&
  CAUSE.test(said.text) &&
  (!/(?:started|broke out|began)$/iu.test(said.text) || MANNER.test(said.rest));

/** Whoever it is, nobody is named. */
const NOBODY =
  /^(?:who|whoever|that|which|what|he|she|they|it|we|i|you|this|these|those|nobody|someone|somebody|everyone|anyone|none|people|others|and|or|to|of|with|for|by|in|at|on|from|attackers?|suspects?|arsonists?|vandals?|thieves|perpetrators?|gunmen|culprits?|strangers?|unknown|unidentified)$/u;
const CONFESSED = /\b(?:admitted|confessed|pleaded guilty)\b/iu;
const BY_TIME = /^(?:\d|midnight|noon|dawn|dusk|then|now|\p{L}+day$)/u;

/** Whoever did it stands before the verb, and what it was done to behind; or the other way round with "by". */
const namesDoer = ({ text, question }: Said): boolean => {
  const [, verb = '', ...object] = question.replace(/\?$/u, '').split(' ');
  const base = stemOf(verbOf(verb.toLowerCase()) ?? verb.toLowerCase());
  const words = wordsIn(text);
  const at = words.findIndex(({ stem }) => stem === base);
  if (at < 1 || isNegated(text)) return false;
  const [before, behind] = [words[at - 1]?.lower ?? '', words.slice(at + 1)];
  if (/^(?:was|were|been)$/u.test(before)) {
    const by = behind.findIndex(({ lower }) => lower === 'by');
    const doer = behind[by + 1]?.lower ?? '';
    return by >= 0 && by < 3 && doer !== '' && !NOBODY.test(doer) && !BY_TIME.test(doer);
  }
  const stems = new Set(behind.map(({ stem }) => stem));
  const isNamed = !NOBODY.test(before) || (/^(?:he|she|they)$/u.test(before) && CONFESSED.test(text));
  const done = stemsOf(object.join(' '));
  return isNamed && done.some((stem) => stems.has(stem));
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
  { asks: /^how long\b/iu, isAnsweredBy: ({ text }) => DURATION.test(text) && !isNegated(text) },
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
