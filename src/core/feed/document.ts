// What a feed says: the same shape for every format, before Dateline has decided what of it is news.
import type { Instant } from '../time/instant.ts';

export interface Enclosure {
  readonly url: string;
  readonly type: string | null;
  /** In bytes. */
  readonly length: number | null;
}

export interface FeedEntry {
  /** What the feed calls it; null where it gives no id. */
  readonly id: string | null;
  /** Plain text; empty where there is none. */
  readonly title: string;
  /** Absolute, http or https. */
  readonly url: string | null;
  readonly published: Instant | null;
  readonly updated: Instant | null;
  readonly authors: readonly string[];
  /** Safe HTML or text; empty where there is none. */
  readonly summary: string;
  /** Safe HTML or text; empty where there is none. */
  readonly content: string;
  /** The fuller of content and summary as lines of text, one a block. */
  readonly text: string;
  readonly enclosures: readonly Enclosure[];
  /** Whose item it was first, where the feed says so (`<source>`). */
  readonly source: { readonly title: string | null; readonly url: string | null } | null;
}

export interface FeedDocument {
  /** `rss-2.0`, `atom-1.0`, `json-1.1` … */
  readonly format: string;
  /** Plain text; empty where there is none. */
  readonly title: string;
  /** The site that it belongs to. */
  readonly link: string | null;
  /** BCP 47. */
  readonly language: string | null;
  /** How long it asks to be left alone, in minutes; null where it does not say. */
  readonly ttl: number | null;
  /** In the feed's order. */
  readonly entries: readonly FeedEntry[];
  /** False: the end was missing, and what came before it was kept. */
  readonly isWhole: boolean;
}

/** `code` is for programs (`empty`, `not-a-feed`, `html`, `too-deep` …), `why` for people: one clause, no secret. */
export type FeedReading =
  | { readonly is: 'read'; readonly document: FeedDocument }
  | { readonly is: 'refused'; readonly code: string; readonly why: string };
