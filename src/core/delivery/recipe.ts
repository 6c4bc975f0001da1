// The recipe behind what a channel takes: a declared digest, or one made for a topic or a story.
import { createHash } from 'node:crypto';
import { type DigestDefinition, USUAL_TIME } from '../digest/definition.ts';
import { EVERY_DAY } from '../time/days.ts';
import type { Taken } from './subscription.ts';

const STORIES = 5;
const KEY_POINTS = 3;

const revisionOf = (recipe: Omit<DigestDefinition, 'revision'>): string =>
  createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 16);

/** `when` is the same for all of these: the subscription has its own. */
const made = (title: string, topic: string | null): DigestDefinition => {
  const recipe = {
    name: title,
    title,
    stories: STORIES,
    keyPoints: KEY_POINTS,
    select: { topic, languages: [] },
    when: { at: USUAL_TIME, days: EVERY_DAY, zone: null },
    quiet: 'line' as const,
  };
  return { ...recipe, revision: revisionOf(recipe) };
};

/** Of every story, for a house without a digest that takes them all. */
export const wholeRecipe = (): DigestDefinition => made('Digest', null);

/** The story itself is passed beside its recipe, as `EditionRequest.story`. */
export const storyRecipe = (label: string): DigestDefinition => made(label, null);

/** Null: the digest's file is gone. */
export const recipeOf = (takes: Taken, digests: readonly DigestDefinition[]): DigestDefinition | null => {
  switch (takes.kind) {
    case 'digest':
      return digests.find(({ name }) => name === takes.digest) ?? null;
    case 'topic':
      return made(takes.topic, takes.topic);
    case 'story':
      return storyRecipe(takes.label);
  }
};
