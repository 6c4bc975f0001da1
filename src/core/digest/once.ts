// The same news once: what changed, what is next and the key points of a story use one sentence for it.
import { type Extract, isSameSentence } from '../article/article.ts';
import { bagOf, likenessOf, meaningsOf, overlap } from '../language/likeness.ts';
import { numbersIn } from '../language/numbers.ts';
import { contentStems } from '../language/words.ts';
import { isSameStance } from '../question/updated.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';
import type { Ahead } from '../timeline/event.ts';
import type { Change } from './edition.ts';

/** Alike in their words, or the shorter nearly all within the longer by its meanings. */
const ALIKE = 0.5;
const WITHIN = 0.75;
/** Fewer meanings are shared by chance. */
const LEAST_MEANINGS = 5;

const DAY_NAME = new RegExp(`\\b(?:${[...WEEKDAY_NAMES, ...MONTH_NAMES].join('|')})\\b`, 'gu');
/** "The hearing is on Monday" is like "The hearing is on Thursday", "14 have died" like "12 have died": each its own news. */
const saysAsMuch = (told: string, other: string): boolean => {
  const numbers = numbersIn(told);
  return (
    numbersIn(other).every((number) => numbers.includes(number)) &&
    (other.match(DAY_NAME) ?? []).every((day) => told.includes(day)) &&
    isSameStance(told, other)
  );
};

/** The news of `b` is told by `a`, in whichever words. */
export const tellsSameNews = (a: Extract, b: Extract): boolean => {
  if (isSameSentence(a, b)) return true;
  if (!saysAsMuch(a.text, b.text)) return false;
  if (likenessOf(bagOf(contentStems(a.text)), bagOf(contentStems(b.text))) > ALIKE) return true;
  const [one, other] = [meaningsOf(a.text), meaningsOf(b.text)];
  return Math.min(one.size, other.size) >= LEAST_MEANINGS && overlap(one, other) >= WITHIN;
};

/**
 * A change that a new key point tells in other words is told in the point's words: whoever shows both shows it once. What is
 * told under another heading is left out as long as something else has changed.
 */
export const changesOnce = (
  changes: readonly Change[],
  newPoints: readonly Extract[],
  elsewhere: readonly Extract[],
): readonly Change[] => {
  const worded = changes.map((change): Change => {
    const point = newPoints.find((one) => tellsSameNews(one, change));
    return point === undefined || change.kind === 'answer' || change.kind === 'question'
      ? change
      : { kind: change.kind, text: point.text, source: point.source };
  });
  const once = worded.filter((one, at) => worded.findIndex((other) => isSameSentence(one, other)) === at);
  // That a day or a side has moved is news of its own: what is ahead does not say so.
  const left = once.filter(
    (one) =>
      one.kind === 'date' || one.kind === 'position' || !elsewhere.some((other) => tellsSameNews(one, other)),
  );
  return left.length > 0 ? left : once;
};

/** What a key point tells already is not told again as ahead. */
export const aheadOnce = (next: readonly Ahead[], points: readonly Extract[]): readonly Ahead[] =>
  next.filter((one) => !points.some((point) => tellsSameNews(one, point)));
