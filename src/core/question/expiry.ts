// When an open question runs out: what it asked about was dated, the date has gone, and nobody has asked since.
import type { DateMention } from '../language/analysis.ts';
import { spansIn } from '../language/spans.ts';
import type { ReadArticle } from '../story/story.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import type { LedgerQuestion } from './question.ts';

/** A day that stands beside what is asked, and not in it, counts as over so many days later. */
const MARGIN_DAYS = 2;

/** "Will the ferry sail today?", "What happens if no deal is reached by midnight?": the day of the article that asks. */
const SAME_DAY =
  /\b(?:(?:by|before|until|at) (?:midnight|noon|dusk|nightfall|the end of the day)|today|tonight|this (?:afternoon|evening))\b/iu;
/** Asked of what is to come: on the day of the article, only such a question runs out. */
const OF_THE_FUTURE = /\b(?:will|would|can|could|should|may|might|if)\b/iu;

type Source = LedgerQuestion['evidence'][number]['source'];

/** The first instant after a day, a month or a year; null for other values. */
const endOf = (value: string): Instant | null => {
  const [year, month, day] = value.split('-').map(Number);
  if (!/^\d{4}(?:-\d{2}){0,2}$/u.test(value) || year === undefined) return null;
  if (day !== undefined && month !== undefined) return Date.UTC(year, month - 1, day + 1);
  return month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
};

interface End {
  /** The first instant after the day (month, year). */
  readonly over: Instant;
  readonly runsOutAt: Instant;
}
const laterOf = (a: End, b: End): End => (b.over > a.over ? b : a);

/** The last day that one piece of evidence names as still ahead when it was told. */
const endsIn = (question: LedgerQuestion, source: Source, read: ReadArticle): readonly End[] => {
  const { article, analysis } = read;
  const today = endOf(dayIn(article.knownAt, 'UTC')) ?? 0;
  const isToCome = OF_THE_FUTURE.test(question.question);
  const isAsked = ({ start, end }: DateMention): boolean =>
    question.question.includes(article.text.slice(start, end));
  const ends = spansIn(analysis.dates, source).flatMap((mention) => {
    const end = endOf(mention.value);
    if (end === null || end < today || (end === today && !isToCome)) return [];
    if (isAsked(mention)) return [{ over: end, runsOutAt: end }];
    return mention.day === null || end === today ? [] : [{ over: end, runsOutAt: end + MARGIN_DAYS * DAY }];
  });
  const isToday = ends.length === 0 && isToCome && SAME_DAY.test(question.question);
  return isToday ? [{ over: today, runsOutAt: today }] : ends;
};

/** An open question with the instant at which it runs out, where it has one. `articles` by id. */
export const withEnd = (
  question: LedgerQuestion,
  articles: ReadonlyMap<string, ReadArticle>,
): LedgerQuestion => {
  if (question.state !== 'open') return question;
  const told = question.evidence.flatMap(({ source }) => {
    const read = articles.get(source.article);
    return read === undefined ? [] : [{ at: read.article.knownAt, ends: endsIn(question, source, read) }];
  });
  const [first, ...rest] = told.flatMap(({ ends }) => ends);
  if (first === undefined) return question;
  const { over, runsOutAt } = rest.reduce(laterOf, first);
  return told.some(({ at }) => at >= over) ? question : { ...question, runsOutAt };
};

const expire = (question: LedgerQuestion, at: Instant): LedgerQuestion => {
  if (question.state !== 'open') return question;
  const { runsOutAt, ...asked } = question;
  return runsOutAt !== undefined && runsOutAt <= at
    ? { ...asked, state: 'expired', expiredAt: runsOutAt }
    : question;
};

const rank = ({ state }: LedgerQuestion): number => (state === 'open' ? 0 : 1);

/** A ledger as it stands at an instant after its last article: open questions first, otherwise in its own order. */
export const asOf = (ledger: readonly LedgerQuestion[], at: Instant): readonly LedgerQuestion[] =>
  ledger.map((question) => expire(question, at)).sort((a, b) => rank(a) - rank(b));
