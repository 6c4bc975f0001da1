// Whether two figures measure the very same thing, told strictly: a wrong "they disagree" costs more than a missed one.
import { meaningsOf } from '../language/likeness.ts';
import { baseOf } from '../language/past-forms.ts';
import { rememberingOf } from '../language/remembering.ts';
import { spansIn } from '../language/spans.ts';
import { lowerWordsOf, STOP_WORDS } from '../language/words.ts';
import type { Quantity } from './quantities.ts';
import { fatesAmong, headOf, kindOf, MEASURE, sameness } from './same-quantity.ts';
import type { ReadArticle } from './story.ts';

/** So many words on each side of a figure say what is counted; behind it come those of its unit. */
const REACH = 4;
const REACH_BEHIND = 6;
/** Beyond it something else is said. */
const BORDER =
  /[,;:()"“”—–!?]|\b(?:and|or|but|including|among|while|when|as|after|before|than|which|who|that|if)\b/iu;
const LAST_BORDER = new RegExp(`^.*(?:${BORDER.source})`, 'isu');
/** Clauses are short; a text without any border is not searched to its end. */
const LONGEST = 300;

/** "including 12 boats", "another 12 boats": a part of a count, or what is added to it. */
const PART =
  /\b(?:including|include[sd]?|among (?:them|those)|of (?:them|whom|these|those|which)|another|further|additional|other|only|first|last|past|next|every|each)\s*$/iu;
const RATE =
  /^(?:[^,.;]{0,30}?\b)?(?:(?:per|each|every|an?) (?:second|minute|hour|day|night|week|month|season|year|person|head|unit|share)|annually|daily|weekly|monthly|yearly|apiece)\b/iu;
/** What holds at all times is no count of this event. */
const GENERAL =
  /\b(?:(?:on|in an?) average|(?:every|each|per|in an average) (?:year|day|week|month|season)|annual(?:ly)?|usually|typically|normally|generally|historically|record)\b/iu;
/** A count that is not at its end: another stage has another figure. */
const STAGE =
  /\b(?:(?:with|after) [^,.;]{0,40}(?:counted|reporting|declared|tallied)|counted so far|(?:early|first|partial|preliminary|provisional|initial|unofficial|final|official) (?:counts?|results?|returns?|tall(?:y|ies)|figures?)|exit polls?|projections?|projected)\b/iu;
const SPAN = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/u;
/** A span of time is a length only where something goes on for it; "30 days later" is a date. */
const LASTS = /\b(?:for|lasts?|lasted|takes?|took|taken|sentenced to|of)\s*$/iu;
const DATES = /^\s*\S+ (?:ago|later|earlier|before|after|old|from|since|away)\b/iu;
const PLACE =
  /\b(?:in|at|from|across|off|near|around|throughout|outside) (?:the )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})/u;
const OPENS_WITH_PLACE =
  /^(?:In|At|Across|Off|Near|Throughout) (?:the )?(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})/u;

/** What stands on each side of a figure, up to where something else is said. */
interface Setting {
  readonly before: string;
  readonly after: string;
}

const settingOf = rememberingOf(({ figure, read, sentence }: Quantity): Setting => {
  const { text } = read.article;
  const from = read.analysis.sentences[figure.sentence]?.start ?? figure.start;
  const end = Math.min(from + sentence.length, figure.end + LONGEST);
  const before = text.slice(Math.max(from, figure.start - LONGEST), figure.start);
  const after = text.slice(figure.end, end);
  const to = after.search(BORDER);
  return { before: before.replace(LAST_BORDER, ''), after: to < 0 ? after : after.slice(0, to) };
});

