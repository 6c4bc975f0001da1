// What is still ahead in a story: dated sentences of things to come, the newest word on each.
import { type Bag, bagOf, likenessOf } from '../language/likeness.ts';
import { isTellable } from '../language/self-contained.ts';
import { spansIn } from '../language/spans.ts';
import { contentStems } from '../language/words.ts';
import { extractOf } from '../story/extract.ts';
import type { ReadArticle } from '../story/story.ts';
import type { Day } from '../time/instant.ts';
import type { Ahead } from './event.ts';

/** "Tickets go on sale on 2 April." */
const SHORTEST = 5;
/** "for the days after 15 March": nothing happens on that day. */
const FROM_THEN_ON = /\b(?:after|since|beyond|later than) $/iu;
/** The same thing told again. */
const SAME = 0.5;
/** A date that has been moved takes the place of the one before. */
const MOVED =
  /\b(?:put off|postponed?|postpones|delayed|rescheduled|moved (?:to|back|forward)|brought forward|pushed back|deferred|instead of)\b/iu;
const SAME_MATTER_STEMS = 2;

interface Candidate extends Ahead {
  readonly bag: Bag;
  readonly knownAt: number;
}

const candidatesIn = ({ article, analysis }: ReadArticle, after: Day): readonly Candidate[] =>
  analysis.sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end);
    const [date] = spansIn(analysis.dates, sentence).flatMap(({ day, start }) => {
      const isOpenEnded = FROM_THEN_ON.test(text.slice(0, start - sentence.start));
      return day !== null && day > after && !isOpenEnded ? [day] : [];
    });
    if (date === undefined || sentence.kind !== 'prose' || !isTellable(text, SHORTEST)) return [];
    return [
      { ...extractOf(article, sentence), date, bag: bagOf(contentStems(text)), knownAt: article.knownAt },
    ];
  });

/** What a newer one says of the same: again, or that it was moved to another day. */
const isOverruled = (one: Candidate, newer: Candidate): boolean => {
  const shared = [...one.bag.keys()].filter((stem) => newer.bag.has(stem)).length;
  return (
    likenessOf(one.bag, newer.bag) > SAME ||
    (newer.date !== one.date && MOVED.test(newer.text) && shared >= SAME_MATTER_STEMS)
  );
};

/** At most one sentence a day, of the newest article that has one; by date. */
export const readAhead = (articles: readonly ReadArticle[], after: Day): readonly Ahead[] => {
  const kept: Candidate[] = [];
  const newestFirst = [...articles].sort(
    (a, b) => b.article.knownAt - a.article.knownAt || (a.article.id < b.article.id ? -1 : 1),
  );
  for (const one of newestFirst.flatMap((read) => candidatesIn(read, after)))
    if (!kept.some((other) => other.date === one.date || isOverruled(one, other))) kept.push(one);
  return kept
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, text, source }) => ({ date, text, source }));
};
