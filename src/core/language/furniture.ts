// Words of the page that got into a sentence: credits, captions, comments, links and pitches, with or without a sentence glued to them.
import { FURNITURE_CLASSES, type FurnitureClass, GLUE_CLASSES } from './furniture-classes.ts';

/** One pattern for all classes that are looked for alike. */
const patternOf = (classes: readonly FurnitureClass[]): RegExp | null => {
  const [one] = classes;
  if (one === undefined) return null;
  const forms = classes.flatMap((each) => each.forms).join('|');
  const first = one.asWritten ? `^(?:${forms})` : `^(?:please )?(?:${forms})(?!\\p{L})`;
  return new RegExp(one.stands === 'first' ? first : forms, one.asWritten ? 'u' : 'iu');
};

const patternsOf = (classes: readonly FurnitureClass[]): readonly RegExp[] =>
  [...Map.groupBy(classes, (one) => `${one.stands} ${one.asWritten ?? ''}`).values()].flatMap(
    (alike) => patternOf(alike) ?? [],
  );

const FURNITURE = patternsOf(FURNITURE_CLASSES);
const GLUE = patternsOf(GLUE_CLASSES);

/** Longer ones are cut before they are looked at: what a page adds stands at an end, and nothing that long is told. */
const LOOKED_AT = 1000;

const hasAnyOf = (patterns: readonly RegExp[], sentence: string): boolean => {
  const text = sentence.slice(0, LOOKED_AT);
  return patterns.some((pattern) => pattern.test(text));
};

/** Something in the sentence belongs to the page, not to the text. */
export const hasFurniture = (sentence: string): boolean => hasAnyOf(FURNITURE, sentence);

/** A heading, a caption or a line of the page runs into the sentence. */
export const isGlued = (sentence: string): boolean => hasAnyOf(GLUE, sentence);
