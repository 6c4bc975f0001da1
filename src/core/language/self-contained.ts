// Can a sentence be told alone, or does it lean on sentences that a reader does not see?
import { hasWholeQuotations } from './quotation.ts';
import { countWords } from './words.ts';

/** Neither "there are boats" nor "it is certain that" points at anything. */
const POINTS_NOWHERE =
  /^["“‘]?(?:(?:but|and|yet|still|also|however|meanwhile),? )?(?:there (?:is|are|was|were|has been|have been|will be|may be|remains?)|it (?:is|was|remains|remained|became) (?:(?:still|also|now|not|yet|immediately|as yet) )*(?:un)?(?:clear|known|certain|likely|possible|expected|decided|safe to say)|it (?:is|remains) (?:an open question|a mystery|to be seen|too early|too soon))\b/iu;
/** Words before it say who or what: "He said so there", "This is why", "But it did not", "The same road". */
const LEANS =
  /^["“‘]?(?:(?:but|and|so|or|yet|also|then|still|that['’]s|it['’]s|in addition|meanwhile|however),?\s+)*(?:he|she|they|it|him|her|them|his|their|its|this|these|those|that|such|here|there|both(?! [^,;]{2,60} and )|neither(?! [^;]{2,60} nor )|either(?! [^;]{2,60} or )|none|\p{L}+ of (?:them|these|those|whom|which)|the (?:pair|two|duo)|the (?:same|other|second|third) \p{L}+|others?|another|during (?:that|this)|as a result|in (?:that|this|exchange|return|response|turn)|for (?:that|this) reason|at the (?:same|that) time|after that|until then|by then|(?:shortly|soon|immediately) (?:after|before)(?:wards?)?(?=,)|afterwards|in another \p{L}+|along with the other)\b/iu;
/** A thing that only its own text has named: "The company has sold …", "The report says …". */
const DEFINITE =
  /^the (?:company|firm|paper|document|report|study|survey|letter|statement|move|incident|man|woman|boy|girl|couple|suspect|victim|accident|book|film|show|site|app|device|plane|car|ship|vessel|building)s? (?:\p{L}+ly )?(?:is|are|was|were|has|have|had|will|would|could|can|may|might|also|said|says|did|does|do|\p{L}+ed|\p{L}+s)\b/iu;
/** In the middle: "Oslo in turn pays …", "did the same". */
const REFERS_BACK =
  /\b(?:in turn|as well|instead|did so|do so|done so|(?:did|does|do) the same|the (?:above|aforementioned))\b/iu;
/** One of two named before: "the latter signed", "Oslo’s and the former’s"; not "the former mayor", "the latter half". */
const ONE_OF_TWO =
  /\bthe (?:former|latter)(?:['’]s\b|(?=["”’)]*(?:[,.;:!?]|$))|(?= (?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|does|did|said|says|told|of|in|on|at|to|for|from|with|by|as|than|but|or|and (?:the|an?)|(?:also|then|now|later|still|only|not) \p{L}+|\p{L}+ed (?:to|that|the|an?|on|in|it|them|him|her))\b))/iu;
/** A claim whose source is a pronoun: "…, she said." */
const PRONOUN_SAID =
  /[,"”] (?:he|she|they|it) (?:also |later |then )?(?:said|says|added|adds|told|wrote|explained|argued|insisted|warned|noted|claimed|continued|concluded|recalled|stressed)\b/iu;
const ADDRESSES = /\b(?:I|I['’]m|I['’]ve|you|your|my|we|our|us)\b/u;
const QUOTED = /["“][^"“”]*["”]/gu;

const isSpoken = (text: string): boolean => ADDRESSES.test(text.replace(QUOTED, ''));
const isWhole = (text: string): boolean => /[.!?]["”'’)\]]*$/u.test(text);

/** Nothing in the sentence points at what stands before it in its article. */
export const standsAlone = (text: string): boolean =>
  (POINTS_NOWHERE.test(text) || !LEANS.test(text)) &&
  !DEFINITE.test(text) &&
  !PRONOUN_SAID.test(text) &&
  !REFERS_BACK.test(text.replace(QUOTED, '')) &&
  !ONE_OF_TWO.test(text.replace(QUOTED, ''));

const WORDS = { least: 8, most: 60 } as const;

/** Fit to be told by itself: whole, of a telling length, nobody's question, addressed to nobody, leaning on nothing. */
export const isTellable = (text: string, least: number = WORDS.least): boolean => {
  const words = countWords(text);
  return (
    words >= least &&
    words <= WORDS.most &&
    isWhole(text) &&
    hasWholeQuotations(text) &&
    standsAlone(text) &&
    !isSpoken(text) &&
    !/\?["”]?$/u.test(text)
  );
};
