// The ledger of a story: its open questions as its articles arrive, one after the other; found, updated, answered, reopened, expired.
import { createHash } from 'node:crypto';
import { type Extract, isSameSentence } from '../article/article.ts';
import type { QuestionFound } from '../language/analysis.ts';
import { meaningsOf, overlap } from '../language/likeness.ts';
import { isSameSide } from '../language/same-side.ts';
import { extractOf } from '../story/extract.ts';
import type { ReadArticle } from '../story/story.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { asOf, withEnd } from './expiry.ts';
import type { LedgerQuestion, Position } from './question.ts';
import { answerIn, reopenedIn } from './settling.ts';

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

/** "Who burned the pier?" is not "Why was the pier burned?"; other forms may ask the same in other words. */
const ASKS_FOR = /^(?:who|why|where|when|how (?:many|much)|how long)\b/iu;
const isOtherForm = (a: string, b: string): boolean => {
  const [one, other] = [a, b].map((question) =>
    ASKS_FOR.exec(question)?.[0].toLowerCase().replace('much', 'many'),
  );
  return one !== undefined && other !== undefined && one !== other;
};
const numbersOf = (meanings: ReadonlySet<string>): readonly string[] =>
  [...meanings].filter((one) => /^\d/u.test(one));

/** One word in common may be about anything. */
const SHARED_LEAST = 2;
const subjectOf = ({ question }: LedgerQuestion): ReadonlySet<string> => meaningsOf(question);

const asksTheSame = (a: LedgerQuestion, b: LedgerQuestion): boolean => {
  if (a.question === b.question) return true;
  const [sidedA, sidedB] = [a.positions.length > 1, b.positions.length > 1];
  // What follows from a dispute is another question than the dispute.
  if (sidedA !== sidedB) return false;
  const sameSides =
    sidedA && a.positions.every(({ actor }) => b.positions.some((other) => isSameSide(actor, other.actor)));
  const [one, other] = [subjectOf(a), subjectOf(b)];
  if (sameSides) return overlap(one, other) >= SAME_QUESTION / 2;
  if (isOtherForm(a.question, b.question) || numbersOf(one).join() !== numbersOf(other).join()) return false;
  return (
    [...one].filter((meaning) => other.has(meaning)).length >= SHARED_LEAST &&
    overlap(one, other) >= SAME_QUESTION
  );
};

const added = <T extends Extract>(to: readonly T[], more: readonly T[], most: number): readonly T[] =>
  [
    ...to,
    ...more.filter((one) => !to.some((other) => isSameSentence(one, other) || one.text === other.text)),
  ].slice(0, most);

/** The same question, seen again: more evidence, the sides' latest positions; an answered one is open again. */
const updated = (known: LedgerQuestion, again: LedgerQuestion): LedgerQuestion => {
  const held = known.positions.filter(
    (position) => !again.positions.some(({ actor }) => isSameSide(actor, position.actor)),
  );
  return {
    id: known.id,
    // The newest wording: it has the day that is asked about now.
    question: again.positions.length >= known.positions.length ? again.question : known.question,
    kind: known.kind,
    score: Math.max(known.score, again.score),
    since: known.since,
    positions: [...held, ...again.positions],
    evidence: added(known.evidence, again.evidence, MOST_EVIDENCE),
    state: 'open',
  };
};

/** Who writes so soon after an answer that it is not known has not heard of it. */
const UNHEARD = DAY;
const isStale = (known: LedgerQuestion, { since }: LedgerQuestion): boolean =>
  known.state === 'answered' && since - known.answeredAt < UNHEARD;

const answered = (question: LedgerQuestion, read: ReadArticle): LedgerQuestion => {
  const answer = answerIn(read, question);
  return answer === null
    ? question
    : { ...question, state: 'answered', answer, answeredAt: read.article.knownAt };
};

/** What an article asks, again or anew. */
const askedIn = (ledger: readonly LedgerQuestion[], read: ReadArticle): readonly LedgerQuestion[] => {
  const asked = read.analysis.questions
    .filter(isKept)
    .map((found) => openedBy(read, found))
    .filter((question) => question !== null);
  let now = ledger;
  for (const question of asked) {
    const known = now.find((one) => asksTheSame(one, question));
    if (known === undefined) now = [...now, question];
    else if (!isStale(known, question))
      now = now.map((one) => (one === known ? updated(one, question) : one));
  }
  return now;
};

const reopened = (question: LedgerQuestion, read: ReadArticle): LedgerQuestion => {
  const again = reopenedIn(read, question);
  if (again === null || question.state !== 'answered') return question;
  const { answer, answeredAt, ...asked } = question;
  return { ...asked, evidence: added([again], asked.evidence, MOST_EVIDENCE), state: 'open' };
};

/** One more article: what it asks, what it opens again, and what it answers; `before`: those that became known shortly before it. */
const readOn = (
  ledger: readonly LedgerQuestion[],
  read: ReadArticle,
  before: readonly ReadArticle[],
): readonly LedgerQuestion[] => {
  const known = new Set(ledger.map(({ id }) => id));
  return askedIn(ledger, read).map((question) => {
    const now = answered(reopened(question, read), read);
    return known.has(now.id) ? now : before.reduce(answered, now);
  });
};

const shortlyBefore = (articles: readonly ReadArticle[], place: number): readonly ReadArticle[] => {
  const at = articles[place]?.article.knownAt ?? 0;
  return articles.slice(0, place).filter(({ article }) => at - article.knownAt < UNHEARD);
};

/** The ledger of a story as it stands at an instant. Articles in any order, none known later than `at`. Strongest open questions first, then the settled ones. */
export const ledgerOf = (articles: readonly ReadArticle[], at: Instant): readonly LedgerQuestion[] => {
  const inOrder = [...articles].sort(
    ({ article: a }, { article: b }) => a.knownAt - b.knownAt || (a.id < b.id ? -1 : 1),
  );
  const byId = new Map(articles.map((read) => [read.article.id, read]));
  const weight = ({ score, evidence, positions }: LedgerQuestion): number =>
    score +
    0.5 * new Set(evidence.map(({ source }) => source.publisher)).size +
    (positions.length > 1 ? TWO_SIDED : 0);
  const strongestFirst = inOrder
    .reduce<readonly LedgerQuestion[]>(
      (ledger, read, place) => readOn(ledger, read, shortlyBefore(inOrder, place)),
      [],
    )
    .map((question) => withEnd(question, byId))
    .sort((a, b) => weight(b) - weight(a) || a.since - b.since || (a.id < b.id ? -1 : 1));
  return asOf(strongestFirst, at);
};
