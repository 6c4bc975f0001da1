// A date as feeds, pages and messages write it: the zoo of them, read by small readers, each of which knows its own kind.
import type { WrittenDate } from './moment.ts';
import { readNumbered } from './numbered.ts';
import { readWritten } from './written.ts';

/** Numbers first: a date without a word is not taken for one with. */
const READERS: readonly ((text: string) => WrittenDate | null)[] = [readNumbered, readWritten];

/** Longer ones are no dates. */
const LONGEST = 80;

/** Of a text that is a date and nothing else; null for what is none. Without a zone it is in UTC. */
export const readDate = (text: string): WrittenDate | null => {
  const trimmed = text.replace(/\s+/gu, ' ').trim();
  if (trimmed === '' || trimmed.length > LONGEST) return null;
  for (const read of READERS) {
    const date = read(trimmed);
    if (date !== null) return date;
  }
  return null;
};
