// JSON Feed, 1.0 and 1.1, by feedsmith.
import { parseJsonFeed } from 'feedsmith';
import { webAddress } from '../markup/web-address.ts';
import { type ForeignEntry, type ForeignFeed, MOST_ENTRIES, type Wording } from './foreign.ts';

type JsonFeed = ReturnType<typeof parseJsonFeed>;
type JsonItem = NonNullable<JsonFeed['items']>[number];

const datesOf = (written: unknown): readonly string[] => (typeof written === 'string' ? [written] : []);

const plain = (text: string | undefined, base: string | null): Wording | null =>
  text === undefined ? null : { is: 'plain', text, base };

/** Nobody breaks lines inside JSON: each is a paragraph. */
const PARAGRAPH = '\n\n';

const readItem = (item: JsonItem, base: string | null): ForeignEntry => ({
  id: item.id ?? null,
  title: plain(item.title, base),
  url: webAddress(item.url ?? '', base) ?? webAddress(item.external_url ?? '', base),
  published: datesOf(item.date_published),
  updated: datesOf(item.date_modified),
  authors: item.authors?.flatMap(({ name }) => name ?? []) ?? [],
  summary: plain(item.summary, base),
  content:
    item.content_html === undefined
      ? plain(item.content_text?.replaceAll('\n', PARAGRAPH), base)
      : { is: 'html', text: item.content_html, base },
  enclosures:
    item.attachments?.map(({ url, mime_type, size_in_bytes }) => ({
      url: webAddress(url ?? '', base),
      type: mime_type,
      length: size_in_bytes,
    })) ?? [],
  source: null,
});

/** Null for JSON that is no feed, and for what is no JSON. */
export const readJson = (text: string, base: string | null): ForeignFeed | null => {
  try {
    const value: unknown = JSON.parse(text);
    const feed = parseJsonFeed(value);
    return {
      format: `json-${/"version"\s*:\s*"[^"]*\/version\/1\.1"/u.test(text.slice(0, 4096)) ? '1.1' : '1.0'}`,
      title: plain(feed.title, base),
      link: webAddress(feed.home_page_url ?? '', base),
      language: feed.language ?? null,
      ttl: null,
      entries: feed.items?.slice(0, MOST_ENTRIES).map((item) => readItem(item, base)) ?? [],
    };
  } catch {
    return null;
  }
};
