// What a question is about, and whether a clause speaks of that very thing: all of it, on the same day, at no other place, of no other of its kind.
import { meaningsOf } from '../language/likeness.ts';
import { baseOf } from '../language/past-forms.ts';
import { stemOf } from '../language/words.ts';

/** Words of the question that its answer need not say. */
const ASKING = new Set(
  ['happen', 'occur', 'last', 'take', 'remain', 'continue', 'stay', 'long', 'often', 'soon', 'exactly'].map(
    stemOf,
  ),
);

/** Meanings that the question is about, without those that only ask. */
export const matterOf = (question: string): readonly string[] =>
  [...meaningsOf(question)].filter((one) => !ASKING.has(one));

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** "got in" says "get in": the base forms that stand in the text. */
const basesIn = (text: string): readonly string[] => wordsIn(text).flatMap((word) => baseOf(word) ?? []);
/** What a text says, its verbs by their base forms too. */
export const saidIn = (text: string): ReadonlySet<string> => meaningsOf(`${text} ${basesIn(text).join(' ')}`);

const LEAST_MEANINGS = 2;
/** Of so many meanings one may be missing, unless it is a name or a number. */
const FORGIVES_FROM = 5;

/** `How did the thieves get in?`: light verbs count where there is little else. */
const saysEveryWord = (text: string, question: string): boolean => {
  const asked = /\bdid (.+)\?$/u.exec(question)?.[1];
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

const PLACE = /\b(?:in|at|near|off|outside) (?:the )?(\p{Lu}[\p{L}'’-]+)/gu;
/** A place that nothing asked or told with it names: it is told of somewhere else. `known`: the question and its evidence. */
export const isElsewhere = (text: string, known: string): boolean =>
  [...text.matchAll(PLACE)].some(
    ([, place = '']) => !known.includes(place) && text.match(DAY_NAME)?.includes(place) !== true,
  );
