// One story as an edition tells it: headline, key points, open questions, what changed, disagreements, what is next, timeline.
import { type Extract, isSameSentence, newsAt, type Source } from '../article/article.ts';
import { ledgerOf } from '../question/ledger.ts';
import type { LedgerQuestion } from '../question/question.ts';
import { labelOf } from '../story/card.ts';
import { originals } from '../story/copies.ts';
import { titleOf } from '../story/extract.ts';
import { headlineArticle } from '../story/headline.ts';
import { independentPublishers } from '../story/publishers.ts';
import type { ReadArticle, Story } from '../story/story.ts';
import { DAY, type Instant, isWithin, type Window } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import { readAhead } from '../timeline/ahead.ts';
import { readEvents } from '../timeline/events.ts';
import { atAGlance } from '../timeline/glance.ts';
import { type Candidate, candidatesOf, carriers } from './candidates.ts';
import { readChanges } from './changes.ts';
import { readDisagreements } from './disagreements.ts';
import type { EditionStory, KeyPoint, Phase, ToldOfStory } from './edition.ts';
import { isNewsOf } from './news-of-window.ts';
import { aheadOnce, changesOnce } from './once.ts';
import { pointsToTell } from './points-told.ts';
import { overtakenOn } from './stale.ts';

export interface Telling {
  readonly window: Window;
  readonly keyPoints: number;
  /** What the channel was told of this story; null: nothing. */
  readonly told: ToldOfStory | null;
}

const MOST_OPEN = 4;
const MOST_ANSWERED = 2;

/** A sentence that stands as a position is not told again as evidence. */
const withoutRepeats = (question: LedgerQuestion): LedgerQuestion => {
  const rest = question.evidence.filter(
    (one) => !question.positions.some((position) => isSameSentence(position, one)),
  );
  return { ...question, evidence: rest };
};

/** Of a story that goes on, what nobody has asked for so long is open no longer as far as anybody can tell. */
const FADES = 7 * DAY;
const isAskedStill = ({ evidence }: LedgerQuestion, articles: readonly ReadArticle[]): boolean => {
  const asked = new Set(evidence.map(({ source }) => source.article));
  const last = (some: readonly ReadArticle[]): Instant =>
    Math.max(...some.map(({ article }) => newsAt(article)));
  return last(articles) - last(articles.filter(({ article }) => asked.has(article.id))) <= FADES;
};

/** Open ones, then those answered since the channel was last told (or within the window). Nothing that has run out. */
const questionsToTell = (
  ledger: readonly LedgerQuestion[],
  articles: readonly ReadArticle[],
  since: Instant,
): readonly LedgerQuestion[] => [
  ...ledger
    .filter((question) => question.state === 'open' && isAskedStill(question, articles))
    .slice(0, MOST_OPEN)
    .map(withoutRepeats),
  ...ledger
    .filter((question) => question.state === 'answered' && question.answeredAt > since)
    .slice(0, MOST_ANSWERED)
    .map(withoutRepeats),
];

const asKeyPoint = (
  point: Candidate,
  all: readonly Candidate[],
  origin: ReadonlyMap<string, string>,
  isNewArticle: (read: ReadArticle) => boolean,
): KeyPoint => {
  const others = carriers(point, all);
  const sources: readonly [Source, ...Source[]] = [
    point.extract.source,
    ...others.map(({ extract }) => extract.source),
  ];
  const publishers = independentPublishers(
    [point, ...others].map(({ read }) => read),
    origin,
  );
  const isNew = [point, ...others].every(({ read }) => isNewArticle(read));
  return { text: point.extract.text, sources, publishers, isNew };
};

const phaseOf = (articles: readonly ReadArticle[], window: Window): Phase => {
  const fresh = articles.filter(({ article }) => isWithin(window, newsAt(article))).length;
  if (fresh === 0) return 'quiet';
  return articles.length === 1 ? 'first' : 'developing';
};

/** Sentences that stand in the questions: no key point repeats them. */
const toldInQuestions = (questions: readonly LedgerQuestion[]): readonly Extract[] =>
  questions.flatMap((question) => [
    ...question.positions,
    ...question.evidence,
    ...(question.state === 'answered' ? [question.answer] : []),
  ]);

/** What was asked and is settled is no news any more. */
const settledEvidence = (ledger: readonly LedgerQuestion[]): readonly Extract[] =>
  ledger.filter(({ state }) => state !== 'open').flatMap(({ evidence }) => evidence);

/** Of a story that is new to its reader. */
const LEAST_POINTS = 2;

/** `story` holds at least one article; all known at the window's end or before, oldest first. Null when it has none, or nothing that is news. */
export const tellStory = (story: Story, { window, keyPoints, told }: Telling): EditionStory | null => {
  const { articles } = story;
  const [first, ...rest] = articles;
  if (first === undefined || (told === null && !isNewsOf(articles, window))) return null;
  const since = told?.last ?? window.from;
  const missed = told?.missed ?? [];
  const isMissed = ({ article }: ReadArticle): boolean => missed.includes(article.id);
  const isFresh = (read: ReadArticle): boolean => newsAt(read.article) > since || isMissed(read);
  const fresh = articles.filter(isFresh);
  const ledger = ledgerOf(articles, window.to);
  const questions = questionsToTell(ledger, articles, since);
  const headline = titleOf(headlineArticle([first, ...rest], fresh));
  const origin = originals(articles);
  const candidates = candidatesOf(articles);
  const today = dayIn(window.to, 'UTC');
  const disagreements = readDisagreements(articles, told === null ? null : since);
  const asked = toldInQuestions(questions);
  const next = readAhead(articles, today).filter((one) => !asked.some((other) => isSameSentence(one, other)));
  const points = pointsToTell({
    articles,
    candidates,
    isOvertaken: overtakenOn(articles, today),
    since,
    missed,
    most: keyPoints,
    least: told === null ? LEAST_POINTS : 1,
    headline,
    told: [...asked, ...settledEvidence(ledger), ...disagreements.flatMap(({ values }) => values)],
    next,
  });
  const ahead = aheadOnce(
    next,
    points.map(({ extract }) => extract),
  );
  return {
    id: story.id,
    label: labelOf(headline.text),
    update: told !== null,
    firstTold: told?.first ?? null,
    lastTold: told?.last ?? null,
    phase: phaseOf(articles, window),
    publishers: independentPublishers(articles, origin),
    articles: articles.length,
    headline,
    keyPoints: points.map((point) =>
      asKeyPoint(point, candidates, origin, (read) => read.article.knownAt > since || isMissed(read)),
    ),
    questions,
    changes:
      told === null
        ? []
        : changesOnce(
            readChanges({ articles, ledger, since, missed }),
            points.filter(({ read }) => isFresh(read)).map(({ extract }) => extract),
            [...ahead, ...disagreements.flatMap(({ values }) => values)],
          ),
    disagreements,
    next: ahead,
    timeline: atAGlance(readEvents(articles), first.article.knownAt),
    sources: [...articles].reverse().map(({ article }) => titleOf(article)),
  };
};
