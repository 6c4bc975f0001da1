// Does a text say that it was taken back? A withdrawn article is told nowhere, so only what cannot be its news counts.
import { RETRACTION_HEADINGS, THIS_TEXT, WITHDRAWN_LABELS } from './correction-words.ts';
import { anyOf, hasLabel, headingOf, isEdge, isNote, LONGEST_NOTE } from './note-forms.ts';

const hasWithdrawnLabel = hasLabel(WITHDRAWN_LABELS);
/** As agencies order it; “KILLED:” opens a story. */
const KILL = /^\s*(?:\*+\s*KILL\s*\*+|(?:ATTENTION\s+)?EDITORS\s*[:–—-]\s*KILL\b)/u;

export const isLabelledWithdrawn = (title: string): boolean => hasWithdrawnLabel(title) || KILL.test(title);

const RETRACTION = headingOf(RETRACTION_HEADINGS);
const OF_THIS_TEXT = new RegExp(`(?<!\\p{L})(?:${anyOf(THIS_TEXT)})(?!\\p{L})`, 'iu');

/** At the beginning of a note: later on, “this article” may be the one that the news is about. */
const IS_WITHDRAWN =
  /^[[(*\s]*(?:this (?:article|story|dispatch) (?:was|has been|is) (?:withdrawn|retracted|removed|taken down|deleted|unpublished)|(?:dieser artikel|diese meldung) wurde (?:zurückgezogen|gelöscht|entfernt)|cet article a été (?:retiré|supprimé)|este artículo ha sido (?:retirado|eliminado)|questo articolo è stato (?:ritirato|rimosso)|este artigo foi (?:retirado|removido)|dit artikel is (?:ingetrokken|verwijderd))(?!\p{L})/iu;
/** At the beginning of a sentence that nobody is quoted with. */
const WE_WITHDRAW =
  /^(?:[^"“„«]*[.!?]\s+)?we (?:have|are) (?:withdrawn|retracted|removed|withdrawing|retracting) this (?:article|story|report|dispatch)(?!\p{L})/iu;

const NOTE_HEADING = /^[^:–—]*[:–—]\s*/u;

const saysWithdrawn = (line: string, isNotice: boolean): boolean => {
  const isHeaded = isNote(line);
  if (!isHeaded && !isNotice) return false;
  const said = isHeaded ? line.replace(NOTE_HEADING, '') : line;
  return IS_WITHDRAWN.test(said) || WE_WITHDRAW.test(said);
};

/** A text that holds little else is a notice; in a longer one the words may be part of the news. */
const NOTICE = 600;

const isRetraction = (line: string): boolean =>
  (RETRACTION.bare.test(line) || RETRACTION.dated.test(line)) && OF_THIS_TEXT.test(line);

/** The line that says it. */
export const withdrawalIn = (lines: readonly string[]): string | null => {
  const isNotice = lines.reduce((sum, line) => sum + line.length + 1, -1) <= NOTICE;
  return (
    lines.find(
      (line, at) =>
        isEdge(at, lines.length) &&
        line.length <= LONGEST_NOTE &&
        (isRetraction(line) || saysWithdrawn(line, isNotice)),
    ) ?? null
  );
};
