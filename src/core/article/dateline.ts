// Who sent a text, by the dateline that opens it: `HARBOUR TOWN, March 3 (Agency) -`.
import { agencyAmong, agencyNamed, isShort } from './agencies.ts';
import { isPlaceOrTime } from './place-and-time-words.ts';

/** Before the first words of the text; where the sentence goes on, it tells of whoever stands before the brackets. */
const DATELINE = /^([^()\n]{0,60})\(([^()\n]{2,60})\)[\s.]*[-–—:]+(?![-–—:])\s*(?!\s|["“„«'‘]?\p{Ll})/u;
/** The same without brackets: `Harbour Town – Agency – The board …`. */
const BARE_DATELINE = /^[\p{Lu}][\p{L} .'-]{1,40}[-–—,] ?([\p{L}][\p{L} -]{1,30}?) ?[-–—] ?(?=\p{Lu})/u;
/** The credit of a picture. */
const PICTURE = /(?:photo|foto|bild|image|imagen|immagine|imagem|video|vidéo|graphic|grafik)\s*$/iu;

/** Whoever is short for what stands before the brackets is what the sentence is about: “The Marsh Water Board (MWB) – which …”. */
const isShortFor = (mark: string, before: string): boolean => {
  const initials = (before.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toLowerCase();
  return mark.length > 1 && initials.endsWith(mark.toLowerCase());
};

const agencyIn = (line: string): string | null => {
  const [, before = '', marks] = DATELINE.exec(line) ?? [];
  if (marks !== undefined)
    return PICTURE.test(before) || isShortFor(marks.trim(), before) ? null : agencyAmong(marks);
  // Without brackets, what is short may be a state, a party or a club.
  const named = BARE_DATELINE.exec(line)?.[1];
  return named === undefined || isShort(named) ? null : agencyNamed(named);
};

/** A place in capitals, and a name in brackets that begins with a capital like each of its words. */
const UNKNOWN =
  /^\p{Lu}[\p{Lu} .'’/-]{2,40}(,[^()\n]{1,30})?\s*\((\p{Lu}[\p{L}.&’'-]*(?: (?:\p{Lu}[\p{L}.&’'-]*|of|the|de|del|della|du|di|da|do))*)\)\s*[-–—]+\s*(?=["“„«'‘]?[\p{Lu}\d]).{60,}/u;

/** Of the desk, not of the sender. */
const DESK =
  /^(?:updated?|exclusive|analysis|opinion|breaking|corrected|correction|video|watch|photos?|interview|review|comment(?:ary)?|sports?|business|world|morning|afternoon|evening|opening|closing)$/iu;

/** English writes a region behind a comma, so that only English brackets name the sender where nothing else is told. */
const isEnglish = (line: string, language: string | null): boolean =>
  language === null ? /\bthe\b|[-–—]\s*The\b/u.test(line) : /^en\b/iu.test(language);

/** Some write all names in capitals. */
const asName = (written: string): string =>
  written === written.toUpperCase()
    ? written.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : written;

/** An agency that no list holds: known by its dateline, where that tells a date or a region beside the place. */
const unknownIn = (line: string, language: string | null): string | null => {
  const [, detail, name] = UNKNOWN.exec(line) ?? [];
  if (name === undefined || isShort(name) || DESK.test(name) || isPlaceOrTime(name)) return null;
  return detail !== undefined || isEnglish(line, language) ? asName(name) : null;
};

/** Of one of the first lines. `language` as in the draft. */
export const senderIn = (line: string, language: string | null): string | null =>
  agencyIn(line) ?? unknownIn(line, language);
