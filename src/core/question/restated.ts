// Does a sentence state as a fact what a question asks? "Will the ferry sail on Monday?" – "The ferry will sail on Monday, the operator said."
import { countWords } from '../language/words.ts';
import { answersForm } from './asked-for.ts';
import { clausesOf } from './clauses.ts';
import { statesFact } from './doubt.ts';
import { isElsewhere, isSameDay, isSameThing, matterOf, saidIn, saysAll } from './matter.ts';

const QUOTED = /["“][^"“”]*["”]/gu;

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
  const said = saidIn(`${before} ${ended ?? ''}`);
  const asked = matterOf(question);
  return asked.length > 0 && asked.every((one) => said.has(one));
};
/** Asked of what goes on. */
const LASTS =
  /^(?:how long|when) .*\b(?:last|continue|take|remain|go on|stay|end|be over|be closed|be shut)\b/iu;

const LONGEST = 60;
const IS_WHERE = /^where\b/iu;

export const asksForEnd = (question: string): boolean => LASTS.test(question);

/** What a sentence is held against. */
export interface Asked {
  readonly question: string;
  /** The sentences that ask it. */
  readonly evidence: string;
  /** Does the text that asks it know that place? */
  readonly knows: (place: string) => boolean;
}

const WITHOUT_DOER = /^\p{L}+ .* or not\?$/u;
/** "Close the school or not?" is asked of somebody: whoever does it in the answer stands in the evidence. */
export const isSameDoer = (text: string, { question, evidence }: Omit<Asked, 'knows'>): boolean => {
  if (!WITHOUT_DOER.test(question)) return true;
  const asked = new Set(matterOf(question));
  const known = new Set(matterOf(evidence));
  const words = text.split(/\s+/u);
  const verb = words.findIndex((word) => matterOf(word).some((one) => asked.has(one)));
  return words.slice(0, verb).some((word) => matterOf(word).some((one) => known.has(one)));
};

/** `dates`: the days and times that the sentence names, as written. Precision first: where the form of the question is not known, nothing restates it. */
export const isRestated = (sentence: string, asked: Asked, dates: readonly string[]): boolean => {
  const { question } = asked;
  const own = sentence.replace(QUOTED, ' ');
  if (countWords(own) > LONGEST || !statesFact(own) || !isSameDay(own, question)) return false;
  if (asksForEnd(question) && endsIt(own, question) && isSameThing(own, question)) return true;
  return clausesOf(own).some(
    ({ text, rest }) =>
      saysAll(text, question) &&
      isSameThing(text, question) &&
      isSameDoer(text, asked) &&
      (IS_WHERE.test(question) || !isElsewhere(text, asked.knows)) &&
      answersForm({ text, rest, question, dates }) === true,
  );
};
