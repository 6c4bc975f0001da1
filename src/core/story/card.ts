// A story's card: the title that stands for it, a short name for lists, and the stems by which words find it.
import type { Article } from '../article/article.ts';
import { numbersIn } from '../language/numbers.ts';
import { contentStems, isContent, stemOf, wordsOf } from '../language/words.ts';
import { DAY } from '../time/instant.ts';
import { overtakenIn } from './overtaken.ts';
import type { ReadArticle } from './story.ts';

/** Wording that judges where a plain word would do. */
const LOADED =
  /\b(?:slams?|slammed|blasts?|blasted|rips?|fury|furious|outrage|outrageous|shock(?:s|ed|ing)?|stun(?:s|ned|ning)?|chaos|disaster|shame|shameful|bombshell|explosive|devastating|brutal|horror|nightmare|betray(?:s|al|ed)?|humiliat\p{L}+|disgrace|scandal|crackdown|regime|so-called|breaking|exclusive|must-see|you won['’]t believe|[!?]{1,})/giu;

/** Titles that give a figure of their article in whose place the story has a later one, by article. */
const overtakenTitles = (articles: readonly ReadArticle[]): ReadonlySet<string> => {
  if (!articles.some(({ article }) => numbersIn(article.title).length > 0)) return new Set();
  return new Set(
    overtakenIn(articles).flatMap(({ read: { article }, figure }) =>
      numbersIn(article.title).includes(figure.value) ? [article.id] : [],
    ),
  );
};
const OVERTAKEN = 2;

/** The article whose title best stands for the story: of its newest day, overtaken by none, closest to what all of them say, least loaded, newest on a tie. */
export const headlineArticle = (
  articles: readonly [ReadArticle, ...ReadArticle[]],
  among: readonly ReadArticle[],
): Article => {
  const counts = new Map<string, number>();
  for (const { article } of articles) {
    for (const stem of new Set(contentStems(`${article.title}\n${article.text.slice(0, 1200)}`)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const overtaken = overtakenTitles(articles);
  const closeness = ({ id, title }: Article): number => {
    const stems = [...new Set(contentStems(title))];
    const shared = stems.reduce((sum, stem) => sum + (counts.get(stem) ?? 0) / articles.length, 0);
    return stems.length === 0
      ? 0
      : shared / Math.sqrt(stems.length) -
          0.5 * (title.match(LOADED)?.length ?? 0) -
          (overtaken.has(id) ? OVERTAKEN : 0);
  };
  const candidates = newest(among.length > 0 ? among : articles).map(({ article }) => article);
  const best = [...candidates].sort(
    (a, b) => closeness(b) - closeness(a) || b.knownAt - a.knownAt || (a.id < b.id ? -1 : 1),
  )[0];
  return best ?? articles[0].article;
};

/** Titles go stale: the headline is one of the newest day's. */
const STALE_AFTER = DAY;

const newest = (articles: readonly ReadArticle[]): readonly ReadArticle[] => {
  const last = Math.max(...articles.map(({ article }) => article.knownAt));
  return articles.filter(({ article }) => last - article.knownAt <= STALE_AFTER);
};

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
