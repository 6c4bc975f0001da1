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

/** An entry that changes with every look (a counter, an advertisement) is looked at less and less: 5 minutes, 10, 20 … a day. */
const hasSettled = ({ changes, changedAt }: SeenItem, now: Instant): boolean =>
  now - changedAt >= Math.min(5 * MINUTE * 2 ** Math.min(changes, 12), DAY);

const isToBeKept = ({ print }: Item, before: SeenItem | undefined, now: Instant): boolean =>
  before === undefined || before.owed > 0 || (before.print !== print && hasSettled(before, now));

export interface NewItems {
  /** To be kept as articles, oldest first. */
  readonly keep: readonly Item[];
  /** Not to be kept, and not new the next time either. */
  readonly pass: readonly Item[];
}

/** `seen` by key; `isFirst`: the feed has never brought anything. */
export const newItems = (
  items: readonly Item[],
  seen: ReadonlyMap<string, SeenItem>,
  isFirst: boolean,
  now: Instant,
): NewItems => {
  // Feeds list their newest first: where dates are the same or missing, what stands above is newer.
  const newest = items
    .filter((item) => isToBeKept(item, seen.get(item.key), now))
    .toSorted((a, b) => dateOf(b) - dateOf(a));
  const kept = isFirst ? newest.slice(0, FIRST_CONTACT) : newest;
  return { keep: kept.toReversed(), pass: isFirst ? newest.slice(FIRST_CONTACT) : [] };
};

/** What did not come in whole so often is left as it is: a teaser stays, a text that cannot be read is passed over. */
const TRIES = 5;

/** `isDone`: false where some of it is still owed. */
export const seenAfter = (
  { key, print }: Item,
  before: SeenItem | undefined,
  { article, isDone }: { readonly article: string | null; readonly isDone: boolean },
  now: Instant,
): SeenItem => {
  const tries = (before?.owed ?? 0) + 1;
  const isSame = before?.print === print;
  return {
    key,
    print,
    article: article ?? before?.article ?? null,
    changes: before === undefined ? 0 : before.changes + (isSame ? 0 : 1),
    changedAt: isSame ? before.changedAt : now,
    owed: isDone || tries >= TRIES ? 0 : tries,
  };
};
