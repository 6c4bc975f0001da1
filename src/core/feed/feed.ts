// A feed: an address that is read, and what is known of it before it is asked.

/** Whether the full text of an item is fetched from its page. */
export type PagePolicy = 'never' | 'when-short' | 'always';
export const PAGE_POLICIES: readonly PagePolicy[] = ['never', 'when-short', 'always'];

/** What whoever adds a feed says of it; null where nobody says anything, then the feed itself is asked. */
export interface FeedSetting {
  readonly url: string;
  readonly publisher: string | null;
  /** Publishers of one family are not independent of each other. */
  readonly family: string | null;
  readonly section: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly pages: PagePolicy;
}

/** Of a feed of which nobody says anything. */
export const UNSAID: Omit<FeedSetting, 'url'> = {
  publisher: null,
  family: null,
  section: null,
  language: null,
  pages: 'when-short',
};

/**
 * Who wants a feed: `config` (the catalogue, by a chosen section), `operator` (the command line), or one workspace:
 * `slack:<team id>`, `discord:<server id>`, `browser`, `terminal`. A feed is asked once, whoever wants it, and rests when nobody does.
 * A workspace manages its own feeds alone; what any of them brings is told to everybody who uses this Dateline.
 */
export type FeedOwner =
  | 'config'
  | 'operator'
  | 'browser'
  | 'terminal'
  | `slack:${string}`
  | `discord:${string}`;

/** The settings, by the sections that they choose. */
export const CONFIG = 'config' satisfies FeedOwner;
/** Whoever runs Dateline, at the command line. */
export const OPERATOR = 'operator' satisfies FeedOwner;
export const BROWSER = 'browser' satisfies FeedOwner;
export const TERMINAL = 'terminal' satisfies FeedOwner;

/** Owners behind which whoever runs Dateline stands: their feeds are everybody's. */
export const COMMON_OWNERS: readonly FeedOwner[] = [CONFIG, OPERATOR, BROWSER, TERMINAL];

/** A feed from which an article came. */
export interface Origin {
  readonly feed: string;
  readonly section: string | null;
}
