// Does a sentence state as a fact what a question asks? "Will the ferry sail on Monday?" – "The ferry will sail on Monday, the operator said."
import { meaningsOf } from '../language/likeness.ts';
import { baseOf } from '../language/past-forms.ts';
import { contentStems, countWords, stemOf } from '../language/words.ts';

/** Wished, feared, planned, asked for or left open: no fact. */
const DOUBT =
  /\b(?:if|unless|whether|may|might|could|should|must|perhaps|possibl[ey]|likely|unlikely|probabl[ey]|un(?:clear|known|certain|decided)|yet to|not (?:yet )?(?:known|clear|say|said|decided|confirmed?|rule[d]? out)|hop(?:e|es|ed|ing)|expect\p{L}*|plan(?:s|ned|ning)?|propos\p{L}+|intend\p{L}*|aim(?:s|ed|ing)?|wants?|wanted|seek\p{L}*|sought|tr(?:y|ies|ied|ying)|urg\p{L}+|call(?:s|ed|ing)? (?:for|on)|demand\p{L}*|ask(?:s|ed|ing)?|consider\p{L}*|discuss\p{L}*|debat\p{L}+|believ\p{L}+|thinks?|thought|fear\p{L}*|suspect\p{L}*|alleged(?:ly)?|reportedly|claim\p{L}*|deni\p{L}+|den(?:y|ying)|oppos\p{L}+|support\p{L}*|warn\p{L}*|threat\p{L}*|depend\p{L}*|investigat(?:e|es|ed|ing|ions?)|looking into|talks|deadline|question\p{L}*|nobody|no one|until|before|last (?:year|month|time|week)|previous\p{L}*|earlier|in (?:19|20)\d\d|years ago|due|scheduled|promis\p{L}+|offer\p{L}*|prepar\p{L}+|ready)\b|\?["”’]?$/iu;
/** "Berg said the ferry would sail" tells it; "the ferry would sail in better weather" does not. */
const WOULD = /\bwould\b/iu;
const REPORTED =
  /\b(?:said|announced|confirmed|told)\b[^,;]*\bwould\b|\bwould\b.*, [^,]*\b(?:said|announced|confirmed)\b/iu;
const QUOTED = /["“][^"“”]*["”]/gu;
/** An infinitive is a deed only behind these. */
const DONE_TO =
  /\b(?:agreed|decided|resolved|voted|managed|began|started|forced|had|has|have|continued)(?: not)? to $/iu;

/** Words of the question that its answer need not say. */
const ASKING = new Set(
  ['happen', 'occur', 'last', 'take', 'remain', 'continue', 'stay', 'long', 'often', 'soon', 'exactly'].map(
    stemOf,
  ),
);
const LEAST_MEANINGS = 2;
/** Of so many meanings one may be missing. */
const FORGIVES_FROM = 4;

/** Meanings that the question is about, without those that only ask. */
export const matterOf = (question: string): readonly string[] =>
  [...meaningsOf(question)].filter((one) => !ASKING.has(one));

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** "got in" says "get in": the base forms that stand in the sentence. */
const basesIn = (sentence: string): readonly string[] =>
  wordsIn(sentence).flatMap((word) => baseOf(word) ?? []);

/** `How did the thieves get in?`: light verbs count where there is little else. */
const saysEveryWord = (sentence: string, question: string): boolean => {
  const asked = /\bdid (.+)\?$/u.exec(question)?.[1];
  if (asked === undefined) return false;
  const said = new Set([...wordsIn(sentence), ...basesIn(sentence)]);
  return wordsIn(asked).every((word) => said.has(word));
};

/** The whole matter of the question is said. */
const saysAll = (sentence: string, question: string): boolean => {
  const asked = matterOf(question);
  if (asked.length < LEAST_MEANINGS) return asked.length > 0 && saysEveryWord(sentence, question);
  const said = meaningsOf(`${sentence} ${basesIn(sentence).join(' ')}`);
  const missing = asked.filter((one) => !said.has(one)).length;
  return missing <= (asked.length >= FORGIVES_FROM ? 1 : 0);
};

const hasBareInfinitive = (sentence: string, question: string): boolean => {
  const asked = new Set(contentStems(question));
  return [...sentence.matchAll(/\bto (\p{Ll}+)/gu)].some(
    (match) => asked.has(stemOf(match[1] ?? '')) && !DONE_TO.test(sentence.slice(0, match.index + 3)),
  );
};

const isFact = (sentence: string, question: string): boolean =>
  !DOUBT.test(sentence) &&
  (!WOULD.test(sentence) || REPORTED.test(sentence)) &&
  !hasBareInfinitive(sentence, question);

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|no|none|all|both)\b/iu;
const DURATION =
  /(?:\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several))[ -](?:minute|hour|day|week|month|year)s?\b/iu;
