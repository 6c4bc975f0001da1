// When an open question has run out: what it asked about was dated, the date has gone, and nobody has spoken of it since.
import type { ReadArticle } from '../story/story.ts';
import { DAY, type Instant } from '../time/instant.ts';
import { dayIn } from '../time/zoned.ts';
import type { LedgerQuestion } from './question.ts';

/** Days named in the evidence as ahead of its article, all gone by with a margin, and nothing heard since: the question has run out. */
const EXPIRED_AFTER_DAYS = 2;

export const expire = (
  question: LedgerQuestion,
  articles: ReadonlyMap<string, ReadArticle>,
  at: Instant,
): LedgerQuestion => {
  if (question.state !== 'open') return question;
  const [first] = question.evidence;
  const read = first === undefined ? undefined : articles.get(first.source.article);
  if (first === undefined || read === undefined) return question;
  const told = dayIn(read.article.knownAt, 'UTC');
  const ahead = read.analysis.dates.filter(
    ({ start, day }) => start >= first.source.start && start < first.source.end && day !== null && day > told,
  );
  const last = ahead
    .map(({ day }) => day ?? '')
    .sort()
    .at(-1);
  if (last === undefined) return question;
  const over = Date.parse(last) + (1 + EXPIRED_AFTER_DAYS) * DAY;
  const heardSince = question.evidence.some(
    ({ source }) => (articles.get(source.article)?.article.knownAt ?? 0) > Date.parse(last),
  );
  return over <= at && !heardSince ? { ...question, state: 'expired', expiredAt: over } : question;
};