const nameWordsIn = rememberingOf(
  ({ analysis }: ReadArticle): ReadonlySet<string> =>
    new Set(
      analysis.names.flatMap(({ name }) => lowerWordsOf(name).map((lower) => lower.replace(/'s$/u, ''))),
    ),
);

/** What is said of it right there: verbs by their base forms, no names. */
const saidNear = rememberingOf((one: Quantity): ReadonlySet<string> => {
  const { figure, read } = one;
  const { before, after } = settingOf(one);
  const near = [...lowerWordsOf(before).slice(-REACH), ...lowerWordsOf(after).slice(0, REACH_BEHIND)];
  const names = nameWordsIn(read);
  const words = near
    .map((lower) => lower.replace(/'s$/u, ''))
    .filter((word) => !names.has(word) && !/\d/u.test(word) && !STOP_WORDS.has(word));
  const unit = meaningsOf(figure.unit);
  const said = meaningsOf(words.map((word) => baseOf(word) ?? word).join(' '));
  return new Set([...said].filter((meaning) => !unit.has(meaning) || fatesAmong([meaning]).length > 0));
});

const placeOf = ({ sentence }: Quantity, { after }: Setting): readonly string[] => {
  const place = PLACE.exec(after)?.[1] ?? OPENS_WITH_PLACE.exec(sentence)?.[1] ?? '';
  return lowerWordsOf(place).flatMap((lower) => (STOP_WORDS.has(lower) ? [] : [lower.replace(/'s$/u, '')]));
};

/** The place of one is named by the other too, or by the title above it. */
const isSamePlace = (a: Quantity, b: Quantity, [one, other]: readonly [Setting, Setting]): boolean => {
  const [left, right] = [placeOf(a, one), placeOf(b, other)];
  if (left.length > 0 && right.length > 0) return left.some((word) => right.includes(word));
  const knows = (place: readonly string[], { sentence, read }: Quantity): boolean => {
    const said = new Set(
      lowerWordsOf(`${sentence} ${read.article.title}`).map((lower) => lower.replace(/'s$/u, '')),
    );
    return place.length === 0 || place.some((word) => said.has(word));
  };
  return knows(left, b) && knows(right, a);
};

const daysOf = ({ figure, read }: Quantity): ReadonlySet<string> => {
  const sentence = read.analysis.sentences[figure.sentence];
  const dates = sentence === undefined ? [] : spansIn(read.analysis.dates, sentence);
  return new Set(dates.flatMap(({ day }) => day ?? []));
};
const isSameTime = (a: Quantity, b: Quantity): boolean => {
  const [left, right] = [daysOf(a), daysOf(b)];
  return left.size === 0 || right.size === 0 || !left.isDisjointFrom(right);
};

/** "It has two confirmed cases": whose they are stands elsewhere. */
const LEANS =
  /^["“]?(?:it|they|he|she|we|i|this|that|these|those|its|their|his|her|there)\b(?! (?:is|was) (?:not )?(?:un)?(?:clear|known))/iu;

const LAST_YEAR =
  /\b(?:(?:last|previous|past) (?:year|decade|century)|a year (?:ago|earlier|before)|years (?:ago|earlier))\b/iu;
/** A year gone by: what is told of it is background. */
const isOfOld = ({ sentence, read: { article } }: Quantity): boolean => {
  if (LAST_YEAR.test(sentence)) return true;
  const year = new Date(article.knownAt).getUTCFullYear();
  return (sentence.match(/(?<![\p{L}\d])(?:1[5-9]|20)\d\d(?![\d])/gu) ?? []).some(
    (one) => Number(one) < year,
  );
};

/** "Four people have died.": of what, where and when stands elsewhere, and may be anything. */
const saysNoMore = ({ figure, read, sentence }: Quantity): boolean => {
  const counted = meaningsOf(`${read.article.text.slice(figure.start, figure.end)} ${figure.unit}`);
  return [...meaningsOf(sentence)].every((one) => counted.has(one) || fatesAmong([one]).length > 0);
};

/** How far a count reaches: what was counted in the whole world is no count of one place. */
const REACHES =
  /\b(?:world ?-?wide|around the world|across the world|in the world|global(?:ly)?|nation-?wide|across the (?:country|nation)|in total|overall|altogether|across all)\b/iu;
const isSameReach = (a: Quantity, b: Quantity): boolean =>
  REACHES.test(a.sentence) === REACHES.test(b.sentence);

/** Of several of one kind in a sentence nobody can tell which is meant. */
const isOneOfMany = ({ figure, read }: Quantity): boolean =>
  read.analysis.figures.filter(
    (one) => one.sentence === figure.sentence && headOf(one.unit) === headOf(figure.unit),
  ).length > 1;

const isTelling = rememberingOf((one: Quantity): boolean => {
  const { before, after } = settingOf(one);
  const isLength = !SPAN.test(headOf(one.figure.unit)) || (LASTS.test(before) && !DATES.test(after));
  return (
    isLength &&
    !LEANS.test(one.sentence) &&
    !PART.test(before) &&
    !GENERAL.test(one.sentence) &&
    !STAGE.test(one.sentence) &&
    !isOfOld(one) &&
    !saysNoMore(one) &&
    !isOneOfMany(one)
  );
});

/** "12 confirmed cases" and "40 cases": two things under one noun, unless the other says what kind it means. */
const isSameKind = (a: Quantity, b: Quantity): boolean => {
  const [left, right] = [kindOf(a.figure.unit), kindOf(b.figure.unit)];
  if (left === right || MEASURE.test(headOf(a.figure.unit))) return true;
  const says = ({ sentence, read }: Quantity, kind: string): boolean =>
    `${read.article.title} ${sentence}`.toLowerCase().includes(kind);
  return says(b, left) && says(a, right);
};

const isAlike = (left: readonly string[], right: readonly string[]): boolean =>
  (left.length === 0 && right.length === 0) || left.some((one) => right.includes(one));

/** How surely two figures measure one thing in one place at one time, 0 to 1; 0 where what stands right beside them does not say so. */
export const sameMeasure = (a: Quantity, b: Quantity): number => {
  const likeness = sameness(a, b);
  if (likeness === 0) return 0;
  if (!isTelling(a) || !isTelling(b)) return 0;
  const [one, other] = [settingOf(a), settingOf(b)];
  if (RATE.test(one.after) !== RATE.test(other.after)) return 0;
  if (!isSameReach(a, b) || !isSameKind(a, b) || !isSameTime(a, b) || !isSamePlace(a, b, [one, other]))
    return 0;
  const [left, right] = [saidNear(a), saidNear(b)];
  if (left.isDisjointFrom(right)) return 0;
  return isAlike(fatesAmong(left), fatesAmong(right)) ? likeness : 0;
};
