// A publication date as people give it: only what cannot be misread, so that a slip of the pen is told and not guessed at.
import type { ArticleDraft } from '../../core/article/draft.ts';
import { readDate } from '../markup/dates/written-date.ts';

type Known = NonNullable<ArticleDraft['published']>;

/** `2025-03-01`, `2025-03-01T09:30Z`, `2025-03-01 09:30:00.5+01:00`. */
const ISO =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;
/** `Sat, 01 Mar 2025 09:30:00 GMT`, as mail and feeds write it. */
const MAIL = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC?|Z|[+-]\d{4})$/iu;

/** A day (begins in UTC) or an instant; a time without a zone is read as UTC. Null for anything else. */
export const readPublished = (text: string): Known | null => {
  const written = text.trim();
  const date = ISO.test(written) || MAIL.test(written) ? readDate(written) : null;
  return date === null ? null : { is: 'known', ...date };
};
