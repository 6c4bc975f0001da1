// The line that asks an open question: a closed list of templates, filled with words of the evidence and nothing else.

/** A pattern that finds the words, and the template that they fill. Null when they make no sound line. */
interface Frame {
  readonly id: string;
  readonly pattern: RegExp;
  readonly ask: (match: RegExpMatchArray) => string | null;
}

/** Where a clause ends. */
const STOP = '(?=\\s*(?:[.;:!?—–"”]|,(?! (?:or|and) )|\\b(?:, said|, according)|$))';
const CLAUSE = `([^.;:!?"“”—–]{8,140}?)${STOP}`;
const AUXILIARY = 'will|would|could|can|may|might|should|must|has|have|had|is|are|was|were|does|do|did';

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
/** A pronoun whose noun stands outside the line: "Who would pay for it?", "Will they meet again?". */
const LOOSE = new RegExp(
  `\\b(?:it|them|him|her|this|that|these|those|so|then|there)$|^(?:\\S+ ){0,2}(?:${AUXILIARY}) (?:it|he|she|they|this|that|these|those)\\b`,
  'iu',
);
/** The line that asks; null where its words lean on what is not in it. */
export const asked = (words: string): string | null => {
  const line = words.trim().replace(/[\s,]+$/u, '');
  return LOOSE.test(line) ? null : `${capital(line)}?`;
};

/** `the bridge will reopen on Monday` → `will the bridge reopen on Monday`; null without a plain subject and auxiliary. */
const inverted = (clause: string): string | null => {
  const match = new RegExp(`^((?:\\S+ ){0,7}?\\S+) (${AUXILIARY}) (.+)$`, 'u').exec(clause.trim());
  if (match === null) return null;
  const [, subject = '', auxiliary = '', rest = ''] = match;
  if (/\b(?:that|which|who|if|and)$/u.test(subject) || new RegExp(`^(?:${AUXILIARY})\\b`, 'u').test(rest))
    return null;
  return `${auxiliary} ${subject} ${rest}`;
};

/** The clause goes on with its verb, so that "who" or "what" is its subject: "who cut the cable", "what caused …". */
const BEGINS_WITH_VERB = new RegExp(
  `^(?:${AUXILIARY}|happens?|happened|comes|came|led|leads|lies|lay|(?!(?:the|an?|its|his|her|their|our|both|all)\\b)\\p{Ll}+ed|(?!(?:the|an?|its|his|her|their|our|all|both|of|in|on|at|for|to|from|by|with|kind|sort)\\b)\\p{Ll}+(?= (?:the|an?|it|them|him|her|his|its|their)\\b))\\b`,
  'u',
);

const openClause = (wh: string, clause: string): string | null => {
  if (/^(?:what|who|which(?: \S+)?)$/iu.test(wh) && BEGINS_WITH_VERB.test(clause))
    return asked(`${wh} ${clause}`);
  if (/^how (?:many|much)$/iu.test(wh)) return asked(`${wh} ${clause}`);
  if (/^to /u.test(clause)) return asked(`${wh} ${clause}`);
  const turned = inverted(clause);
  return turned === null ? null : asked(`${wh} ${turned}`);
};

const NOT_TOLD =
  "(?:(?:did|does|do|has|have|had|would|could|is|are|was|were)(?: not|n['’]t)(?: yet| immediately| been)*|(?:declined|refused|failed|unable|yet) to|without|no one|nobody|neither \\S+(?: \\S+){0,3})";
const TELL =
  '(?:say|said|saying|clarify|clarified|clarifying|clear|known|know|specify|specified|specifying|explain|explained|explaining|disclose|disclosed|disclosing|decide|decided|deciding|determine|determined|reveal|revealed|confirm|confirmed|agree|agreed|agreeing|settle|settled|name|named)';
const WH = '(what|how many|how much|how long|how|when|where|why|who|which \\S+)';

