// An entry of a feed as a text on its way in: the entry's own words, and what is known of its feed.
import type { ArticleDraft } from '../article/draft.ts';
import { paragraphs, titleLine } from '../article/tidy.ts';
import type { FeedDocument, FeedEntry } from './document.ts';
import type { FeedSetting } from './feed.ts';

/** What whoever added the feed says of it; what is not said the feed itself is asked. */
export type FeedNames = Pick<FeedSetting, 'publisher' | 'family' | 'language'>;
export const UNNAMED: FeedNames = { publisher: null, family: null, language: null };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Some entries have no title: the beginning of their text stands for it. */
const titleOf = ({ title, text }: FeedEntry): string =>
  titleLine(title) || titleLine(text.split('\n', 1)[0] ?? '');

/** Without a text, the title alone is the news. Null for an entry that says nothing. */
export const draftOfEntry = (
  entry: FeedEntry,
  { title, language }: Pick<FeedDocument, 'title' | 'language'>,
  names: FeedNames,
): ArticleDraft | null => {
  const headline = titleOf(entry);
  if (headline === '') return null;
  const at = entry.published ?? entry.updated;
  return {
    url: entry.url,
    publisher: names.publisher ?? orNull(title),
    family: names.family,
    origin: entry.source?.title ?? null,
    title: headline,
    text: paragraphs(entry.text) || headline,
    language: names.language ?? language,
    published: at === null ? null : { is: 'known', at, precision: 'instant' },
  };
};
