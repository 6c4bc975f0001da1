// What a named side seeks or opposes: the stance verb, the actor before it, and what it is about.
import { allOf } from './all-matches.ts';
import type { NameMention, Sentence, Span } from './analysis.ts';
import { isQuotedAt } from './quotation.ts';
import { indexByWords, type Line } from './word-index.ts';

export interface Stance {
  readonly sentence: number;
  /** `for`: seeks, proposes, insists on; `against`: opposes, rejects, refuses. */
  readonly side: 'for' | 'against';
  /** Words of the sentence, holding a name. */
  readonly actor: string;
  /** What is sought or opposed, up to the end of the clause. */
  readonly object: Span;
  /** `to extend …` or `extending …`: the object is something to do. */
  readonly isDeed: boolean;
  /** `charge`: says that somebody did something; `denial`: says that it is not so; `wish`: what is to be done or not. */
  readonly about: 'wish' | 'charge' | 'denial';
}

const ADVERB = '(?:(?:also|now|still|again|currently|repeatedly|firmly|strongly|\\p{L}+ly) )?';
const BE = '(?:is|are|was|were|has been|have been)';
const FOR = new RegExp(
  `\\b(?:${BE} ${ADVERB}(?:seeking|attempting|trying|pushing|pressing|asking|proposing|demanding|calling|offering|urging|planning|insisting)|(?:seeks?|sought|wants?|wanted|proposes?|proposed|demands?|demanded|insists?|insisted|asks?|asked|calls?|called|offers?|offered|plans?|planned|supports|supported|backs|backed|favou?rs|favou?red|hopes|hoped))(?: (?:to|for|on|that))?(?= )`,
  'giu',
);
const AGAINST = new RegExp(
  `\\b(?:opposes?|opposed(?! to\\b)|denies|denied|disputes|disputed|${BE} ${ADVERB}(?:opposed to|opposing|rejecting|refusing|resisting|against)|rejects?|rejected|refuses?|refused|resists?|resisted|rules? out|ruled out|objects? to|objected to|(?:will|would|does|did|do) not (?:accept|discuss|agree to|support|back|sign|allow|tolerate|negotiate)|(?:will|would) (?:accept|allow|tolerate|support|agree to) (?:no|neither)|(?:won['’]t|wouldn['’]t) (?:accept|discuss|agree to|support|back|sign|allow))(?= )`,
  'giu',
);

const CHARGE = /\b(?:accus(?:es|ed)|blam(?:es|ed))(?= )/giu;
/** What somebody is said to have done, in the words of a denial. */
const CLAIM =
  '(?:(?:the|those|such|these|any|all|his|her|their|its) )?(?:\\p{L}+ )?(?:claims?|charges?|accusations?|allegations?|reports?|suggestions?|account|involvement|responsibility|wrongdoing|blame)';
const DENIAL = new RegExp(
  `\\b(?:(?:denies|denied)(?= (?:it|this|that|any|all|having|being|\\p{L}+ing|${CLAIM})\\b)|(?:rejects?|rejected|dismiss(?:es|ed)|disput(?:es|ed)|refut(?:es|ed))(?= (?:it|this|that|${CLAIM})\\b)|(?:denies|denied|rejects|rejected|disputes|disputed)(?=[.,;]|$))`,
  'giu',
);
/** A denial may end its sentence: "a charge that Berg denies". */
const LEAST_OBJECT = { wish: 6, charge: 6, denial: 0 } as const;

const verbsFor = indexByWords(
  [
    { side: 'against', about: 'denial', pattern: DENIAL },
    { side: 'against', about: 'wish', pattern: AGAINST },
    { side: 'for', about: 'charge', pattern: CHARGE },
    { side: 'for', about: 'wish', pattern: FOR },
  ] as const,
  ({ pattern }) => pattern,
);

