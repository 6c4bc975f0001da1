// The ledger of a story: its open questions as its articles arrive, one after the other; found, updated, answered, reopened, expired.
import { byAge, type ReadArticle } from '../story/story.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { asOf, withEnd } from './expiry.ts';
import { type Heard, hear } from './heard.ts';
import { questionsIn } from './opened.ts';
import type { LedgerQuestion } from './question.ts';
import { asksTheSame } from './same-question.ts';
import { answerIn, reopenedIn } from './settling.ts';
import { added, MOST_EVIDENCE, updated } from './updated.ts';

/** Who writes so soon after an answer that it is not known has not heard of it. */
const UNHEARD = DAY;
const isStale = (known: LedgerQuestion, { since }: LedgerQuestion): boolean =>
  known.state === 'answered' && since - known.answeredAt < UNHEARD;

/** Each article is heard once, however many questions there are. */
interface Hearing {
  /** By id. */
  readonly articles: ReadonlyMap<string, ReadArticle>;
  readonly hearOnce: (read: ReadArticle) => Heard;
}
const hearing = (articles: readonly ReadArticle[]): Hearing => {
  const heard = new Map<ReadArticle, Heard>();
  const hearOnce = (read: ReadArticle): Heard => {
    const now = heard.get(read) ?? hear(read);
    heard.set(read, now);
    return now;
  };
  return { articles: new Map(articles.map((read) => [read.article.id, read])), hearOnce };
};

const answered = (question: LedgerQuestion, heard: Heard, articles: Hearing['articles']): LedgerQuestion => {
  const answer = answerIn(heard, question, articles);
  return answer === null
    ? question
    : { ...question, state: 'answered', answer, answeredAt: heard.read.article.knownAt };
};

/** What an article asks, again or anew. */
const askedIn = (ledger: readonly LedgerQuestion[], read: ReadArticle): readonly LedgerQuestion[] => {
  let now = ledger;
  for (const question of questionsIn(read)) {
    const known = now.find((one) => asksTheSame(one, question));
    if (known === undefined) now = [...now, question];
    else if (!isStale(known, question))
      now = now.map((one) => (one === known ? updated(one, question) : one));
  }
  return now;
};

const reopened = (question: LedgerQuestion, heard: Heard): LedgerQuestion => {
  const again = reopenedIn(heard, question);
  if (again === null || question.state !== 'answered') return question;
  const { answer, answeredAt, ...asked } = question;
  return { ...asked, evidence: added([again], asked.evidence, MOST_EVIDENCE), state: 'open' };
};

/** One more article: what it asks, what it opens again, and what it answers; `before`: those that became known shortly before it. Nothing is heard where nothing is asked. */
const readOn = (
  ledger: readonly LedgerQuestion[],
  read: ReadArticle,
  before: readonly ReadArticle[],
  { hearOnce, articles }: Hearing,
): readonly LedgerQuestion[] => {
  const known = new Set(ledger.map(({ id }) => id));
  return askedIn(ledger, read).map((question) => {
    if (!known.has(question.id))
      return before.map(hearOnce).reduce((now, heard) => answered(now, heard, articles), question);
    return answered(reopened(question, hearOnce(read)), hearOnce(read), articles);
  });
};

const shortlyBefore = (articles: readonly ReadArticle[], place: number): readonly ReadArticle[] => {
  const at = articles[place]?.article.knownAt ?? 0;
  return articles.slice(0, place).filter(({ article }) => at - article.knownAt < UNHEARD);
};

/** A question with a side on each end is the clearer one. */
const TWO_SIDED = 0.75;
const weightOf = ({ score, evidence, positions }: LedgerQuestion): number =>
  score +
  0.5 * new Set(evidence.map(({ source }) => source.publisher)).size +
  (positions.length > 1 ? TWO_SIDED : 0);

/** The ledger of a story as it stands at an instant. Articles in any order, none known later than `at`. Strongest open questions first, then the settled ones. */
export const ledgerOf = (articles: readonly ReadArticle[], at: Instant): readonly LedgerQuestion[] => {
  const inOrder = [...articles].sort(byAge);
  const all = hearing(articles);
  const strongestFirst = inOrder
    .reduce<readonly LedgerQuestion[]>(
      (ledger, read, place) => readOn(ledger, read, shortlyBefore(inOrder, place), all),
      [],
    )
    .map((question) => withEnd(question, all.articles))
    .sort((a, b) => weightOf(b) - weightOf(a) || a.since - b.since || (a.id < b.id ? -1 : 1));
  return asOf(strongestFirst, at);
};
