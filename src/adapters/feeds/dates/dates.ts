// A date as feeds write it: the zoo of them, read by small readers, each of which knows its own kind.
import type { Instant } from '../../../core/time/instant.ts';
import { readNumbered } from './numbered.ts';
import { readWritten } from './written.ts';

/** Numbers first: a date without a word is not taken for one with. */
const READERS: readonly ((text: string) => Instant | null)[] = [readNumbered, readWritten];

/** Longer ones are no dates. */
const LONGEST = 80;

/** Null for what is no date; without a zone it is in UTC. */
export const readDate = (text: string): Instant | null => {
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  for (const read of READERS) {
    const instant = read(trimmed);
    if (instant !== null) return instant;
  }
  return null;
};
