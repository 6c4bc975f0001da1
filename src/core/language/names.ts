// Names by runs of capitals: people, places and organisations, each with the fullest form that the text has for it.
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';
import { allOf } from './all-matches.ts';
import type { NameMention, Sentence, Span } from './analysis.ts';
import { wordSet } from './word-list.ts';
import { STOP_WORDS } from './words.ts';

/** A capitalised word, or an abbreviation of capitals; `O'Brien`, `al-Sayed`, `U.S.` and `Jean-Luc` are one word. */
const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}'’-]*(?:\\.\\p{Lu})*\\.?";
const PARTICLE = '(?:of|the|de|del|della|di|da|van|von|der|den|bin|ibn|al|el|la|le|du|dos|for)';
/** Capitalised words, with the small words that stand inside names ("Bank of England") between two of them. */
const RUN = new RegExp(`${CAPITAL}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0]){0,2}${CAPITAL})*`, 'gu');

const TITLES = wordSet(
  `mr mrs ms miss dr prof professor sir dame lord lady president vice-president minister premier chancellor governor senator congressman congresswoman
  representative mayor king queen prince princess pope bishop archbishop cardinal sheikh general colonel captain lieutenant sergeant judge justice
  ambassador envoy secretary chairman chairwoman chief director commissioner inspector officer spokesman spokeswoman spokesperson councillor deputy prime foreign
  gov sen rep speaker leader attorney sheriff detective rival former`,
);
const PERSON_BEFORE =
  /\b(?:mr|mrs|ms|dr|prof|professor|sir|president|minister|premier|chancellor|governor|senator|mayor|king|queen|prince|princess|pope|general|colonel|captain|judge|ambassador|chairman|chairwoman|director|commissioner|inspector|spokesman|spokeswoman|spokesperson|councillor|secretary|leader|chief|envoy|engineer|analyst|harbour master|clerk)\.?,? $/iu;
const NOT_A_PERSON =
  /\b(?:Street|Road|Avenue|Bridge|River|Lake|Mount|City|County|State|States|Kingdom|Republic|Union|Nations|Council|Court|Committee|Commission|Party|Ministry|Department|Agency|Authority|Bank|Company|Corporation|Group|Inc|Ltd|University|College|School|Hospital|Church|Airport|Port|Harbour|Harbor|Station|Parliament|Congress|Senate|House|Army|Police|Force|Forces|Times|Post|Courier|Report|News|Wire|Herald|Tribune|Gazette|Journal|Press|Telegraph|Line|Line|Islands?|Sea|Ocean|Coast|Act|Agreement|Treaty|War|Cup|League|Association|Federation|Institute|Foundation|Office|Service|Network|Movement|Front|Brigade|North|South|East|West)\b/u;
const CALENDAR: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES]);
/** Words that open sentences with a capital and are no names there. */
const OPENERS = wordSet(
  `however meanwhile also still but and yet moreover furthermore earlier later then there here today yesterday tomorrow according although while
  despite amid two three four five six seven eight nine ten several many some most officials police authorities residents people sources experts
  analysts critics supporters speaking asked both each neither either nobody none talks negotiations under following unlike`,
);

/** They stand before names as titles do, and begin names of parties. */
const PARTY = /^(?:Republican|Democratic|Democrat|Labour|Conservative|Liberal|Green)$/u;

const strip = (word: string): string => word.replace(/['’]s$|['’]$/u, '').replace(/(?<![.]\p{Lu})\.$/u, '');

interface Candidate extends Span {
  readonly words: readonly string[];
  readonly opens: boolean;
}

/** Takes words off the front that only look like names: openers of sentences, titles, calendar words. */
const trimmed = (run: Candidate, lowerSeen: ReadonlySet<string>): Candidate | null => {
  let { start } = run;
  let words = [...run.words];
  let opens = run.opens;
  for (let first = words[0]; first !== undefined; first = words[0]) {
    const lower = strip(first).toLowerCase();
    const isWord =
      STOP_WORDS.has(lower) || OPENERS.has(lower) || (opens && words.length === 1 && lowerSeen.has(lower));
    const isTitle =
      (TITLES.has(lower) && words.length > 1) ||
      (PARTY.test(first) && words.length > 2 && !NOT_A_PERSON.test(words.slice(1).join(' ')));
    if (!isWord && !isTitle && !CALENDAR.has(first) && !/^(?:the|of|for)$/u.test(first)) break;
    start += first.length + 1;
    words = words.slice(1);
    opens = false;
  }
  while (words.length > 0 && CALENDAR.has(words.at(-1) ?? '')) words.pop();
  return words.length === 0 ? null : { start, end: start + words.join(' ').length, words, opens };
};