const REASON = /\b(?:by|when|because|after|due to|owing to|caused|through|thanks to)\b/iu;
const PLACE = /\b(?:in|at|near|on|off|to|from|under|inside|behind) (?:the |an? )?\p{L}/u;
/** What went on is over. */
const ENDED =
  /\b(?:(?:ended|finished|called off|cancelled|lifted|settled|abandoned|reopened|resumed)|(?:is|are|was|were) over|came to an end)\b/iu;
/** What is asked about stands right before its end, or is what somebody ended: "The pilots ended their strike". */
const endsIt = (sentence: string, question: string): boolean => {
  const end = ENDED.exec(sentence);
  if (end === null) return false;
  const before = sentence.slice(0, end.index).split(/\s+/u).slice(-8).join(' ');
  const ended = /^ (?:the|its|their|his|her|an?) \S+(?: \S+){0,2}/iu.exec(
    sentence.slice(end.index + end[0].length),
  )?.[0];
  const said = meaningsOf(`${before} ${ended ?? ''}`);
  const asked = matterOf(question);
  return asked.length > 0 && asked.every((one) => said.has(one));
};
const CAUSE =
  /\b(?:(?:was|were|is|been) caused by|caused (?:the|it)|the cause (?:of [^,]{3,60} )?(?:was|is) (?!not|still|being|under|un)|blamed on|(?:was|were|been) (?:started|sparked|triggered) by|(?:started|broke out|began) (?:when|because))\b/iu;

/** Whoever did it stands before the verb, and what it was done to behind; or the other way round with "by". */
const namesTheSubject = (sentence: string, question: string): boolean => {
  const [, verb = '', ...object] = question.replace(/\?$/u, '').split(' ');
  const base = stemOf(baseOf(verb.toLowerCase()) ?? verb.toLowerCase());
  const words = sentence.split(/\s+/u).map((word) => word.replace(/[^\p{L}'’-]/gu, '').toLowerCase());
  const at = words.findIndex((word) => stemOf(baseOf(word) ?? word) === base);
  if (at < 1) return false;
  if (/^(?:was|were|been)$/u.test(words[at - 1] ?? '')) return words.slice(at + 1, at + 3).includes('by');
  const behind = new Set(words.slice(at + 1).map(stemOf));
  return (
    !/^(?:who|whoever|that|which|what)$/u.test(words[at - 1] ?? '') &&
    contentStems(object.join(' ')).some((stem) => behind.has(stem))
  );
};

interface Form {
  readonly asks: RegExp;
  readonly isAnsweredBy: (sentence: string, question: string, hasDate: boolean) => boolean;
}

/** Asked of what goes on. */
const LASTS =
  /^(?:how long|when) .*\b(?:last|continue|take|remain|go on|stay|end|be over|be closed|be shut)\b/iu;

/** What an answer must say beside the matter, by the form of the question; the first form that fits counts. */
const FORMS: readonly Form[] = [
  { asks: /^how (?:many|much)\b/iu, isAnsweredBy: (sentence) => NUMBER.test(sentence) },
  { asks: /^how long\b/iu, isAnsweredBy: (sentence) => DURATION.test(sentence) },
  {
    asks: /^when\b/iu,
    isAnsweredBy: (sentence, _, hasDate) => hasDate || /\b(?:has|have) \p{L}+ed\b/iu.test(sentence),
  },
  { asks: /^where\b/iu, isAnsweredBy: (sentence) => PLACE.test(sentence) },
  { asks: /^(?:how|why) (?:did|was|were|is|are)\b/iu, isAnsweredBy: (sentence) => REASON.test(sentence) },
  { asks: /^what (?:is|was) the (?:\p{L}+ )?cause of\b/iu, isAnsweredBy: (sentence) => CAUSE.test(sentence) },
  {
    asks: /^(?:who|what) (?!will|would|could|can|may|might|should|is|are|was|were|did|does|do|has|have|had|happens)\p{Ll}+/iu,
    isAnsweredBy: namesTheSubject,
  },
  {
    asks: /^(?:will|would|could|can|should|may|might|has|have|is|are|was|were|did)\b/iu,
    isAnsweredBy: () => true,
  },
];

/** `hasDate`: the sentence names a day. Precision first: where the form of the question is not known, nothing restates it. */
export const isRestated = (sentence: string, question: string, hasDate: boolean): boolean => {
  const own = sentence.replace(QUOTED, ' ');
  const form = FORMS.find(({ asks }) => asks.test(question));
  return (
    form !== undefined &&
    countWords(own) <= 60 &&
    isFact(own, question) &&
    ((saysAll(own, question) && form.isAnsweredBy(own, question, hasDate)) ||
      (LASTS.test(question) && endsIt(own, question)))
  );
};
