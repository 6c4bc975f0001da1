// Dated events of a story: which days it dwells on, and the sentences that tell them best.
import type { Analysis, DateMention, Sentence } from '../language/analysis.ts';
import { type Bag, bagOf, likenessOf } from '../language/likeness.ts';
import { CUE } from '../language/reporting.ts';
import { standsAlone } from '../language/self-contained.ts';
import { spansIn } from '../language/spans.ts';
import { contentStems, countWords } from '../language/words.ts';
import { extractOf } from '../story/extract.ts';
import type { ReadArticle } from '../story/story.ts';
import type { Day } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import { movedAway } from './ahead.ts';
import type { TimelineEvent } from './event.ts';
import { isLeftBehind } from './moved.ts';

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

const FIRST_SENTENCES = 50;
const EVENTS_PER_DATE = 3;
/** Alike within a date, and across dates: the same event told again. */
const SAME_DAY_LIKENESS = 0.4;
const OTHER_DAY_LIKENESS = 0.6;
const WORDS = { least: 6, most: 60 } as const;

interface Candidate {
  readonly read: ReadArticle;
  readonly sentence: Sentence;
  readonly date: string;
  /** The day on which it was said, where something else may have happened. */
  readonly isSaid: boolean;
  readonly weight: number;
  readonly stems: readonly string[];
  readonly bag: Bag;
}

/** `2025`, `2025-02` and `2025-02-27` stand on a timeline; weeks, quarters and the rest do not. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;
const precisionOf = (date: string): TimelineEvent['precision'] =>
  date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';

const mentionsIn = (analysis: Analysis, sentence: Sentence): readonly DateMention[] =>
  spansIn(analysis.dates, sentence)
    .map((mention) => ({ ...mention, value: mention.day ?? mention.value }))
    .filter(({ value }) => DATE.test(value));

/** How much an article is about what all of them are about, 0 to 2, 1 in the middle. */
const relevance = (articles: readonly ReadArticle[]): ReadonlyMap<string, number> => {
  const bags = articles.map(({ article, analysis }) => ({
    id: article.id,
    stems: contentStems(
      `${article.title}\n${article.text.slice(0, analysis.sentences[29]?.end ?? article.text.length)}`,
    ),
  }));
  const holders = new Map<string, number>();
  for (const { stems } of bags)
    for (const stem of new Set(stems)) holders.set(stem, (holders.get(stem) ?? 0) + 1);
  const raw = bags.map(({ id, stems }) => {
    const shared = stems.reduce(
      (sum, stem) => sum + ((holders.get(stem) ?? 0) > 1 ? (holders.get(stem) ?? 0) / bags.length : 0),
      0,
    );
    return { id, value: stems.length === 0 ? 0 : shared / Math.sqrt(stems.length) };
  });
  const middle = raw.map(({ value }) => value).sort((a, b) => a - b)[Math.floor(raw.length / 2)] ?? 0;
  return new Map(raw.map(({ id, value }) => [id, middle === 0 ? 1 : Math.min(2, value / middle)]));
};

/** "…, she said on Tuesday": what she told of may have another day. */
const SAID_ON = new RegExp(`${CUE.source}(?: \\p{L}+){0,3} (?:on |late |early )?$`, 'u');

