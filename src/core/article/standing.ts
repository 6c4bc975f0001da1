// Does a text say of itself that it was corrected, or that it is withdrawn?
import type { Standing } from './article.ts';
import {
  CORRECTED_LABELS,
  CORRECTION_HEADINGS,
  NOTE_HEADINGS,
  RETRACTION_HEADINGS,
  WITHDRAWN_LABELS,
} from './correction-words.ts';

const anyOf = (words: string): string => words.trim().split(/\s+/u).join('|');

/** Before a colon or a dash, in brackets, or at the end after a dash: `CORRECTED-Gate …`, `Gate reopens (CORRECTED)`. */
const labelOf = (words: string): RegExp =>
  new RegExp(
    `^\\s*(?:\\*+\\s*)?(?:[[(]\\s*)?(?:${anyOf(words)})(?:\\s*[\\])]|\\s*[:–—-]|\\s*/{1,3})|[[(](?:${anyOf(words)})[\\])]\\s*$|\\s[–—-]\\s*(?:${anyOf(words)})\\s*$`,
    'u',
  );
const CORRECTED = labelOf(CORRECTED_LABELS);
const WITHDRAWN = labelOf(WITHDRAWN_LABELS);

/** `Correction:`, `Correction (3 March):`, `Correction, March 3, 2026:`; “Correction of the river’s course:” is news. */
const headingOf = (words: string): RegExp =>
  new RegExp(
    `^[[(*\\s]*(?:${anyOf(words)})(?:\\s*\\([^)\\n]{1,60}\\)|[\\s,]+(?=[^:\\n]{0,60}\\d)[^:\\n]{1,60})?\\s*[:–—]`,
    'iu',
  );
const CORRECTION = headingOf(CORRECTION_HEADINGS);
const RETRACTION = headingOf(RETRACTION_HEADINGS);
const NOTE = headingOf(NOTE_HEADINGS);

const TEXT = '(?:article|story|report|page|item|dispatch|version|post)';
/** What a note says, with or without a heading. */
const SAYS_CORRECTED = new RegExp(
  `\\b(?:(?:an?|the|in an) (?:earlier|previous|original) version of (?:this|the) ${TEXT}|this ${TEXT} (?:was|has been) (?:corrected|amended|updated to correct)|(?:eine|in einer) (?:frühere[nr]?|vorherigen?) (?:version|fassung)|(?:une|la|dans une) (?:précédente version|version (?:précédente|antérieure))|(?:una|en una|la) versión anterior|(?:una|in una|la) (?:precedente versione|versione precedente)|(?:uma|em uma|numa|a) versão anterior|een eerdere versie)`,
  'iu',
);
const SAYS_WITHDRAWN = new RegExp(
  `\\b(?:(?:this|the) ${TEXT} (?:was|has been|is) (?:withdrawn|retracted|removed|taken down|deleted|unpublished)|we (?:have|are) (?:withdrawn|retracted|removed|withdrawing|retracting) (?:this|the) ${TEXT}|dieser (?:artikel|beitrag|bericht) wurde (?:zurückgezogen|gelöscht|entfernt)|cet article a été (?:retiré|supprimé)|este artículo ha sido (?:retirado|eliminado)|questo articolo è stato (?:ritirato|rimosso)|este artigo foi (?:retirado|removido)|dit artikel is (?:ingetrokken|verwijderd))`,
  'iu',
);

/** A text that holds little else is a notice; in a longer one the words may be part of the news. */
const NOTICE = 600;
/** A note without a heading stands at the beginning or at the end, and is short. */
const EDGE_LINES = 2;
const LONGEST_NOTE = 500;

const noted = (line: string): string => line.slice(0, LONGEST_NOTE).toWellFormed();

const isEdge = (at: number, lines: number): boolean => at < EDGE_LINES || at >= lines - EDGE_LINES;

const correctionIn = (lines: readonly string[]): string | null =>
  lines.find(
    (line, at) =>
      CORRECTION.test(line) ||
      ((NOTE.test(line) || (isEdge(at, lines.length) && line.length <= LONGEST_NOTE)) &&
        SAYS_CORRECTED.test(line)),
  ) ?? null;

const withdrawalIn = (text: string, lines: readonly string[]): string | null =>
  lines.find(
    (line) =>
      RETRACTION.test(line) || ((NOTE.test(line) || text.length <= NOTICE) && SAYS_WITHDRAWN.test(line)),
  ) ?? null;

/** The note is the publisher's own words; null where only a label says it. */
export const standingOf = (title: string, text: string): Standing => {
  const lines = text.split('\n');
  const withdrawal = withdrawalIn(text, lines);
  if (withdrawal !== null) return { is: 'withdrawn', note: noted(withdrawal) };
  if (WITHDRAWN.test(title)) return { is: 'withdrawn', note: null };
  const correction = correctionIn(lines);
  if (correction !== null) return { is: 'corrected', note: noted(correction) };
  return CORRECTED.test(title) ? { is: 'corrected', note: null } : { is: 'standing' };
};

export const isSameStanding = (a: Standing, b: Standing): boolean =>
  a.is === b.is && (a.is === 'standing' || b.is === 'standing' || a.note === b.note);
