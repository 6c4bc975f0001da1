// Which keys tell that an article was kept once and is forgotten: what a feed still lists is no news, what happens again is.

import type { Instant } from '../time/instant.ts';
import { type Arrival, isDatedNow } from './arrival.ts';
import type { Publication } from './article.ts';
import type { ArticleDraft } from './draft.ts';
import { isTelling } from './likeness.ts';

/**
 * Of an item that its feed dates now, no label of an older one: only its text, where that is none that is written again. Anything
 * else by all of its keys.
 */
export const forgottenBy = (
  keys: readonly string[],
  { text }: ArticleDraft,
  published: Publication,
  arrival: Arrival,
  arrivedAt: Instant,
): readonly string[] => {
  if (arrival.is !== 'feed' || !isDatedNow(published, arrivedAt)) return keys;
  return isTelling(text) ? keys.filter((key) => /^(?:text|body):/u.test(key)) : [];
};
