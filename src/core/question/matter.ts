// What a question is about, and whether a clause speaks of that very thing: all of it, on the same day, at no other place, of no other of its kind.
import { meaningsOf } from '../language/likeness.ts';
import { verbOf } from '../language/participles.ts';
import { remembering } from '../language/remembering.ts';
import { stemOf, wordsOf, writtenWordsOf } from '../language/words.ts';

/** Words of the question that its answer need not say. */
const ASKING = new Set(
  ['happen', 'occur', 'last', 'take', 'remain', 'continue', 'stay', 'long', 'often', 'soon', 'exactly'].map(
    stemOf,
  ),
);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** "got in" says "get in": the base forms that stand in the text. */
const basesIn = (text: string): readonly string[] => wordsIn(text).flatMap((word) => verbOf(word) ?? []);
/** Each is held against every sentence of a story. */
const QUESTIONS_KEPT = 2000;
/** Meanings that the question is about, its verbs by their base forms, without those that only ask. */
export const matterOf = remembering(QUESTIONS_KEPT, (question): readonly string[] =>
  [
    ...meaningsOf(
      wordsOf(question)
        .map(({ lower }) => verbOf(lower) ?? lower)
        .join(' '),
    ),
  ].filter((one) => !ASKING.has(one)),
);

const WORDS_KEPT = 20_000;
const saidByWord = remembering(WORDS_KEPT, (written): readonly string[] => [
  ...meaningsOf(`${written} ${basesIn(written).join(' ')}`),
]);
/** What a text says, its verbs by their base forms too. */
export const saidIn = (text: string): ReadonlySet<string> =>
  new Set(writtenWordsOf(text).flatMap(saidByWord));

const LEAST_MEANINGS = 2;
/** Of so many meanings one may be missing, unless it is a name or a number. */
const FORGIVES_FROM = 5;

/** "How did the thieves get in?", "How long will it take?": light verbs count where there is little else. */
const saysEveryWord = (text: string, question: string): boolean => {
  const asked = /\b(?:did|will|would) (.+)\?$/u.exec(question)?.[1];
  if (asked === undefined) return false;
  const said = new Set([...wordsIn(text), ...basesIn(text)]);
  return wordsIn(asked).every((word) => said.has(word));
};

const NAME_OR_NUMBER = /(?<=\p{Ll} )\p{Lu}[\p{L}'’-]+|\p{N}[\p{N}.,]*/gu;
const firmIn = (question: string): ReadonlySet<string> =>
  new Set((question.match(NAME_OR_NUMBER) ?? []).flatMap((word) => [...meaningsOf(word)]));

/** The whole matter of the question is said. */
export const saysAll = (text: string, question: string): boolean => {
  const asked = matterOf(question);
  if (asked.length < LEAST_MEANINGS) return asked.length > 0 && saysEveryWord(text, question);
  const said = saidIn(text);
  const missing = asked.filter((one) => !said.has(one));
  const firm = firmIn(question);
  return missing.length <= (asked.length >= FORGIVES_FROM ? 1 : 0) && !missing.some((one) => firm.has(one));
};

const DAY_NAME =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|today|tonight|tomorrow)\b/gu;
/** Asked of a Friday, what is said of a Monday, or of no day, is no answer. */
export const isSameDay = (text: string, question: string): boolean => {
  const asked = question.match(DAY_NAME) ?? [];
  return asked.every((day) => text.includes(day));
};

/** "The fire" that is asked about is neither "a fire" nor "another fire". */
export const isSameThing = (text: string, question: string): boolean => {
  const definite = [...question.matchAll(/\bthe (\p{Ll}+)\b/gu)].map(([, noun = '']) => noun);
  return !definite.some((noun) =>
    new RegExp(
      `\\b(?:an?|another|one|any|some|every|each|such|similar|other|earlier|second|(?:two|three|four|several) other) (?:\\p{Ll}+ )?${noun}s?\\b`,
      'iu',
    ).test(text),
  );
};

const PLACE = /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside) (?:the )?(\p{Lu}[\p{L}'’-]+)/gu;
/** "The bell that hung in Varde was sold": where it hung is not where it was sold. */
const DESCRIBED = /\bthat \p{Ll}+ [^,]{0,80}? (?=(?:was|were|has|have|had|will)\b)/u;

/** It is told of somewhere else: at a place that the text that asks does not know. */
export const isElsewhere = (text: string, knows: (place: string) => boolean): boolean => {
  const days = new Set(text.match(DAY_NAME));
  return [...text.replace(DESCRIBED, '').matchAll(PLACE)].some(
    ([, place = '']) => !days.has(place) && !knows(place),
  );
};
