// Reading what came from outside: feeds and pages, in threads with limits of time and memory.
import type { PageReading } from '../core/article/page.ts';
import type { FeedReading } from '../core/feed/document.ts';

/** Bytes as they were served, and what was said of them. */
export interface Served {
  readonly bytes: Uint8Array;
  /** Where they came from, for relative links; null for a file. */
  readonly url: string | null;
  /** Lower-case names; empty for a file. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Never rejects: what takes too long or too much is refused. */
export interface Reading {
  feed(served: Served): Promise<FeedReading>;
  page(served: Served): Promise<PageReading>;
}
