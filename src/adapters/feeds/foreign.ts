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

export interface ForeignFeed {
  readonly format: string;
  readonly title: Wording | null;
  readonly link: string | null;
  readonly language: string | null;
  /** In minutes. */
  readonly ttl: number | null;
  readonly entries: readonly ForeignEntry[];
}
