// Spans that lie in a sentence, found without looking at all of them.
import type { Span } from './analysis.ts';

/** Those of `spans`, ascending by start, that begin inside the sentence. */
export const spansIn = <T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] => {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < spans.length && (spans[to]?.start ?? end) < end) to += 1;
  return spans.slice(low, to);
};
