// Puts items and runs into as few groups as their room allows, in order; runs are cut between words.
import type { Run } from '../../core/command/reply.ts';
import { wordsOf } from '../layout/cutting.ts';

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

const lengthOf = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

/** A link stays whole while its text fits a piece. */
const tokensOf = (run: Run, limit: number): readonly Run[] =>
  (run.link !== undefined && run.text.length <= limit ? [run.text] : wordsOf(run.text, limit)).map(
    (text) => ({
      ...run,
      text,
    }),
  );

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
