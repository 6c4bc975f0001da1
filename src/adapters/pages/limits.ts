// What a page may weigh: looked at before a parser is started, since parsers take seconds for what no article needs.
import { tagsOf } from '../markup/tags.ts';

export interface Objection {
  readonly code: 'too-large' | 'too-deep' | 'not-html';
  readonly why: string;
}

export const MOST_BYTES = 5 * 1024 * 1024;
/** Ten times what the largest of some hundred article pages had; the search for the article takes up to half a millisecond each. */
const MOST_ELEMENTS = 20_000;
/** A real page is nested a few dozen deep; deeper ones take a time that grows with the square of their depth. */
const DEEPEST = 400;
/** Depth of all elements added up: what every walk up from every element costs. */
const MOST_DEPTHS = 3_000_000;
const MOST_ATTRIBUTES = 5_000;
/** Each is a text node of its own to the parser. */
const MOST_SPLITS = 50_000;

/** These close themselves, or are closed by the next of their kind. */
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option)$/u;

const tooLarge = (why: string): Objection => ({ code: 'too-large', why });
const TOO_DEEP: Objection = { code: 'too-deep', why: 'its markup is nested too deeply' };

const splitsOf = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text[at] === '&' || text[at] === '<') count += 1;
  return count;
};

/** Null for a text that a parser may be given. */
export const objectionTo = (text: string): Objection | null => {
  let depth = 0;
  let depths = 0;
  let tags = 0;
  let elements = 0;
  for (const { name, closes, attributes } of tagsOf(text)) {
    tags += 1;
    if (attributes > MOST_ATTRIBUTES) return tooLarge('one of its tags has too many attributes');
    if (!closes) elements += 1;
    if (!VOID.test(name)) depth = Math.max(0, depth + (closes ? -1 : 1));
    depths += depth;
    if (depth > DEEPEST || depths > MOST_DEPTHS) return TOO_DEEP;
    if (elements > MOST_ELEMENTS) return tooLarge('it has too many elements');
  }
  if (tags === 0) return { code: 'not-html', why: 'there is no markup in it' };
  return splitsOf(text) - tags > MOST_SPLITS ? tooLarge('it has too many loose marks') : null;
};

interface Nested {
  readonly children: Iterable<Nested>;
}

/** What the parser made of it: tags that are never closed are nested in each other. */
export const isNestedTooDeep = (root: Nested): boolean => {
  let level: readonly Nested[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(({ children }) => [...children]);
  }
  return false;
};
