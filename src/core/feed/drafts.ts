// What a feed says as articles on their way in.
import type { ArticleDraft } from '../article/draft.ts';
import { houseOf } from '../article/house.ts';
import { paragraphs, titleLine, titleOfUntitled } from '../article/tidy.ts';
import { hostOf } from './address.ts';
import type { FeedDocument, FeedEntry } from './document.ts';
import type { FeedSetting } from './feed.ts';
import { itemsOf } from './items.ts';

/** What whoever added the feed says of it; what is not said the feed itself is asked. */
export type FeedNames = Pick<FeedSetting, 'publisher' | 'family' | 'language'>;
export const UNNAMED: FeedNames = { publisher: null, family: null, language: null };

export interface FeedDraft {
  /** As in `Item`. */
  readonly id: string | null;
  readonly draft: ArticleDraft;
}

/** Aggregators write whose it is behind the title. */
const withoutPublisher = (title: string, publisher: string | null): string => {
  if (publisher === null || !title.endsWith(publisher)) return title;
  return /^(.{10,}\S)\s+[-–—|]\s+$/u.exec(title.slice(0, -publisher.length))?.[1] ?? title;
};

/** Some feeds repeat the title as the first line of the text. */
const withoutTitle = (text: string, title: string): string => {
  const [first, ...more] = text.split('\n');
  return first?.trim() === title && more.length > 0 ? more.join('\n') : text;
};

/** An aggregator’s item names its publisher; a feed that names itself as the source says nothing new. */
const sourceOf = (
  { source }: FeedEntry,
  document: FeedDocument,
): { readonly title: string; readonly url: string | null } | null => {
  if (source === null || source.title === null || source.title === document.title) return null;
  const { title, url } = source;
  return url !== null && hostOf(url) === hostOf(document.link ?? '') ? null : { title, url };
};

/** Null for an entry that says nothing. */
export const draftOf = (entry: FeedEntry, document: FeedDocument, names: FeedNames): ArticleDraft | null => {
  const source = sourceOf(entry, document);
  const written = withoutPublisher(titleLine(entry.title.normalize('NFC')), source?.title ?? null);
  const text = withoutTitle(paragraphs(entry.text.normalize('NFC')), written);
  const title = written || titleOfUntitled(text);
  if (title === '') return null;
  const at = entry.published ?? entry.updated;
  return {
    url: entry.url,
    family: source === null ? (names.family ?? houseOf(document.link, entry.url)) : houseOf(source.url),
    publisher: source?.title ?? names.publisher ?? (document.title || null),
    title,
    text: text || title,
    language: names.language ?? document.language,
    published: at === null ? null : { is: 'known', at, precision: 'instant' },
  };
};

/** In the feed’s order, each once; entries that say nothing are left out. */
export const draftsOf = (document: FeedDocument, names: FeedNames): readonly FeedDraft[] =>
  itemsOf(document).flatMap(({ id, entry }) => {
    const draft = draftOf(entry, document, names);
    return draft === null ? [] : [{ id, draft }];
  });
