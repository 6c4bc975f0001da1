// Inflected forms of English verbs, looked up by the form: "told" is the past of "tell".
import { wordList } from './word-list.ts';

/** `past` also stands for the participle where both are written the same. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** Base, past and, where it differs, participle. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  `say said,tell told,write wrote written,think thought,know knew known,feel felt,understand understood,hold held,hear heard,read read,
  forget forgot forgotten,bet bet,swear swore sworn,foresee foresaw foreseen,find found,see saw seen,seek sought,mean meant,choose chose chosen,
  cast cast,show showed shown,speak spoke spoken,lay laid,forbid forbade forbidden,forecast forecast,put put,make made,go went gone,give gave given,
  take took taken,come came,spell spelled,lead led,bring brought,sing sang sung,lash lashed,weigh weighed,withdraw withdrew withdrawn,
  rethink rethought,overhear overheard,misspeak misspoke misspoken,retell retold,rewrite rewrote rewritten,teach taught,foretell foretold`
    .split(',')
    .map((row) => wordList(row))
    .map(([base = '', ...past]) => [base, past] as const),
);
/** The last letter doubles before "ed" and "ing". */
const DOUBLES: ReadonlySet<string> = new Set(
  wordList('admit submit quip refer permit ban bar plan dub slam pan rip brag kid infer opt commit rebut'),
);

const PAST_FORMS = (verb: string): readonly string[] => {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return irregular;
  if (verb.endsWith('e')) return [`${verb}d`];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [`${verb}${DOUBLES.has(verb) ? verb.at(-1) : ''}ed`];
};

const thirdOf = (verb: string): string => {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
};

const gerundOf = (verb: string): string => {
  if (/[^e]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}${DOUBLES.has(verb) ? verb.at(-1) : ''}ing`;
};

/** Every form of a verb: `tell` → tell, tells, told, telling. */
export const formsOf = (verb: string): readonly (readonly [form: string, is: VerbForm])[] => {
  const [past = '', participle] = PAST_FORMS(verb);
  return [
    [verb, 'base'],
    [past, 'past'],
    ...(participle === undefined ? [] : ([[participle, 'participle']] as const)),
    [thirdOf(verb), 'third'],
    [gerundOf(verb), 'gerund'],
  ];
};
