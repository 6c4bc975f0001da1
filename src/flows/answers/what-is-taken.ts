// What a channel is to take, as it was typed: a digest's name, else a story's name word for word, else a topic.
import { digestNamed } from '../../core/command/digest-named.ts';
import type { Taken } from '../../core/delivery/subscription.ts';
import type { DigestDefinition } from '../../core/digest/definition.ts';
import { matchTopic } from '../topics.ts';
import type { Asking } from './asking.ts';

const MATCHES = 5;

export interface What {
  readonly takes: Taken;
  readonly digest: DigestDefinition | null;
  /** Words that no story fits so far. */
  readonly isUnheard: boolean;
}

const isSame = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

export const whatIsTaken = async ({ house }: Asking, words: string): Promise<What> => {
  const digest = digestNamed(words, house.digests);
  if (digest !== null) return { takes: { kind: 'digest', digest: digest.name }, digest, isUnheard: false };
  const match = await matchTopic(house.stories, words, MATCHES);
  const found = match.is === 'found' ? match.stories : [];
  const story = found.find(({ label, title }) => isSame(label, words) || isSame(title, words));
  const takes: Taken =
    story === undefined
      ? { kind: 'topic', topic: words }
      : { kind: 'story', story: story.id, label: story.label };
  return { takes, digest: null, isUnheard: found.length === 0 };
};
