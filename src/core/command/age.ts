// How long something is kept, as people type it: "365d", "90 days", "1 year", "for ever".
import { lengthNamed } from './length.ts';
import { mistaken, type Reading, read } from './reading.ts';

const FOR_EVER = /^(?:for ?ever|always|never|all|unlimited)$/u;

/** In ms; null: for ever. */
export const parseAge = (text: string): Reading<number | null> => {
  const typed = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  if (FOR_EVER.test(typed)) return read(null);
  const age = lengthNamed(typed);
  return age === null ? mistaken('is no length of time') : read(age);
};
