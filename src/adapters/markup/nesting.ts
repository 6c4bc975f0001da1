// How deep markup is nested, told without building anything: what is too deep is made to hurt.
import { Parser } from 'htmlparser2';

/** A real page is nested a few dozen deep; the time that parsers take grows with the square of the depth. */
const DEEPEST = 400;
/** So much is read before looking how deep it went. */
const STEP = 1 << 14;

export const isNestedTooDeep = (html: string): boolean => {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length && deepest <= DEEPEST; at += STEP)
    parser.write(html.slice(at, at + STEP));
  return deepest > DEEPEST;
};