const FRAMES: readonly Frame[] = [
  // "did not say what happens if the wall breaks", "has not said when …"
  {
    id: 'not-told-wh',
    pattern: new RegExp(`\\b${NOT_TOLD} ${TELL}(?: (?:on|to|about))? ${WH} ${CLAUSE}`, 'iu'),
    ask: (m) => openClause(m[1] ?? '', m[2] ?? ''),
  },
  // "it is unclear when …", "the question of how …", "remains to be seen what …"
  {
    id: 'unclear-wh',
    pattern: new RegExp(
      `\\b(?:unclear|not (?:yet |immediately )?(?:clear|known)|unknown|remains? to be seen|questions? (?:of|about|over)|uncertain(?:ty)? (?:about|over)|to (?:determine|establish|find out|decide)) ${WH} ${CLAUSE}`,
      'iu',
    ),
    ask: (m) => openClause(m[1] ?? '', m[2] ?? ''),
  },
  // "unclear whether …", "has not decided whether …"
  {
    id: 'whether',
    pattern: new RegExp(
      `\\b(?:unclear|not (?:yet |immediately )?(?:clear|known)|unknown|remains? to be seen|questions? (?:of|about|over)|doubts? (?:about|over)|decid(?:e|es|ed|ing)(?: on)?|determine|consider(?:ing|s)?|discuss(?:ing)?|${NOT_TOLD} ${TELL}) (?:whether|if) ${CLAUSE}`,
      'iu',
    ),
    ask: (m) => {
      const clause = m[1] ?? '';
      if (/^to /u.test(clause)) return null;
      const turned = inverted(clause);
      return turned === null ? null : asked(turned);
    },
  },
  // "without naming a date for phase two", "did not name any price for …"
  {
    id: 'no-thing',
    pattern: new RegExp(
      `\\b(?:${NOT_TOLD} (?:present|offer|provide|propose|set out|set|give|name|announce|release|publish)|without (?:presenting|offering|providing|proposing|setting|giving|naming|announcing)) (?:an?|any) ([^.,;:!?"“”—–]{6,90}?)(?=\\s*(?:[.,;:!?—–"”]|\\b(?:but|and|while|when|after|before|because|on \\p{L}+day)\\b|$))`,
      'iu',
    ),
    ask: (m) => asked(`what ${m[1] ?? ''}`),
  },
  // "no date has been set for the second round"
  {
    id: 'none-set',
    pattern:
      /\bno (date|timetable|deadline|agreement|decision|replacement|successor|venue|price) (?:has|had|have) (?:yet )?been (?:set|agreed|made|reached|found|named|fixed) (for|on|over|about) ([^.,;:!?"“”—–]{4,80}?)(?=\s*(?:[.,;:!?—–"”]|$))/iu,
    ask: (m) => asked(`what ${m[1] ?? ''} ${m[2] ?? ''} ${m[3] ?? ''}`),
  },
  // "The road will reopen on Monday if the wall holds"
  {
    id: 'will-if',
    pattern:
      /^(?:\p{L}+, )?((?:The|A|An|\p{Lu})[^.,;:!?"“”—–]{2,60}?) (will|could|may|might|would) (?!not )([^.,;:!?"“”—–]{4,90}?) (?:only )?(?:if|unless|provided(?: that)?) [^.;:!?"“”—–]{6,}/u,
    ask: (m) =>
      /\b(?:that|which|who|if|when)\b/u.test(m[1] ?? '')
        ? null
        : asked(`${m[2] ?? ''} ${uncapital(m[1] ?? '')} ${m[3] ?? ''}`),
  },
  // "depends on whether …"
  {
    id: 'depends',
    pattern: new RegExp(
      `\\b(?:depends?|hinges?|hinged|depended|depending) (?:up)?on (?:whether|if) ${CLAUSE}`,
      'iu',
    ),
    ask: (m) => {
      const turned = inverted(m[1] ?? '');
      return turned === null ? null : asked(turned);
    },
  },
];

/** Only an article or a common determiner loses its capital inside a line. */
function uncapital(words: string): string {
  return words.replace(/^(?:The|A|An|This|That|These|Those|Its|Their|His|Her|Both|All|Some|Any)\b/u, (word) =>
    word.toLowerCase(),
  );
}

/** The first frame that the sentence fills, or null. */
export const askFrom = (sentence: string): { readonly question: string; readonly frame: string } | null => {
  for (const { id, pattern, ask } of FRAMES) {
    const match = pattern.exec(sentence);
    const question = match === null ? null : ask(match);
    if (question !== null) return { question, frame: id };
  }
  return null;
};
