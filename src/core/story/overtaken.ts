// Which figures may both be true, and which have a later one in their place.
import type { Figure } from '../language/analysis.ts';
import { HOUR } from '../time/instant.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { headOf, sameness } from './same-quantity.ts';
import type { ReadArticle } from './story.ts';

const LOOSE = /about|around|roughly|approximately|some|nearly|almost|estimated/u;
const FROM = /at least|more than|over/u;
const TO = /at most|up to|less than|fewer than|as many as|as much as/u;

/** "10 to 15": the lower end; the value is the upper one. */
const leastOf = ({ hedge, value }: Figure): number => Number(/^([\d.e+]+) to$/u.exec(hedge)?.[1] ?? value);
const isInRange = (range: Figure, other: Figure): boolean =>
  leastOf(range) < range.value && leastOf(other) <= range.value && other.value >= leastOf(range);

const isWithin = (bound: Figure, { value }: Figure): boolean =>
  (FROM.test(bound.hedge) && value >= bound.value) || (TO.test(bound.hedge) && value <= bound.value);

/** The place of the last digit that is not a padding zero; of small whole numbers every digit counts. */
const stepOf = (value: number): number => {
  if (!Number.isInteger(value)) return 10 ** -(String(value).split('.')[1]?.length ?? 0);
  return value < 100 ? 1 : 10 ** (/0*$/u.exec(value.toFixed(0))?.[0].length ?? 0);
};
const ratioOf = (a: Figure, b: Figure): number =>
  Math.min(a.value, b.value) / Math.max(a.value, b.value, 1e-9);
/** "1,000" and "1,012", "38 percent" and "38.4 percent". */
const isRounded = (round: Figure, exact: Figure): boolean =>
  stepOf(round.value) > stepOf(exact.value) &&
  Math.abs(round.value - exact.value) <= stepOf(round.value) / 2 &&
  ratioOf(round, exact) > 0.95;

/** "about 40" and "41", "1,000" and "1,012". */
export const isNear = (a: Figure, b: Figure): boolean =>
  a.value === b.value ||
  isRounded(a, b) ||
  isRounded(b, a) ||
  ((LOOSE.test(a.hedge) || LOOSE.test(b.hedge)) && ratioOf(a, b) > 0.9);

/** Both may be true: "up to 42" and "40", "at least 9" and "14". */
export const isCompatible = (a: Figure, b: Figure): boolean =>
  isNear(a, b) || isWithin(a, b) || isWithin(b, a) || isInRange(a, b) || isInRange(b, a);

/** Later figures than so much may simply be newer. */
export const SAME_TIME = 36 * HOUR;

/** "40 boats, fewer than at first reported": of the same unit there was another before. */
const RESTATES =
  /\b(?:more|less|fewer|higher|lower) than (?:first|previously|earlier|initially|originally)\b|\b(?:up|down) from\b/iu;
const restates = (earlier: Quantity, later: Quantity): boolean =>
  earlier.figure.unit === later.figure.unit &&
  !earlier.meanings.isDisjointFrom(later.meanings) &&
  RESTATES.test(later.sentence);

/** A text that tells both what it was and what it is. */
const isTakenBack = (earlier: Quantity, later: Quantity): boolean =>
  earlier.read === later.read && earlier.isFormer && !later.isFormer;

/** `later` takes the place of `earlier`: its publisher says something else now, it says so itself, or time has passed. */
export const isOvertakenBy = (earlier: Quantity, later: Quantity): boolean => {
  const gap = later.read.article.knownAt - earlier.read.article.knownAt;
  if (isNear(earlier.figure, later.figure)) return false;
  if (isTakenBack(earlier, later)) return sameness(earlier, later) > 0;
  if (gap <= 0) return false;
  if (restates(earlier, later)) return true;
  const isNewer =
    later.read.article.publisher === earlier.read.article.publisher ||
    later.revises ||
    isWithin(earlier.figure, later.figure) ||
    gap > SAME_TIME;
  return isNewer && sameness(earlier, later) > 0;
};

/** Figures in whose place the story has later ones. */
export const overtakenIn = (articles: readonly ReadArticle[]): readonly Quantity[] => {
  const all = quantitiesIn(articles);
  // None takes the place of one of another kind.
  const byHead = Map.groupBy(all, ({ figure }) => headOf(figure.unit));
  return all.filter((one) => byHead.get(headOf(one.figure.unit))?.some((later) => isOvertakenBy(one, later)));
};
