// Whether a sentence states a fact: not what is wished, feared, planned, asked for, denied, conditional or left open, nor what was once.

const wordsOf = (words: string): string => words.trim().split(/\s+/u).join('|');

/** Conditions and times that are still to come. */
const CONDITION =
  /\b(?:if|unless|whether|until|till|before|once|provided|assuming|otherwise|as long as|as soon as|in case|in the event|would have)\b/iu;
const MODAL =
  /\b(?:may|might|could|should|must|ought|perhaps|maybe|possibl[ey]|probabl[ey]|(?:un)?likely)\b/iu;
/** Verbs and nouns of what somebody only has in mind, by their stems. */
const IN_MIND = new RegExp(
  `\\b(?:${wordsOf(`
  hop(?:e|es|ed|ing|eful) wish(?:es|ed)? expect\\p{L}* plan(?:s|ned|ning)? propos\\p{L}+ intend\\p{L}* intention\\p{L}* aim(?:s|ed|ing)? wants? wanted
  seek\\p{L}* sought tr(?:y|ies|ied|ying) attempt\\p{L}* urg(?:e|es|ed|ing) demand\\p{L}* ask(?:s|ed|ing)? consider\\p{L}* discuss\\p{L}* debat\\p{L}+
  believ\\p{L}+ thinks? thought fear\\p{L}* suspect\\p{L}* suspicion\\p{L}* alleg\\p{L}+ reportedly rumou?r\\p{L}* apparent(?:ly)? appear(?:s|ed)? seem(?:s|ed)?
  claim\\p{L}* deni(?:ed|es|al) den(?:y|ying) oppos\\p{L}+ support\\p{L}* warn\\p{L}* threat\\p{L}* depend\\p{L}* investigat(?:e|es|ed|ing|ions?)
  predict\\p{L}* forecast\\p{L}* speculat\\p{L}* suggest\\p{L}* assum\\p{L}* guess\\p{L}* argu(?:e|es|ed|ing) insist\\p{L}* prefer\\p{L}* promis\\p{L}+ pledg\\p{L}+ vow\\p{L}*
  offer\\p{L}* prepar\\p{L}+ ready talks deadline scheduled question\\p{L}* doubt\\p{L}* wonder\\p{L}* recall\\p{L}* imagin\\p{L}+ accus\\p{L}+ model(?:s|led|ling)?
  theor(?:y|ies) hypothe\\p{L}+ scenario\\p{L}* risk\\p{L}*
`)})\\b|\\b(?:call(?:s|ed|ing)? (?:for|on)|looking into|(?:is|are|was|were|be) (?:due|set|supposed|said) to)\\b`,
  'iu',
);
const UNKNOWN =
  /\b(?:un(?:clear|known|certain|decided|determined|answered|confirmed)|yet to|not (?:yet )?(?:known|clear|say|said|decided?|confirmed?|rule[d]? out|determined?|disclosed?)|nobody|no one|someone|somebody|whoever)\b/iu;
/** What was once, in another matter. */
const ONCE =
  /\b(?:(?:last|previous) (?:year|month|time|week|season|decade|century)|previous\p{L}*|earlier|formerly|historically|in (?:the )?(?:1[5-9]|20)\d\ds?|(?:years?|months?|decades?) (?:ago|before)|used to|usually|typically|normally|generally|often|sometimes|always|every (?:day|week|month|year|summer|winter))\b/iu;
const NO_STATEMENT = /\?["”’]?$/u;

/** "Berg said the ferry would sail" tells it; "the ferry would sail in better weather" does not. */
const WOULD = /\bwould\b/iu;
const REPORTED =
  /\b(?:said|announced|confirmed|told)\b[^,;]*\bwould\b|\bwould\b.*, [^,]*\b(?:said|announced|confirmed)\b/iu;

/** `sentence` without anybody's quoted words. */
export const statesFact = (sentence: string): boolean =>
  ![CONDITION, MODAL, IN_MIND, UNKNOWN, ONCE, NO_STATEMENT].some((one) => one.test(sentence)) &&
  (!WOULD.test(sentence) || REPORTED.test(sentence));

/** So far, at least, some of: half an answer. */
const PARTIAL =
  /\b(?:so far|at least|more than|up to|over|as many as|as much as|many|several|some|few(?:er)?|dozens|hundreds|thousands|most|half|other|another|additional|further|more|first|second|third)\b/iu;
export const isPartial = (text: string): boolean => PARTIAL.test(text);

const NEGATED = /\b(?:no|not|never|none|neither|nor|cannot|without)\b|n['’]t\b/iu;
export const isNegated = (text: string): boolean => NEGATED.test(text);
