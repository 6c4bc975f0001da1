// Where sentences end within a line: a terminator ends one unless what stands around it says otherwise.
import { MONTH_NAMES, WEEKDAY_NAMES } from '../time/calendar-names.ts';
import { wordSet } from './word-list.ts';

/** Titles and such: always followed by more of the same sentence. */
const NEVER_LAST = wordSet(
  `mr mrs ms mx dr prof rev hon gen lt maj capt cmdr col sgt cpl pvt adm gov sen rep st messrs mme mlle vs e.g i.e cf viz mt
  pres supt ret msgr bros op`,
);
/** They number what comes after them: "p. 55", "No. 7". */
const BEFORE_NUMBER = wordSet(
  'p pp no nos nr n° vol vols fig figs c ca ch chap sec sect art arts para eq ex v n s ss l ll op ed rs lb approx circa § ver janv févr avr juil déc ene abr ago dic gen mag giu lug sett ott fev mai out dez mrt mrz okt',
);
/** They end a sentence only where what follows can only begin one. */
const ABBREVIATIONS = wordSet(
  `jr sr etc inc ltd co corp dept est al ave blvd rd ft eds univ assn intl govt
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`,
);
/** "U.S", "Ph.D", "p.m": capitals or letters with full stops between them. */
const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
/** Times, eras and degrees stand behind what they belong to, so that a name after them is a new beginning. */
const BEHIND = wordSet('a.m p.m b.c a.d c.e b.c.e ph.d m.d j.d ll.b ll.m b.a m.a b.sc m.sc d.c');
/** Function words that a sentence begins with. */
const STARTERS = wordSet(
  `the a an he she it they we you i in on at by for from with to of but and so yet or this that these those there here then however
  meanwhile what how why when where who which whose if as after before since while although though because during until did do does
  is are was were has have had can could will would should let my his her its their our your no not some many most both each every
  another other all once now also still only just even perhaps instead later earlier nobody nothing none one two three i'm it's he's`,
);
const NEVER_NEW = new Set([
  ...[...MONTH_NAMES, ...WEEKDAY_NAMES].map((name) => name.toLowerCase()),
  ...wordSet('eastern central mountain pacific gmt utc et est edt ct cst cdt pt pst pdt bst cet'),
]);
/** German writes ordinals with a full stop: "am 3. März", "im 19. Jahrhundert"; some of its months are English ones too. */
const GERMAN_NUMBERED = wordSet(
  `januar jänner februar märz mär mrz okt dez mai juni juli oktober dezember jahrhundert jahrhunderts jahrhunderte quartal quartals halbjahr jahrestag geburtstag spieltag`,
);
const SHARED_MONTHS = wordSet('april august september november jan feb apr jun jul aug sep sept nov');
const GERMAN_BEFORE_NUMBER =
  /\b(?:(?:am|vom|zum|bis|den|dem|der|des|und|ab|seit|im)|(?:\p{L}+tag|Mittwoch|Sonnabend),) \d{1,2}$/u;
/** A clause with a verb takes a few words: what is shorter leads up to one ("At 5 a.m. Mr Berg left"). */
const SHORTEST_CLAUSE = 5;

