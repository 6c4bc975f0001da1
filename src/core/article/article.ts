// An article: one published text, who published it, and when it was published and became known.
import type { Instant } from '../time/instant.ts';

/** When an article was published: known, inferred from its own text (never earlier than `at`), or not to be told. */
export type Publication =
  | { readonly is: 'known'; readonly at: Instant; readonly precision: 'instant' | 'day' }
  | { readonly is: 'inferred'; readonly at: Instant; readonly precision: 'day' }
  | { readonly is: 'absent' };

/** Whether its publisher still stands by it; `note` is what the publisher says of that, where it says something. */
export type Standing =
  | { readonly is: 'standing' }
  | { readonly is: 'corrected'; readonly note: string | null }
  | { readonly is: 'withdrawn'; readonly note: string | null };

export interface Article {
  readonly id: string;
  /** 1 for the first text that was seen, one more for each changed one. */
  readonly revision: number;
  readonly url: string | null;
  /** Who stands behind it, as named by the source; null where nobody is named. */
  readonly publisher: string | null;
  /** The house that its publisher belongs to; null where nobody says. */
  readonly family: string | null;
  /** The agency or publisher whose text it says to be; null for its own. */
  readonly origin: string | null;
  readonly standing: Standing;
  readonly title: string;
  /** Paragraphs separated by a line break; offsets everywhere refer to this string. */
  readonly text: string;
  /** Only its beginning is known: the rest stands behind a paywall. */
  readonly isPartial: boolean;
  /** BCP 47, or null where unknown. */
  readonly language: string | null;
  readonly published: Publication;
  /** When Dateline counts it as news: its arrival, or its publication for an import that has one. */
  readonly knownAt: Instant;
  /** When the store took it in. */
  readonly arrivedAt: Instant;
  /** When this revision arrived; null for the first. */
  readonly revisedAt: Instant | null;
  /** False: an import of which nobody says that it is new, nor when it was published, or what was old when its feed brought it. No update tells it. */
  readonly isNews: boolean;
}

/** When it last brought something new: when it became known, or when its newest revision came. */
export const newsAt = ({ knownAt, revisedAt }: Pick<Article, 'knownAt' | 'revisedAt'>): Instant =>
  Math.max(knownAt, revisedAt ?? knownAt);

/** Where a text stands: UTF-16 offsets of the whole sentence in one field of one article. */
export interface Source {
  readonly article: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: Publication;
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

/** Words of one source sentence, in their order, trimmed only as the trimming rule allows. */
export interface Extract {
  readonly text: string;
  readonly source: Source;
}

/** Taken from the same place, however each is trimmed. */
export const isSameSentence = ({ source: a }: Extract, { source: b }: Extract): boolean =>
  a.article === b.article && a.field === b.field && a.start === b.start;
