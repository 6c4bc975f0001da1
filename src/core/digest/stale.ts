// Sentences that time has overtaken: a figure that has a later one, a day that was moved, a prospect whose day has gone by.
import { rememberingOf } from '../language/remembering.ts';
import { spansIn } from '../language/spans.ts';
import { looksAhead } from '../language/tense.ts';
import { overtakenIn } from '../story/overtaken.ts';
import type { ReadArticle } from '../story/story.ts';
import type { Day } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import { movedAway } from '../timeline/ahead.ts';
import type { Candidate } from './candidates.ts';

/** What was to come when it was written, by a day before `today`. */
const isPast = ({ read: { article, analysis }, sentence }: Candidate, today: Day): boolean => {
  const told = dayIn(article.knownAt, 'UTC');
  return spansIn(analysis.dates, sentence).some(({ day, start, end }) => {
    if (day === null || day >= today) return false;
    return day > told || (day === told && looksAhead(article.text, start, end));
  });
};

/** Whether a sentence of the articles (oldest first) is overtaken on a day. */
export const overtakenOn = (articles: readonly ReadArticle[], today: Day): ((one: Candidate) => boolean) => {
  const places = new Set([
    ...overtakenIn(articles).map(({ read: { article, analysis }, figure }) =>
      placeOf(article.id, analysis.sentences[figure.sentence]?.start),
    ),
    ...movedAway(articles).map(({ source }) => placeOf(source.article, source.start)),
  ]);
  // Asked again for each choice of points.
  return rememberingOf(
    (one) => places.has(placeOf(one.read.article.id, one.sentence.start)) || isPast(one, today),
  );
};

const placeOf = (article: string, start: number | undefined): string => `${article}:${start}`;
