// Who: the doer that a clause names.
import { verbOf } from '../language/participles.ts';
import { stemOf } from '../language/words.ts';
import { isNegated } from './doubt.ts';
import { type Said, stemsOf, wordsIn } from './said.ts';

/** Whoever it is, nobody is named. */
const NOBODY =
  /^(?:who|whoever|that|which|what|he|she|they|it|we|i|you|this|these|those|nobody|someone|somebody|everyone|anyone|none|people|others|and|or|to|of|with|for|by|in|at|on|from|attackers?|suspects?|arsonists?|vandals?|thieves|perpetrators?|gunmen|culprits?|strangers?|unknown|unidentified)$/u;
const CONFESSED = /\b(?:admitted|confessed|pleaded guilty)\b/iu;
const BY_TIME = /^(?:\d|midnight|noon|dawn|dusk|then|now|\p{L}+day$)/u;

/** Whoever did it stands before the verb, and what it was done to behind; or the other way round with "by". */
export const namesDoer = ({ text, question }: Said): boolean => {
  const [, verb = '', ...object] = question.replace(/\?$/u, '').split(' ');
  const base = stemOf(verbOf(verb.toLowerCase()) ?? verb.toLowerCase());
  const words = wordsIn(text);
  const at = words.findIndex(({ stem }) => stem === base);
  if (at < 1 || isNegated(text)) return false;
  const [before, behind] = [words[at - 1]?.lower ?? '', words.slice(at + 1)];
  if (/^(?:was|were|been)$/u.test(before)) {
    const by = behind.findIndex(({ lower }) => lower === 'by');
    const doer = behind[by + 1]?.lower ?? '';
    return by >= 0 && by < 3 && doer !== '' && !NOBODY.test(doer) && !BY_TIME.test(doer);
  }
  const stems = new Set(behind.map(({ stem }) => stem));
  const isNamed = !NOBODY.test(before) || (/^(?:he|she|they)$/u.test(before) && CONFESSED.test(text));
  const done = stemsOf(object.join(' '));
  return isNamed && done.some((stem) => stems.has(stem));
};
