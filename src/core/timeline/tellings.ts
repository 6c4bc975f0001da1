// Sentences that tell what happened on a date.
import type { Sentence } from '../language/analysis.ts';
import { type Bag, bagOf } from '../language/likeness.ts';
import { CUE } from '../language/reporting.ts';
import { isTellable } from '../language/self-contained.ts';
import { contentStems } from '../language/words.ts';
import { spokenIn } from '../story/spoken.ts';
import type { ReadArticle } from '../story/story.ts';
import { plusDays } from '../time/zoned.ts';
import { datesIn, publishedOn } from './dates-told.ts';
import { isLeftBehind } from './moved.ts';
import type { Relevance } from './relevance.ts';

export interface Telling {
  readonly read: ReadArticle;
  readonly sentence: Sentence;
  readonly date: string;
  /** The day on which it was said, where something else may have happened. */
  readonly isSaid: boolean;
  readonly weight: number;
  readonly stems: readonly string[];
  readonly bag: Bag;
}

/** "Tickets go on sale on Monday." */
const SHORTEST = 6;
/** Prose sentences of an article that may tell of a date which they name. */
const NAMING = 20;
/** What many report in the first sentences on a day happened on it, or on the day before; of a few, the very first one. */
const MANY_ARTICLES = 30;
const OPENING_OF_MANY = 4;
const SURE = { named: 1, published: 1, publishedAlone: 0.6, dayBefore: 0.4 } as const;

/** "…, she said on Tuesday": what she told of may have another day. */
const SAID_ON = new RegExp(`${CUE.source}(?: \\p{L}+){0,3} (?:on |late |early )?$`, 'u');
/** "after Sunday's vote": the day belongs to the vote. */
const POSSESSIVE = /^['’]s\b/u;
/** "the 2007 Oscars", "the 2006 film", "Christmas albums": the year or the feast says which thing is meant, not when something happened. */
const THE = /\b(?:the|an?|his|her|its|their|our|this|that|annual|['’]s) (?:early |late |mid-?)?$/iu;
const OF_A_THING =
  /^(?:['’]s\b| (?!and |or |to |in |at |on |as |for |from |with |when |after |before |but |by |until |of |that |which |who |while |because )\p{L})/u;
const FEAST = /^(?!\p{L}+day$)\p{Lu}[\p{L} ]+$/u;
const CALENDAR_WORD =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Today|Tomorrow|Yesterday|Now)\b/u;
const namesAThing = (
  mention: { readonly value: string },
  written: string,
  before: string,
  after: string,
): boolean => {
  if (!OF_A_THING.test(after)) return false;
  const isFeast = FEAST.test(written) && !CALENDAR_WORD.test(written);
  return isFeast
    ? !/\b(?:on|last|this|next|by|since|until|before|after) $/iu.test(before)
    : mention.value.length < 10 && THE.test(before);
};

const ADDRESSES = /\b(?:I|we|you|my|our|your)\b/iu;
const ASKS_OR_CRIES = /[?!]["”’]?$/u;

interface Dated {
  readonly date: string;
  readonly isSaid: boolean;
  readonly sure: number;
}

const named = ({ analysis }: ReadArticle, sentence: Sentence, text: string): readonly Dated[] => {
  const mentions = datesIn(analysis, sentence).map((mention) => ({
    ...mention,
    at: mention.start - sentence.start,
    isOfAThing: POSSESSIVE.test(text.slice(mention.end - sentence.start)),
    text: text.slice(mention.start - sentence.start, mention.end - sentence.start),
    after: text.slice(mention.end - sentence.start),
  }));
  return [
    ...Map.groupBy(
      mentions.filter(
        (one) => !isLeftBehind(text, one.at) && !namesAThing(one, one.text, text.slice(0, one.at), one.after),
      ),
      ({ value }) => value,
    ),
  ].map(([date, of]) => ({
    date,
    isSaid: of.every(({ at, isOfAThing }) => isOfAThing || SAID_ON.test(text.slice(0, at))),
    sure: SURE.named,
  }));
};

/** The day of an opening sentence that names none. */
const impliedIn = (read: ReadArticle, isOfMany: boolean): readonly Dated[] => {
  const date = publishedOn(read);
  if (date === null) return [];
  if (!isOfMany) return [{ date, isSaid: false, sure: SURE.publishedAlone }];
  return [
    { date, isSaid: false, sure: SURE.published },
    { date: plusDays(date, -1), isSaid: false, sure: SURE.dayBefore },
  ];
};

const tellingsOf = (read: ReadArticle, relevance: number, isOfMany: boolean): readonly Telling[] => {
  const implied = impliedIn(read, isOfMany);
  const prose = read.analysis.sentences.filter(({ kind }) => kind === 'prose').slice(0, NAMING);
  return prose.flatMap((sentence, position) => {
    const text = read.article.text.slice(sentence.start, sentence.end);
    const own = named(read, sentence, text);
    const isOpening = position < (isOfMany ? OPENING_OF_MANY : 1);
    const dated = own.length > 0 || !isOpening ? own : implied;
    if (dated.length === 0 || spokenIn(read).has(sentence) || !isTellable(text, SHORTEST)) return [];
    const stems = contentStems(text);
    const bag = bagOf(stems);
    const near = 1 / (1 + (own.length > 0 ? 0.05 : 0.1) * position);
    const plain = (ADDRESSES.test(text) ? 0.7 : 1) * (ASKS_OR_CRIES.test(text) ? 0.5 : 1);
    return dated.map(({ date, isSaid, sure }) => ({
      read,
      sentence,
      date,
      isSaid,
      weight: relevance ** 1.5 * near * plain * sure,
      stems,
      bag,
    }));
  });
};

export const tellingsIn = (articles: readonly ReadArticle[], relevance: Relevance): readonly Telling[] =>
  articles.flatMap((read) => tellingsOf(read, relevance(read), articles.length >= MANY_ARTICLES));
