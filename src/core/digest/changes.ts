// What is materially new since an instant: facts, figures, actors, questions and answers that no earlier article had.
import { isSameSentence, newsAt } from '../article/article.ts';
import { isGlued } from '../language/furniture.ts';
import { type Bag, bagOf, likenessOf } from '../language/likeness.ts';
import { isTellable } from '../language/self-contained.ts';
import { contentStems } from '../language/words.ts';
import type { LedgerQuestion } from '../question/question.ts';
import { extractOf } from '../story/extract.ts';
import { quantitiesIn } from '../story/quantities.ts';
import { headOf, sameness } from '../story/same-quantity.ts';
import { asKnownAt, type ReadArticle } from '../story/story.ts';
import type { Instant } from '../time/instant.ts';
import { candidatesOf } from './candidates.ts';
import type { Change } from './edition.ts';
import { choosePoints } from './key-points.ts';

const MOST = 5;
const MOST_FACTS = 3;
/** A sentence that is so much like an earlier one tells nothing new. */
const TOLD_BEFORE = 0.55;

/** The share of a sentence's content that earlier articles hold at all: above it, it is a retelling in other words. */
const KNOWN_SHARE = 0.85;

/** What earlier articles told, sentence by sentence and as a whole. */
interface Told {
  readonly bags: readonly Bag[];
  readonly words: ReadonlySet<string>;
}

const toldBy = (articles: readonly ReadArticle[]): Told => {
  const sentences = articles.flatMap(({ article, analysis }) =>
    analysis.sentences
      .filter(({ kind }) => kind === 'prose')
      .map(({ start, end }) => contentStems(article.text.slice(start, end))),
  );
  return { bags: sentences.map(bagOf), words: new Set(sentences.flat()) };
};

/** What an article opens with names again what happened before, beside what is new. */
const OPENING_TOLD_BEFORE = 0.7;

const isRetold = (stems: readonly string[], { bags, words }: Told, bar = TOLD_BEFORE): boolean => {
  const bag = bagOf(stems);
  return (
    stems.length === 0 ||
    stems.filter((stem) => words.has(stem)).length / stems.length > KNOWN_SHARE ||
    bags.some((other) => likenessOf(bag, other) > bar)
  );
};

/** Spans of time grow and shrink by themselves. */
const SPAN = /(?:hours?|days?|weeks?|months?|years?)$/u;

/** A figure for the same thing that no earlier article had. */
const newFigures = (fresh: readonly ReadArticle[], earlier: readonly ReadArticle[]): readonly Change[] => {
  const before = Map.groupBy(quantitiesIn(earlier), ({ figure }) => headOf(figure.unit));
  return quantitiesIn(fresh).flatMap((one) => {
    const { figure, read, sentence } = one;
    if (SPAN.test(figure.unit) || one.isFormer || !isTellable(sentence)) return [];
    const same = (before.get(headOf(figure.unit)) ?? []).filter((other) => sameness(other, one) > 0);
    const isMoved = same.length > 0 && same.every((other) => other.figure.value !== figure.value);
    const place = read.analysis.sentences[figure.sentence];
    return isMoved && place !== undefined
      ? [{ kind: 'figure' as const, ...extractOf(read.article, place) }]
      : [];
  });
};

const newActors = (fresh: readonly ReadArticle[], earlier: readonly ReadArticle[]): readonly Change[] => {
  const known = new Set(
    earlier.flatMap(({ analysis }) => analysis.names.map(({ name }) => name.toLowerCase())),
  );
  const seen = new Set<string>();
  return fresh.flatMap(({ article, analysis }) =>
    analysis.attributions.flatMap(({ speaker, cue }) => {
      if (speaker === null || known.has(speaker.toLowerCase()) || seen.has(speaker)) return [];
      seen.add(speaker);
      const sentence = analysis.sentences.find(({ start, end }) => cue.start >= start && cue.start < end);
      return sentence === undefined ? [] : [{ kind: 'actor' as const, ...extractOf(article, sentence) }];
    }),
  );
};

export interface ChangeInput {
  /** All articles of the story, oldest first. */
  readonly articles: readonly ReadArticle[];
  readonly ledger: readonly LedgerQuestion[];
  /** What became known later than this is new; of an article that was revised since, what it did not say before. */
  readonly since: Instant;
}

/** The first sentences of articles say what their news is. */
const isOpening = ({ source }: Change, articles: readonly ReadArticle[]): boolean =>
  articles.some(
    ({ article, analysis }) =>
      article.id === source.article &&
      analysis.sentences.find(({ kind }) => kind === 'prose')?.start === source.start,
  );

/** What the newest articles open with; then answers, new questions, moved figures, new facts, new actors. Empty: nothing materially new. */
export const readChanges = ({ articles, ledger, since }: ChangeInput): readonly Change[] => {
  const fresh = articles.filter(({ article }) => newsAt(article) > since);
  const earlier = articles.flatMap((read) => asKnownAt(read, since) ?? []);
  if (fresh.length === 0) return [];
  const known = toldBy(earlier);
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
      ({ position, stems }) =>
        position === 0 && !byArticle.some((one) => isRetold(stems, one, OPENING_TOLD_BEFORE)),
    )
    .reverse();
  const others = choosePoints(fresh, candidates, { most: MOST_FACTS * 2, told: [] });
  const facts = [...openings, ...others.filter(({ stems }) => !isRetold(stems, known))]
    .slice(0, MOST_FACTS)
    .map(({ extract }) => ({ kind: 'fact' as const, ...extract }));
  const actors = newActors(fresh, earlier).filter(
    ({ text }) => isTellable(text) && !isGlued(text) && !isRetold(contentStems(text), known),
  );
  const all: readonly Change[] = [
    ...answers,
    ...questions,
    ...newFigures(fresh, earlier),
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
