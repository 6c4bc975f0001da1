// The line that asks an open question: the first template that the evidence fills, with its own words and nothing else.
import { NO_LONGER, PRIVATE_IGNORANCE } from './frame-words.ts';
import { AUXILIARY } from './inversion.ts';
import { FRAMES } from './question-frames.ts';
import { isQuotedAt } from './quotation.ts';
import { indexByWords, type Line } from './word-index.ts';

/** "the builder Anton Reu, the main witness, will": what stands between commas before the verb is no part of the question. */
const APPOSITION = new RegExp(
  `(?<=\\b(?:whether|if|how|when|where|why|what|who)\\b[^,;.]{3,60}), [^,;.:!?"“”]{3,80},(?= (?:${AUXILIARY})\\b)`,
  'iu',
);

/** The identity of the “thugs,” : a word that somebody else used is a word of the clause. */
const SCARE_QUOTES = /["“](\p{L}[\p{L}'’-]*)([.,]?)["”](?=[ .,;]|$)/gu;

export interface Asked {
  readonly question: string;
  readonly frame: string;
  /** The sentence says in so many words, and not in anybody's quoted words, that it is not known. */
  readonly isPlain: boolean;
}

/** Most sentences have no word of a template, and the templates are slow. */
const framesFor = indexByWords(FRAMES, ({ pattern }) => pattern);

/** The first frame that the sentence fills, or null. */
export const askFrom = (line: Line): Asked | null => {
  const frames = framesFor(line);
  if (frames.length === 0) return null;
  const sentence = line.text;
  if (NO_LONGER.test(sentence) || PRIVATE_IGNORANCE.test(sentence)) return null;
  const bare = sentence.replace(SCARE_QUOTES, '$1$2').replace(APPOSITION, '');
  for (const { id, pattern, ask, isPlain } of frames) {
    const match = pattern.exec(bare);
    const question = match === null ? null : ask(match);
    if (match !== null && question !== null)
      return { question, frame: id, isPlain: isPlain && !isQuotedAt(bare, match.index) };
  }
  return null;
};
