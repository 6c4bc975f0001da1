// What may be taken from a sentence, and nothing else: an ordered list of trims, each of which leaves alone whatever guards a claim.

export interface Trim {
  readonly id: 'dateline' | 'connective' | 'aside' | 'trailing';
  /** The sentence without the part, or the sentence itself where the trim does not apply. */
  readonly apply: (sentence: string) => string;
}

/**
 * Words that must never be lost: negation, modals, conditions, hedges, quantities, quotation marks, and whoever a claim comes from.
 * A part that holds one of them is not trimmed.
 */
export const GUARDED =
  /["“”«»]|\d|%|[$€£¥]|\b(?:no|not|never|none|nobody|nothing|neither|nor|without|hardly|barely|cannot|\p{L}+n['’]t|will|would|could|should|may|might|must|can|shall|if|unless|until|whether|provided|except|only|even|despite|alleged(?:ly)?|reported(?:ly)?|suspected|apparent(?:ly)?|claimed|unconfirmed|possibl[ey]|perhaps|probabl[ey]|likely|expected|believed|thought|feared|about|around|nearly|almost|up to|at least|at most|more than|less than|over|under|some|several|many|most|few|half|all|both|each|every|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|billions?|first|second|third|last|according|said|says|say|saying|told|tells|adding|added|citing|cited|claiming|claims?|insisting|insisted|denying|denied|announced|reported|warned|reuters|agency|sources?|officials?|spokes\p{L}+)\b/iu;

const isFree = (part: string): boolean => !GUARDED.test(part);

/** `ESKEBY, 9 March (Agency) — `, `TARNHOLM – `, `Oslo (Agency) - `: a place, perhaps a day and an agency, and a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}.'’-]*(?:[ ,/]+\p{Lu}[\p{L}.'’-]*){0,4}(?:, (?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+)(?:,? \d{4})?)?(?: ?\([^()]{2,30}\))?) ?(?:—|–|--| - ) ?(?=["“‘]?[\p{Lu}\p{N}])/u;

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

const aside: Trim = {
  id: 'aside',
  apply: (sentence) =>
    sentence.replace(/ \(([^()]{1,80})\)(?=[\s,.;:])/gu, (whole, inner: string) =>
      isFree(inner) && !isInQuotation(sentence, whole) ? '' : whole,
    ),
};

/** A sentence that is longer than this many characters may lose a trailing clause. */
const LONG = 180;
/** So many words must be left: a clause is a clause only behind a sentence. */
const LEFT_WORDS = 9;
/** Clauses that add and do not restrict. "when", "if", "unless", "because" and lists are left alone. */
const TRAILING =
  /, (?:which|who|where|a move that|a step that|a decision that|in a move that|as part of|as the|as a|amid|following|after|shortly after|while|in what)\s[^,;:]+\.$/u;

const trailing: Trim = {
  id: 'trailing',
  apply: (sentence) => {
    if (sentence.length <= LONG) return sentence;
    const match = TRAILING.exec(sentence);
    if (match === null || !isFree(match[0]) || isInQuotation(sentence, match[0])) return sentence;
    const left = sentence.slice(0, match.index);
    return left.split(' ').length >= LEFT_WORDS ? `${left}.` : sentence;
  },
};

/** Nothing is taken out of anybody's quoted words. */
function isInQuotation(sentence: string, part: string): boolean {
  const before = sentence.slice(0, sentence.indexOf(part));
  return (before.match(/["“”]/gu)?.length ?? 0) % 2 === 1;
}

/** The permitted trims in the order in which they are tried. */
export const TRIMS: readonly Trim[] = [dateline, connective, aside, trailing];

/** Words of the sentence in their order. */
export const trimSentence = (sentence: string): string =>
  TRIMS.reduce((text, trim) => trim.apply(text), sentence);