/** With the marks that close behind it and numbers of notes: `.”`, `.[7]`; a dash may break a sentence off. */
const TERMINATOR =
  /(?<![.!?…])[.!?…]+["'”’»)\]`]*(?: ?\[\d{1,3}\])*(?=\s)|\s[—–](?=\s)|[。！？｡]+[”’」』）]*|[։।۔؟።፧။](?=\s)/gu;
const OPENS = /^\s+(?:[-–—] )?["'“”‘’«„([`¿¡-]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const ELLIPSIS_OPENS = /^\s+\. \. \. \p{Lu}/u;

interface Place {
  /** What stands before the terminator since the last end. */
  readonly before: string;
  readonly mark: string;
  /** The next few characters. */
  readonly after: string;
  /** The word that the terminator stands at, in lower case, with its inner full stops. */
  readonly word: string;
  readonly next: string;
}

/** True: it ends a sentence; false: it does not; null: the next rule says. */
type Rule = (place: Place) => boolean | null;

const isShort = (before: string): boolean => before.trim().split(/\s+/u).length < SHORTEST_CLAUSE;

const RULES: readonly Rule[] = [
  // 。 stands between sentences and nowhere else.
  ({ mark }) => (/^[。！？｡]/u.test(mark) ? true : null),
  ({ before, after }) =>
    OPENS.test(after) || (ELLIPSIS_OPENS.test(after) && /\p{L}$/u.test(before)) ? null : false,
  // ". . ." goes on; a fourth one ends it.
  ({ before }) => (/(?<!\. )\. \. ?$/u.test(before) ? false : null),
  // Broken off, and a new one begun: "I know she’s — See now". Not the dash of a dateline.
  ({ before, mark, after, next }) =>
    /^\s[—–]/u.test(mark) ? /^\s+\p{Lu}/u.test(after) && STARTERS.has(next) && !isShort(before) : null,
  // The source of a quotation belongs to it: “…” (Berg 55).
  ({ mark, after }) => (/["”»]$/u.test(mark) && /^\s+\([^()]{1,40}\)[.!?]/u.test(after) ? false : null),
  ({ mark }) => (mark.startsWith('.') && !mark.startsWith('..') ? null : true),
  // The number of a list's item.
  ({ before, mark }) =>
    /^\s*(?:[•⁃▪*-]\s?)?(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u.test(before) && /^\.\)?$/u.test(mark) ? false : null,
  ({ word, next }) =>
    /^\p{N}/u.test(next) && (BEFORE_NUMBER.has(word) || /^\p{Ll}$/u.test(word)) ? false : null,
  ({ before, next }) =>
    /\b\d{1,2}$/u.test(before.slice(-4)) &&
    (GERMAN_NUMBERED.has(next) ||
      (SHARED_MONTHS.has(next) && GERMAN_BEFORE_NUMBER.test(before.slice(-LOOKS_BACK))))
      ? false
      : null,
  ({ word }) => (NEVER_LAST.has(word) ? false : null),
  // An initial stands at a name; "you and I." does not.
  ({ before, next }) => {
    if (!/(?:^|[\s("“-])\p{Lu}$/u.test(before)) return null;
    return /\b(?:and|or|than|as|am|do|did) I$/u.test(before) && STARTERS.has(next);
  },
  ({ before, word, next }) =>
    BEHIND.has(word) ? !isShort(before) && !NEVER_NEW.has(next) && !/^\p{N}/u.test(next) : null,
  ({ before, word, next }) =>
    ABBREVIATIONS.has(word) || DOTTED.test(word) ? STARTERS.has(next) && !isShort(before) : null,
];

const LOOKS_BACK = 24;
const LOOKS_ON = 60;

const placeOf = (line: string, start: number, at: number, mark: string): Place => {
  const before = line.slice(start, at);
  const after = line.slice(at + mark.length, at + mark.length + LOOKS_ON);
  return {
    before,
    mark,
    after,
    word: /[\p{L}\p{N}.°§]+$/u.exec(before.slice(-LOOKS_BACK))?.[0].toLowerCase() ?? '',
    next: /[\p{L}\p{N}]+(?:['’]\p{L}+)?/u.exec(after)?.[0].toLowerCase().replace('’', "'") ?? '',
  };
};

const isEnd = (place: Place): boolean => {
  for (const rule of RULES) {
    const verdict = rule(place);
    if (verdict !== null) return verdict;
  }
  return true;
};

const ITEM = /(?<=^|\s)(?:[•⁃▪] ?)?(?<number>\d{1,2}|[a-z]|[ivx]{1,4})(?:\.\)|[.)])\s(?=\S)/gu;
const BULLETED = /^\s*[•⁃▪]/u;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const isNext = (number: string, before: string): boolean =>
  Number(number) === Number(before) + 1 ||
  (number.length === 1 && before.length === 1 && number.charCodeAt(0) === before.charCodeAt(0) + 1) ||
  (ROMAN.includes(before) && ROMAN.indexOf(number) === ROMAN.indexOf(before) + 1);

/** Where the items of a list begin that stands in one line: "1. The pier 2. The boats". Its first item opens the line. */
const itemsIn = (line: string): readonly number[] => {
  const items = [...line.matchAll(ITEM)];
  const [first, ...rest] = items;
  if (first === undefined || line.slice(0, first.index).trim() !== '') return [];
  let number = first.groups?.['number'] ?? '';
  const starts: number[] = [];
  for (const { index, groups } of rest) {
    const own = groups?.['number'] ?? '';
    if (!isNext(own, number) && !BULLETED.test(line.slice(index))) continue;
    starts.push(index);
    number = own;
  }
  return starts;
};

/** Offsets into the line, ascending; its own end is not among them. */
export const endsIn = (line: string): readonly number[] => {
  const items = itemsIn(line);
  const ends: number[] = [];
  let start = 0;
  const goOn = (until: number): void => {
    for (const item of items)
      if (item > start && item <= until) {
        ends.push(item);
        start = item;
      }
  };
  for (const { index, 0: mark } of line.matchAll(TERMINATOR)) {
    goOn(index);
    if (!isEnd(placeOf(line, start, index, mark))) continue;
    start = index + mark.length;
    ends.push(start);
  }
  goOn(line.length);
  return ends;
};
