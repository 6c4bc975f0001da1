// Numbers for the same thing that differ between publishers, side by side.
import { isContent, type Word, wordsOf } from '../language/words.ts';
import { extractOf } from '../story/extract.ts';
import { isCompatible, isNear, isOvertakenBy, SAME_TIME } from '../story/overtaken.ts';
import { type Quantity, quantitiesIn } from '../story/quantities.ts';
import { sameMeasure } from '../story/same-measure.ts';
import { fatesAmong, headOf, saysWhatIsCounted } from '../story/same-quantity.ts';
import { isSpoken } from '../story/spoken.ts';
import type { ReadArticle } from '../story/story.ts';
import { HOUR, type Instant } from '../time/instant.ts';
import type { Disagreement } from './edition.ts';

const MOST = 2;

/** Who gives that figure too gives it for something else. */
const knows = ({ read }: Quantity, { figure }: Quantity): boolean =>
  read.analysis.figures.some((one) => headOf(one.unit) === headOf(figure.unit) && isNear(one, figure));

/** A count of the dead or hurt that is higher so much later has grown. */
const GROWS = 3 * HOUR;
const hasGrown = (earlier: Quantity, later: Quantity): boolean =>
  fatesAmong(later.meanings).length > 0 &&
  later.figure.value > earlier.figure.value &&
  later.read.article.knownAt - earlier.read.article.knownAt > GROWS;

/** 0: they do not differ, or one of them is simply newer. */
const difference = (earlier: Quantity, later: Quantity): number =>
  earlier.read.article.publisher === later.read.article.publisher ||
  isCompatible(earlier.figure, later.figure) ||
  isOvertakenBy(earlier, later) ||
  Math.abs(earlier.read.article.knownAt - later.read.article.knownAt) > SAME_TIME ||
  knows(earlier, later) ||
  knows(later, earlier) ||
  hasGrown(earlier, later)
    ? 0
    : sameMeasure(earlier, later);

/** A label of more words is half a sentence. */
const LABEL_WORDS = 2;

/** Words of both sentences that stand together in the first, of one kind: names, or others. */
const sharedRuns = (a: Quantity, b: Quantity): readonly (readonly Word[])[] => {
  const others = new Set(wordsOf(b.sentence).map(({ lower }) => lower));
  const isName = ({ lower }: Word): boolean => a.names.has(lower);
  const runs: Word[][] = [[]];
  for (const word of wordsOf(a.sentence)) {
    const isShared = isContent(word) && others.has(word.lower) && !/\d/u.test(word.lower);
    const last = runs.at(-1)?.at(-1);
    if (!isShared || (last !== undefined && isName(last) !== isName(word))) runs.push([]);
    if (isShared) runs.at(-1)?.push(word);
  }
  return runs
    .filter((run) => run.length > 0)
    .map((run) => run.slice(0, LABEL_WORDS))
    .toSorted((x, y) => Number(y.every(isName)) - Number(x.every(isName)) || y.length - x.length);
};

/** What happens is no name for what is counted. */
const LIKE_A_VERB = /(?:ed|ing)$/u;

/** What is counted; of a measure, whose it is or what of: a name of both sentences, else their longest words in common. */
const aboutBoth = (a: Quantity, b: Quantity): string => {
  const [left, right] = [a.figure.unit, b.figure.unit];
  if (saysWhatIsCounted(left)) return left === right ? left : headOf(left);
  const best = sharedRuns(a, b).find((run) => !LIKE_A_VERB.test(run.at(-1)?.lower ?? ''));
  const [first, last] = [best?.[0], best?.at(-1)];
  return first === undefined || last === undefined ? left : a.sentence.slice(first.start, last.end);
};

const shownValue = ({ figure, read }: Quantity): string => {
  const after = read.article.text.slice(figure.end).split(/[.,;:!?"”]/u)[0] ?? '';
  const words = after.trim().split(/\s+/u);
  const head = headOf(figure.unit);
  const upTo = words.findIndex((word) => word.toLowerCase().startsWith(head));
  const unit = upTo >= 0 && upTo < 4 ? ` ${words.slice(0, upTo + 1).join(' ')}` : '';
  return `${read.article.text.slice(figure.start, figure.end)}${unit}`.trim();
};

interface Pair {
  readonly earlier: Quantity;
  readonly later: Quantity;
  readonly likeness: number;
}

const pairsAmong = (quantities: readonly Quantity[]): readonly Pair[] =>
  quantities.flatMap((later, at) =>
    quantities
      .slice(0, at)
      .map((earlier) => ({ earlier, later, likeness: difference(earlier, later) }))
      .filter(({ likeness }) => likeness > 0),
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

/** The newest first, the surest of them first; the same two values once, each figure once. `since`: one of the two became known later than that; null takes all. */
export const readDisagreements = (
  articles: readonly ReadArticle[],
  since: Instant | null,
): readonly Disagreement[] => {
  const told = quantitiesIn(articles).filter(({ read, figure }) => !isSpoken(read, figure));
  const byHead = Map.groupBy(told, ({ figure }) => headOf(figure.unit));
  const isFresh = ({ read }: Quantity): boolean => since === null || read.article.knownAt > since;
  const pairs = [...byHead.values()]
    .flatMap(pairsAmong)
    .filter(({ earlier, later }) => isFresh(earlier) || isFresh(later))
    .sort(
      (a, b) =>
        b.later.read.article.knownAt - a.later.read.article.knownAt ||
        b.likeness - a.likeness ||
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
