// Long lists of alternatives in a pattern, so written that they can be read.

/** Written over several lines; each is one more alternative. */
export const anyOf = (alternatives: string): string =>
  `(?:${alternatives
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('|')})`;
