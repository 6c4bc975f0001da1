// From what a feed says to what Dateline keeps of it: cleaned, dated and within limits.
import type { Enclosure, FeedDocument, FeedEntry } from '../../core/feed/document.ts';
import { readDate } from '../markup/dates/written-date.ts';
import { languageTag } from '../markup/language-tag.ts';
import { LONGEST_MARKUP } from '../markup/sanitise.ts';
import { authorNames } from './authors.ts';
import { lineOf, markupOf, textOf } from './cleaning.ts';
import type { ForeignEnclosure, ForeignEntry, ForeignFeed } from './foreign.ts';

const MOST_ENCLOSURES = 50;
const LONGEST_ID = 1_000;
const LONGEST_TYPE = 100;

const firstDate = (written: readonly string[]): number | null => {
  for (const text of written) {
    const date = readDate(text);
    if (date !== null) return date.at;
  }
  return null;
};

const lengthOf = (written: string | number | undefined): number | null => {
  const length = Number(String(written ?? '').trim() || Number.NaN);
  return Number.isSafeInteger(length) && length >= 0 ? length : null;
};

const enclosuresOf = (written: readonly ForeignEnclosure[]): readonly Enclosure[] => {
  const byUrl = new Map<string, Enclosure>();
  for (const { url, type, length } of written)
    if (url !== null && !byUrl.has(url))
      byUrl.set(url, { url, type: type?.trim().slice(0, LONGEST_TYPE) || null, length: lengthOf(length) });
  return [...byUrl.values()].slice(0, MOST_ENCLOSURES);
};

const entryOf = (foreign: ForeignEntry, most: number): FeedEntry => {
  const [summary, content] = [markupOf(foreign.summary, most), markupOf(foreign.content, most)];
  const [long, short] = [textOf(content), textOf(summary)];
  const { source } = foreign;
  return {
    id: foreign.id?.trim().slice(0, LONGEST_ID) || null,
    title: lineOf(foreign.title),
    url: foreign.url,
    published: firstDate(foreign.published),
    updated: firstDate(foreign.updated),
    authors: authorNames(foreign.authors),
    summary,
    content,
    text: long.length >= short.length ? long : short,
    enclosures: enclosuresOf(foreign.enclosures),
    source: source === null ? null : { title: lineOf(source.title) || null, url: source.url },
  };
};

/** So much is read of all bodies together, in characters; of those after it, which are the oldest, only the beginning. */
const MOST_MARKUP = 4_000_000;
const BEGINNING = 2_000;

const entriesOf = (foreign: readonly ForeignEntry[]): readonly FeedEntry[] => {
  let left = MOST_MARKUP;
  return foreign.map((entry) => {
    const most = left > 0 ? LONGEST_MARKUP : BEGINNING;
    left -= (entry.summary?.text.length ?? 0) + (entry.content?.text.length ?? 0);
    return entryOf(entry, most);
  });
};

/** `served` is the language of which the server speaks, where the feed speaks of none. */
export const documentOf = (
  foreign: ForeignFeed,
  { isWhole, served }: { readonly isWhole: boolean; readonly served: string | null },
): FeedDocument => ({
  format: foreign.format,
  title: lineOf(foreign.title),
  link: foreign.link,
  language: languageTag(foreign.language) ?? languageTag(served),
  ttl: foreign.ttl,
  entries: entriesOf(foreign.entries),
  isWhole,
});
