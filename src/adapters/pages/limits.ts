// What a page may weigh: looked at before a parser is started, since parsers take seconds for what no article needs.
import { isNestedTooDeep } from '../markup/nesting.ts';
import { tagsOf } from '../markup/tags.ts';

export interface Objection {
  readonly code: 'too-large' | 'too-deep' | 'not-html';
  readonly why: string;
}

export const MOST_BYTES = 5 * 1024 * 1024;
/** Ten times what the largest of some hundred article pages had; the search for the article takes up to half a millisecond each. */
const MOST_ELEMENTS = 20_000;
const MOST_ATTRIBUTES = 5_000;
/** Each is a text node of its own to the parser. */
const MOST_SPLITS = 50_000;

const tooLarge = (why: string): Objection => ({ code: 'too-large', why });

export const TOO_DEEP: Objection = { code: 'too-deep', why: 'its markup is nested too deeply' };

const splitsOf = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text[at] === '&' || text[at] === '<') count += 1;
  return count;
};

/** Null for a text that a parser may be given. */
export const objectionTo = (text: string): Objection | null => {
  if (isNestedTooDeep(text)) return TOO_DEEP;
  let tags = 0;
  let elements = 0;
  for (const { closes, attributes } of tagsOf(text)) {
    tags += 1;
    if (attributes > MOST_ATTRIBUTES) return tooLarge('one of its tags has too many attributes');
    if (!closes) elements += 1;
    if (elements > MOST_ELEMENTS) return tooLarge('it has too many elements');
  }
  if (tags === 0) return { code: 'not-html', why: 'there is no markup in it' };
  return splitsOf(text) - tags > MOST_SPLITS ? tooLarge('it has too many loose marks') : null;
};
