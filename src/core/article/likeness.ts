// Are two texts versions of one, or two things that only share a label? Told by the runs of characters that they share, in any language.

/** Case, blanks and marks do not make another text. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Shorter texts are often the same under several titles, and on several days. */
const TELLING_TEXT = 400;
export const isTelling = (text: string): boolean => bare(text).length >= TELLING_TEXT;

const RUN = 10;
const READ = 6_000;

const runsOf = (text: string): ReadonlySet<string> => {
  const read = bare(text.slice(0, READ));
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= read.length; at += 1) runs.add(read.slice(at, at + RUN));
  return runs;
};

/** 0 to 1: how much of the shorter text stands in the other. Texts of a few letters have nothing to compare: 0, unless they are the same. */
export const sharedPart = (a: string, b: string): number => {
  if (bare(a) === bare(b)) return 1;
  const [x, y] = [runsOf(a), runsOf(b)];
  const [few, many] = x.size < y.size ? [x, y] : [y, x];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const run of few) if (many.has(run)) shared += 1;
  return shared / few.size;
};

const TELLING_WORD = /[\p{L}\p{N}]{4,}/gu;

/** Whether two titles have a word of some length in common. */
export const shareWord = (a: string, b: string): boolean => {
  const words = new Set(bare(a).match(TELLING_WORD));
  return (bare(b).match(TELLING_WORD) ?? []).some((word) => words.has(word));
};

/** A teaser is at most so much of its text; what is longer was shortened by its publisher. */
const TEASER_SHARE = 0.6;
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/u;

/** Whether the one text only announces the other: a beginning or an extract of it. */
export const isTeaserOf = (teaser: string, text: string): boolean => {
  const part = bare(teaser.trim().replace(CUT_OFF, ''));
  const whole = bare(text);
  return part.length <= TEASER_SHARE * whole.length && whole.includes(part);
};
