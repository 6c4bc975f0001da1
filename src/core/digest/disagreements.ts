// Numbers for the same thing that differ between publishers, side by side.
import type { Figure } from '../language/analysis.ts';
import { meaningsOf, overlap } from '../language/likeness.ts';
import { wordsOf } from '../language/words.ts';
import { extractOf } from '../story/extract.ts';
import type { ReadArticle } from '../story/story.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import type { Disagreement } from './edition.ts';

interface Told {
  readonly read: ReadArticle;
  readonly figure: Figure;
  readonly sentence: string;
  readonly meanings: ReadonlySet<string>;
  /** It says itself that it takes the place of an earlier one. */
  readonly revises: boolean;
}

/** Sentences about the same thing share so much, the figure itself left out. */
const SAME_MATTER = 0.45;
/** Later figures may simply be newer. */
const SAME_TIME = 36 * HOUR;
const MOST = 2;

/** Words of a figure that takes the place of an earlier one. */
const REVISED =
  /\b(?:(?:more|less|fewer|higher|lower) than (?:first|previously|earlier|initially|originally)|(?:up|down) from|revised|corrected|(?:rose|risen|rises|climbed|increased|grown|fell|fallen|dropped) (?:to|by)|has now|have now|by now|at first|so far|had (?:earlier|previously))\b/iu;

const toldIn = (read: ReadArticle, figure: Figure): Told | null => {
  const { text } = read.article;
  const at = read.analysis.sentences[figure.sentence];
  if (at === undefined) return null;
  const sentence = text.slice(at.start, at.end);
  const around = `${text.slice(at.start, figure.start)} ${text.slice(figure.end, at.end)}`;
  return { read, figure, sentence, meanings: meaningsOf(around), revises: REVISED.test(sentence) };
};

/** The later figures of a story with many: each is held against each. */
const LATEST = 120;

const latestFigures = (articles: readonly ReadArticle[]): readonly Told[] =>
  articles
    .flatMap((read) => read.analysis.figures.map((figure) => ({ read, figure })))
    .slice(-LATEST)
    .flatMap(({ read, figure }) => toldIn(read, figure) ?? []);

const headOf = (unit: string): string => unit.split(' ').at(-1) ?? unit;

/** Of a measure the whole unit counts: "cubic metres" are not "metres". */
const MEASURE =
  /^(?:metres?|meters?|kilomet(?:re|er)s?|centimet(?:re|er)s?|miles?|yards?|feet|foot|inch(?:es)?|tonnes?|tons?|kilograms?|pounds?|lit(?:re|er)s?|gallons?|barrels?|hectares?|acres?|degrees?|percent|points?)$/u;
const isSameUnit = (a: string, b: string): boolean => a === b || !MEASURE.test(headOf(a));

/** "up to 42" and "42" go together; so do "about 40" and "41". */
const isCompatible = (a: Figure, b: Figure): boolean => {
  if (a.value === b.value) return true;
  const loose = /about|around|roughly|approximately|some|nearly|almost|estimated/u;
  const ratio = Math.min(a.value, b.value) / Math.max(a.value, b.value, 1e-9);
  return (loose.test(a.hedge) || loose.test(b.hedge)) && ratio > 0.9;
};

const differ = (a: Told, b: Told): boolean =>
  a.read.article.publisher !== b.read.article.publisher &&
  isSameUnit(a.figure.unit, b.figure.unit) &&
  !isCompatible(a.figure, b.figure) &&
  !(a.read.article.knownAt > b.read.article.knownAt ? a : b).revises &&
  Math.abs(a.read.article.knownAt - b.read.article.knownAt) <= SAME_TIME &&
  overlap(a.meanings, b.meanings) >= SAME_MATTER;

/** The longest run of words that both sentences hold, figures left out; else what is counted. */
const aboutBoth = (a: Told, b: Told): string => {
  const [left, right] = [wordsOf(a.sentence), wordsOf(b.sentence)];
  let best: { readonly from: number; readonly words: number } = { from: 0, words: 0 };
  left.forEach((_, i) => {
    right.forEach((__, j) => {
      let n = 0;
      while (
        left[i + n] !== undefined &&
        left[i + n]?.lower === right[j + n]?.lower &&
        !/\d/.test(left[i + n]?.lower ?? '')
      )
        n += 1;
      if (n > best.words) best = { from: i, words: n };
    });
  });
  const run = left.slice(best.from, best.from + best.words);
  const [first, last] = [run[0], run.at(-1)];
  const counts = run.some(({ lower }) => lower === headOf(a.figure.unit));
  return first === undefined || last === undefined || !counts
    ? a.figure.unit
    : a.sentence.slice(first.start, last.end);
};

const shownValue = ({ figure, read }: Told): string => {
  const after = read.article.text.slice(figure.end).split(/[.,;:!?"”]/u)[0] ?? '';
  const words = after.trim().split(/\s+/u);
  const head = headOf(figure.unit);
  const upTo = words.findIndex((word) => word.toLowerCase().startsWith(head));
  const unit = upTo >= 0 && upTo < 4 ? ` ${words.slice(0, upTo + 1).join(' ')}` : '';
  return `${read.article.text.slice(figure.start, figure.end)}${unit}`.trim();
};

interface Pair {
  readonly earlier: Told;
  readonly later: Told;
  readonly likeness: number;
}

const pairsAmong = (told: readonly Told[]): readonly Pair[] =>
  told.flatMap((later, at) =>
    told
      .slice(0, at)
      .filter((earlier) => differ(earlier, later))
      .map((earlier) => ({ earlier, later, likeness: overlap(earlier.meanings, later.meanings) })),
  );

const valuesOf = ({ earlier, later }: Pair): string =>
  [earlier, later]
    .map(({ figure }) => `${figure.value} ${headOf(figure.unit)}`)
    .sort()
    .join(' ');

const asDisagreement = ({ earlier, later }: Pair): Disagreement => ({
  about: aboutBoth(earlier, later),
  values: [earlier, later].map((one) => ({
    value: shownValue(one),
    ...extractOf(one.read.article, one.read.analysis.sentences[one.figure.sentence] ?? one.figure),
  })),
});

/** The surest first; the same two values once, each figure once. `since`: one of the two became known later than that; null takes all. */
export const readDisagreements = (
  articles: readonly ReadArticle[],
  since: Instant | null,
): readonly Disagreement[] => {
  const byHead = Map.groupBy(latestFigures(articles), ({ figure }) => headOf(figure.unit));
  const isFresh = ({ read }: Told): boolean => since === null || read.article.knownAt > since;
  const pairs = [...byHead.values()]
    .flatMap(pairsAmong)
    .filter(({ earlier, later }) => isFresh(earlier) || isFresh(later))
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        b.later.read.article.knownAt - a.later.read.article.knownAt ||
        a.later.figure.start - b.later.figure.start,
    );
  const found: Pair[] = [];
  for (const pair of pairs) {
    if (found.length === MOST) break;
    const isKnown = found.some(
      ({ earlier, later }) =>
        [earlier, later].some((one) => one === pair.earlier || one === pair.later) ||
        valuesOf({ earlier, later, likeness: 0 }) === valuesOf(pair),
    );
    if (!isKnown) found.push(pair);
  }
  return found.map(asDisagreement);
};
