// Verbs that report what somebody said. Written by hand; the past tense is what news uses most.
import { wordList } from './word-list.ts';

const VERBS = wordList(
  `say tell add note write explain argue insist claim reply announce declare warn tweet assert contend maintain acknowledge admit concede
  confirm reveal disclose suggest recall remark observe mention stress emphasize emphasise underline reiterate quip allege boast complain lament testify
  predict estimate caution urge vow pledge promise assure inform elaborate clarify indicate describe cite hint imply signal deny reject dismiss criticize criticise condemn denounce praise
  defend accuse blame demand propose recommend express voice echo decline believe think hope fear expect oppose refuse threaten ask reaffirm accept welcome`,
);

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said|saying',
  tell: 'told|telling',
  write: 'wrote|writing|written',
  think: 'thought|thinking',
  know: 'knew|known',
  feel: 'felt|feeling',
  swear: 'swore|sworn|swearing',
  show: 'showed|shown|showing',
  find: 'found|finding',
  see: 'saw|seen|seeing',
  'point\\sout': 'pointed\\sout|points\\sout|pointing\\sout',
  'go\\son': 'went\\son|goes\\son',
};

/** Inflected forms of a regular English verb. */
const forms = (verb: string): string => {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return `${verb}s?|${irregular}`;
  if (verb.endsWith('e')) return `${verb}s?|${verb}d|${verb.slice(0, -1)}ing`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb}|${verb.slice(0, -1)}ies|${verb.slice(0, -1)}ied|${verb}ing`;
  const doubled = /^(?:admit|quip)$/u.test(verb) ? (verb.at(-1) ?? '') : '';
  return `${verb}|${verb}(?:s|es)|${verb}${doubled}ed|${verb}${doubled}ing`;
};

export const CUE = new RegExp(`\\b(?:call(?:ed|s|ing)? (?:for|on)|${VERBS.map(forms).join('|')})\\b`, 'gu');
