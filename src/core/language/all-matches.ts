// Every match of a pattern in a text.

const NONE: readonly RegExpExecArray[] = [];

/** In the middle of a pair, a pattern of code points would find the place before it for ever. */
const widthAt = (text: string, at: number, { unicode }: RegExp): number =>
  unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;

/**
 * As `matchAll`, which makes a new pattern of the old one each time: that took longer than to look for it. The pattern is
 * global.
 */
export const allOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] => {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (found === null) return NONE;
  const all: RegExpExecArray[] = [];
  while (found !== null) {
    all.push(found);
    if (found[0] === '') pattern.lastIndex += widthAt(text, found.index, pattern);
    found = pattern.exec(text);
  }
  return all;
};
