// Does a text say that it was corrected? A correction of the markets, or of a river, is news.
import { CORRECTED_LABELS, CORRECTION_HEADINGS } from './correction-words.ts';
import { hasLabel, headingOf, isEdge, isNote, LONGEST_NOTE } from './note-forms.ts';

export const isLabelledCorrected = hasLabel(CORRECTED_LABELS);

const CORRECTION = headingOf(CORRECTION_HEADINGS);

/** What a note says, with or without a heading; of this text, since laws and reports have earlier versions too. */
const SAYS_CORRECTED =
  /(?<!\p{L})(?:(?:an?|the|in an) (?:earlier|previous|original) version of this (?:article|story|report|dispatch|post|page|column)|this (?:article|story|report|dispatch|post|column) (?:was|has been) (?:corrected|amended|updated to correct|revised to reflect the following correction)|(?:frühere|vorherige|ursprüngliche)[nr]? (?:version|fassung) (?:dieses|des) (?:artikels|beitrags|berichts|textes)|dieser (?:artikel|beitrag|bericht|text) wurde (?:korrigiert|berichtigt)|(?:précédente version|version (?:précédente|antérieure|initiale)) de (?:cet article|cette dépêche)|versión anterior de est[ea] (?:artículo|noticia|información|texto)|(?:precedente versione|versione precedente) di quest(?:o articolo|a notizia)|versão anterior dest[ea] (?:artigo|matéria|notícia|reportagem|texto)|eerdere versie van dit (?:artikel|bericht))(?!\p{L})/iu;

/** The same, short: it says which text only by standing in a note or in the last lines, and not of what else it may be. */
const OF_A_VERSION =
  /^(?:[^:\n]{0,40}:\s*)?(?:an (?:earlier|original) version|in an earlier version|(?:eine|in einer) (?:frühere[nr]?|vorherigen?) (?:version|fassung)|(?:une|dans une) (?:précédente version|version (?:précédente|antérieure))|(?:una|en una) versión anterior|(?:una|in una) (?:precedente versione|versione precedente)|(?:uma|em uma|numa) versão anterior|een eerdere versie)(?!\p{L}|\s(?:of|des|der|vom|von|du|de|del|della|di|do|da|van)\s)/iu;

/** What only a note says of a text. */
const OF_A_MISTAKE =
  /(?<!\p{L})(?:incorrectly|mistakenly|erroneously|misstated|misspelled|misidentified|misquoted|misattributed|an editing error|fälschlich(?:erweise)?|irrtümlich(?:erweise)?|versehentlich|par erreur|erronément|por error|erróneamente|per errore|erroneamente|por engano|incorretamente|ten onrechte|abusievelijk)(?!\p{L})/iu;

/** A correction may have lines of its own below its heading. */
const LAST_LINES = 4;
const isClosing = (at: number, lines: number): boolean => at > 0 && at >= lines - LAST_LINES;

const isCorrection = (line: string, at: number, lines: number): boolean => {
  const saysIt = SAYS_CORRECTED.test(line);
  const isShort = line.length <= LONGEST_NOTE;
  const isHeaded = CORRECTION.bare.test(line);
  return (
    CORRECTION.dated.test(line) ||
    (isHeaded && (saysIt || OF_A_MISTAKE.test(line) || isClosing(at, lines))) ||
    (saysIt && (isNote(line) || (isShort && isEdge(at, lines)))) ||
    (OF_A_VERSION.test(line) && (isNote(line) || (isShort && isClosing(at, lines))))
  );
};

/** The line that says it. */
export const correctionIn = (lines: readonly string[]): string | null =>
  lines.find((line, at) => isCorrection(line, at, lines.length)) ?? null;
