// A clause turned into the question that it answers: "the bridge will reopen" → "Will the bridge reopen?".
import { baseOf, IRREGULAR_PAST } from './past-forms.ts';
import { hasWholeQuotations } from './quotation.ts';

export const AUXILIARY =
  'will|would|could|can|may|might|should|must|has|have|had|is|are|was|were|does|do|did';
const DETERMINER = 'the|an?|its|his|her|their|our|this|that|these|those|any|some|no|both|all';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A pronoun whose noun stands outside the line: "Who would pay for it?", "Will they meet again?", "Did his car burn?". */
const LOOSE = new RegExp(
  `\\b(?:it|them|him|her|this|that|these|those|so|then|there|the (?:matter|issue|subject))$|^(?:\\S+ ){0,3}(?:${AUXILIARY}) (?:it|he|she|they|we|you|I|this|that|these|those|there|his|her|their|its)\\b|^\\S+ (?:it|he|she|they|we|you|I)\\b|^how (?:much|many) of (?:it|them|this|that|these|those)\\b|^\\S+ (?:(?:did|will|would) )?(?:did|happen(?:ed|s)?)$|\\b(?:he|she|him)\\b|\\bwhether\\b|\\b(?:of|for|with|by|to|from) (?:what|whom|which)$|\\s(?:--?|–|—)(?:\\s|$)`,
  'iu',
);

/** "…, or whether they will stay": one question is enough. */
const ANOTHER = /,? (?:or|and) (?:whether|if|how|what|when|why|where|who)\b.*$/u;
const WHEN_SAID = / (?:at (?:this time|the moment|present|this stage)|as yet|yet)$/u;

