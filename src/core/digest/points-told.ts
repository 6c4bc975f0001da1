// Which key points an edition tells of a story: what its window brought, nothing that is overtaken, and never nothing.
import { type Extract, isSameSentence } from '../article/article.ts';
import { isOneOfSeveral, subjectTakenForKnown } from '../language/definite-subject.ts';
import { contentStems, countWords, stemOf } from '../language/words.ts';
import type { ReadArticle } from '../story/story.ts';
import type { Instant } from '../time/instant.ts';
import { barest, type Candidate, follows } from './candidates.ts';
import { choosePoints, inReadingOrder } from './key-points.ts';

export interface PointsInput {
  /** Of the story, oldest first. */
  readonly articles: readonly ReadArticle[];
  readonly candidates: readonly Candidate[];
  readonly isOvertaken: (one: Candidate) => boolean;
  /** What became known later is what there is to tell. */
  readonly since: Instant;
  /** Articles, by id, that are new although they are older. */
  readonly missed: readonly string[];
  readonly most: number;
  /** The reader has not met the story: fewer points than this are filled up from what came before. */
  readonly least: number;
  readonly headline: Extract;
  /** Sentences that are told elsewhere and stay there. */
  readonly told: readonly Extract[];
  /** Sentences that are told elsewhere unless nothing else is left to be a point. */
  readonly next: readonly Extract[];
}

/** Of an article that is older than the window, only its opening makes sense without the rest. */
const OPENING = 2;

/** A way to more points, and how many there should be before it is left alone. */
interface Way {
  readonly from: readonly Candidate[];
  readonly elsewhere: readonly Extract[];
  readonly upTo: number;
}

/** Longer sentences give way to shorter ones, as long as there are any. */
const EASY_WORDS = 45;

/** What it is about stands in the other sentences that are told. */
const isUnderstood = (one: Candidate, others: readonly Extract[]): boolean => {
  const subject = subjectTakenForKnown(one.extract.text);
  if (subject === null) return true;
  const stem = stemOf(subject);
  return !isOneOfSeveral(subject) && others.some(({ text }) => contentStems(text).includes(stem));
};

/** Those that take a thing or a person for known stand behind the others: the first one is read alone, beside the headline. */
const namingFirst = (points: readonly Candidate[], headline: Extract): readonly Candidate[] => {
  const isAlone = (one: Candidate): boolean =>
    isUnderstood(one, [headline]) &&
    (one.takesForKnown.length === 0 || points.some((other) => follows(one, other)));
  return [...points.filter(isAlone), ...points.filter((one) => !isAlone(one))];
};

const isEasy = (one: Candidate, others: readonly Extract[]): boolean =>
  countWords(one.extract.text) <= EASY_WORDS && isUnderstood(one, others);

/** Others are looked for so often. */
const ROUNDS = 3;

/** In reading order. A long point, and one that only the rest of its article explains, gives way to others, as long as there are any. */
export const pointsToTell = (input: PointsInput, rounds = ROUNDS): readonly Candidate[] => {
  const chosen = choosePointsOf(input);
  const others = (one: Candidate): readonly Extract[] => [
    input.headline,
    ...input.told,
    ...chosen.filter((other) => other !== one).map(({ extract }) => extract),
  ];
  const leaning = new Set(chosen.filter((one) => !isEasy(one, others(one))));
  if (leaning.size === 0 || rounds === 0) return namingFirst(chosen, input.headline);
  const candidates = input.candidates.filter((one) => !leaning.has(one));
  const instead = pointsToTell({ ...input, candidates }, rounds - 1);
  return instead.length >= input.least ? instead : namingFirst(chosen, input.headline);
};

const choosePointsOf = (input: PointsInput): readonly Candidate[] => {
  const { articles, candidates, isOvertaken, since, missed, most, least, headline, told, next } = input;
  const isFresh = ({ read }: Candidate): boolean =>
    read.article.knownAt > since || missed.includes(read.article.id);
  const current = candidates.filter((one) => !isOvertaken(one));
  const fresh = current.filter(isFresh);
  const openings = current.filter((one) => !isFresh(one) && one.position < OPENING);
  // What an article opens with is its news, even where it is still to come.
  const ahead = next.filter(
    (one) => !fresh.some(({ position, extract }) => position === 0 && isSameSentence(one, extract)),
  );
  const ways: readonly Way[] = [
    { from: fresh, elsewhere: [headline, ...told, ...ahead], upTo: most },
    // An opening that says no more than the headline says who says so.
    { from: fresh, elsewhere: [...told, ...ahead], upTo: least },
    { from: openings, elsewhere: [headline, ...told, ...ahead], upTo: least },
    { from: fresh, elsewhere: told, upTo: 1 },
    { from: candidates, elsewhere: told, upTo: 1 },
    { from: barest(articles), elsewhere: told, upTo: 1 },
  ];
  const chosen: Candidate[] = [];
  for (const { from, elsewhere, upTo } of ways) {
    const known = [...elsewhere, ...chosen.map(({ extract }) => extract)];
    chosen.push(...choosePoints(articles, from, { most: upTo - chosen.length, told: known }));
  }
  return inReadingOrder(chosen);
};
