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

/** Months after the beginning of the year at which a quarter, a half or a season is over. */
const PARTS_OF_YEAR: Readonly<Record<string, number>> = {
  Q1: 3, Q2: 6, Q3: 9, Q4: 12, H1: 6, H2: 12, SP: 5, SU: 8, FA: 11, WI: 14,
}; // biome-ignore format: a table

/** ISO week 1 is the one with 4 January in it; it ends with its Sunday. */
const endOfWeek = (year: number, week: number): Instant => {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * DAY;
  return monday + week * 7 * DAY;
};

/** The first instant after a day (or a part of it), a week, a month, a part of a year or a year; null for other values. */
const endOf = (value: string): Instant | null => {
  const match =
    /^(\d{4})(?:-(?:W(?<week>\d\d)(?:-WE)?|(?<part>[QH]\d|SP|SU|FA|WI)|(?<month>\d\d)(?:-(?<day>\d\d)(?:T.*)?)?))?$/u.exec(
      value,
    );
  if (match === null) return null;
  const year = Number(match[1]);
  const { week, part, month, day } = match.groups ?? {};
  if (week !== undefined) return endOfWeek(year, Number(week));
  if (part !== undefined) return Date.UTC(year, PARTS_OF_YEAR[part] ?? 12, 1);
  if (month === undefined) return Date.UTC(year + 1, 0, 1);
  return day === undefined
    ? Date.UTC(year, Number(month), 1)
    : Date.UTC(year, Number(month) - 1, Number(day) + 1);
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
