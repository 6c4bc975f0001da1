// Could a topic mean this story? A quick look at the words of its card, so that thousands of topics need no search each.
import { searchWords } from './card.ts';
import type { Story } from './story.ts';
import { isForgiven, isMeant, type TypedWord } from './topic.ts';

/**
 * Asks the words of the story's card, each word of all topics once. Yes is to be confirmed by a search, which knows whether a
 * word with a typing error is another story's right one; no is final.
 */
export const fitting = (story: Story): ((topic: readonly TypedWord[]) => boolean) => {
  const { title, names, body } = searchWords(story.articles);
  const words = new Set([title, names, body].flatMap((text) => text.split(' ')));
  const known = new Map<string, boolean>();
  const isIn = (word: TypedWord): boolean =>
    words.has(word.stem) ||
    words.has(word.lower) ||
    (isForgiven(word) && [...words].some((one) => isMeant(word, one)));
  return (topic) =>
    topic.length > 0 &&
    topic.every((word) => {
      const fits = known.get(word.lower) ?? isIn(word);
      known.set(word.lower, fits);
      return fits;
    });
};
