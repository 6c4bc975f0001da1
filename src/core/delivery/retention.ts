// How long what is kept is kept, and what stays whatever its age because it is told still.
import type { LedgerQuestion } from '../question/question.ts';
import { DAY, type Instant } from '../time/instant.ts';

/** In ms; null: for ever. */
export interface Retention {
  /** With all that was read in them: an article is told from its reading, and one is of no use without the other. */
  readonly articles: number | null;
  readonly editions: number | null;
  readonly deliveries: number | null;
  /** Of the browser page. */
  readonly messages: number | null;
}

/**
 * Nothing is forgotten sooner. The longest window on a schedule is a week, and may be told a week late; and for a day an update may still be
 * made due, which only its delivery keeps from coming twice.
 */
export const LEAST_AGE = 14 * DAY;

/** What is forgotten at `at`: what came at that instant or before; null: nothing ever. */
export const ofAge = (age: number | null, at: Instant): Instant | null => (age === null ? null : at - age);

/** What there is to know of a story before one of its articles is forgotten. */
export interface AgedStory {
  /** When its newest text came: its last article, or a revision. */
  readonly newest: Instant;
  /** A subscription takes this very story. */
  readonly isFollowed: boolean;
  readonly questions: readonly LedgerQuestion[];
}

const isAhead = (question: LedgerQuestion, at: Instant): boolean =>
  question.state === 'open' && question.runsOutAt !== undefined && question.runsOutAt > at;

/**
 * A story goes as a whole: its timeline and its questions need the old articles for as long as new ones come. One that is followed stays, and so
 * does one that asks what a day to come will tell. A question without such a day is as old as its story.
 */
export const isStillTold = (
  { newest, isFollowed, questions }: AgedStory,
  { before, at }: { readonly before: Instant; readonly at: Instant },
): boolean => newest > before || isFollowed || questions.some((question) => isAhead(question, at));

/** In ms: a step that held the store for longer than this was too long. */
const LONG = 10;
const [LEAST, MOST] = [4, 400];

/** How many rows the next step gives up: machines and rows differ, so it goes by how long the last one took. */
export const stepAfter = (most: number, took: number): number => {
  if (took > LONG) return Math.max(LEAST, Math.floor(most / 2));
  return took < LONG / 3 ? Math.min(MOST, Math.ceil(most * 1.25)) : most;
};
