// How long something is kept, as people type it: "365d", "90 days", "1 year", "for ever".
import { parseLength } from './length.ts';
import { type Reading, read } from './reading.ts';

const FOR_EVER = /^(?:for ?ever|always|never|all|unlimited)$/u;

/** In ms; null: for ever. */
export const parseAge = (text: string): Reading<number | null> =>
  FOR_EVER.test(text.trim().toLowerCase().replace(/\s+/gu, ' ')) ? read(null) : parseLength(text);
