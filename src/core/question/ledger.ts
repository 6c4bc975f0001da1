// The ledger of a story: its open questions as its articles arrive, one after the other; found, updated, answered, reopened, expired.
import { createHash } from 'node:crypto';
import type { Extract } from '../article/article.ts';
import type { Analysis, QuestionFound, QuestionKind } from '../language/analysis.ts';
import { meaningsOf, overlap } from '../language/likeness.ts';
import { isSameSide } from '../language/same-side.ts';
import { extractOf } from '../story/extract.ts';
import type { ReadArticle } from '../story/story.ts';
import type { Instant } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import type { LedgerQuestion, Position } from './question.ts';

/** A question that one article asks must be this strong to be kept; METHODS of the field: precision before recall. */
const STRONG = 4.5;
/** One that a template words is a question by its own words. */
const WORDED = 3;
const SAME_QUESTION = 0.5;
const MOST_EVIDENCE = 6;
/** A question with a side on each end is the clearer one. */
const TWO_SIDED = 0.75;

const sentenceOf = ({ article, analysis }: ReadArticle, index: number): Extract | null => {
  const sentence = analysis.sentences[index];
  return sentence === undefined ? null : extractOf(article, sentence);
};
const isExtract = (one: Extract | null): one is Extract => one !== null;

const positionsOf = (read: ReadArticle, found: QuestionFound): readonly Position[] =>
  found.positions.flatMap(({ actor, sentence }) => {
    const extract = sentenceOf(read, sentence);
    return extract === null ? [] : [{ actor, ...extract }];
  });

const idOf = (evidence: Extract): string =>
  `q-${createHash('sha256').update(`${evidence.source.article}:${evidence.source.start}`).digest('hex').slice(0, 12)}`;

/** Only what a template could word is told as a question; the rest stays in the analysis. */
const isKept = (found: QuestionFound): boolean =>
  found.isFramed && found.score >= (found.positions.length > 1 ? 0 : WORDED);

const openedBy = (read: ReadArticle, found: QuestionFound): LedgerQuestion | null => {
  const evidence = found.evidence.map((index) => sentenceOf(read, index)).filter(isExtract);
  const [first] = evidence;
  if (first === undefined) return null;
  return {
    id: idOf(first),
    question: found.question,
    kind: found.kind,
    score: found.score,
    since: read.article.knownAt,
    positions: positionsOf(read, found),
    evidence,
    state: 'open',
  };
};

const subjectOf = (question: Pick<LedgerQuestion, 'question' | 'evidence'>): ReadonlySet<string> =>
  meaningsOf(question.question);

const asksTheSame = (a: LedgerQuestion, b: LedgerQuestion): boolean => {
  if (a.question === b.question) return true;
  const [sidedA, sidedB] = [a.positions.length > 1, b.positions.length > 1];
  // What follows from a dispute is another question than the dispute.
  if (sidedA !== sidedB) return false;
  const sameSides =
    sidedA && a.positions.every(({ actor }) => b.positions.some((other) => isSameSide(actor, other.actor)));
  return overlap(subjectOf(a), subjectOf(b)) >= (sameSides ? SAME_QUESTION / 2 : SAME_QUESTION);
};

const sameSentence = (a: Extract, b: Extract): boolean =>
  a.source.article === b.source.article && a.source.start === b.source.start;
const added = <T extends Extract>(to: readonly T[], more: readonly T[], most: number): readonly T[] =>
  [
    ...to,
    ...more.filter((one) => !to.some((other) => sameSentence(one, other) || one.text === other.text)),
  ].slice(0, most);

/** The same question, seen again: more evidence, the sides' latest positions; an answered one is open again. */
const updated = (known: LedgerQuestion, again: LedgerQuestion): LedgerQuestion => {
  const held = known.positions.filter(
    (position) => !again.positions.some(({ actor }) => isSameSide(actor, position.actor)),
  );
  return {
    id: known.id,
    question:
      again.positions.length >= known.positions.length && again.score >= known.score
        ? again.question
        : known.question,
    kind: known.kind,
    score: Math.max(known.score, again.score),
    since: known.since,
    positions: [...held, ...again.positions],
    evidence: added(known.evidence, again.evidence, MOST_EVIDENCE),
    state: 'open',
  };
};

