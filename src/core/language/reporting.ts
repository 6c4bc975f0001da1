// Verbs that report what somebody said. Written by hand; the past tense is what news uses most.
import { formsOf } from './verb-forms.ts';
import { wordList } from './word-list.ts';

const VERBS = wordList(
  `say tell add note write explain argue insist claim reply announce declare warn tweet assert contend maintain acknowledge admit concede
  confirm reveal disclose suggest recall remark observe mention stress emphasize emphasise underline reiterate quip allege boast complain lament testify
  predict estimate caution urge vow pledge promise assure inform elaborate clarify indicate describe cite hint imply signal deny reject dismiss criticize criticise condemn denounce praise
  defend accuse blame demand propose recommend express voice echo decline believe think hope fear expect oppose refuse threaten ask reaffirm accept welcome`,
);

const FORMS = VERBS.flatMap((verb) => formsOf(verb).map(([form]) => form));

export const CUE = new RegExp(`\\b(?:call(?:ed|s|ing)? (?:for|on)|${FORMS.join('|')})\\b`, 'gu');
