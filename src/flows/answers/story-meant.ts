// The one story that words mean, with the others that they fit; the newest where no words were given.
import { digestNamed } from '../../core/command/digest-named.ts';
import type { ActionName } from '../../core/command/invocation.ts';
import type { Choice, Reply } from '../../core/command/reply.ts';
import type { StorySummary } from '../../core/story/story.ts';
import { matchTopic, OTHERS } from '../topics.ts';
import type { Asking } from './asking.ts';
import { noMatchNotice, storyChoices } from './notices.ts';

export type Meant =
  | { readonly is: 'story'; readonly story: StorySummary; readonly others: readonly Choice[] }
  | { readonly is: 'answered'; readonly reply: Reply }
  /** The words were none, or name a digest of all stories. */
  | { readonly is: 'everything' };

/** `again` is what a press on one of the others asks. */
export const storyMeant = async (
  { house }: Asking,
  words: string | null,
  again: ActionName,
): Promise<Meant> => {
  const digest = words === null ? null : digestNamed(words, house.digests);
  const topic = digest === null ? words : digest.select.topic;
  if (topic === null) return { is: 'everything' };
  const match = await matchTopic(house.stories, topic, OTHERS + 1);
  if (match.is === 'none') return { is: 'answered', reply: noMatchNotice(topic, match, again) };
  const [story, ...others] = match.stories;
  return { is: 'story', story, others: storyChoices(others, again) };
};
