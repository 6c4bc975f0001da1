// The recipe behind what a channel takes: a declared digest, or one made for a topic, a story or a feed.
import { createHash } from 'node:crypto';
import { type DigestDefinition, type Selection, selectionKey, USUAL_TIME } from '../digest/definition.ts';
import { EVERY_DAY } from '../time/days.ts';
import type { Taken } from './subscription.ts';

const STORIES = 5;
const KEY_POINTS = 3;

const revisionOf = (recipe: Omit<DigestDefinition, 'revision'>): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...recipe, select: selectionKey(recipe.select) }))
    .digest('hex')
    .slice(0, 16);

const EVERYTHING: Selection = { topic: null, languages: [], sections: [], feeds: [] };

/** `when` is the same for all of these: the subscription has its own. */
const made = (title: string, select: Partial<Selection> = {}): DigestDefinition => {
  const recipe = {
    name: title,
    title,
    stories: STORIES,
    keyPoints: KEY_POINTS,
    select: { ...EVERYTHING, ...select },
    when: { at: USUAL_TIME, days: EVERY_DAY, zone: null },
    quiet: 'line' as const,
  };
  return { ...recipe, revision: revisionOf(recipe) };
};

/** Of every story, for a house without a digest that takes them all. */
export const wholeRecipe = (): DigestDefinition => made('Digest');

/** The story itself is passed beside its recipe, as `EditionRequest.story`. */
export const storyRecipe = (label: string): DigestDefinition => made(label);

/** Null: the digest's file is gone. */
export const recipeOf = (takes: Taken, digests: readonly DigestDefinition[]): DigestDefinition | null => {
  switch (takes.kind) {
    case 'digest':
      return digests.find(({ name }) => name === takes.digest) ?? null;
    case 'topic':
      return made(takes.topic, { topic: takes.topic });
    case 'story':
      return storyRecipe(takes.label);
    case 'feed':
      return made(takes.label, { feeds: [takes.feed] });
  }
};
