// Figures that have moved: a figure for the same thing that no earlier article had.
import { isTellable } from '../language/self-contained.ts';
import { extractOf } from '../story/extract.ts';
import { isNear } from '../story/overtaken.ts';
import { quantitiesIn } from '../story/quantities.ts';
import { sameMeasure } from '../story/same-measure.ts';
import { headOf } from '../story/same-quantity.ts';
import { isSpoken } from '../story/spoken.ts';
import type { ReadArticle } from '../story/story.ts';
import type { Change } from './edition.ts';
import { isBackground } from './told-before.ts';

/** Spans of time grow and shrink by themselves. */
const SPAN = /(?:hours?|days?|weeks?|months?|years?)$/u;

/** In the order of the articles. */
export const movedFigures = (
  fresh: readonly ReadArticle[],
  earlier: readonly ReadArticle[],
): readonly Change[] => {
  const before = Map.groupBy(quantitiesIn(earlier), ({ figure }) => headOf(figure.unit));
  return quantitiesIn(fresh).flatMap((one) => {
    const { figure, read, sentence } = one;
    if (SPAN.test(figure.unit) || one.isFormer || !isTellable(sentence)) return [];
    const same = (before.get(headOf(figure.unit)) ?? []).filter((other) => sameMeasure(other, one) > 0);
    const isMoved = same.length > 0 && same.every((other) => !isNear(other.figure, figure));
    const place = read.analysis.sentences[figure.sentence];
    return isMoved && place !== undefined && !isBackground(read, place) && !isSpoken(read, figure)
      ? [{ kind: 'figure' as const, ...extractOf(read.article, place) }]
      : [];
  });
};
