// Which entries of a feed are taken: what was not seen before, what has changed since, and at first contact only the newest.
import { createHash } from 'node:crypto';
import { DAY, type Instant, MINUTE } from '../time/instant.ts';
import type { FeedDocument, FeedEntry } from './document.ts';

/** An entry as it was last seen. */
export interface SeenItem {
  /** Names it within its feed. */
  readonly key: string;
  /** Of what the entry said; another one: it has changed. */
  readonly print: string;
  /** The article that it became; null for one that was passed over. */
  readonly article: string | null;
  /** How often it has changed so far, and when it was last looked at. */
  readonly changes: number;
  readonly changedAt: Instant;
  /** So many times it could not be taken in whole, since its page did not answer or it could not be read; 0 once it was. */
  readonly owed: number;
}

export interface Item {
  readonly key: string;
  /** What the feed calls it; null where it gives no id, or one that stands for several texts. */
  readonly id: string | null;
  readonly print: string;
  readonly entry: FeedEntry;
}

const hash = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\u0000')).digest('base64url').slice(0, 22);

const named = ({ id, url, title, text }: FeedEntry): string => id ?? url ?? `${title}\n${text}`;

/** Of its words and its address; a new date alone changes nothing. */
const printOf = ({ url, title, summary, content }: FeedEntry): string =>
  hash(url ?? '', title, summary, content);

const addressOf = ({ url, title }: FeedEntry): string => url ?? title;

/** Names that stand for several texts. */
const sharedNames = (entries: readonly FeedEntry[]): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(entries, named)].flatMap(([name, all]) =>
      new Set(all.map(addressOf)).size > 1 ? [name] : [],
    ),
  );

/** Each entry once. Some feeds use one id for all their entries: then the address tells them apart. */
export const itemsOf = ({ entries }: FeedDocument): readonly Item[] => {
  const shared = sharedNames(entries);
  const items = new Map<string, Item>();
  for (const entry of entries) {
    const name = named(entry);
    const isShared = shared.has(name);
    const key = isShared ? hash(name, addressOf(entry)) : hash(name);
    if (items.has(key)) continue;
    items.set(key, { key, id: isShared ? null : entry.id, print: printOf(entry), entry });
  }
  return [...items.values()];
};

/** The first look at a feed brings so many at most: a digest is no archive. */
export const FIRST_CONTACT = 20;

const dateOf = ({ entry: { published, updated } }: Item): Instant => published ?? updated ?? 0;

/** Looked at less and less: after 5 minutes, 10, 20 … a day. */
const isTime = (since: Instant, times: number, now: Instant): boolean =>
  // A clock that was ahead must not keep it waiting.
  now < since || now - since >= Math.min(5 * MINUTE * 2 ** Math.min(times, 12), DAY);

type Turn = 'now' | 'later' | 'never';

/** An entry that changes with every look (a counter, an advertisement) has its turn less and less; so has what is owed. */
const turnOf = ({ print }: Item, before: SeenItem | undefined, now: Instant): Turn => {
  if (before === undefined) return 'now';
  const hasChanged = before.print !== print;
  if (!hasChanged && before.owed === 0) return 'never';
  return isTime(before.changedAt, hasChanged ? before.changes : before.owed - 1, now) ? 'now' : 'later';
};

export interface NewItems {
  /** To be kept as articles, oldest first, then what is owed. */
  readonly keep: readonly Item[];
  /** Not to be kept, and not new the next time either. */
  readonly pass: readonly Item[];
  /** Some have their turn later. */
  readonly hasMore: boolean;
}

/** `seen` by key; `isFirst`: the feed has never brought anything. */
export const newItems = (
  items: readonly Item[],
  seen: ReadonlyMap<string, SeenItem>,
  isFirst: boolean,
  now: Instant,
): NewItems => {
  const byTurn = Map.groupBy(items, (item) => turnOf(item, seen.get(item.key), now));
  // Feeds list their newest first: where dates are the same or missing, what stands above is newer.
  const newest = (byTurn.get('now') ?? []).toSorted((a, b) => dateOf(b) - dateOf(a));
  const owed = ({ key }: Item): number => seen.get(key)?.owed ?? 0;
  const kept = isFirst ? newest.slice(0, FIRST_CONTACT) : newest;
  return {
    // What is owed had its turn once: news comes first.
    keep: kept.toReversed().toSorted((a, b) => owed(a) - owed(b)),
    pass: isFirst ? newest.slice(FIRST_CONTACT) : [],
    hasMore: byTurn.has('later'),
  };
};

/** What did not come in whole so often is left as it is: a teaser stays. */
const TRIES = 8;
/** A text that cannot be read at all is a fault of ours, which may be mended: it is tried for about a week. */
const TRIES_UNREAD = 15;

export interface ItemOutcome {
  /** The article that it became; null where it became none. */
  readonly article: string | null;
  /** False: some of it is still owed, since its page did not answer or it could not be read. */
  readonly isDone: boolean;
}

export const seenAfter = (
  { key, print }: Item,
  before: SeenItem | undefined,
  outcome: ItemOutcome,
  now: Instant,
): SeenItem => {
  const article = outcome.article ?? before?.article ?? null;
  const tries = (before?.owed ?? 0) + 1;
  const isGivenUp = tries >= (article === null ? TRIES_UNREAD : TRIES);
  const hasChanged = before !== undefined && before.print !== print;
  return {
    key,
    print,
    article,
    changes: (before?.changes ?? 0) + (hasChanged ? 1 : 0),
    changedAt: now,
    owed: outcome.isDone || isGivenUp ? 0 : tries,
  };
};
