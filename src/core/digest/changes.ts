// What is materially new since an instant: facts, figures, actors, questions and answers that no earlier article had.
import { isSameSentence, newsAt } from '../article/article.ts';
import { isGlued } from '../language/furniture.ts';
import { type Bag, bagOf, likenessOf } from '../language/likeness.ts';
import { isTellable } from '../language/self-contained.ts';
import { contentStems } from '../language/words.ts';
import type { LedgerQuestion } from '../question/question.ts';
import { asKnownAt, type ReadArticle } from '../story/story.ts';
import type { Instant } from '../time/instant.ts';
import { candidatesOf } from './candidates.ts';
import type { Change } from './edition.ts';
import { tellsEvent } from './event-told.ts';
import { choosePoints } from './key-points.ts';
import { movedDates } from './moved-dates.ts';
import { movedFigures } from './moved-figures.ts';
import { movedPositions } from './moved-positions.ts';
import { newActors } from './new-actors.ts';
import {
  isBackground,
  isRetold,
  newsBeside,
  OPENING_TOLD_BEFORE,
  TOLD_BEFORE,
  toldBy,
} from './told-before.ts';

const MOST = 5;
const MOST_FACTS = 3;
const MOST_ACTORS = 2;
export interface ChangeInput {
  /** All articles of the story, oldest first. */
  readonly articles: readonly ReadArticle[];
  readonly ledger: readonly LedgerQuestion[];
  /** What became known later than this is new; of an article that was revised since, what it did not say before. */
  readonly since: Instant;
  /** Articles, by id, that are new although they are older. */
  readonly missed?: readonly string[] | undefined;
}

/** The first sentences of articles say what their news is. */
const isOpening = ({ source }: Change, articles: readonly ReadArticle[]): boolean =>
  articles.some(
    ({ article, analysis }) =>
      article.id === source.article &&
      analysis.sentences.find(({ kind }) => kind === 'prose')?.start === source.start,
  );

/** What the newest articles open with; then answers, new questions, positions, dates and figures that have moved, new facts, new actors. Empty: nothing materially new. */
export const readChanges = ({ articles, ledger, since, missed = [] }: ChangeInput): readonly Change[] => {
  const isMissed = ({ article }: ReadArticle): boolean => missed.includes(article.id);
  const fresh = articles.filter((read) => newsAt(read.article) > since || isMissed(read));
  const earlier = articles.flatMap((read) => (isMissed(read) ? [] : (asKnownAt(read, since) ?? [])));
  if (fresh.length === 0) return [];
  const known = toldBy(earlier);
  const bringsNews = newsBeside(earlier, known);
  const freshIds = new Set(fresh.map(({ article }) => article.id));
  const answers = ledger.flatMap((question) =>
    question.state === 'answered' && question.answeredAt > since
      ? [{ kind: 'answer' as const, ...question.answer }]
      : [],
  );
  const questions = ledger.flatMap((question) => {
    const [first] = question.evidence;
    return question.state === 'open' && question.since > since && first !== undefined
      ? [{ kind: 'question' as const, ...first }]
      : [];
  });
  const candidates = candidatesOf(fresh);
  const byArticle = earlier.map((read) => toldBy([read]));
  // All of them together hold most words of any sentence: what an article opens with is held against each.
  const openings = candidates
    .filter(
      (candidate) =>
        candidate.position === 0 &&
        (!byArticle.some((one) => isRetold(candidate.stems, one, OPENING_TOLD_BEFORE)) ||
          bringsNews(candidate)),
    )
    .reverse();
  const others = choosePoints(fresh, candidates, { most: MOST_FACTS * 2, told: [] });
  const facts = [
    ...openings,
    ...others.filter((one) => !isRetold(one.stems, known) && !isBackground(one.read, one.sentence)),
  ]
    .filter((one) => tellsEvent(one.extract.text) || bringsNews(one))
    .slice(0, MOST_FACTS)
    .map(({ extract }) => ({ kind: 'fact' as const, ...extract }));
  const actors = newActors(fresh, earlier)
    .filter(({ text }) => isTellable(text) && !isGlued(text) && !isRetold(contentStems(text), known))
    .slice(0, MOST_ACTORS);
  const all: readonly Change[] = [
    ...answers,
    ...questions,
    ...movedPositions(ledger, (article) => freshIds.has(article)),
    ...movedDates(fresh, earlier),
    ...movedFigures(fresh, earlier),
    ...facts,
    ...actors,
  ];
  const told = withoutRepeats(all);
  const newest = told.filter((one) => isOpening(one, fresh));
  return [...newest, ...told.filter((one) => !newest.includes(one))].slice(0, MOST);
};

/** Each change once, whichever words tell it. */
const withoutRepeats = (changes: readonly Change[]): readonly Change[] => {
  const kept: { readonly change: Change; readonly bag: Bag }[] = [];
  for (const change of changes) {
    const bag = bagOf(contentStems(change.text));
    const isTold = kept.some(
      (one) => isSameSentence(one.change, change) || likenessOf(one.bag, bag) > TOLD_BEFORE,
    );
    if (!isTold) kept.push({ change, bag });
  }
  return kept.map(({ change }) => change);
};
