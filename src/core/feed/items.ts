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
  /** How often it has changed so far, and when it did last (or was first seen). */
  readonly changes: number;
  readonly changedAt: Instant;
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

/** Each entry once. Some feeds use one id for all their entries: then the address tells them apart. */
export const itemsOf = ({ entries }: FeedDocument): readonly Item[] => {
  const uses = Map.groupBy(entries, named);
  const items = new Map<string, Item>();
  for (const entry of entries) {
    const name = named(entry);
    const isShared = new Set((uses.get(name) ?? []).map(({ url, title }) => url ?? title)).size > 1;
    const key = isShared ? hash(name, entry.url ?? entry.title) : hash(name);
    if (items.has(key)) continue;
    items.set(key, { key, id: isShared ? null : entry.id, print: printOf(entry), entry });
  }
  return [...items.values()];
};

/** The first look at a feed brings so many at most: a digest is no archive. */
export const FIRST_CONTACT = 20;

const dateOf = ({ entry: { published, updated } }: Item): Instant => published ?? updated ?? 0;

/** An entry that changes with every look (a counter, an advertisement) is looked at less and less: 5 minutes, 10, 20 … a day. */
const isTakenAgain = ({ changes, changedAt }: SeenItem, now: Instant): boolean =>
  now - changedAt >= Math.min(5 * MINUTE * 2 ** Math.min(changes, 12), DAY);

export interface Taking {
  /** To be kept as articles, oldest first. */
  readonly taken: readonly Item[];
  /** Not to be kept, and not new the next time either. */
  readonly passed: readonly Item[];
}

/** `seen` by key; `isFirst`: nothing was ever taken from this feed. */
export const takingOf = (
  items: readonly Item[],
  seen: ReadonlyMap<string, SeenItem>,
  isFirst: boolean,
  now: Instant,
): Taking => {
  const fresh = items.filter(({ key, print }) => {
    const before = seen.get(key);
    return before === undefined || (before.print !== print && isTakenAgain(before, now));
  });
  // Feeds list their newest first: where dates are the same or missing, what stands above is newer.
  const newest = fresh.toSorted((a, b) => dateOf(b) - dateOf(a));
  const taken = isFirst ? newest.slice(0, FIRST_CONTACT) : newest;
  return { taken: taken.toReversed(), passed: isFirst ? newest.slice(FIRST_CONTACT) : [] };
};

export const seenAfter = (
  { key, print }: Item,
  before: SeenItem | undefined,
  article: string | null,
  now: Instant,
): SeenItem => ({
  key,
  print,
  article,
  changes: before === undefined ? 0 : before.changes + 1,
  changedAt: now,
});
