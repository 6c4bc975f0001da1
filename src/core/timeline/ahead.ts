// What is still ahead in a story: dated sentences of things to come, the newest word on each.
import { isSameSentence } from '../article/article.ts';
import { isGlued } from '../language/furniture.ts';
import { type Bag, bagOf, likenessOf, meaningsOf } from '../language/likeness.ts';
import { rememberingOf } from '../language/remembering.ts';
import { isTellable } from '../language/self-contained.ts';
import { spansIn } from '../language/spans.ts';
import { hasGoneBy } from '../language/tense.ts';
import { contentStems, countWords } from '../language/words.ts';
import { extractOf } from '../story/extract.ts';
import { spokenIn } from '../story/spoken.ts';
import type { ReadArticle } from '../story/story.ts';
import type { Day, Instant } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import type { Ahead } from './event.ts';
import { calledOffIn, isLeftBehind, movedIn } from './moved.ts';

/** "Tickets go on sale on 2 April." */
const SHORTEST = 5;
/** "for the days after 15 March": nothing happens on that day. */
const FROM_THEN_ON = /\b(?:after|since|beyond|later than) $/iu;
/** The same thing told again. */
const SAME = 0.5;

interface Prospect extends Ahead {
  readonly bag: Bag;
  readonly meanings: ReadonlySet<string>;
  /** What it says was moved to its day. */
  readonly moved: string | null;
  readonly knownAt: Instant;
  /** In UTC. */
  readonly knownOn: Day;
}

/** Prospects of an article, and of a story: each is held against each. */
const OF_ONE_ARTICLE = 30;
const LATEST = 500;

/** Each day later than `after` that a sentence of the article names as ahead. */
const prospectsIn = (read: ReadArticle, after: Day): readonly Prospect[] => {
  const { article, analysis } = read;
  const found: Prospect[] = [];
  const knownOn = dayIn(article.knownAt, 'UTC');
  for (const sentence of analysis.sentences) {
    if (found.length >= OF_ONE_ARTICLE) break;
    if (sentence.kind !== 'prose') continue;
    const later = spansIn(analysis.dates, sentence).filter(({ day }) => day !== null && day > after);
    if (later.length === 0) continue;
    const text = article.text.slice(sentence.start, sentence.end);
    if (spokenIn(read).has(sentence) || !isTellable(text, SHORTEST) || isGlued(text)) continue;
    const days = later.flatMap(({ day, start, end }) => {
      const [from, to] = [start - sentence.start, end - sentence.start];
      const isOpenEnded = FROM_THEN_ON.test(text.slice(0, from));
      return day === null || isOpenEnded || isLeftBehind(text, from) || hasGoneBy(text, from, to)
        ? []
        : [day];
    });
    const told = {
      ...extractOf(article, sentence),
      bag: bagOf(contentStems(text)),
      meanings: meaningsOf(text),
      moved: movedIn(text),
      knownAt: article.knownAt,
      knownOn,
    };
    for (const date of new Set(days)) found.push({ ...told, date });
  }
  return found;
};

/** Those after the day of the article itself, whoever asks. */
const prospectsOf = rememberingOf((read: ReadArticle) =>
  prospectsIn(read, dayIn(read.article.knownAt, 'UTC')),
);

/** What a newer one says of the same: again, or that it was moved to another day. */
const isOverruled = (one: Prospect, newer: Prospect): boolean =>
  likenessOf(one.bag, newer.bag) > SAME ||
  (newer.date !== one.date && newer.moved !== null && one.meanings.has(newer.moved));

interface CallingOff {
  readonly head: string;
  readonly knownAt: Instant;
}

const callingsOffIn = rememberingOf(({ article, analysis }: ReadArticle): readonly CallingOff[] =>
  analysis.sentences.flatMap(({ start, end, kind }) => {
    const head = kind === 'prose' ? calledOffIn(article.text.slice(start, end)) : null;
    return head === null ? [] : [{ head, knownAt: article.knownAt }];
  }),
);

/** Each said once. */
const callingsOff = (articles: readonly ReadArticle[]): readonly CallingOff[] => [
  ...new Map(
    articles.flatMap(callingsOffIn).map((one) => [`${one.head} ${one.knownAt}`, one] as const),
  ).values(),
];

/** It was called off after it was told, and before its day. */
const isCalledOff = (one: Prospect, callings: readonly CallingOff[]): boolean =>
  callings.some(
    ({ head, knownAt }) =>
      knownAt > one.knownAt && dayIn(knownAt, 'UTC') <= one.date && one.meanings.has(head),
  );

/** More are beyond a reader's plans: the next ones. */
const MOST = 5;
/** Longer sentences come after shorter ones that tell of the same day. */
const EASY_WORDS = 45;

/** At most one sentence a day, each once, of the newest article that has one; by date. */
export const readAhead = (articles: readonly ReadArticle[], after: Day): readonly Ahead[] => {
  const kept: Prospect[] = [];
  const newestFirst = [...articles].sort(
    (a, b) => b.article.knownAt - a.article.knownAt || (a.article.id < b.article.id ? -1 : 1),
  );
  const callings = callingsOff(articles);
  const found = newestFirst.flatMap((read) => prospectsIn(read, after));
  const isEasy = ({ text }: Prospect): boolean => countWords(text) <= EASY_WORDS;
  const prospects = [...found.filter(isEasy), ...found.filter((one) => !isEasy(one))];
  for (const one of prospects.filter((each) => !isCalledOff(each, callings)))
    if (
      !kept.some((other) => other.date === one.date || isSameSentence(other, one) || isOverruled(one, other))
    )
      kept.push(one);
  return kept
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .slice(0, MOST)
    .map(({ date, text, source }) => ({ date, text, source }));
};

/** Days that were ahead when a sentence named them, and were moved or called off before they came. */
export const movedAway = (articles: readonly ReadArticle[]): readonly Ahead[] => {
  const all = articles.flatMap(prospectsOf).slice(-LATEST);
  const callings = callingsOff(articles);
  return all.filter(
    (one) =>
      isCalledOff(one, callings) ||
      all.some(
        (newer) =>
          newer.knownAt > one.knownAt &&
          newer.date !== one.date &&
          newer.knownOn <= one.date &&
          isOverruled(one, newer),
      ),
  );
};
