// Where sentences, items of lists and headings that run into the text end within a line.
import { itemsIn } from './list-items.ts';
import { type HeadingEnd, headingEndsIn } from './run-in-headings.ts';
import { type Mark, marksIn } from './sentence-marks.ts';
import { isEnd, type Place } from './sentence-rules.ts';
import type { Writing } from './writing/writing.ts';

const LOOKS_BACK = 80;
const LOOKS_ON = 60;

const placeOf = (line: string, start: number, { at, mark }: Mark, writing: Writing): Place => {
  const before = line.slice(Math.max(start, at - LOOKS_BACK), at);
  const after = line.slice(at + mark.length, at + mark.length + LOOKS_ON);
  return {
    head: line.slice(start, Math.min(at, start + LOOKS_BACK)),
    before,
    mark,
    after,
    word: /[\p{L}\p{M}\p{N}.°§№º’'-]{1,24}$/u.exec(before)?.[0].replace(/^['’.-]+/u, '') ?? '',
    next: /[\p{L}\p{N}]+/u.exec(after)?.[0].toLowerCase() ?? '',
    writing,
  };
};

const NOTE = /^ \d{1,2}(?= (?<next>\p{Lu}\p{Ll}*) \p{Ll})/u;
/** The number of a note after a full stop belongs to what it stands behind: "of that time. 4 Even so it was". */
const noteLength = ({ head, mark, after, writing }: Place): number => {
  const note = mark.startsWith('.') && !/^\s*\d/u.test(head) ? NOTE.exec(after) : null;
  return note !== null && writing.starters.has(note.groups?.['next']?.toLowerCase() ?? '')
    ? note[0].length
    : 0;
};

/** A piece of a line ends here; a heading is none that a full stop ends. */
export interface End {
  readonly at: number;
  readonly of: 'sentence' | 'item' | 'heading';
}

const atOf = (seam: HeadingEnd | number): number => (typeof seam === 'number' ? seam : seam.at);

/** Offsets into the line, ascending; its own end is not among them. */
export const endsIn = (line: string, writing: Writing): readonly End[] => {
  const seams: readonly (HeadingEnd | number)[] = [...itemsIn(line), ...headingEndsIn(line)].sort(
    (a, b) => atOf(a) - atOf(b),
  );
  const ends: End[] = [];
  let start = 0;
  let passed = 0;
  const end = (at: number, of: End['of']): void => {
    if (at <= start) return;
    ends.push({ at, of });
    start = at;
  };
  const goOn = (until: number): void => {
    for (; passed < seams.length; passed += 1) {
      const seam = seams[passed];
      if (seam === undefined || atOf(seam) > until) return;
      if (typeof seam === 'number') end(seam, 'item');
      else if (seam.at > start && seam.isEnd(line.slice(start, seam.at))) end(seam.at, 'heading');
    }
  };
  for (const mark of marksIn(line, writing)) {
    goOn(mark.at);
    if (mark.at < start) continue;
    const place = placeOf(line, start, mark, writing);
    if (isEnd(place)) end(mark.at + mark.mark.length + noteLength(place), 'sentence');
  }
  goOn(line.length);
  return ends;
};
