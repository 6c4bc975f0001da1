// The words by which a sentence says that something is not known or not told: parts of the patterns of questions.

/** Where a clause ends; not where a quotation opens in its middle. */
export const STOP =
  '(?=\\s*(?:[.;:!?—–”]|"(?!\\p{L})|,(?! (?:or|and) )|\\b(?:, said|, according)|\\b(?:but|although|though|because|while|according to|as of|so far(?=\\s*(?:[.,;]|$)))\\b|\\band (?:\\p{L}+ ){1,3}(?:is|are|was|were|has|have|will|said)\\b|$))';
export const CLAUSE = `([^.;:!?"“”—–]{8,140}?)${STOP}`;
export const WH =
  '(what|how (?:many|much|long|far|soon|often|badly|big|large|serious|deep|high|fast)|how|when|where|why|who|which (?!of\\b)\\S+)';
const SOFTLY =
  '(?:(?:yet|still|immediately|publicly|fully|entirely|exactly|precisely|as yet|so far|been|at once|officially) )*';

/** Nobody says, or nobody knows. */
export const NOT_TOLD =
  "(?:(?:did|does|do|has|have|had|would|could|can|is|are|was|were)(?: not|n['’]t)(?: yet| immediately| been| publicly| say| exactly)*|cannot|(?:declined|refused|failed|unable|yet) to|without|no one(?: (?:has|had|could|can|would))?|nobody(?: (?:has|had|could|can|would))?|neither \\S+(?: \\S+){0,8}?(?: (?:has|have|had|would|could|can))?)";
export const TELL =
  '(?:say|said|says|saying|tell|clarify|clarified|clarifying|clear|know|known|knows|specify|specified|specifying|explain|explained|explaining|disclose|disclosed|disclosing|decide|decided|deciding|determine|determined|establish|established|reveal|revealed|confirm|confirmed|agree|agreed|agreeing|settle|settled|name|named|announce|announced|indicate|indicated|find out|found out|work out|worked out)';

/** What leaves the words after it open. */
export const LEFT_OPEN = `(?:unclear|unknown|undecided|uncertain(?:ty)?|(?:not|n['’]t) ${SOFTLY}(?:clear|known|certain|decided|established|determined|settled)|remains? to be seen|open question|mystery|no (?:(?:clear|firm|immediate|official|public|further|final) )?(?:word|indication|details?|information(?: showing)?|explanation|clarity|consensus|agreement|decision)(?: yet)?|(?:too early|too soon|impossible|(?<!\\bnot (?:so )?|n['’]t (?:so )?|\\bma(?:de|kes?|king) it (?:\\p{L}+ )?)(?:hard|difficult)) to (?:say|tell|know)|(?:trying|tries|tried|working|struggling|seeking) to (?:determine|establish|find out|work out|understand|discover)|(?:is|are|was|were|still) (?:investigating|looking into|examining|probing))(?: (?:as to|on|of|about|over|exactly|just))?`;
/** What was open then, and no more. */
export const NO_LONGER =
  /\b(?:at the time|in those days|no longer|had (?:been|remained) (?:un|not )|(?:initially|previously|at first|earlier) (?:un|not )|until (?:now|then|recently)|for (?:years|decades|centuries))\b/iu;

/** Nouns of what can be unknown, with their number. */
const UNKNOWN_THING =
  '((?:exact |precise |full |final |true |likely )?(?:(?:cause|motive|identity|fate|extent|number|origin|source|reason|size|cost|value|condition|death toll|toll|total|price|amount|nationality|purpose|outcome|result)|(causes|motives|identities|whereabouts|circumstances|origins|reasons|terms|results))) (of|for|behind) ';
export const THING = `(?:the |its )?${UNKNOWN_THING}([^.,;:!?"“”—–]{3,80}?)`;
/** After the thing: it is not known. */
export const IS_UNKNOWN = `(?:is|are|was|were|remains?|remained|has|have|had|['’]s)(?:n['’]t)? (?:(?:still|currently|largely|now) )?${SOFTLY}(?:unclear|unknown|uncertain|undecided|a mystery|unexplained|an open question|under investigation|being investigated|(?:not )?${SOFTLY}(?:known|clear|certain|decided|established|determined|settled|explained|disclosed|revealed|released|confirmed|announced|agreed|identified|made public))`;
export const SAID_NO =
  /n['’]t\b|\bnot\b|\bun(?:clear|known|certain|decided|explained)\b|\bmystery\b|\bopen question\b|investigat/iu;
export const END =
  '(?=\\s*(?:[.,;:!?—–”]|"(?!\\p{L})|\\b(?:and|but|so far|yet|as of|because|while|after|for now|at this stage|on \\p{L}+day)\\b|$))';

/** He did not know it then; that says nothing of what is known. */
export const PRIVATE_IGNORANCE =
  /\b(?:(?:I|we|you|he|she|they|who) (?:do|does|did|could|can|would|had)(?: ?not|n['’]t) know|(?:did|had)(?: not|n['’]t) know|(?:people|students|pupils|voters|children|readers|users|many|most|some|few) (?:\p{L}+ ){0,2}(?:do not|don['’]t) know)/iu;
