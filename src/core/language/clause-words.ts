// The words of a sentence with what stands between them: what cues and their sources are read from.
import type { Span } from './analysis.ts';

/** A word of a sentence with what stands between it and the word before. */
export interface Token extends Span {
  readonly lower: string;
  readonly gap: string;
  readonly isCapital: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.-]*[\p{L}\p{N}])?(?:['’](?=\s))?/gu;

const CAPITAL = /^\p{Lu}/u;

export const tokensIn = (text: string, { start, end }: Span): readonly Token[] => {
  const line = text.slice(start, end);
  const tokens: Token[] = [];
  let last = 0;
  // Not `matchAll`, which makes a new pattern of the old one each time.
  WORD.lastIndex = 0;
  for (let found = WORD.exec(line); found !== null; found = WORD.exec(line)) {
    const { 0: word, index } = found;
    const lower = word.toLowerCase();
    tokens.push({
      start: start + index,
      end: start + index + word.length,
      lower: lower.includes('’') ? lower.replaceAll('’', "'") : lower,
      gap: line.slice(last, index),
      isCapital: CAPITAL.test(word),
    });
    last = index + word.length;
  }
  return tokens;
};
