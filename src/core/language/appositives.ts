// What describes a name between commas: "Berg, a pilot, said".
import type { Span } from './analysis.ts';
import type { Token } from './clause-words.ts';
import { FINITE, isBroken, phraseBefore } from './noun-phrases.ts';
import { wordSet } from './word-list.ts';

const APPOSITIVE = wordSet(
  'a an the who whose which whom his her its their one now then formerly also himself herself',
);

interface Segment {
  readonly start: number;
  readonly end: number;
  /** Its first word, and what stands before that. */
  readonly opener: string;
  readonly gap: string;
  readonly hasVerb: boolean;
}

/** From the punctuation before it up to the word at `end`. */
const segmentBefore = (tokens: readonly Token[], end: number): Segment => {
  let start = end;
  while (start > 0 && !isBroken(tokens[start]?.gap ?? '')) start -= 1;
  const hasVerb = tokens.slice(start, end + 1).some(({ lower }) => FINITE.has(lower));
  return { start, end, opener: tokens[start]?.lower ?? '', gap: tokens[start]?.gap ?? '', hasVerb };
};

/** Between two commas, without a verb of its own: "a pilot", "Oslo’s mayor", "who runs the pier". */
export const isAppositive = (tokens: readonly Token[], last: number): boolean => {
  const { start, opener, gap, hasVerb } = segmentBefore(tokens, last);
  if (start === 0 || !gap.includes(',')) return false;
  return /^(?:who|which|whose|whom)$/u.test(opener) || (!hasVerb && !/["”]/u.test(gap));
};

const describes = ({ start, opener, gap, hasVerb }: Segment): boolean =>
  start > 0 &&
  /^[^"“”]*[,(—–][^"“”]*$/u.test(gap) &&
  (!hasVerb || /^(?:who|which|whose|whom|where|when|in|as)$/u.test(opener));

/** "Her lawyer, Anna Berg": the name belongs to the source. */
const withName = (tokens: readonly Token[], end: number, last: number): Span | null => {
  const described = phraseBefore(tokens, end);
  return described === null ? null : { start: described.start, end: tokens[last]?.end ?? described.end };
};

/** The phrase before what describes it, at most two descriptions long; null where the comma sets off a second verb. */
export const beforeAppositive = (tokens: readonly Token[], last: number): Span | null => {
  const segment = segmentBefore(tokens, last);
  if (!describes(segment)) return phraseBefore(tokens, last);
  if (/^(?:and|but)$/u.test(segment.opener)) return null;
  const end = segment.start - 1;
  if (tokens[segment.start]?.isCapital === true && tokens[end]?.isCapital === false)
    return withName(tokens, end, last);
  const another = segmentBefore(tokens, end);
  const isTwofold = APPOSITIVE.has(segment.opener) && APPOSITIVE.has(another.opener) && describes(another);
  return phraseBefore(tokens, isTwofold ? another.start - 1 : end);
};
