// Does a sentence settle an open question? Rather not than wrongly: what is shown as answered is believed.
import type { Extract } from '../article/article.ts';
import type { NameMention, QuestionKind } from '../language/analysis.ts';
import { meaningsOf } from '../language/likeness.ts';
import { isQuotedAt } from '../language/quotation.ts';
import { isSameSide } from '../language/same-side.ts';
import { isTellable } from '../language/self-contained.ts';
import { extractOf } from '../story/extract.ts';
import type { ReadArticle } from '../story/story.ts';
import { answersForm } from './asked-for.ts';
import { isEnough, mayAnswer } from './enough.ts';
import type { Heard, Statement } from './heard.ts';
import { isSameDay, isSameThing, matterOf } from './matter.ts';
import type { LedgerQuestion } from './question.ts';
import { isRestated, isSameDoer } from './restated.ts';

/** Words that settle a question of each kind. */
const SETTLES: Readonly<Record<QuestionKind, RegExp>> = {
  undecided:
    /\b(?:approved|rejected|passed|voted (?:to|against|for)|agreed (?:to|on)|signed|reached (?:a|an) (?:deal|agreement|truce|settlement)|ruled|upheld|overturned|appointed|completed|called off|cancelled|scrapped|abandoned|extended|reopened|resumed|took effect|decided)\b/iu,
  unknown:
    /\b(?:identified|confirmed|revealed|named|disclosed|determined|concluded that|was caused by|turned out|showed|announced|set (?:a|the) date|was found|were found|admitted|will (?:reopen|resume|begin|meet|start) on)\b/iu,
  disputed:
    /\b(?:withdrew|retracted|conceded|apologi[sz]ed|settled|dropped|backed down|accepted|agreed (?:to|on)|signed|reached (?:a|an) (?:deal|agreement|compromise)|resolved|approved)\b/iu,
  contingent:
    /\b(?:expired|carried out|lifted|averted|was met|were met|passed|failed|took effect|imposed|went ahead|backed down|agreed (?:to|on)|(?:struck|reached|signed|sealed) (?:a|an|the)|(?:agreement|deal|truce|accord|compromise|settlement|pact) (?:was|has been|had been) (?:reached|struck|signed|sealed|agreed)|reopened|resumed|signed)\b/iu,
  unanswered:
    /\b(?:replied|responded|answered|complied|agreed to|issued a statement|explained|apologi[sz]ed|published|released)\b/iu,
};
/** Five words before the settling one must not take it back. */
const GUARD =
  /\b(?:will|would|could|may|might|should|must|not|n['’]t|never|yet to|to be|to|expected to|hopes? to|plans? to|refus\p{L}+|fail\p{L}+|if|unless|until|whether|before|likely|due|set|seek\p{L}*|trying|attempt\p{L}*|without|no)\b/iu;
/** "65 confirmed cases", "the revised plan": it tells of what kind they are, not what was done. */
const AS_ADJECTIVE =
  /(?:\b(?:the|an?|of|its|their|his|her|this|these|those|more|most|fewer|new|other|another|all|some|any|many|several|first|with|for|in|from|on|about|over|laboratory)|\d)\s*$/iu;
/** What was settled once, in another matter. */
const BACKGROUND =
  /\b(?:(?:last|previous) (?:year|month|decade|century)|(?:years?|months?|decades?) (?:ago|earlier|before)|in (?:1[5-9]|20)\d\d|in the past|previously|historically|initially|originally|at first)\b/iu;
const SHARED_MEANINGS = 3;

/** Sides named together: "both sides", "the two governments". */
const BOTH_SIDES =
  /\b(?:both|the two|all) (?:sides|parties|governments|camps|delegations|companies|countries)\b/iu;

/** A dispute ends when both sides do something, not when one of them says where it stands. */
const namesBothSides = (sentence: string, { positions }: LedgerQuestion): boolean =>
  BOTH_SIDES.test(sentence) || positions.every(({ actor }) => isSameSide(actor, sentence));

/** A word of settling that stands, outside anybody's quoted words, and that nothing before it takes back. */
const isSettled = (sentence: string, question: LedgerQuestion): boolean => {
  const match = SETTLES[question.kind].exec(sentence);
  if (match === null || isQuotedAt(sentence, match.index)) return false;
  const before = sentence.slice(0, match.index).split(/\s+/u).slice(-5).join(' ');
  return (
    !GUARD.test(before) &&
    !(/^\p{L}+ed$/u.test(match[0]) && AS_ADJECTIVE.test(before)) &&
    !NO_STATEMENT.test(sentence) &&
    !BACKGROUND.test(sentence)
  );
};

/** It speaks of what is asked: of all of it, or of most of it and of its evidence, with somebody's name. */
const isAboutIt = (
  { said, meanings }: Statement,
  question: LedgerQuestion,
  names: readonly NameMention[],
): boolean => {
  const asked = new Set(matterOf(question.question));
  const sharedAsked = [...asked].filter((one) => meanings.has(one)).length;
  if (!isEnough(sharedAsked, asked.size)) return false;
  // "identified", "showed" settle anything: two words in common may be about something else.
  if (question.kind === 'unknown' && asked.size < SHARED_MEANINGS) return false;
  // "the 75 children": another number is of others.
  if ([...asked].some((one) => /^\d/u.test(one) && !meanings.has(one))) return false;
  if (sharedAsked === asked.size) return true;
  const evidence = new Set(question.evidence.flatMap(({ text }) => [...meaningsOf(text)]));
  const shared = [...meanings].filter((one) => asked.has(one) || evidence.has(one)).length;
  return shared >= SHARED_MEANINGS && names.some(({ name }) => said.includes(name));
};

const NO_STATEMENT = /\b(?:if|unless|whether)\b|\?["”’]?$/iu;

const evidenceOf = ({ evidence }: LedgerQuestion): string => evidence.map(({ text }) => text).join(' ');

const settles = (statement: Statement, question: LedgerQuestion, names: readonly NameMention[]): boolean =>
  isSettled(statement.said, question) &&
  isAboutIt(statement, question, names) &&
  isSameDay(statement.said, question.question) &&
  isSameThing(statement.said, question.question) &&
  isSameDoer(statement.said, { question: question.question, evidence: evidenceOf(question) }) &&
  // "Police confirmed that shots were fired" does not say how many.
  answersForm({ text: statement.said, rest: '', question: question.question, dates: statement.dates }) !==
    false &&
  (question.positions.length < 2 || namesBothSides(statement.said, question));

/** What was settled is not so any more. */
const REOPENS =
  /\b(?:reopen(?:ed|s|ing)|(?:has|have|had)? ?(?:collapsed|fallen apart|fell apart|fallen through|fell through|broken down|broke down|unravell?ed)|overturned|annulled|quashed|struck down|scrapped|torn up|tore up|pulled out of|walked away from|back in (?:doubt|question)|called into question|reversed|backtracked on|reneged on)\b/iu;

const NOT_UNDONE =
  /\b(?:will|would|could|may|might|should|must|not|n['’]t|never|yet|to be|no|nearly|almost|threat\p{L}*|refus\p{L}+|fear\p{L}*|likely|due|trying)\b|\bto\s*$/iu;

/** The first sentence of a later article that says a settled question is open again, or null. */
export const reopenedIn = (heard: Heard, question: LedgerQuestion): Extract | null => {
  const { article } = heard.read;
  if (question.state !== 'answered' || question.answer.source.article === article.id) return null;
  const settled = meaningsOf(question.answer.text);
  const undoes = (statement: Statement): boolean => {
    const { said, meanings } = statement;
    const match = REOPENS.exec(said);
    if (match === null || isQuotedAt(said, match.index) || NO_STATEMENT.test(said) || BACKGROUND.test(said))
      return false;
    const before = said.slice(0, match.index).split(/\s+/u).slice(-5).join(' ');
    const ofAnswer = [...settled].filter((one) => meanings.has(one)).length;
    // "The tunnel reopened" answers when it will.
    return (
      !NOT_UNDONE.test(before) &&
      ofAnswer >= SHARED_MEANINGS &&
      isAboutIt(statement, question, heard.read.analysis.names) &&
      !SETTLES[question.kind].test(said)
    );
  };
  const found = heard.statements.find(undoes);
  return found === undefined ? null : extractOf(article, found.sentence);
};

/** Shown by itself, "It reopened on Monday" answers nothing. */
const LEAST_WORDS = 3;

/** A sentence of a later article that settles an open question, or null. `articles` by id: those that ask it among them. */
export const answerIn = (
  heard: Heard,
  question: LedgerQuestion,
  articles: ReadonlyMap<string, ReadArticle>,
): Extract | null => {
  const { article } = heard.read;
  if (question.state !== 'open' || question.evidence.some(({ source }) => source.article === article.id))
    return null;
  const isNear = mayAnswer(question.question);
  const near = heard.statements.filter(({ asks, meanings }) => !asks && isNear(meanings));
  if (near.length === 0) return null;
  const asked = {
    question: question.question,
    evidence: evidenceOf(question),
    knows: (place: string) =>
      question.evidence.some(({ source }) => {
        const asking = articles.get(source.article)?.article;
        return asking !== undefined && `${asking.title} ${asking.text}`.includes(place);
      }),
  };
  const answers = (statement: Statement): boolean =>
    isTellable(statement.said, LEAST_WORDS) &&
    (settles(statement, question, heard.read.analysis.names) ||
      isRestated(statement.said, asked, statement.dates));
  const found = near.find(answers);
  return found === undefined ? null : extractOf(article, found.sentence);
};
