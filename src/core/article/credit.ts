// Whose text it is by its own word: a dateline, a byline, a source line or a last mark that names an agency or another publisher.
import { agencyAmong, agencyNamed } from './agencies.ts';
import { senderIn } from './dateline.ts';
import type { ArticleDraft } from './draft.ts';

const BYLINE = /^(?:by|von|par|por|di|de|door|af|av)\b\s*:?\s*(.{2,80})$/iu;
const SOURCE = /^(?:sources?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?)\s*:\s*(.{2,60}?)\.?$/iu;
const COPYRIGHT = /^(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*(?:\d{4})?,?\s*(?:by\s+)?([\p{L}][^.,|]{1,50})/iu;
/** `… said. (Agency)`; within a sentence it explains a name: `… said the Marsh Press (MP).` */
const LAST_MARK = /[.!?…"”“»’]\s*\(([^()\n]{2,40})\)\.?$/u;

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

/** The source may be anybody whom the text relies on; only an agency is sure to have written it. */
const inSourceLine = (line: string): string | null => {
  const named = SOURCE.exec(line)?.[1];
  return named === undefined ? null : agencyAmong(named);
};

const firstOf = (lines: readonly string[], read: (line: string) => string | null): string | null => {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
};

const creditedIn = ({ text, language }: ArticleDraft): string | null => {
  const lines = text.split('\n');
  const [head, tail] = [lines.slice(0, HEAD_LINES), lines.slice(HEAD_LINES).slice(-TAIL_LINES)];
  const last = LAST_MARK.exec(lines.at(-1) ?? '')?.[1];
  return (
    firstOf(head, (line) => senderIn(line, language) ?? inLine(line)) ??
    firstOf([...head, ...tail], inSourceLine) ??
    firstOf(tail, inLine) ??
    (last === undefined ? null : agencyAmong(last))
  );
};

const isSameName = (a: string, b: string | null | undefined): boolean =>
  b != null && (a.toLowerCase() === b.toLowerCase() || (agencyNamed(a) ?? a) === (agencyNamed(b) ?? b));

/** Null where the text is its publisher's own, or says nothing. */
export const originOf = (draft: ArticleDraft): string | null => {
  const { origin, publisher, family } = draft;
  const given = origin?.trim();
  const credited = given == null || given === '' ? creditedIn(draft) : (agencyNamed(given) ?? given);
  return credited === null || isSameName(credited, publisher) || isSameName(credited, family)
    ? null
    : credited;
};
