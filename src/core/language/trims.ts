// What may be taken from a sentence, and nothing else: an ordered list of trims, each of which leaves alone whatever guards a claim.

import { isQuotedAt } from './quotation.ts';
import { CUE } from './reporting.ts';

export interface Trim {
  readonly id: 'mark' | 'dateline' | 'connective' | 'aside' | 'trailing';
  /** The sentence without the part, or the sentence itself where the trim does not apply. */
  readonly apply: (sentence: string) => string;
}

const GUARDED_WORDS: Readonly<Record<string, string>> = {
  negation: String.raw`no|not|never|none|nobody|nothing|nowhere|neither|nor|without|hardly|barely|scarcely|cannot|\p{L}+n['’]t|un(?:able|likely|clear|known)|refus\p{L}+|den(?:y|ies|ied|ying)|fail(?:s|ed|ing|ure)?|lack(?:s|ed|ing)?|reject\p{L}*|against`,
  modals:
    'will|would|could|should|may|might|must|can|shall|ought|need(?:s|ed)? to|(?:is|are|was|were) to|expected|planned|due|set to|supposed',
  conditions:
    'if|unless|until|whether|provided|providing|except|only|even|despite|once|when|whenever|as long as|so long as|in case|assuming|depend(?:s|ed|ing|ent)?|subject to|pending|conditional|otherwise',
  hedges:
    'alleged(?:ly)?|reported(?:ly)?|suspected|apparent(?:ly)?|purported(?:ly)?|supposed(?:ly)?|presumably|seemingly|seem(?:s|ed)?|appear(?:s|ed)?|unconfirmed|possibl[ey]|potential(?:ly)?|perhaps|maybe|probabl[ey]|likely|believed|thought|feared|rumou?red|estimated?|about|around|roughly|approximately|nearly|almost|up to|at least|at most|at worst|at best|more than|less than|fewer than|as many as|partly|mostly|mainly|largely|often|sometimes|usually|generally|so-called',
  quantities:
    'over|under|some|several|many|much|most|few|fewer|half|quarter|third|double|all|both|each|every|any|another|others?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens?|hundreds?|thousands?|millions?|billions?|trillions?|first|second|last|twice|pair|couple|majority|minority|per cent|percent',
  sources:
    'according|citing|cited|quoting|quoted|agency|agencies|sources?|officials?|spokes\\p{L}+|witness(?:es)?|reports?|statement',
};

/**
 * Words and signs that must never be lost: negation, modals, conditions, hedges, quantities, quotation marks, and whoever a
 * claim comes from. A part that holds one of them is not trimmed.
 */
export const GUARDED = new RegExp(
  `["“”«»„]|\\p{N}|%|[$€£¥]|\\b(?:${Object.values(GUARDED_WORDS).join('|')})\\b`,
  'iu',
);
const REPORTS = new RegExp(CUE.source, 'iu');

/** It holds nothing that guards a claim; whether it stands in a quotation is asked beside it. */
const isFree = (part: string): boolean => !GUARDED.test(part) && !REPORTS.test(part);

