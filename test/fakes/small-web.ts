// A small web: a site on loopback that every name leads to, asked with the real fetch and read with the real readers.
import { readFeed } from '../../src/adapters/feeds/feed.ts';
import { readPage } from '../../src/adapters/pages/page.ts';
import { readingHere } from '../../src/adapters/system/reading.ts';
import { guardedFetch } from '../../src/adapters/web/guarded-fetch.ts';
import type { FeedAsking } from '../../src/flows/feeds/asking.ts';
import { type NewsSite, newsSite, type RssItem, rss, type SiteAnswer } from './news-site.ts';

export interface SmallWeb extends FeedAsking, Omit<NewsSite, 'url'> {
  /** `hills.example.org:…`, as it stands in every answer. */
  readonly host: string;
  /** Of a path, at a name that leads here. */
  url(path: string, name?: string): string;
  /** From now on nothing stands anywhere, and nothing was asked. */
  clear(): void;
}

const HILLS = 'hills.example.org';

export const smallWeb = async (): Promise<SmallWeb> => {
  const site = await newsSite();
  const port = Number(new URL(site.url).port);
  const web = guardedFetch({
    clock: { now: () => 0 },
    allow: [{ is: 'network', address: '127.0.0.1', bits: 32, port }],
    lookup: async () => [{ address: '127.0.0.1', family: 4 }],
    politeness: { spacing: 0 },
  });
  return {
    ...site,
    host: `${HILLS}:${port}`,
    url: (path, name = HILLS) => `http://${name}:${port}${path}`,
    clear: () => {
      site.clear();
      site.asked.length = 0;
    },
    fetch: web.fetch,
    reading: readingHere({ feed: readFeed, page: readPage }),
    close: async () => {
      await web.close();
      await site.close();
    },
  };
};

export const feedWith = (title: string, ...items: readonly RssItem[]): SiteAnswer => ({
  headers: { 'content-type': 'application/rss+xml' },
  body: rss(title, items),
});

export interface PageLink {
  readonly url: string;
  readonly title: string | null;
}

const NAMED = ({ url, title }: PageLink): string =>
  `<link rel="alternate" type="application/rss+xml" href="${url}"${title === null ? '' : ` title="${title}"`}>`;

/** A page that names feeds in its head, and leads to others in its text. */
export const pageWith = (named: readonly PageLink[], linked: readonly string[] = []): SiteAnswer => ({
  headers: { 'content-type': 'text/html' },
  body: `<!doctype html><html><head><title>Hills</title>${named.map(NAMED).join('')}</head><body>${linked
    .map((url) => `<a href="${url}">${url}</a>`)
    .join(' ')}</body></html>`,
});
