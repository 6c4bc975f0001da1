// A text on its way in: what its source says of it, before Dateline has decided what it is.
import { type Instant, MINUTE } from '../time/instant.ts';
import type { Publication } from './article.ts';

export interface ArticleDraft {
  readonly url: string | null;
  readonly publisher: string | null;
  readonly title: string;
  /** Paragraphs separated by a line break. */
  readonly text: string;
  /** Only its beginning: the rest stands behind a paywall. */
  readonly isPartial?: boolean;
  /** BCP 47, or null where unknown. */
  readonly language: string | null;
  /** What the source says; null where it says nothing. */
  readonly published: Extract<Publication, { readonly is: 'known' }> | null;
  /** The house that its publisher belongs to. */
  readonly family?: string | null;
  /** Who published it first, as its source says; the text is asked where it says nothing. */
  readonly origin?: string | null;
}

/** Clocks of publishers run a little ahead; beyond this a date in the future is a mistake. */
const AHEAD_AT_MOST = 10 * MINUTE;

/** Windows begin after their first instant: so much later, the news of a day belongs to the window that begins with that day. */
const WITHIN_DAY = 1;

/**
 * When an article counts as news: its publication where there is one, since an imported archive must not flood tomorrow's
 * digest; its arrival where there is none, where the import says so, and where the publication lies in the future.
 */
export const knownAtOf = (published: Publication, arrivedAt: Instant, asNews: boolean): Instant => {
  if (asNews || published.is === 'absent' || published.at > arrivedAt) return arrivedAt;
  return published.precision === 'day' ? published.at + WITHIN_DAY : published.at;
};

/** Before there were newspapers a date is a default of some program, such as the year 1. */
const EARLIEST = Date.UTC(1800, 0, 1);

/** A publication well in the future, or before all newspapers, is nobody's publication date. */
export const isCredible = (published: Publication, arrivedAt: Instant): boolean =>
  published.is === 'absent' || (published.at <= arrivedAt + AHEAD_AT_MOST && published.at >= EARLIEST);
