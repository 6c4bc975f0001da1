// Does a mark end a sentence? Yes, unless what stands around it says otherwise.
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';
import { isLeadUp } from './lead-ups.ts';
import { wordSet } from './word-list.ts';
import type { Writing } from './writing/writing.ts';

/** "U.S", "Ph.D", "z. B": letters with full stops between them. */
const DOTTED = /(?:^|[\s(„“"«'’-])(?:\p{L}{1,2}\. ?)+\p{L}{1,2}$/u;
const TITLES = wordSet('mr mrs ms dr prof');
const NEVER_NEW = new Set([
  ...[...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.toLowerCase()),
  ...wordSet('eastern central mountain pacific gmt utc et est edt ct cst cdt pt pst pdt bst cet'),
]);

const OPENS = /^\s*(?:[-–—] ?)?["'“”‘’«»‹›„‚([`¿¡-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const ELLIPSIS_OPENS = /^\s+\. \. \. \p{Lu}/u;

export interface Place {
  readonly mark: string;
  /** The first words since the last end, and the last ones before the mark. */
  readonly head: string;
  readonly before: string;
  /** The next few characters. */
  readonly after: string;
  /** The word that the mark stands at, with its inner full stops. */
  readonly word: string;
  readonly next: string;
  readonly writing: Writing;
}

/** True: it ends a sentence; false: it does not; null: the next rule says. */
type Rule = (place: Place) => boolean | null;

/** Lists are in lower case but for what is written with a capital alone: "Sat." is a day, "sat." is not. */
const isIn = (list: ReadonlySet<string>, word: string): boolean =>
  list.has(word.toLowerCase()) ||
  list.has(word) ||
  (word === word.toUpperCase() && list.has(word.charAt(0) + word.slice(1).toLowerCase()));

const begins = ({ writing, next }: Place): boolean => writing.starters.has(next);
const isNumbered = (before: string): boolean => /\p{N} ?[\p{L}.]*$/u.test(before);

/** “I wanted to — I wanted it”: the same words once more go on with the same sentence. */
const isRestart = ({ before, next }: Place): boolean =>
  before
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.includes(next) === true;

/** Not a dateline, which is all names: "PORT HARBOUR, March 3 (Agency) — The pier". */
const isSpeech = ({ head, before }: Place): boolean =>
  !/^\W*\p{Lu}{2}|\)$/u.test(head) &&
  !before.endsWith(')') &&
  !isLeadUp(head) &&
  /(?<!\p{L})\p{Ll}+ .*(?<!\p{L})\p{Ll}/u.test(head);
const isBrokenOff = (place: Place): boolean =>
  /^\s+\p{Lu}/u.test(place.after) && begins(place) && isSpeech(place) && !isRestart(place);

/** Brackets of a title or of speech that are still open, and close soon. */
const isInside = ({ before, after }: Place): boolean => {
  const opened = /[「『《〈（](?=[^「『《〈（」』》〉）]*$)/u.test(before);
  return opened && /^[^「『《〈（」』》〉）]*[」』》〉）]/u.test(after);
};

const endsBehind = ({ head, next }: Place): boolean =>
  !isLeadUp(head) && !NEVER_NEW.has(next) && !/^\p{N}/u.test(next);

const isAbbreviated = ({ word, writing }: Place): boolean => isIn(writing.either, word);

const RULES: readonly Rule[] = [
  // 。 stands between sentences and nowhere else, but in a title: 《…！…》.
  (place) => (/^[。！？｡．]/u.test(place.mark) ? !isInside(place) : null),
  ({ mark }) => (/^[።፧။។।॥]/u.test(mark) ? true : null),
  ({ mark, writing }) => (writing.pausesAtFullStop && /^\.(?!\.)/u.test(mark) ? false : null),
  ({ before, after }) =>
    OPENS.test(after) || (ELLIPSIS_OPENS.test(after) && /\p{L}$/u.test(before)) ? null : false,
  // ". . ." goes on; a fourth one ends it.
  ({ before }) => (/(?<!\. )\. \. ?$/u.test(before) ? false : null),
  // A blank was lost: "it was shut.The boats". Names and addresses are written so too.
  (place) =>
    /^\s/u.test(place.after) || place.after === ''
      ? null
      : (begins(place) || TITLES.has(place.next)) && !isAbbreviated(place),
  // Broken off, and a new one begun: "I know she’s — See now".
  (place) => (/^\s[—–-]/u.test(place.mark) ? isBrokenOff(place) : null),
  // The source of a quotation belongs to it: “…” (Berg 55).
  ({ mark, after }) => (/["”»]$/u.test(mark) && /^\s+\([^()]{1,40}\)[.!?]/u.test(after) ? false : null),
  ({ mark }) => (mark.startsWith('.') && !mark.startsWith('..') ? null : true),
  // The number of a list's item.
  ({ head, mark }) =>
    /^\s*(?:[•⁃▪*-]\s?)?(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(head) && /^\.\)?$/u.test(mark) ? false : null,
  ({ word, next, writing }) =>
    (/^\p{N}/u.test(next) && (isIn(writing.numbers, word) || /^\p{Ll}$/u.test(word))) ||
    (/^[ivxlc]+$/u.test(next) && word.length > 1 && isIn(writing.numbers, word))
      ? false
      : null,
  // "am 12. Juni", "Ludwig XIV. Pluk"; not "im Jahr 2010. Die".
  (place) =>
    place.writing.hasOrdinals && /(?:^|[\s(-])(?:\d{1,2}|[IVX]{1,5})$/u.test(place.before)
      ? begins(place)
      : null,
  // "5 см. Потом" measures, "см. Потом" refers.
  (place) => (isIn(place.writing.behind, place.word) && isNumbered(place.before) ? endsBehind(place) : null),
  (place) => (isIn(place.writing.either, place.word) && isNumbered(place.before) ? begins(place) : null),
  ({ word, writing }) => (isIn(writing.leads, word) || TITLES.has(word.toLowerCase()) ? false : null),
  // "z. B.", "т. е.": the letters of one abbreviation.
  ({ word, after }) => (word.length === 1 && /^ \p{L}\./u.test(after) ? false : null),
  // An initial stands at a name; "you and I." does not.
  (place) => {
    if (!/(?:^|[\s("“-])\p{Lu}$/u.test(place.before)) return null;
    return /\b(?:and|or|than|as|am|do|did) I$/u.test(place.before) && begins(place);
  },
  (place) => (isIn(place.writing.behind, place.word) ? endsBehind(place) : null),
  (place) =>
    isAbbreviated(place) || DOTTED.test(place.before) ? begins(place) && !isLeadUp(place.head) : null,
];

export const isEnd = (place: Place): boolean => {
  for (const rule of RULES) {
    const verdict = rule(place);
    if (verdict !== null) return verdict;
  }
  return true;
};
