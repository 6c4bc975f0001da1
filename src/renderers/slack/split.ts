// Cuts texts into pieces that fit, between words; inside a word only where it alone is too long, and then between graphemes.
import type { Run } from '../../core/command/reply.ts';
import { cleanText } from '../layout/plain-text.ts';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cleaned, with one blank at its ends where it had some: the next run begins there. */
export const shown = (text: string): string => {
  const clean = cleanText(text);
  if (clean === '') return /\s/u.test(text) ? ' ' : '';
  return `${/^\s/u.test(text) ? ' ' : ''}${clean}${/\s$/u.test(text) ? ' ' : ''}`;
};

interface Room {
  readonly items: number;
  /** Characters. */
  readonly size: number;
}

/** The items in order, in groups that keep to the room; one that is larger than that stands alone. */
export const grouped = <T>(
  items: readonly T[],
  room: Room,
  sizeOf: (item: T) => number,
): readonly (readonly T[])[] => {
  const groups: T[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const size = sizeOf(item);
    const last = groups.at(-1);
    if (last && last.length < room.items && taken + size <= room.size) last.push(item);
    else {
      groups.push([item]);
      taken = 0;
    }
    taken += size;
  }
  return groups;
};

const packed = (tokens: readonly string[], limit: number): readonly string[] =>
  grouped(tokens, { items: Number.POSITIVE_INFINITY, size: limit }, ({ length }) => length).map((group) =>
    group.join(''),
  );

/** A grapheme may hold any number of combining marks: one that is longer than a whole piece is cut between characters. */
const letters = (word: string, limit: number): readonly string[] =>
  packed(
    [...graphemes.segment(word)].flatMap(({ segment }) =>
      segment.length > limit ? [...segment] : [segment],
    ),
    limit,
  );

/** Words with the blanks behind them; none is longer than `limit`. Joined they are the text. */
const words = (text: string, limit: number): readonly string[] =>
  (text.match(/\s*\S+\s*|\s+/gu) ?? []).flatMap((word) =>
    word.length > limit ? letters(word, limit) : [word],
  );

/** Pieces of at most `limit` UTF-16 units; joined they are the text. */
export const splitText = (text: string, limit: number): readonly string[] =>
  packed(words(text, limit), limit);

/** The text, or its first words with an ellipsis: for labels, whose whole text stands elsewhere. */
export const fitted = (text: string, limit: number): string => {
  if (text.length <= limit) return text;
  const [first = ''] = splitText(text, limit - 1);
  return `${first.trimEnd()}…`;
};

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** A link stays whole while its text fits a piece. */
const tokensOf = (run: Run, limit: number): readonly Run[] =>
  (run.link !== undefined && run.text.length <= limit ? [run.text] : words(run.text, limit)).map((text) => ({
    ...run,
    text,
  }));

const joins = (one: Run, other: Run): boolean => one.style === other.style && one.link === other.link;

/** One line of runs as lines of at most `limit` UTF-16 units each; joined they say the same with the same styles and links. */
export const splitRuns = (runs: readonly Run[], limit: number): readonly (readonly Run[])[] => {
  const lines: Run[][] = [];
  let line: Run[] = [];
  for (const token of runs.flatMap((run) => tokensOf(run, limit))) {
    if (line.length > 0 && lengthOf(line) + token.text.length > limit) {
      lines.push(line);
      line = [];
    }
    const last = line.at(-1);
    if (last && joins(last, token)) line[line.length - 1] = { ...last, text: last.text + token.text };
    else line.push(token);
  }
  return line.length === 0 ? lines : [...lines, line];
};
