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
/** What a sentence that leans on the one before takes over of its weight. */
const LEANED_ON = 0.6;
/** A pronoun or a word of quantity in front: what it speaks of stands in the sentence before. */
const LEANS =
  /^["“]?(?:But |And |Yet |Still, |However, )?(?:It|Its|They|Their|This|That|These|Those|Both|Neither|Each|None)\b/u;

export interface Salience {
  /** From .6 for a sentence that speaks of something else to 1.3; `position` among the sentences. */
  factor(position: number): number;
}

/** What the words of a title and a text weigh, by stem. */
const weigh = (title: string, text: string, prose: readonly Sentence[]): ReadonlyMap<string, number> => {
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
  return weight;
};

/** What the words of a sentence weigh, with a part of what the one before weighs where it leans on that. */
const weightOf = (line: string, weight: ReadonlyMap<string, number>, before: number): number => {
  let sum = LEANS.test(line) ? LEANED_ON * before : 0;
  for (const stem of new Set(contentStems(line))) sum += weight.get(stem) ?? 0;
  return sum;
};

export const readSalience = (title: string, text: string, sentences: readonly Sentence[]): Salience => {
  const weight = weigh(
    title,
    text,
    sentences.filter(({ kind }) => kind === 'prose'),
  );
  const sums: number[] = [];
  for (const { kind, start, end } of sentences)
    sums.push(kind === 'prose' ? weightOf(text.slice(start, end), weight, sums.at(-1) ?? 0) : 0);
  return {
    factor: (position) => {
      const early = 0.35 * (1 - position / Math.max(1, sentences.length));
      const about = Math.min(sums[position] ?? 0, ENOUGH) / ENOUGH;
      return Math.min(1.3, 0.6 + 0.5 * (about + early)) + (position === 0 ? 0.25 : 0);
    },
  };
};
