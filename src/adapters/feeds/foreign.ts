// What a feed says, in its own words: gathered from its format, not yet judged, cleaned or cut.

/** Markup, or words that stand for themselves; relative addresses in it count from `base`. */
export interface Wording {
  readonly is: 'html' | 'plain';
  readonly text: string;
  readonly base: string | null;
}

export interface ForeignEnclosure {
  readonly url: string | null;
  readonly type: string | undefined;
  readonly length: string | number | undefined;
}

export interface ForeignEntry {
  readonly id: string | null;
  readonly title: Wording | null;
  /** Absolute, http or https. */
  readonly url: string | null;
  /** Dates as they are written; the first that can be read counts. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** Names with or without addresses of mail. */
  readonly authors: readonly string[];
  readonly summary: Wording | null;
  readonly content: Wording | null;
  readonly enclosures: readonly ForeignEnclosure[];
  readonly source: { readonly title: Wording | null; readonly url: string | null } | null;
}

/** No feed of news is longer; of an archive the beginning is kept, where the newest stands. */
export const MOST_ENTRIES = 2_000;

export interface ForeignFeed {
  readonly format: string;
  readonly title: Wording | null;
  readonly link: string | null;
  readonly language: string | null;
  /** In minutes. */
  readonly ttl: number | null;
  /** At most `MOST_ENTRIES`. */
  readonly entries: readonly ForeignEntry[];
}
