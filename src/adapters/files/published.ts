// A publication date as files and people write it.
import { Temporal } from 'temporal-polyfill';
import type { ArticleDraft } from '../../core/article/draft.ts';
import { startOfDay } from '../../core/time/zoned.ts';

type Known = NonNullable<ArticleDraft['published']>;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** `Sat, 01 Mar 2025 09:30:00 GMT`, as mail and feeds write it. */
const MAIL = /^(?:\w{3}, )?\d{1,2} \w{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:GMT|UTC?|Z|[+-]\d{4})$/u;

const instantOf = (text: string): number | null => {
  try {
    return Temporal.Instant.from(text.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/u, '$1T')).epochMilliseconds;
  } catch {
    return MAIL.test(text) ? Date.parse(text.replace(/ UTC?$/u, ' GMT')) : null;
  }
};

/** A day (begins in UTC) or an instant; a time without a zone is read as UTC. Null for anything else. */
export const readPublished = (text: string): Known | null => {
  const trimmed = text.trim();
  try {
    if (DAY.test(trimmed)) return { is: 'known', at: startOfDay(trimmed, 'UTC'), precision: 'day' };
  } catch {
    return null;
  }
  const at = instantOf(trimmed) ?? instantOf(`${trimmed}Z`);
  return at === null || Number.isNaN(at) ? null : { is: 'known', at, precision: 'instant' };
};