/** Words that settle a question of each kind. */
const SETTLES: Readonly<Record<QuestionKind, RegExp>> = {
  undecided:
    /\b(?:approved|rejected|passed|voted (?:to|against|for)|agreed (?:to|on)|signed|reached (?:a|an) (?:deal|agreement|truce|settlement)|ruled|upheld|overturned|appointed|completed|called off|cancelled|scrapped|abandoned|extended|reopened|resumed|took effect|decided)\b/iu,
  unknown:
    /\b(?:identified|confirmed|revealed|named|disclosed|determined|concluded that|was caused by|turned out|showed|announced|set (?:a|the) date|was found|were found|admitted|will (?:reopen|resume|begin|meet|start) on)\b/iu,
  disputed:
    /\b(?:withdrew|retracted|conceded|apologi[sz]ed|settled|dropped|backed down|accepted|agreed (?:to|on)|signed|reached (?:a|an) (?:deal|agreement|compromise)|resolved|approved)\b/iu,
  contingent:
    /\b(?:expired|carried out|lifted|averted|was met|were met|passed|failed|took effect|imposed|went ahead|backed down|agreed (?:to|on)|struck a deal|reopened|resumed|signed)\b/iu,
  unanswered:
    /\b(?:replied|responded|answered|complied|agreed to|issued a statement|explained|apologi[sz]ed|published|released)\b/iu,
};
/** Five words before the settling one must not take it back. */
const GUARD =
  /\b(?:will|would|could|may|might|should|must|not|n['’]t|never|yet to|to be|to|expected to|hopes? to|plans? to|refus\p{L}+|fail\p{L}+|if|unless|until|whether|before|likely|due|set|seek\p{L}*|trying|attempt\p{L}*|without|no)\b/iu;
const SHARED_MEANINGS = 3;

const settles = (sentence: string, question: LedgerQuestion, names: ReadonlySet<string>): boolean => {
  const match = SETTLES[question.kind].exec(sentence);
  if (match === null) return false;
  const before = sentence.slice(0, match.index).split(/\s+/u).slice(-5).join(' ');
  if (GUARD.test(before) || /\b(?:if|unless|whether)\b/iu.test(sentence)) return false;
  const meanings = meaningsOf(sentence);
  const subject = new Set([
    ...subjectOf(question),
    ...question.evidence.flatMap(({ text }) => [...meaningsOf(text)]),
  ]);
  const asked = subjectOf(question);
  const shared = [...meanings].filter((one) => subject.has(one)).length;
  const sharedAsked = [...meanings].filter((one) => asked.has(one)).length;
  const sharesName = [...names].some((name) => sentence.includes(name));
  return shared >= SHARED_MEANINGS && sharedAsked >= 2 && sharesName;
};

const namesIn = (analysis: Analysis): ReadonlySet<string> => new Set(analysis.names.map(({ name }) => name));

/** A sentence of a later article that settles an open question. */
const answerIn = (read: ReadArticle, question: LedgerQuestion): Extract | null => {
  if (question.state !== 'open' || question.evidence.some(({ source }) => source.article === read.article.id))
    return null;
  const names = namesIn(read.analysis);
  const open = new Set(
    read.analysis.questions.filter(({ score }) => score >= STRONG).flatMap(({ evidence }) => evidence),
  );
  for (const [index, sentence] of read.analysis.sentences.entries()) {
    if (sentence.kind !== 'prose' || open.has(index)) continue;
    if (settles(read.article.text.slice(sentence.start, sentence.end), question, names))
      return extractOf(read.article, sentence);
  }
  return null;
};

/** One more article: what it asks again, asks anew and answers. */
export const readOn = (ledger: readonly LedgerQuestion[], read: ReadArticle): readonly LedgerQuestion[] => {
  const asked = read.analysis.questions
    .filter(isKept)
    .map((found) => openedBy(read, found))
    .filter((question) => question !== null);
  let now = ledger;
  for (const question of asked) {
    const known = now.find((one) => asksTheSame(one, question));
    now =
      known === undefined
        ? [...now, question]
        : now.map((one) => (one === known ? updated(one, question) : one));
  }
  return now.map((question) => {
    const answer = answerIn(read, question);
    return answer === null
      ? question
      : { ...question, state: 'answered', answer, answeredAt: read.article.knownAt };
  });
};

/** Days named in the evidence as ahead of its article, all gone by with a margin, and nothing heard since: the question has run out. */
const EXPIRED_AFTER_DAYS = 2;
const DAY_MS = 86_400_000;

const expire = (
  question: LedgerQuestion,
  articles: ReadonlyMap<string, ReadArticle>,
  at: Instant,
): LedgerQuestion => {
  if (question.state !== 'open') return question;
  const [first] = question.evidence;
  const read = first === undefined ? undefined : articles.get(first.source.article);
  if (first === undefined || read === undefined) return question;
  const told = dayIn(read.article.knownAt, 'UTC');
  const ahead = read.analysis.dates.filter(
    ({ start, day }) => start >= first.source.start && start < first.source.end && day !== null && day > told,
  );
  const last = ahead
    .map(({ day }) => day ?? '')
    .sort()
    .at(-1);
  if (last === undefined) return question;
  const over = Date.parse(last) + (1 + EXPIRED_AFTER_DAYS) * DAY_MS;
  const heardSince = question.evidence.some(
    ({ source }) => (articles.get(source.article)?.article.knownAt ?? 0) > Date.parse(last),
  );
  return over <= at && !heardSince ? { ...question, state: 'expired', expiredAt: over } : question;
};

/** The ledger of a story as it stands at an instant. Articles oldest first, none known later than `at`. Strongest open questions first, then the settled ones. */
export const ledgerOf = (articles: readonly ReadArticle[], at: Instant): readonly LedgerQuestion[] => {
  const byId = new Map(articles.map((read) => [read.article.id, read]));
  const rank = (question: LedgerQuestion): number => (question.state === 'open' ? 0 : 1);
  const weight = ({ score, evidence, positions }: LedgerQuestion): number =>
    score +
    0.5 * new Set(evidence.map(({ source }) => source.publisher)).size +
    (positions.length > 1 ? TWO_SIDED : 0);
  return articles
    .reduce<readonly LedgerQuestion[]>(readOn, [])
    .map((question) => expire(question, byId, at))
    .sort(
      (a, b) => rank(a) - rank(b) || weight(b) - weight(a) || a.since - b.since || (a.id < b.id ? -1 : 1),
    );
};
