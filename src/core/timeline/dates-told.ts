// Which dates a text tells of, and how much a story dwells on each.
import type { Analysis, DateMention, Span } from '../language/analysis.ts';
import { spansIn } from '../language/spans.ts';
import type { ReadArticle } from '../story/story.ts';
import type { Day } from '../time/instant.ts';
import { dayIn, plusDays } from '../time/zoned.ts';
import type { Relevance } from './relevance.ts';

/** `2025`, `2025-02` and `2025-02-27` stand on a timeline; weeks, quarters and the rest do not. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** Of a part of the text, ascending; `value` is the day, month or year. */
export const datesIn = (analysis: Analysis, part: Span): readonly DateMention[] =>
  spansIn(analysis.dates, part)
    .map((mention) => ({ ...mention, value: mention.day ?? mention.value }))
    .filter(({ value }) => DATE.test(value));

/** In UTC; null where it is not known. */
export const publishedOn = ({ article: { published } }: ReadArticle): Day | null =>
  published.is === 'known' ? dayIn(published.at, 'UTC') : null;

const FIRST_SENTENCES = 50;
const MENTIONED = 1;
/** News is of its day, or of the day before. */
const PUBLISHED = 1.5;
const DAY_BEFORE = 0.3;

/** By date. Each article counts once a date: one that repeats it does not make it weightier. */
export const dwelling = (
  articles: readonly ReadArticle[],
  relevance: Relevance,
): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const read of articles) {
    const squared = relevance(read) ** 2;
    const add = (date: string, weight: number): void => {
      weights.set(date, (weights.get(date) ?? 0) + weight * squared);
    };
    const { analysis, article } = read;
    const end = analysis.sentences[FIRST_SENTENCES - 1]?.end ?? article.text.length;
    const mentioned = datesIn(analysis, { start: 0, end }).map(({ value }) => value);
    for (const date of new Set(mentioned)) add(date, MENTIONED);
    const published = publishedOn(read);
    if (published === null) continue;
    add(published, PUBLISHED);
    add(plusDays(published, -1), DAY_BEFORE);
  }
  return weights;
};
