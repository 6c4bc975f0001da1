// Words of a text with their places, their stems, and which of them carry no content.
import { stemmer } from 'stemmer';
import type { Span } from './analysis.ts';
import { remembering } from './remembering.ts';
import { wordSet } from './word-list.ts';

export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
}

/** Runs of letters and digits, with inner apostrophes, hyphens and decimal points (`don't`, `part-time`, `6.1`, `U.S`). */
const WORD = /[\p{L}\p{N}]+(?:['’.,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu;

export const wordsOf = (text: string, from = 0): readonly Word[] => {
  const found: Word[] = [];
  let searched = 0;
  for (const written of writtenWordsOf(text)) {
    // The first place where it stands from there on is its own: nothing between two words could begin one.
    const at = text.indexOf(written, searched);
    searched = at + written.length;
    const word = written.replaceAll('’', "'");
    found.push({ start: from + at, end: from + searched, text: word, lower: word.toLowerCase() });
  }
  return found;
};

/** The words alone, as they are written. */
export const writtenWordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The words alone, as they are compared. */
export const lowerWordsOf = (text: string): readonly string[] =>
  writtenWordsOf(text).map((written) => written.replaceAll('’', "'").toLowerCase());

export const countWords = (text: string): number => writtenWordsOf(text).length;

/** Function words, reporting verbs and calendar words: they say nothing about what a text is about. */
export const STOP_WORDS = wordSet(
  `a an the and or but nor so yet if of to in on at by for from with without as than then is are was were be been being am
  do does did done has have had having will would could should may might must can shall cannot not no there their theirs they them
  these those this that it its itself he she his her him hers himself herself themselves we our ours us you your i my me
  who whom whose which what when where why how all any both each few more most other others some such only own same too very just also
  into onto over under again further once about after before between during through against up down out off above below because until
  while upon among within since however still even many much now per back made make including like well get got going go come came take took
  said say says saying told tells tell according added adds new one two first last year years day days week weeks month months time times
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  mr mrs ms dr it's he's she's they're don't doesn't didn't isn't aren't wasn't weren't won't wouldn't couldn't can't hasn't haven't i'm we're`,
);

const STEMS_KEPT = 50_000;

/** Porter stem of a lower-case word; possessives are taken off first. Words with digits stay as they are. */
export const stemOf = remembering(STEMS_KEPT, (lower) => {
  const bare = lower.replace(/'s$|'$/u, '');
  return /^[a-z]+$/.test(bare) ? stemmer(bare) : bare;
});

export const isContent = (word: Word): boolean => !STOP_WORDS.has(word.lower) && word.text.length > 1;

/** Of a word as written; null for one without content. */
const contentStemOf = remembering(STEMS_KEPT, (written): string | null => {
  const lower = written.replaceAll('’', "'").toLowerCase();
  return STOP_WORDS.has(lower) || written.length < 2 ? null : stemOf(lower);
});

const readStems = (text: string): readonly string[] => {
  const stems: string[] = [];
  for (const written of writtenWordsOf(text)) {
    const stem = contentStemOf(written);
    if (stem !== null) stems.push(stem);
  }
  return stems;
};

const SENTENCES_KEPT = 20_000;
const rememberedStems = remembering(SENTENCES_KEPT, readStems);
/** Longer pieces are not sentences and hardly come again. */
const SENTENCE_LENGTH = 1_500;

/**
 * Stems of the content words, in order, with repeats. Whoever tells a story asks for the same sentences many times over:
 * they are remembered.
 */
export const contentStems = (text: string): readonly string[] =>
  text.length > SENTENCE_LENGTH ? readStems(text) : rememberedStems(text);
