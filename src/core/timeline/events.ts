// Dated events of a story: which days it dwells on, and the sentences that tell them best.
import { extractOf } from '../story/extract.ts';
import { byAge, type ReadArticle } from '../story/story.ts';
import type { Day } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import { movedAway } from './ahead.ts';
import { choose, topicOf } from './choosing.ts';
import { dwelling } from './dates-told.ts';
import type { TimelineEvent } from './event.ts';
import { relevanceIn } from './relevance.ts';
import { type Telling, tellingsIn } from './tellings.ts';

/** How much of a timeline is told. */
export interface Extent {
  /** So many dates, the strongest; null: those that matter. */
  readonly dates: number | null;
  /** At most so many sentences a date; null: a few. */
  readonly perDate: number | null;
  /** Days from and to, both included; a month or a year is left out where days are asked for. */
  readonly days: { readonly from: Day; readonly to: Day } | null;
}
const ALL: Extent = { dates: null, perDate: null, days: null };

const EVENTS_PER_DATE = 3;
/** These always matter. */
const LEAST_DATES = 3;
/** Of the mean weight of the three strongest dates: what matters, and what matters nearly as much as these. */
const MATTERS = 0.1;
const STRONG = 0.3;

const precisionOf = (date: string): TimelineEvent['precision'] =>
  date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';

interface TellingsOfDate {
  readonly date: string;
  readonly tellings: readonly Telling[];
  readonly weight: number;
}

/** Nothing under a day from which it was moved. */
const withoutMoved = (tellings: readonly Telling[], articles: readonly ReadArticle[]): readonly Telling[] => {
  const placeOf = (date: string, article: string, start: number): string => `${date} ${article} ${start}`;
  const moved = new Set(
    movedAway(articles).map(({ date, source }) => placeOf(date, source.article, source.start)),
  );
  return tellings.filter(
    ({ date, read, sentence }) => !moved.has(placeOf(date, read.article.id, sentence.start)),
  );
};

/** What was to come on a day gives way to what came, once it is told. */
const whatCame = (date: string, tellings: readonly Telling[]): readonly Telling[] => {
  const came = tellings.filter(
    ({ read: { article } }) => dayIn(article.knownAt, 'UTC').slice(0, date.length) >= date,
  );
  return came.length > 0 ? came : tellings;
};

/** Those of which a sentence tells, strongest first. */
const datesOf = (articles: readonly ReadArticle[], days: Extent['days']): readonly TellingsOfDate[] => {
  const relevance = relevanceIn(articles);
  const weights = dwelling(articles, relevance);
  const isAsked = ({ date }: Telling): boolean =>
    days === null || (date.length === days.from.length && date >= days.from && date <= days.to);
  const tellings = withoutMoved(tellingsIn(articles, relevance).filter(isAsked), articles);
  return [...Map.groupBy(tellings, ({ date }) => date)]
    .map(([date, of]) => ({ date, tellings: whatCame(date, of), weight: weights.get(date) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || (a.date < b.date ? -1 : 1));
};

/** A sentence that gives a month or a year in passing is not told again under it. */
const isDay = (date: string): boolean => precisionOf(date) === 'day';

/** Those of a sentence that has been told once, under one other date, and tells of this one too. */
const toldOnce = (tellings: readonly Telling[], told: readonly Telling[]): readonly Telling[] =>
  tellings.filter(
    ({ sentence, isSaid }) => !isSaid && told.filter((other) => other.sentence === sentence).length === 1,
  );

const asEvent = ({ read, sentence, date, weight }: Telling, ofDate: number): TimelineEvent => ({
  ...extractOf(read.article, sentence),
  date,
  precision: precisionOf(date),
  weight: Math.round(weight * ofDate * 1000) / 1000,
});

const byDate = (a: TimelineEvent, b: TimelineEvent): number => {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (
    b.weight - a.weight ||
    (a.source.article < b.source.article ? -1 : a.source.article > b.source.article ? 1 : 0) ||
    a.source.start - b.source.start
  );
};

/** Days (months, years) that matter, each with the sentences that tell it; oldest first. A story of many days keeps its strongest. */
export const readEvents = (
  unordered: readonly ReadArticle[],
  { dates: most, perDate, days }: Extent = ALL,
): readonly TimelineEvent[] => {
  const articles = [...unordered].sort(byAge);
  const dates = datesOf(articles, days);
  const topic = topicOf(articles);
  const best = dates.slice(0, LEAST_DATES);
  const top = best.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, best.length);
  const told: Telling[] = [];
  let found = 0;
  for (const [rank, { date, tellings, weight }] of dates.entries()) {
    if (most === null ? weight < MATTERS * top && rank >= LEAST_DATES : found >= most) break;
    const first = choose(tellings, told, { topic, most: perDate ?? EVENTS_PER_DATE });
    const again =
      first.length === 0 && most === null && weight >= STRONG * top && isDay(date)
        ? toldOnce(tellings, told)
        : [];
    const others = told.filter((other) => again.every(({ sentence }) => sentence !== other.sentence));
    const chosen = again.length === 0 ? first : choose(again, others, { topic, most: 1 });
    if (chosen.length > 0) found += 1;
    told.push(...chosen);
  }
  const weightOf = new Map(dates.map(({ date, weight }) => [date, weight]));
  return told.map((one) => asEvent(one, weightOf.get(one.date) ?? 0)).sort(byDate);
};
