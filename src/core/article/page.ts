// What the page of an article says: its text, and what its metadata tell of it.
import type { Publication } from './article.ts';

export interface PageDocument {
  /** Plain text; empty where there is none. */
  readonly title: string;
  /** The article as lines of text, one a block; empty where none was found. */
  readonly text: string;
  readonly published: Extract<Publication, { readonly is: 'known' }> | null;
  readonly author: string | null;
  /** BCP 47; from the page, else from the text. */
  readonly language: string | null;
  readonly publisher: string | null;
  /** What the page says is its own address; absolute, http or https. */
  readonly url: string | null;
  /** Only the beginning is shown to people who have not paid. */
  readonly isPaywalled: boolean;
  /** Feeds that the page points to, best first. */
  readonly feeds: readonly {
    readonly url: string;
    readonly title: string | null;
    /** The page says that it is a feed of its own; else its address only looks like one. */
    readonly isNamed: boolean;
  }[];
}

/** `code` is for programs (`empty`, `not-html`, `too-deep`, `too-large`, `timeout` …), `why` for people: one clause, no secret. */
export type PageReading =
  | { readonly is: 'read'; readonly page: PageDocument }
  | { readonly is: 'refused'; readonly code: string; readonly why: string };