const candidatesIn = (read: ReadArticle, rho: number): readonly Candidate[] => {
  const { article, analysis } = read;
  const published = article.published.is === 'known' ? dayIn(article.published.at, 'UTC') : null;
  let position = 0;
  return analysis.sentences.slice(0, FIRST_SENTENCES).flatMap((sentence) => {
    if (sentence.kind !== 'prose') return [];
    position += 1;
    const text = article.text.slice(sentence.start, sentence.end);
    const words = countWords(text);
    if (words < WORDS.least || words > WORDS.most || !standsAlone(text)) return [];
    const stems = contentStems(text);
    const near = 1 / (1 + 0.05 * position);
    const mentions = mentionsIn(analysis, sentence).filter(
      ({ start }) => !isLeftBehind(text, start - sentence.start),
    );
    const dates =
      mentions.length > 0
        ? [...new Set(mentions.map(({ value }) => value))]
        : position === 1 && published !== null
          ? [published]
          : [];
    const isSaidOn = (date: string): boolean =>
      mentions.every(
        ({ value, start }) => value !== date || SAID_ON.test(text.slice(0, start - sentence.start)),
      );
    const own = mentions.length > 0 ? 1 : 0.6;
    const damped =
      own * (/\b(?:I|we|you|my|our|your)\b/iu.test(text) ? 0.7 : 1) * (/[?!]["”’]?$/u.test(text) ? 0.5 : 1);
    return dates.map((date) => ({
      read,
      sentence,
      date,
      isSaid: isSaidOn(date),
      weight: rho ** 1.5 * near * damped,
      stems,
      bag: bagOf(stems),
    }));
  });
};

/** Best sentences of one date; nothing that is told already, here or under another date (`told`). */
const choose = (
  candidates: readonly Candidate[],
  told: readonly Candidate[],
  most: number,
): readonly Candidate[] => {
  const topic = new Map<string, number>();
  for (const { stems, weight } of candidates)
    for (const stem of new Set(stems)) topic.set(stem, (topic.get(stem) ?? 0) + weight);
  const gain = ({ stems, weight }: Candidate): number =>
    (weight * [...new Set(stems)].reduce((sum, stem) => sum + (topic.get(stem) ?? 0), 0)) /
    Math.max(1, stems.length) ** 0.6;
  const ranked = [...candidates].sort(
    (a, b) =>
      gain(b) - gain(a) ||
      a.read.article.knownAt - b.read.article.knownAt ||
      a.sentence.start - b.sentence.start,
  );
  const chosen: Candidate[] = [];
  for (const one of ranked) {
    if (chosen.length >= most) break;
    const isTold =
      chosen.some((other) => likenessOf(one.bag, other.bag) > SAME_DAY_LIKENESS) ||
      told.some(
        (other) => likenessOf(one.bag, other.bag) > OTHER_DAY_LIKENESS || one.sentence === other.sentence,
      );
    if (!isTold) chosen.push(one);
  }
  return chosen;
};

/** A day that matters nearly as much as the strongest. */
const STRONG = 0.3;

/** A sentence of two days is told under the second one too where that would have nothing else. */
const chooseAgain = (candidates: readonly Candidate[], told: readonly Candidate[]): readonly Candidate[] => {
  const again = candidates.filter(
    ({ sentence, isSaid }) => !isSaid && told.filter((other) => other.sentence === sentence).length === 1,
  );
  const others = told.filter((other) => again.every(({ sentence }) => sentence !== other.sentence));
  return choose(again, others, 1);
};

/** Days (months, years) that matter, each with the sentences that tell it; oldest first. A story of many days keeps its strongest. */
export const readEvents = (
  articles: readonly ReadArticle[],
  { dates: most, perDate, days }: Extent = ALL,
): readonly TimelineEvent[] => {
  const rho = relevance(articles);
  const moved = movedAway(articles);
  const candidates = articles
    .flatMap((read) => candidatesIn(read, rho.get(read.article.id) ?? 1))
    .filter(
      ({ read, sentence, date }) =>
        !moved.some(
          (one) =>
            one.date === date &&
            one.source.article === read.article.id &&
            one.source.start === sentence.start,
        ),
    );
  const byDate = new Map<string, Candidate[]>();
  for (const one of candidates) byDate.set(one.date, [...(byDate.get(one.date) ?? []), one]);
  // Each article counts once per day: one that repeats a date does not make it weightier.
  const score = (of: readonly Candidate[]): number =>
    [...new Map(of.map((one) => [one.read.article.id, one.weight])).values()].reduce(
      (sum, weight) => sum + weight,
      0,
    );
  const isAsked = (date: string): boolean =>
    days === null || (date.length === days.from.length && date >= days.from && date <= days.to);
  const dates = [...byDate]
    .filter(([date]) => isAsked(date))
    .map(([date, of]) => ({ date, of, score: score(of) }))
    .sort((a, b) => b.score - a.score || (a.date < b.date ? -1 : 1));
  const best = dates.slice(0, 3);
  const top = best.length === 0 ? 0 : best.reduce((sum, one) => sum + one.score, 0) / best.length;
  const bar = 0.1 * top;
  const told: Candidate[] = [];
  let tellable = 0;
  for (const [rank, { of, score: own }] of dates.entries()) {
    if (most === null ? own < bar && rank >= 3 : tellable >= most) break;
    const first = choose(of, told, perDate ?? EVENTS_PER_DATE);
    const isStrong = most === null && own >= STRONG * top;
    const chosen = first.length > 0 || !isStrong ? first : chooseAgain(of, told);
    if (chosen.length > 0) tellable += 1;
    told.push(...chosen);
  }
  return told
    .map((one) => ({
      ...extractOf(one.read.article, one.sentence),
      date: one.date,
      precision: precisionOf(one.date),
      weight: Math.round(one.weight * 1000) / 1000,
    }))
    .sort((a, b) =>
      a.date < b.date
        ? -1
        : a.date > b.date
          ? 1
          : b.weight - a.weight ||
            (a.source.article < b.source.article ? -1 : 1) ||
            a.source.start - b.source.start,
    );
};