/** Nouns that look like stance verbs in front of a preposition: "the demands on", "offers of". */
const NOUN_BEFORE = /\b(?:the|a|an|its|his|her|their|these|those|any|no|of|new|all)\s+$/iu;
/** "Norwegian demands that …": after an adjective of a nation or a party the word is a noun. */
const PLURAL_NOUN = /^(?:demands|calls|offers|plans|hopes|backs|asks)\b/iu;
const ADJECTIVE_BEFORE = /\b\p{L}+(?:ic|ish|ese|ian|ican|al|ive)\s+$/u;
const PASSIVE_BEFORE = /\b(?:was|were|been|being|be|is|are|get|got)\s+(?:\p{L}+ly\s+)?$/u;
const CLAUSE_END =
  /[;:—–]|,(?= (?:and|but|who|which|while|as|he|she|it|they|the|an?|two|\p{Lu})\b)|,(?= \p{L}+ing\b)|["”]|\s(?:but|while|although|because|despite|and (?:insists?|demands?|wants?|said|says|rejects?|opposes?))\s|$/iu;
const LEADING =
  /^(?:the|an?|both|all|meanwhile|however|but|and|also|still|yet|now|according to|in a statement|on \p{L}+day),?\s+/iu;

/** The noun phrase before a verb: back to punctuation, a report ("told X that") or a conjunction. */
const subjectBefore = (text: string, from: number, verb: number): Span => {
  const before = text.slice(from, verb);
  const cuts = [
    ...before.matchAll(
      /[,;:"“”()—–]\s*|\s(?:that|but|while|because|when|as|if|although|where|whether|said|says|say)\s|\band\s(?=the\s|\p{Lu})/gu,
    ),
  ].map((m) => m.index + m[0].length);
  let start = from + Math.max(0, ...cuts.filter((at) => at <= before.trimEnd().length));
  for (
    let lead = LEADING.exec(text.slice(start, verb));
    lead !== null;
    lead = LEADING.exec(text.slice(start, verb))
  )
    start += lead[0].length;
  return { start, end: from + before.trimEnd().length };
};

/** `Norwegian negotiators in Bergen` → `Norwegian negotiators`; `Oslo’s negotiators` → `Oslo`. Null when no name stands in it. */
const actorIn = (text: string, subject: Span, names: readonly NameMention[]): string | null => {
  const name = names.find(({ start }) => start >= subject.start && start < subject.end);
  const phrase = text
    .slice(subject.start, subject.end)
    .replace(
      /(?:\s+(?:also|now|still|again|both|has|have|had|will|would|\p{L}+ly|(?:this|last) (?:week|month|year)|on \p{Lu}\p{L}+day))+$/u,
      '',
    );
  if (
    name === undefined ||
    phrase.split(' ').length > 9 ||
    /^(?:they|he|she|it|we|I|you)\b|\b(?:who|whose|which|that|what|when|something|everything|said|says?|told|it|not|to|[Ii]f|[Ww]hile|[Ss]ince|[Aa]s)\b/u.test(
      phrase,
    )
  )
    return null;
  const possessive = /^["'“‘]?(\p{Lu}[\p{L}\s.-]*?)["'”’]?['’]s? /u.exec(phrase);
  if (possessive?.[1] !== undefined) return possessive[1];
  const head = phrase
    .replace(/\s+(?:in|of|at|for|from|with|to|on|who|under)\s.*$/u, '')
    .replace(/^["'“‘]|["'”’]$/gu, '');
  // "Movements in Varde": the place is not the one that acts.
  const isPlace = /\s(?:in|at|from|under) (?:the )?$/u.test(text.slice(subject.start, name.start));
  if (isPlace) return phrase.split(' ').length <= 6 ? phrase : null;
  return head.includes(name.name.split(' ')[0] ?? name.name) ? head : text.slice(name.start, name.end);
};

const objectAfter = (text: string, start: number, end: number): Span => {
  const rest = text.slice(start, end);
  const lead = /^\s*/u.exec(rest)?.[0].length ?? 0;
  const to = rest.slice(lead).search(CLAUSE_END);
  const piece = rest.slice(lead, lead + (to < 0 ? rest.length : to)).replace(/[\s.,]+$/u, '');
  return { start: start + lead, end: start + lead + piece.length };
};

/** A noun that looks like the verb, or a passive: who "was denied entry" denies nothing. */
const isNoStance = (before: string, verb: string): boolean =>
  NOUN_BEFORE.test(before) ||
  (PLURAL_NOUN.test(verb) && ADJECTIVE_BEFORE.test(before)) ||
  (/ed$/u.test(verb) && PASSIVE_BEFORE.test(before));

const stancesIn = (
  text: string,
  sentence: Sentence,
  index: number,
  names: readonly NameMention[],
  read: Line,
): Stance[] => {
  const line = read.text;
  const verbs = verbsFor(read)
    .flatMap(({ side, about, pattern }) => allOf(pattern, line).map((match) => ({ match, side, about })))
    .sort((a, b) => a.match.index - b.match.index);
  // Who asks takes no side.
  if (verbs.length === 0 || /\?["”’]?$/u.test(line)) return [];
  const found: Stance[] = [];
  let done = 0;
  for (const { match, side, about } of verbs) {
    // What a denial denies is not read as a wish again.
    if (match.index < done) continue;
    const at = sentence.start + match.index;
    // To call on somebody is to ask, not to take a side.
    if (/ on$/u.test(match[0]) && /^call/iu.test(match[0])) continue;
    if (isQuotedAt(line, match.index) || isNoStance(text.slice(sentence.start, at), match[0])) continue;
    const joined = /\band\s+(?:also\s+)?$/u.test(line.slice(0, match.index));
    const actor = joined
      ? (found.at(-1)?.actor ?? null)
      : actorIn(text, subjectBefore(text, sentence.start, at), names);
    if (actor === null) continue;
    const object = objectAfter(text, at + match[0].length, sentence.end);
    if (object.end - object.start < LEAST_OBJECT[about]) continue;
    const isDeed = / to$/u.test(match[0]) || /^\p{L}+ing\b/u.test(text.slice(object.start, object.end));
    found.push({ sentence: index, side, actor, object, isDeed, about });
    done = match.index + match[0].length;
  }
  return found;
};

export const readStances = (
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  lines: readonly (Line | null)[],
): readonly Stance[] =>
  sentences.flatMap((sentence, index) => {
    const line = lines[index] ?? null;
    return line === null ? [] : stancesIn(text, sentence, index, names, line);
  });
