// When an open question runs out: what it asked about was dated, the date has gone, and nobody has spoken of it since.
import type { ReadArticle } from '../story/story.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import type { LedgerQuestion } from './question.ts';

/** Clocks, zones and late reports: a day that has gone by counts as over so many days later. */
const MARGIN_DAYS = 2;

/** The last day that the first evidence names as ahead of its article, or null. */
const lastDayAhead = (
  { evidence: [first] }: LedgerQuestion,
  articles: ReadonlyMap<string, ReadArticle>,
): string | null => {
  const read = first === undefined ? undefined : articles.get(first.source.article);
  if (first === undefined || read === undefined) return null;
  const told = dayIn(read.article.knownAt, 'UTC');
  const ahead = read.analysis.dates.flatMap(({ start, day }) =>
    start >= first.source.start && start < first.source.end && day !== null && day > told ? [day] : [],
  );
  return ahead.sort().at(-1) ?? null;
};

/** An open question with the instant at which it runs out, where it has one. `articles` by id. */
export const withEnd = (
  question: LedgerQuestion,
  articles: ReadonlyMap<string, ReadArticle>,
): LedgerQuestion => {
  if (question.state !== 'open') return question;
  const last = lastDayAhead(question, articles);
  if (last === null) return question;
  const isHeardSince = question.evidence.some(
    ({ source }) => (articles.get(source.article)?.article.knownAt ?? 0) > Date.parse(last),
  );
  return isHeardSince ? question : { ...question, runsOutAt: Date.parse(last) + (1 + MARGIN_DAYS) * DAY };
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
