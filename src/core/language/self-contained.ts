// Can a sentence be told alone, or does it lean on sentences that a reader does not see?
import { hasFurniture } from './furniture.ts';
import { hasWholeQuotations } from './quotation.ts';
import { remembering } from './remembering.ts';
import { trimSentence } from './trims.ts';
import { countWords } from './words.ts';

/** Neither "there are boats" nor "it is certain that" points at anything. */
const POINTS_NOWHERE =
  /^["“‘]?(?:(?:but|and|yet|still|also|however|meanwhile),? )?(?:there (?:is|are|was|were|has been|have been|will be|may be|remains?)|it (?:is|was|remains|remained|became) (?:(?:still|also|now|not|yet|immediately|as yet) )*(?:un)?(?:clear|known|certain|likely|possible|expected|decided|safe to say)|it (?:is|remains) (?:an open question|a mystery|to be seen|too early|too soon))\b/iu;
/** Words before it say who or what: "He said so there", "This is why", "But it did not", "The same road". */
const LEANS =
  /^["“‘]?(?:(?:but|and|so|or|yet|also|then|still|that['’]s|it['’]s|in addition|meanwhile|however),?\s+)*(?:he|she|they|it|him|her|them|his|their|its|this|these|those|that|such|here|there|both(?! [^,;]{2,60} and )|neither(?! [^;]{2,60} nor )|either(?! [^;]{2,60} or )|none|\p{L}+ of (?:them|these|those|whom|which)|the (?:pair|two|duo)|the (?:same|other|second|third) \p{L}+|the (?:first|second|third|fourth|last|next|other)(?=,)|others?|another|during (?:that|this)|as a result|in (?:that|this|exchange|return|response|turn)|for (?:that|this) reason|at the (?:same|that) time|after that|until then|by then|(?:shortly|soon|immediately) (?:after|before)(?:wards?)?(?=,)|afterwards|in another \p{L}+|along with the other)\b/iu;
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
/** What it answers stands before it: "But the board waited", "So it went". A name behind it can be told without it. */
const ANSWERS =
  /^["“‘]?(?:[Bb]ut|[Aa]nd|[Oo]r|[Ss]o|[Yy]et|[Nn]or|[Ii]nstead|[Ss]till|[Nn]evertheless|[Nn]onetheless|[Oo]therwise),? ["“‘]?(?!\p{Lu}|\p{N})/u;
/** A thing of the sentence before: "in that photo", "All this", "that day", "these figures". */
const POINTS_BACK =
  /\b(?:these|those) (?!who\b|which\b|that\b|of\b|in\b|with\b|from\b|on\b|at\b|to\b|for\b|under\b|days\b)\p{Ll}+|\bthat (?:photo|picture|image|day|night|morning|evening|week|month|year|time|point|moment|case|decision|claim|way|move|deal|report|meeting|reason|period|incident|vote|plan)\b|\bthis (?:decision|move|case|claim|incident|finding|reason|announcement|change|proposal|photo|picture|approach|step|ruling|situation|problem|issue|matter|trend|effect|practice|phenomenon)\b|\b(?:all|because of|despite|after|before|for|like|about|with|of) (?:this|that)(?=[,.;]| (?:is|was|has|had|will|would|came|comes|happened)\b)/iu;
/** A person whom only the sentence before names, behind a circumstance: "Eight months later she left", "After he spoke, …". */
const THEN_PRONOUN =
  /^["“]?(?:(?:in|on|at|by|after|before|since|during|until|when|while|as|if|once|though|although|because|for|with|despite|within|over|under|from)\b[^,“”"]{0,60}?|(?:\p{L}+ ){1,4}(?:later|earlier|ago|before|afterwards)|(?:earlier|later|now|today|yesterday|recently|eventually|finally|previously|initially|sometimes|meanwhile|soon|next|again|afterwards|also|then))(?:,? \p{L}+day)?,? (?:he|she|they|it)\b/iu;
/** "Holding up a map, he …", "Even as a boy, she …": whoever it is was named before. */
const OPENING_PRONOUN = /^["“]?[^,“”"]{3,90}, (?:he|she)\b/u;
/** "Brandishing a sword of …, he", "Asked about Skerry, she": whoever is named on the way is somebody else. */
const PARTICIPLE_PRONOUN =
  /^["“]?(?:(?:after|before|while|when|by|in|without|on|since|despite|instead of) )?(?:\p{Lu}?\p{L}+ly )?(?:\p{L}{2,}ing|\p{L}{2,}ed|born|known|seen|held|told|left|shown|given|taken|driven|found|caught)\b[^“”";]{2,140}, (?:he|she|they|it)\b/iu;
/** Whom a verb is done to is not who does it: "The groups called them dangerous", "The court overturned it". */
const DONE_TO = /^["“]?(?<doer>(?:[\p{L}'’-]+ ){1,6})(?:him|them|it)\b/iu;
const MORE_THAN_DOER =
  /\b(?:of|in|on|for|to|with|by|from|at|as|and|or|but|that|who|which|when|if|where|while|because|is|was|are|were|be|say|says|said|think|believe|find|found|make|makes|made|when|how|whether|what)\b/iu;
/** "trying to get one", "rejected this, saying": what is meant was named before. */
const STANDS_FOR =
  /\b(?:get|gets|got|have|had|make|made|build|built|buy|bought|need|needs|want|wants|find|found|seek|issue|use|used) one(?=[,.;]| (?:before|by|but|or|and)\b)|\b(?:this|these|those)(?=[,;:.])|^(?:Later|Then|Afterwards|Next),/u;
const NAMED =
  /(?<=[\p{L}\d,] )(?!I\b|(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}\p{L}+/u;
/** "… too.", "A vehicle was also searched": what else there was stands before it. */
const ADDS = /\btoo[.]?["”]?$|^[^“”",;]{3,60}\b(?:was|were|is|are|has|have|had|will|would) also\b/u;
/** A sentence cut behind an initial: "… the teacher, John P." */
const CUT_SHORT = /(?:^|[ (])\p{L}\.["”’)]*$/u;
const ADDRESSES = /\b(?:I|I['’]m|I['’]ve|[Yy]ou|[Yy]our|[Mm]y|[Ww]e|[Oo]ur|us)\b/u;
/** Where the writer stands: "flew here to speak", "was born there". */
const WHERE_WRITTEN =
  /(?<!\b(?:is|are|was|were|been|right|from|over|out|in|up) )\b(?:here|there)(?=[,.;]|$| (?:to \p{Ll}|and\b|on \p{Lu}|since\b|before\b|after\b|last\b|this\b|for\b|\p{Lu}\p{Ll}+day\b))/u;
const NAMES_A_PLACE = /\b(?:in|at|to|from|near) (?:the )?\p{Lu}/u;
/** Somebody’s words and nothing else: nobody is named who says them. */
const isUnattributed = (own: string): boolean => !/\p{L}/u.test(own);
const QUOTED = /["“][^"“”]*["”]/gu;

const isSpoken = (text: string): boolean => ADDRESSES.test(text.replace(QUOTED, ''));
/** "gov last month, as …", "6 billion pound) aid …": the beginning went to another sentence. A brand may begin small: "eBay". */
const BEGUN_BEFORE = /^(?:[-–—]+ ?)?["“‘']?\p{Ll}+(?![\p{L}\d])|^[^()]*\)/u;
const OPENS = /\([^()]*$/u;
const isWhole = (text: string): boolean =>
  /[.!?]["”'’)\]]*$/u.test(text) && !CUT_SHORT.test(text) && !BEGUN_BEFORE.test(text) && !OPENS.test(text);

/** A pronoun behind a circumstance that names nobody. */
const hasUnknownActor = (text: string): boolean => {
  if (PARTICIPLE_PRONOUN.test(text)) return true;
  const match = THEN_PRONOUN.exec(text) ?? OPENING_PRONOUN.exec(text);
  if (match !== null && !NAMED.test(match[0])) return true;
  const doer = DONE_TO.exec(text)?.groups?.['doer'];
  return doer !== undefined && !MORE_THAN_DOER.test(doer);
};
/** "off this remote spit of land": shown, not named; a span of time is known from the day on which it is read. */
const SHOWN =
  /\bthis (?:\p{Ll}+,? ){1,2}of \p{Ll}|\bthis (?:small|tiny|little|remote|quiet|sleepy|once|coastal|northern|southern|eastern|western|central|rural|bustling|dusty|sprawling|mountainous|impoverished|ancient|historic) (?!(?:day|week|month|year|century|time)\b)\p{Ll}/u;
const leansOnPlace = (own: string): boolean => {
  if (SHOWN.test(own)) return true;
  const at = own.search(WHERE_WRITTEN);
  return at >= 0 && !NAMES_A_PLACE.test(own.slice(0, at));
};
const pointsBack = (text: string): boolean => {
  const own = text.replace(QUOTED, '');
  return (
    ANSWERS.test(text) ||
    POINTS_BACK.test(own) ||
    STANDS_FOR.test(own) ||
    ADDS.test(own) ||
    isUnattributed(own) ||
    leansOnPlace(own) ||
    hasUnknownActor(text)
  );
};

/** Nothing in the sentence points at what stands before it in its article. */
export const standsAlone = (text: string): boolean =>
  (POINTS_NOWHERE.test(text) || !LEANS.test(text)) &&
  !DEFINITE.test(text) &&
  !PRONOUN_SAID.test(text) &&
  !REFERS_BACK.test(text.replace(QUOTED, '')) &&
  !ONE_OF_TWO.test(text.replace(QUOTED, ''));

const WORDS = { least: 8, most: 60 } as const;
/** No sentence of so many words has so many characters. */
const LONGEST = 2000;

const leansOnNothing = (text: string): boolean =>
  isWhole(text) &&
  hasWholeQuotations(text) &&
  standsAlone(text) &&
  !isSpoken(text) &&
  !/\?["”]?$/u.test(text) &&
  !pointsBack(text) &&
  !hasFurniture(text);

const SENTENCES_KEPT = 5000;
/** Its words where it may be told, 0 where it may not. A text may say the same a hundred thousand times, and many ask: it is worked out once. */
const wordsToTell = remembering(SENTENCES_KEPT, (text) => {
  // A reader sees no dateline: "SKERRY (Agency) — A rising star." has three words.
  const told = trimSentence(text);
  const words = countWords(told);
  return words <= WORDS.most && leansOnNothing(text) && standsAlone(told) ? words : 0;
});

/** Fit to be told by itself: whole, of a telling length, nobody's question, addressed to nobody, leaning on nothing. */
export const isTellable = (text: string, least: number = WORDS.least): boolean =>
  text.length <= LONGEST && wordsToTell(text) >= least;