const candidatesIn = (
  text: string,
  { start: from, end: to }: Span,
  lowerSeen: ReadonlySet<string>,
): Candidate[] => {
  const sentence = text.slice(from, to);
  const found: Candidate[] = [];
  for (const match of allOf(RUN, sentence)) {
    const opens = /^["'“‘(\s]*$/u.test(sentence.slice(0, match.index));
    const words = match[0].replaceAll('\u00a0', ' ').split(' ');
    const run = trimmed(
      { start: from + match.index, end: from + match.index + match[0].length, words, opens },
      lowerSeen,
    );
    // A lone opener is a name only when the text writes it with a capital elsewhere too, or it is an abbreviation.
    if (run !== null && /\p{L}{2}|\p{Lu}\./u.test(run.words.join(''))) found.push(run);
  }
  return found;
};

const textOf = (run: Candidate): string =>
  run.words.map((word, i) => (i === run.words.length - 1 ? strip(word) : word)).join(' ');

/** A title before it, a description after it, or a surname that stands alone elsewhere. */
const looksLikePerson = (text: string, run: Candidate, forms: ReadonlySet<string>): boolean => {
  const name = textOf(run);
  if (NOT_A_PERSON.test(name) || /^[\p{Lu}.]+$/u.test(name) || / (?:of|the|for) /u.test(name)) return false;
  if (PERSON_BEFORE.test(text.slice(Math.max(0, run.start - 24), run.start))) return true;
  if (run.words.length < 2 || run.words.length > 4) return false;
  const isPlace = /\b(?:in|at|near|from|to|of|through|across)\s$/u.test(
    text.slice(Math.max(0, run.start - 9), run.start),
  );
  const isDescribed = /^, (?:a|an|the|who|aged|\d\d|head|chief|director|spokes\p{L}+)\b/u.test(
    text.slice(run.end, run.end + 20),
  );
  return !isPlace && (isDescribed || forms.has(run.words.at(-1) ?? ''));
};

/** For each name the longest form that ends in it (of a surname, the full name); names without one are their own. */
const fullForms = (names: readonly string[]): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>();
  for (const name of names) {
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
      const ending = name.slice(at + 1);
      const known = forms.get(ending);
      const isFuller =
        known === undefined || name.length > known.length || (name.length === known.length && name < known);
      if (isFuller) forms.set(ending, name);
    }
  }
  return forms;
};

/** A headline that writes every word with a capital runs names together with what they do. */
const isInCapitals = (text: string, { start, end }: Span): boolean => {
  const words = text.slice(start, end).match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && words.every((word) => /^\p{Lu}/u.test(word));
};

/** Names of one text in order. A word that opens a sentence counts when the text writes it with a capital inside a sentence too. */
export const readNames = (text: string, sentences: readonly Sentence[]): readonly NameMention[] => {
  const lowerSeen: ReadonlySet<string> = new Set(text.match(/(?<![\p{L}'’])\p{Ll}[\p{L}-]+/gu) ?? []);
  const usable = sentences.filter(({ kind }) => kind !== 'furniture' && kind !== 'caption');
  const runs = usable.flatMap((sentence) =>
    candidatesIn(text, sentence, lowerSeen).map((run) => ({ ...run, sentence })),
  );
  const headlines = new Set(usable.filter((sentence) => isInCapitals(text, sentence)));
  const inside = new Set(runs.filter(({ opens }) => !opens).map(textOf));
  const sure = runs.filter(
    (run) =>
      !run.opens ||
      run.words.length > 1 ||
      inside.has(textOf(run)) ||
      /^\p{Lu}{2,}$/u.test(textOf(run)) ||
      isNameInFront(text, run),
  );
  const forms = new Set(sure.map(textOf));
  const told = sure.filter((run) => !headlines.has(run.sentence));
  const full = fullForms([...new Set(told.map(textOf))]);
  const fullest = (name: string): string => full.get(name) ?? name;
  const isPerson = new Map<string, boolean>();
  for (const run of sure) {
    const name = fullest(textOf(run));
    isPerson.set(name, (isPerson.get(name) ?? false) || looksLikePerson(text, run, forms));
  }
  return sure.map((run) => {
    const name = fullest(textOf(run));
    return {
      start: run.start,
      end: run.start + textOf(run).length,
      name,
      is: isPerson.get(name) === true ? 'person' : 'other',
    };
  });
};

/** A single capitalised opener directly before a verb or an apostrophe is the subject: "Hamburg opposes", "Oslo's". */
function isNameInFront(text: string, run: Candidate): boolean {
  const after = text.slice(run.end, run.end + 24);
  return (
    /^['’]s\b/u.test(after) ||
    /^ (?:is|was|has|had|will|would|said|says|and|also|opposes?|wants?|refuse[sd]?|insists?|rejects|demands|seeks|proposes|plans|denies|accuses|agrees|asks|calls|backs|supports|hopes|offers|urges|warns|\p{L}+ed)\b/u.test(
      after,
    )
  );
}
