// Which texts copy which: an agency's report as several publishers print it, trimmed, with another headline or another beginning.
import { quotationsIn } from '../language/quotation.ts';
import { remembering } from '../language/remembering.ts';
import { lowerWordsOf } from '../language/words.ts';
import { sharedCount } from './ascending.ts';
import type { ReadArticle } from './story.ts';

/** Nothing is longer that is printed twice. */
const READ_TEXT = 20_000;
const RUN_WORDS = 5;
const BLANK = 0x20;

/** FNV-1a over UTF-16 code units, 32 bits, of a run of words with blanks between them: the same on every machine. */
const hashOfRun = (words: readonly string[], from: number): number => {
  let h = 0x811c9dc5;
  for (let at = from; at < from + RUN_WORDS; at += 1) {
    const word = words[at] ?? '';
    if (at > from) h = Math.imul(h ^ BLANK, 0x01000193);
    for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  }
  return h >>> 0;
};

const runsIn = (text: string): readonly number[] => {
  const words = lowerWordsOf(text);
  return words.slice(RUN_WORDS - 1).map((_, from) => hashOfRun(words, from));
};

const unquoted = (text: string): readonly string[] => {
  let from = 0;
  const parts: string[] = [];
  for (const { start, end } of quotationsIn(text)) {
    parts.push(text.slice(from, start));
    from = end;
  }
  return [...parts, text.slice(from)];
};

/** Word runs that two texts share by more than chance: sixteen words in a row, or as many in pieces. */
const TELLING_RUNS = 12;

/**
 * Hashes of the text's five-word runs, each once, ascending. What somebody said is left out: who reports it in his own words copies
 * nobody. A text that is nearly all somebody's words is taken whole.
 */
export const runsOf = (text: string): Uint32Array => {
  const read = text.slice(0, READ_TEXT);
  const own = unquoted(read).flatMap(runsIn);
  return Uint32Array.from(new Set(own.length < TELLING_RUNS ? runsIn(read) : own)).sort();
};

/** An editor who changes a word in each line leaves half of the runs; two who write of one event share hardly any. */
const COPIED_SHARE = 0.4;
/** A notice of nine words or more that stands in the other as it is. */
const LEAST_RUNS = 5;

/** By their runs: the shorter stands in the other, whole or for a good part. */
export const isCopy = (a: Uint32Array, b: Uint32Array): boolean => {
  const [n, least] = [sharedCount(a, b), Math.min(a.length, b.length)];
  return n >= TELLING_RUNS ? n >= COPIED_SHARE * least : n >= LEAST_RUNS && n === least;
};

/** A story is looked at again with each article that joins it; what its older ones hold stays the same. */
const KNOWN_AT_MOST = 1_000;
const runsKnown = remembering(KNOWN_AT_MOST, runsOf);

/** For each article the article that it copies (the earliest one), or itself. Articles stand oldest first. */
export const originals = (articles: readonly ReadArticle[]): ReadonlyMap<string, string> => {
  const seen: { readonly first: string; readonly runs: Uint32Array }[] = [];
  const origin = new Map<string, string>();
  for (const { article } of articles) {
    const runs = runsKnown(article.text);
    const first = seen.find((other) => isCopy(other.runs, runs))?.first ?? article.id;
    seen.push({ first, runs });
    origin.set(article.id, first);
  }
  return origin;
};
