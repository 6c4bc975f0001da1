// Markup that is nested so deeply that it is a trap for time.

/** A real page is nested a few dozen deep; deeper ones take a time that grows with the square of their depth. */
const DEEPEST = 400;
const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^>]*?(\/?)>/giu;
const VOID =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option)$/iu;

export const isTooDeep = (content: string): boolean => {
  let depth = 0;
  for (const [, closes, name = '', closed] of content.matchAll(TAG)) {
    if (VOID.test(name) || closed === '/') continue;
    depth += closes === '/' ? -1 : 1;
    if (depth > DEEPEST) return true;
  }
  return false;
};
