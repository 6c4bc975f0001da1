// How deep markup is nested, told without building anything: what is too deep is made to hurt.
import { Parser } from 'htmlparser2';

/** A real page is nested a few dozen deep; the time that parsers take grows with the square of the depth. */
const DEEPEST = 400;
/** Depth of all elements added up: what every walk up from every element costs. */
const MOST_DEPTHS = 1_500_000;
/** So much is read before looking how deep it went. */
const STEP = 1 << 14;

/** Counted as all builders of trees here count, whichever tags were left out: they build on this same parser. */
export const isNestedTooDeep = (html: string): boolean => {
  let depth = 0;
  let deepest = 0;
  let depths = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      depths += depth;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  const isTooDeep = (): boolean => deepest > DEEPEST || depths > MOST_DEPTHS;
  for (let at = 0; at < html.length && !isTooDeep(); at += STEP) parser.write(html.slice(at, at + STEP));
  return isTooDeep();
};
