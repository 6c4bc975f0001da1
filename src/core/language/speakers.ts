// The name of whoever is the source: the name in the phrase, the bearer of a title, or the person that a pronoun means.
import type { NameMention, Span } from './analysis.ts';
import { spansIn } from './spans.ts';
import { wordSet } from './word-list.ts';

type Gender = 'he' | 'she';

const TITLE =
  /\b(president|prime minister|minister|premier|chancellor|governor|senator|congressman|congresswoman|mayor|king|queen|prince|princess|pope|bishop|archbishop|general|judge|ambassador|secretary|chairman|chairwoman|chair|director|commissioner|spokesman|spokeswoman|spokesperson|lawyer|attorney|professor|doctor|analyst|economist|coach|captain|leader|chief|officer|engineer|author|sheriff|manager|mother|father|widow|envoy|founder|chief executive)s?\b/giu;
const FEMALE =
  /\b(?:mrs|ms|miss|lady|dame|queen|princess|spokeswoman|chairwoman|congresswoman|councilwoman|actress|mother|widow|wife|daughter|sister|woman)\b/iu;
const MALE =
  /\b(?:mr|sir|lord|king|prince|pope|spokesman|chairman|congressman|councilman|father|husband|son|brother)\b/iu;

/** What a text says of its people, read once. */
export interface Known {
  readonly gender: ReadonlyMap<string, Gender>;
  /** A title in lower case, and the one person of the text who bears it. */
  readonly titles: ReadonlyMap<string, string | null>;
}

/** Words before a name and behind it, where its title stands: "the mayor, Anna Berg", "Anna Berg, the mayor". */
const BESIDE = 40;

const DESCRIBED = /^, ((?:an?|the|\p{L}+['’]s|who is) [^,.;:\n]*)/u;
const BROKEN = /^.*(?:[!?;:"“”\n]|\p{L}{5,}\.)/su;

/** Quickly told, before it is looked for. */
const MAY_BREAK = /[!?;:"“”\n.]/u;

/** The three words before a name, of its own sentence. */
const leadUpTo = (text: string, start: number): string => {
  const words = text
    .slice(Math.max(0, start - BESIDE), start)
    .split(' ')
    .slice(-4)
    .join(' ');
  return MAY_BREAK.test(words) ? words.replace(BROKEN, '') : words;
};

const titlesIn = (words: string): readonly string[] => words.match(TITLE) ?? [];

/** What the text itself says of its people: their titles, and whether it calls them he or she. */
export const knownOf = (text: string, names: readonly NameMention[]): Known => {
  const gender = new Map<string, Gender>();
  const titles = new Map<string, string | null>();
  for (const { start, end, name, is } of names) {
    const behind = text[end] === ',' ? (DESCRIBED.exec(text.slice(end, end + 2 * BESIDE))?.[1] ?? '') : '';
    const direct = leadUpTo(text, start);
    const title = `${direct} | ${behind}`;
    const told = FEMALE.test(title) ? 'she' : MALE.test(title) ? 'he' : null;
    if (told !== null && !gender.has(name)) gender.set(name, told);
    if (is !== 'person') continue;
    for (const found of titlesIn(title)) {
      const key = found.toLowerCase();
      const bearer = titles.get(key);
      titles.set(key, bearer === undefined || bearer === name ? name : null);
    }
  }
  return { gender, titles };
};

const HEAD_ENDS = /[,(]| (?:of|in|at|for|from|with|on|who|which|that|to|by) /u;
const isPronoun = wordSet('he she his her');
const NOT_ALONE = /^(?:the|a|an|two|some|many|one|other|several)\s/iu;

/** The name that is the head of the phrase: "Mayor Anna Berg", and not "officials in Oslo" or "Berg’s lawyer". */
const nameIn = (text: string, source: Span, names: readonly NameMention[]): string | null => {
  const phrase = text.slice(source.start, source.end);
  const within = spansIn(names, source);
  const headEnd = source.start + (HEAD_ENDS.exec(phrase)?.index ?? phrase.length);
  const head = within.findLast(({ start, end }) => start < headEnd && end >= headEnd - 1);
  if (head !== undefined && /^(?:['’]s?|\.)?$/u.test(text.slice(Math.min(head.end, headEnd), headEnd)))
    return head.name;
  // "Her lawyer, Anna Berg".
  const named = within.find(({ start }) => /,\s$/u.test(text.slice(start - 2, start)));
  return named?.name ?? null;
};

export interface Before {
  /** Who spoke before, latest last, with the sentence. */
  readonly spoke: readonly { readonly name: string; readonly sentence: number }[];
  /** Who stands at the head of the sentence before, if it is a person. */
  readonly headed: string | null;
  readonly sentence: number;
}

/** How many sentences back a pronoun reaches. */
const REACH = 4;

const personMeant = (
  pronoun: string,
  { spoke, headed, sentence }: Before,
  { gender }: Known,
): string | null => {
  const wanted: Gender = /^(?:he|his)$/u.test(pronoun) ? 'he' : 'she';
  const fits = (name: string): boolean => (gender.get(name) ?? wanted) === wanted;
  const near = spoke.findLast((one) => fits(one.name) && sentence - one.sentence <= REACH);
  if (near !== undefined) return near.name;
  return headed !== null && fits(headed) ? headed : null;
};

/** The name of the source; null where it has none, or where it is not sure. */
export const speakerOf = (
  {
    text,
    names,
    known,
  }: { readonly text: string; readonly names: readonly NameMention[]; readonly known: Known },
  source: Span | null,
  before: Before,
): string | null => {
  if (source === null) return null;
  const phrase = text.slice(source.start, source.end);
  const lower = phrase.toLowerCase();
  if (isPronoun.has(lower)) return personMeant(lower, before, known);
  const name = nameIn(text, source, names);
  if (name !== null) return name;
  const title = /^(?:the|his|her|their) (?:[\p{Ll}-]+ ){0,2}?([\p{Ll} ]+)$/u.exec(lower);
  if (title === null || !NOT_ALONE.test(phrase)) return null;
  const [found] = [...phrase.matchAll(TITLE)].slice(-1);
  return found === undefined || !phrase.endsWith(found[0]) || /s$/u.test(found[0])
    ? null
    : (known.titles.get(found[0].toLowerCase()) ?? null);
};
