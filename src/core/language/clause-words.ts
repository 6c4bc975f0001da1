// The words of a sentence with what stands between them: what cues and their sources are read from.
import type { Span } from './analysis.ts';

/** A word of a sentence with what stands between it and the word before. */
export interface Token extends Span {
  readonly lower: string;
  readonly gap: string;
  readonly isCapital: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?(?:['’](?=\s))?/gu;

export const tokensIn = (text: string, { start, end }: Span): readonly Token[] => {
  const line = text.slice(start, end);
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: word, index } of line.matchAll(WORD)) {
    tokens.push({
      start: start + index,
      end: start + index + word.length,
      lower: word.toLowerCase().replaceAll('’', "'"),
      gap: line.slice(last, index),
      isCapital: /^\p{Lu}/u.test(word),
    });
    last = index + word.length;
  }
  return tokens;
};
