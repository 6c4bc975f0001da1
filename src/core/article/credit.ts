// Whose text it is by its own word: a dateline, a byline, a source line or a last mark that names an agency or another publisher.
import { agencyNamed } from './agencies.ts';
import type { ArticleDraft } from './draft.ts';

/** `dpa/tmn`, `AFP, dpa`: the first that is an agency. */
const agencyAmong = (marks: string): string | null => {
  for (const mark of marks.split(/[/,;+&]| and | und | et | y | e /u)) {
    const agency = agencyNamed(mark);
    if (agency !== null) return agency;
  }
  return null;
};

/** `HARBOUR TOWN, March 3 (Agency) -`: before the first words of the text. */
const DATELINE = /^[^()\n]{0,60}\(([^()\n]{2,60})\)[\s.]*[-–—:]/u;
/** A place in capitals tells a dateline, whoever is named: `HARBOUR TOWN, 3 Mar (Name) -`. */
const CAPITALS = /^\p{Lu}[\p{Lu} .'’/-]{2,40}(?:,[^()\n]{1,30})?\s*\((\p{Lu}[\p{L} -]{1,30})\)\s*[-–—]/u;
/** The same without a place; a word in such brackets may be the place itself. */
const IN_FRONT = /^\((\p{Lu}{2,6})\)\s?[-–—]/u;
/** `March 3 - Agency -`, `Agency – The board …`. */
const BARE_DATELINE = /^(?:[\p{Lu}][\p{L} .'-]{1,40}[-–—,] ?)?([\p{L}][\p{L} -]{1,30}?) ?[-–—] ?(?=\p{Lu})/u;
const BYLINE = /^(?:by|von|par|por|di|de|door|af|av)\b\s*:?\s*(.{2,80})$/iu;
const SOURCE = /^(?:sources?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|credits?)\s*:\s*(.{2,60}?)\.?$/iu;
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4})?,?\s*(?:by\s+)?([\p{L}][^.,|]{1,50})/iu;
/** `… said. (Agency)` */
const LAST_MARK = /\(([^()\n]{2,40})\)\.?$/u;

const HEAD_LINES = 3;
const TAIL_LINES = 3;
const LONGEST_LINE = 100;

const inLine = (line: string): string | null => {
  if (line.length > LONGEST_LINE) return null;
  const alone = agencyNamed(line.replace(/^[([—–-]+\s*|[)\]]+$/gu, ''));
  if (alone !== null) return alone;
  const byline = BYLINE.exec(line)?.[1];
  const named = COPYRIGHT.exec(line)?.[1];
  return (
    (byline === undefined ? null : agencyAmong(byline)) ?? (named === undefined ? null : agencyNamed(named))
  );
};

const inDateline = (line: string): string | null => {
  const marks = DATELINE.exec(line)?.[1] ?? BARE_DATELINE.exec(line)?.[1];
  return (
    (marks === undefined ? null : agencyAmong(marks)) ??
    (CAPITALS.exec(line) ?? IN_FRONT.exec(line))?.[1]?.trim() ??
    null
  );
};

/** A source line may name anybody, where it is a name and no sentence or address. */
const inSourceLine = (line: string): string | null => {
  const named = SOURCE.exec(line)?.[1]?.trim();
  if (named === undefined) return null;
  return agencyAmong(named) ?? (/^[\p{Lu}\d][^.:;/]*$/u.test(named) && !named.includes(',') ? named : null);
};

const firstOf = (lines: readonly string[], read: (line: string) => string | null): string | null => {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
};

const creditedIn = (text: string): string | null => {
  const lines = text.split('\n');
  const [head, tail] = [lines.slice(0, HEAD_LINES), lines.slice(HEAD_LINES).slice(-TAIL_LINES)];
  const last = LAST_MARK.exec(lines.at(-1) ?? '')?.[1];
  return (
    firstOf(head, (line) => inDateline(line) ?? inLine(line)) ??
    firstOf([...head, ...tail], inSourceLine) ??
    firstOf(tail, inLine) ??
    (last === undefined ? null : agencyAmong(last))
  );
};

const isSameName = (a: string, b: string | null | undefined): boolean =>
  b != null && (a.toLowerCase() === b.toLowerCase() || (agencyNamed(a) ?? a) === (agencyNamed(b) ?? b));

/** Null where the text is its publisher's own, or says nothing. */
export const originOf = ({ origin, publisher, family, text }: ArticleDraft): string | null => {
  const given = origin?.trim();
  const credited = given == null || given === '' ? creditedIn(text) : (agencyNamed(given) ?? given);
  return credited === null || isSameName(credited, publisher) || isSameName(credited, family)
    ? null
    : credited;
};
