// The digest whose name or title was typed: `daily`, `Daily digest`, `the daily digest`.
import { type DigestDefinition, isOfEverything } from '../digest/definition.ts';
import { isOneErrorApart } from '../story/topic.ts';

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^the /u, '')
    .replace(/ digest$/u, '');

/** Null when no digest file declares it. */
export const digestNamed = (words: string, digests: readonly DigestDefinition[]): DigestDefinition | null => {
  const typed = bare(words);
  return digests.find(({ name, title }) => bare(name) === typed || bare(title) === typed) ?? null;
};

/** The digest whose name or title is one typing error away: offered, never taken, since it may be a topic of its own. */
export const digestNear = (words: string, digests: readonly DigestDefinition[]): DigestDefinition | null => {
  const typed = bare(words);
  return (
    digests.find(({ name, title }) => [name, title].some((one) => isOneErrorApart(bare(one), typed))) ?? null
  );
};

/** The digest that stands for everything: the first one that selects all stories. */
export const wholeDigest = (digests: readonly DigestDefinition[]): DigestDefinition | null =>
  digests.find(({ select }) => isOfEverything(select)) ?? null;
