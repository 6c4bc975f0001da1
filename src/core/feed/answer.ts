// What came of asking a feed, and on what terms it is asked again.
import type { Instant } from '../time/instant.ts';
import type { FeedDocument } from './document.ts';
import type { Bounds } from './rhythm.ts';

/** Of the answer; lower-case names. */
export type Headers = Readonly<Record<string, string>>;

export type FeedAnswer =
  /** The server says so, or (`wasWhole`) sent the same bytes as before. */
  | { readonly is: 'unchanged'; readonly headers: Headers; readonly wasWhole: boolean }
  | {
      readonly is: 'document';
      readonly document: FeedDocument;
      readonly headers: Headers;
      readonly print: string;
      /** Where permanent redirects lead; null where none did. */
      readonly movedTo: string | null;
      /** At least one of its items was not there the last time. */
      readonly isNews: boolean;
    }
  /** Its server says that it is gone for good. */
  | { readonly is: 'gone'; readonly why: string }
  | { readonly is: 'fault'; readonly why: string; readonly headers: Headers };

export interface AskingTerms {
  readonly now: Instant;
  /** 0 up to 1. */
  readonly chance: number;
  readonly bounds: Bounds;
}

/** Later, never earlier: what a server asked for is kept, and feeds of one hour do not all come together. */
const JITTER = 0.1;

export const turnAfter = ({ now, chance }: AskingTerms, wait: number): Instant =>
  now + Math.round(wait * (1 + JITTER * chance));
