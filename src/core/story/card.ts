// A story's card: a short name for lists, and the stems by which words find it.
import { isContent, stemOf, wordsOf } from '../language/words.ts';
import type { ReadArticle } from './story.ts';

const LABEL_LENGTH = 40;
/** A name for a list ends before a second thought. */
const JOINT =
  /^(?:but|and|as|after|while|when|with|without|that|which|who|if|amid|because|before|over|despite|until|following|say|says|said)$/iu;
const JOINT_AFTER_WORDS = 3;

/** The first words of a title, for lists and buttons: whole words, at most forty characters, nothing loose at the end. */
export const labelOf = (title: string): string => {
  const head = title.split(/[:;,–—?!]|\s-\s/u)[0]?.trim() ?? title;
  const taken: string[] = [];
  const words = head.split(/\s+/u);
  for (const [at, word] of words.entries()) {
    // "and" between two names joins them; elsewhere a second thought begins.
    const joinsNames = /^(?:and|of)$/u.test(word) && /^\p{Lu}/u.test(words[at + 1] ?? '');
    if (taken.length >= JOINT_AFTER_WORDS && JOINT.test(word) && !joinsNames) break;
    if ([...taken, word].join(' ').length > LABEL_LENGTH) break;
    taken.push(word);
  }
  while (taken.length > 1 && !isContentWord(taken.at(-1) ?? '')) taken.pop();
  return taken.length > 0 ? taken.join(' ') : [...head].slice(0, LABEL_LENGTH).join('');
};
/** Nothing a name could end on: function words, and prepositions that are none. */
const isContentWord = (word: string): boolean => wordsOf(word).some(isContent) && !PREPOSITION.test(word);
const PREPOSITION =
  /^(?:near|around|across|along|towards?|beyond|behind|inside|outside|beside|via|versus)$/iu;

/** Stems find other forms of a word; the words as written are what a typing error is compared with. */
const stemsOf = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(isContent)
    .flatMap((word) => [stemOf(word.lower), word.lower]);
const once = (stems: readonly string[]): string => [...new Set(stems)].sort().join(' ');

/** Words of a key sentence: the first prose sentences say what an article is about. */
const KEY_SENTENCES = 5;

/** Titles find a story first, then names (publishers among them), then its key sentences. */
export const searchWords = (
  articles: readonly ReadArticle[],
): { readonly title: string; readonly names: string; readonly body: string } => {
  const key = articles.flatMap(({ article, analysis }) =>
    analysis.sentences
      .filter(({ kind }) => kind === 'prose')
      .slice(0, KEY_SENTENCES)
      .map(({ start, end }) => article.text.slice(start, end)),
  );
  return {
    title: once(articles.flatMap(({ article }) => stemsOf(article.title))),
    names: once(
      articles.flatMap(({ article, analysis }) =>
        [...analysis.names.map(({ name }) => name), article.publisher ?? ''].flatMap(stemsOf),
      ),
    ),
    body: once(key.flatMap(stemsOf)),
  };
};
