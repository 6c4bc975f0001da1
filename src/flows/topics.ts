// From the words that a person typed to the stories that they mean; when none fits, what comes nearest.

import { stemOf } from '../core/language/words.ts';
import type { StorySummary } from '../core/story/story.ts';
import { isForgiven, isMeant, meantBeginnings, type TypedWord, topicWords } from '../core/story/topic.ts';
import type { StoryReader, TopicWord } from '../ports/stories.ts';

type Some<T> = readonly [T, ...T[]];

export type TopicMatch =
  /** Best first: all words fit, newest first within the strongest part of the card that they fit. */
  | { readonly is: 'found'; readonly stories: Some<StorySummary> }
  | {
      readonly is: 'none';
      /** Stories that some of the words fit, most words first. */
      readonly nearest: readonly StorySummary[];
      readonly newest: readonly StorySummary[];
    };

type Searching = Pick<StoryReader, 'search' | 'vocabulary' | 'newest'>;

/** For whoever needs all that a topic means, not the best: more than a window holds, and a bound on the work. */
export const STORIES_PER_TOPIC = 1_000;

/** Stories offered beside the one that words mean best. */
export const OTHERS = 4;

const OFFERED = 3;

const asTyped = ({ stem, lower }: TypedWord): TopicWord => [...new Set([stem, lower])];

/** The word and all words of the stories that are one typing error away. */
const forgiven = async (stories: Searching, word: TypedWord): Promise<TopicWord> => {
  if (!isForgiven(word)) return asTyped(word);
  const [min, max] = [Math.min(word.stem.length, word.lower.length) - 1, word.lower.length + 1];
  const known = new Set<string>();
  for (const beginning of meantBeginnings(word))
    for (const one of await stories.vocabulary(beginning, min, max)) known.add(one);
  const meant = [...known].filter((one) => isMeant(word, one));
  return [...new Set([...asTyped(word), ...meant, ...meant.map(stemOf)])];
};

/** Other words that begin alike, for a word that nothing fits. */
const ALIKE = { letters: 4, longer: 6 } as const;
const beginningAlike = async (stories: Searching, { lower }: TypedWord): Promise<TopicWord> =>
  lower.length < ALIKE.letters
    ? []
    : stories.vocabulary(lower.slice(0, ALIKE.letters), ALIKE.letters, lower.length + ALIKE.longer);

const nearestTo = async (
  stories: Searching,
  words: readonly (readonly [TypedWord, TopicWord])[],
): Promise<readonly StorySummary[]> => {
  const found = new Map<string, { readonly story: StorySummary; readonly fits: number }>();
  for (const [typed, meant] of words) {
    const exact = await stories.search([meant], OFFERED);
    const hits =
      exact.length > 0 ? exact : await stories.search([await beginningAlike(stories, typed)], OFFERED);
    for (const story of hits) found.set(story.id, { story, fits: (found.get(story.id)?.fits ?? 0) + 1 });
  }
  return [...found.values()]
    .sort((a, b) => b.fits - a.fits || b.story.lastKnownAt - a.story.lastKnownAt)
    .slice(0, OFFERED)
    .map(({ story }) => story);
};

const noMatch = async (
  stories: Searching,
  words: readonly (readonly [TypedWord, TopicWord])[],
): Promise<TopicMatch> => {
  const nearest = await nearestTo(stories, words);
  const newest = await stories.newest(OFFERED + nearest.length);
  const isOffered = new Set(nearest.map(({ id }) => id));
  return { is: 'none', nearest, newest: newest.filter(({ id }) => !isOffered.has(id)).slice(0, OFFERED) };
};

const isFound = (stories: readonly StorySummary[]): stories is Some<StorySummary> => stories.length > 0;

/**
 * At most `limit` stories whose cards hold every word, in any form; only when none does, words with one typing error are
 * tried. The words may stand in different articles of a story.
 */
export const matchTopic = async (stories: Searching, words: string, limit: number): Promise<TopicMatch> => {
  const typed = topicWords(words);
  const exact = await stories.search(typed.map(asTyped), limit);
  if (isFound(exact)) return { is: 'found', stories: exact };
  const meant: (readonly [TypedWord, TopicWord])[] = [];
  for (const word of typed) meant.push([word, await forgiven(stories, word)]);
  const found = await stories.search(
    meant.map(([, stems]) => stems),
    limit,
  );
  return isFound(found) ? { is: 'found', stories: found } : noMatch(stories, meant);
};