/** "… since the wall is weak": a reason is no part of what is asked. */
const REASON = /,? since (?:the|an?|its|their|his|her|they|he|she|it|there|no|many|most) .*$/u;
/** Where the words break off: "which calls were heard or the content of", "the museum’s really". */
const BROKEN =
  /(?<!\b(?:accused|suspected|convicted|guilty|made|aware|afraid|capable|composed|thinking|part|kind|sort)) of$|\b(?:the|an?|and|or|than|as|its|their|his|her|my|your|our|very|such)$|^(?:is|are|was|were|will|would|could|can|has|have|had|does|did) (?:\S+ ){0,4}\S+['’]s (?:really|still|also|now|not)\b/iu;

/** A quotation that begins or ends outside of the line loses the mark that is left of it. */
const closed = (words: string): string => (hasWholeQuotations(words) ? words : words.replace(/["“”]/gu, ''));

/** The line that asks; null where its words lean on what is not in it. */
export const asked = (words: string): string | null => {
  const line = closed(words)
    .replace(ANOTHER, '')
    .replace(REASON, '')
    .trim()
    .replace(/[\s,]+$/u, '')
    .replace(WHEN_SAID, '');
  return LOOSE.test(line) || BROKEN.test(line) ? null : `${capital(line)}?`;
};

/** The words up to a verb are a subject, and none whose own clause the verb might belong to. */
const isSubject = (words: string): boolean =>
  !/\b(?:that|which|who|whom|whose|if|and|when|whether|or|not)$/iu.test(words) &&
  !/^(?:to|of|in|on|at|for|by|with|from)\b/iu.test(words);

const WITH_AUXILIARY = new RegExp(`^((?:\\S+ ){0,9}?\\S+) (${AUXILIARY})(?: (.+))?$`, 'u');
/** "have assets" is no auxiliary, "have arrived" is. */
const PARTICIPLE = new RegExp(
  `^(?:(?:not|already|also|ever|really|yet|since|\\p{L}+ly) )*(?:been|become|come|run|done|gone|\\p{L}+(?:ed|en|wn)|${IRREGULAR_PAST})\\b`,
  'iu',
);
const HELPERS: Readonly<Record<string, string>> = { has: 'does', have: 'do', had: 'did' };
const BEGINS_WITH_AUXILIARY = new RegExp(`^(?:${AUXILIARY})\\b`, 'u');
const ENDS_WITH_DETERMINER = new RegExp(`\\b(?:${DETERMINER}|of|in|on|for)$`, 'iu');

/** `the fire started in the hold` → `did the fire start in the hold`; null unless it has one verb, of a known past form. */
const withDid = (clause: string): string | null => {
  const words = clause.split(' ');
  const pasts = words.flatMap((word, index) => {
    const base = baseOf(word.replace(/,$/u, ''));
    return base === null ? [] : [{ index, base }];
  });
  const [verb, another] = pasts;
  if (verb === undefined || another !== undefined || verb.index === 0) return null;
  const subject = words.slice(0, verb.index).join(' ');
  if (!isSubject(subject) || ENDS_WITH_DETERMINER.test(subject) || /\b(?:that|which|who)\b/u.test(subject))
    return null;
  return ['did', subject, verb.base, ...words.slice(verb.index + 1)].join(' ');
};

/** `the bridge will reopen on Monday` → `will the bridge reopen on Monday`; null without a plain subject and verb. */
const inverted = (clause: string): string | null => {
  // "…, or if others were": its verb is not this one's.
  const plain = clause.replace(ANOTHER, '').trim();
  const match = WITH_AUXILIARY.exec(plain);
  if (match === null) return withDid(plain);
  const [, subject = '', auxiliary = '', rest = ''] = match;
  if (!isSubject(subject) || BEGINS_WITH_AUXILIARY.test(rest)) return null;
  const helper = HELPERS[auxiliary];
  if (helper !== undefined && !PARTICIPLE.test(rest)) return `${helper} ${subject} have ${rest}`;
  return `${auxiliary} ${subject} ${rest}`.trim();
};

/** The clause goes on with its verb, so that "who" or "what" is its subject: "who cut the cable", "what caused …". */
const BEGINS_WITH_VERB = new RegExp(
  `^(?:(?:still|now|first|really|also) )?(?:${AUXILIARY}|happens?|happened|comes|came|led|leads|lies|lay|(?!(?:${DETERMINER})\\b)\\p{Ll}+ed|(?!(?:${DETERMINER}|of|in|on|at|for|to|from|by|with|kind|sort)\\b)\\p{Ll}+(?:s|ed)(?= (?:the|an?|it|them|him|her|his|its|their)\\b))\\b`,
  'u',
);
/** "how many boats the board will buy": what is counted is no subject there. */
const HAS_OWN_SUBJECT = new RegExp(
  `(?<!\\b(?:of|in|on|at|from|to|for|by) )\\b(?:${DETERMINER}|\\p{Lu}\\p{L}+) `,
  'u',
);

/** "which large boats were lost": noun and verb of what is asked for. */
const IS_SUBJECT = new RegExp(`^\\p{Ll}+ (?:${AUXILIARY})\\b`, 'u');
const KIND = new RegExp(`^(?:kind|sort|type)s? of \\p{Ll}+ (?:${AUXILIARY})\\b`, 'u');

const DEGREE =
  /^(\p{Ll}+ly|bad|big|close|dangerous|deadly|deep|effective|fast|good|great|hard|large|likely|possible|rare|reliable|safe|serious|severe|strong|successful|\p{Ll}+(?= (?:the|this|that|these|those|its|their)\b)(?<!ed|s|ing)) /u;

/** The line that asks for what `wh` leaves open: `who`, `burned the pier` → `Who burned the pier?`; null where none is sound. */
export const askOpen = (wh: string, clause: string): string | null => {
  // "how severe the virus is": the adjective goes with its "how".
  const degree = /^how$/iu.test(wh) ? DEGREE.exec(clause) : null;
  if (degree !== null) return askOpen(`${wh} ${degree[1] ?? ''}`, clause.slice(degree[0].length));
  const turn = (): string | null => {
    const turned = inverted(clause);
    return turned === null ? null : asked(`${wh} ${turned}`);
  };
  if (/^to /u.test(clause)) return asked(`${wh} ${clause}`);
  const begins = BEGINS_WITH_VERB.test(clause) || baseOf(clause.split(' ')[0] ?? '') !== null;
  if (/^(?:what|who|which(?: \S+)?)$/iu.test(wh) && begins) return asked(`${wh} ${clause}`);
  const isNamed = new RegExp(`^(?:(?:${DETERMINER})\\b|\\p{Lu})`, 'u').test(clause);
  if (KIND.test(clause) || (/^which /iu.test(wh) && !/s$/u.test(wh) && IS_SUBJECT.test(clause) && !isNamed))
    return asked(`${wh} ${clause}`);
  // "which assets banks have pledged": two nouns, of which the second has the verb.
  // "what steps would help", "what prices will do": what belongs to the noun cannot be told.
  if (/^(?:what|which .*)$/iu.test(wh) && !isNamed) return null;
  if (!/^how (?:many|much)$/iu.test(wh)) return turn();
  if (/^(?:of|longer|more|further|earlier|later)\b/u.test(clause)) return null;
  if (new RegExp(`^(?:${DETERMINER}) `, 'u').test(clause)) return turn();
  const beforeVerb = new RegExp(`^(.*?)\\b(?:${AUXILIARY})\\b`, 'u').exec(clause)?.[1];
  if (beforeVerb === undefined || /\b(?:he|she|it|they|we|you|I)\b/u.test(beforeVerb)) return null;
  // "how much protection current vaccines might offer": without an article nobody tells where the subject begins.
  const counted = beforeVerb.trim().replace(/ (?:of|in|on|at|from|to|for|by) .*$/u, '');
  return HAS_OWN_SUBJECT.test(beforeVerb) || counted.split(' ').length > 2 ? null : asked(`${wh} ${clause}`);
};

/** The line that asks whether it is so. */
export const askWhether = (clause: string): string | null => {
  const turned = inverted(clause);
  return turned === null ? null : asked(turned);
};