/** The mark of a list before a sentence: "- So far the board …". */
const mark: Trim = {
  id: 'mark',
  apply: (sentence) => sentence.replace(/^[-–—•*▪⁃] (?=["“‘]?\p{Lu})/u, ''),
};

/** `ESKEBY, 9 March (Agency) — `, `TARNHOLM – `, `Oslo (Agency) - `: a place, perhaps a day and an agency, and a dash; behind a day a colon too. "Berg (Mayor): " says whose words follow. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/]+\p{Lu}[\p{L}.'’-]*){0,4}(?:, (?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)(?:,? \d{4})?)?(?: ?\((?=\p{Lu}|\p{Ll}{2,4}[/)])[^()]{2,30}\))?|\p{Lu}\p{L}+\.? \d{1,2}(?:, \d{4})?(?: ?\((?=\p{Lu}|\p{Ll}{2,4}[/)])[^()]{2,30}\))?|\(\p{Lu}[^()]{1,29}\)) ?(?:—|–|--| - |(?<=\d ?):) ?(?=["“‘]?[\p{Lu}\p{N}])/u;

const dateline: Trim = {
  id: 'dateline',
  apply: (sentence) => {
    const match = DATELINE.exec(sentence);
    // An all-capitals place, a day or an agency makes it a dateline; "Smith – The …" might be anything.
    const isSure = match !== null && /\p{Lu}{3}|\(|\d/u.test(match[0]);
    return isSure ? sentence.slice(match[0].length) : sentence;
  },
};

/** Connectives only, each with its comma; what is left must begin with a capital as it stands, since nothing is rewritten. */
const CONNECTIVE =
  /^(?:However|Meanwhile|Moreover|Furthermore|Additionally|In addition|Besides|Also|Likewise|Similarly|Separately|Elsewhere|Nevertheless|Nonetheless|Instead|Still|Yet|And|But|For example|For instance|In fact|Indeed|Of course|Notably|Interestingly|Importantly|Significantly|Ultimately|Finally|Therefore|Thus|Consequently|As a result|In turn|Then|Accordingly), (?=["“‘]?[\p{Lu}\p{N}])|^(?:But|And|Yet) (?=["“‘]?\p{Lu})/u;

const connective: Trim = {
  id: 'connective',
  apply: (sentence) => sentence.replace(CONNECTIVE, ''),
};

/** Names in brackets where the sentence ends are whom it is from. */
const CREDIT = /^(?:\p{Lu}[\p{L}.]*[\s/]?)+$/u;

const aside: Trim = {
  id: 'aside',
  apply: (sentence) =>
    sentence.replace(/ \(([^()]{1,80})\)(?=[\s,.;:])/gu, (whole, inner: string, at: number) => {
      const isLast = at + whole.length >= sentence.length - 1;
      const isCredit = isLast && CREDIT.test(inner);
      return isFree(inner) && !isCredit && !isQuotedAt(sentence, at) ? '' : whole;
    }),
};

/** A sentence that is longer than this many characters may lose a trailing clause. */
const LONG = 180;
/** So many words must be left: a clause is a clause only behind a sentence. */
const LEFT_WORDS = 9;
/** Clauses that add and do not restrict: "…, which opened in the spring.", "…, a step that pleased the islands." */
const ADDS =
  /, (?:which|who|where|a move that|a step that|a decision that|in a move that|in what)\s[^,;:()]+\.$/u;
/** Clauses that say when: what is still to come may depend on them, so only what has happened loses them. */
const SAYS_WHEN = /, (?:shortly after|after|following|amid)\s[^,;:()]+\.$/u;
const TO_COME = new RegExp(
  `\\b(?:${GUARDED_WORDS['modals'] ?? ''}|plans?|intends?|agree\\p{L}*|promis\\p{L}*|threaten\\p{L}*)\\b`,
  'iu',
);

/** The clause that may go, as its place; null where there is none. */
const trailingAt = (sentence: string): number | null => {
  const adds = ADDS.exec(sentence);
  if (adds !== null) return adds.index;
  const when = SAYS_WHEN.exec(sentence);
  return when === null || TO_COME.test(sentence.slice(0, when.index)) ? null : when.index;
};

const trailing: Trim = {
  id: 'trailing',
  apply: (sentence) => {
    const at = sentence.length > LONG ? trailingAt(sentence) : null;
    if (at === null || !isFree(sentence.slice(at)) || isQuotedAt(sentence, at)) return sentence;
    const left = sentence.slice(0, at);
    return left.split(' ').length >= LEFT_WORDS ? `${left}.` : sentence;
  },
};

/** The permitted trims in the order in which they are tried. */
export const TRIMS: readonly Trim[] = [mark, dateline, connective, aside, trailing];

/** Words of the sentence in their order. */
export const trimSentence = (sentence: string): string =>
  TRIMS.reduce((text, trim) => trim.apply(text), sentence);
