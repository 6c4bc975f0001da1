// How much a sentence speaks of what its text is about: the words of the title, of the opening, and those that come back.
import type { Sentence } from './analysis.ts';
import { contentStems } from './words.ts';

const TITLE = 0.9;
const OPENING = 0.6;
const REPEATED = 0.8;
/** Words said so often count as what the text is about. */
const REPEATED_WORDS = 15;
const OPENING_SENTENCES = 2;
/** Beyond this much a sentence says no more about the subject. */
const ENOUGH = 5.5;

export interface Salience {
  /** From .6 for a sentence that speaks of something else to 1.3. */
  factor(stems: readonly string[], position: number): number;
}

export const readSalience = (title: string, text: string, sentences: readonly Sentence[]): Salience => {
  const prose = sentences.filter(({ kind }) => kind === 'prose');
  const counts = new Map<string, number>();
  for (const { start, end } of prose)
    for (const stem of new Set(contentStems(text.slice(start, end))))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const repeated = [...counts.entries()]
    .filter(([, n]) => n > 1)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, REPEATED_WORDS);
  const weight = new Map<string, number>();
  for (const [stem] of repeated) weight.set(stem, REPEATED);
  for (const { start, end } of prose.slice(0, OPENING_SENTENCES))
    for (const stem of contentStems(text.slice(start, end)))
      weight.set(stem, Math.max(weight.get(stem) ?? 0, OPENING));
  for (const stem of contentStems(title)) weight.set(stem, TITLE);
  return {
    factor: (stems, position) => {
      let sum = 0;
      for (const stem of new Set(stems)) sum += weight.get(stem) ?? 0;
      const early = 0.35 * (1 - position / Math.max(1, sentences.length));
      return (
        Math.min(1.3, 0.6 + 0.5 * (Math.min(sum, ENOUGH) / ENOUGH + early)) + (position === 0 ? 0.25 : 0)
      );
    },
  };
};
