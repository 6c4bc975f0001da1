// A small web for tests: what stands at an address, as a fetch and as readers of feeds and pages would tell it.
import type { FeedDocument, FeedEntry } from '../../src/core/feed/document.ts';
import type { FeedAsking } from '../../src/flows/feeds/asking.ts';
import type { Fetched } from '../../src/ports/fetch.ts';

export const entry = (title: string, published: number | null = null): FeedEntry => ({
  id: title,
  title,
  url: `https://news.example.org/${encodeURIComponent(title)}`,
  published,
  updated: null,
  authors: [],
  summary: '',
  content: '',
  text: '',
  enclosures: [],
  source: null,
});

export const feedOf = (title: string, entries: readonly FeedEntry[] = []): FeedDocument => ({
  format: 'rss-2.0',
  title,
  link: null,
  language: null,
  ttl: null,
  entries,
  isWhole: true,
});

export type Place =
  | { readonly is: 'feed'; readonly document: FeedDocument; readonly movedTo?: string }
  | {
      readonly is: 'page';
      /** Named by the page, where nothing else is said. */
      readonly feeds: readonly {
        readonly url: string;
        readonly title: string | null;
        readonly isNamed?: boolean;
      }[];
    }
  | { readonly is: 'status'; readonly status: number }
  | Exclude<Fetched, { readonly is: 'answered' }>;

export interface FeedWorld extends FeedAsking {
  /** By address; nothing stands anywhere else (404). */
  readonly places: Map<string, Place>;
  /** Every address that was asked, in order. */
  readonly asked: string[];
}

const ELSEWHERE: Place = { is: 'status', status: 404 };

/** What the bytes hold is found again by the address that they came from. */
export const feedWorld = (places: Readonly<Record<string, Place>> = {}): FeedWorld => {
  const world = new Map(Object.entries(places));
  const asked: string[] = [];
  const at = (url: string | null): Place => world.get(url ?? '') ?? ELSEWHERE;
  return {
    places: world,
    asked,
    fetch: async ({ url }) => {
      asked.push(url);
      const place = at(url);
      if (place.is === 'refused' || place.is === 'failed') return place;
      const status = place.is === 'status' ? place.status : 200;
      const movedTo = place.is === 'feed' ? (place.movedTo ?? null) : null;
      return { is: 'answered', status, headers: {}, body: new Uint8Array(), url, movedTo };
    },
    reading: {
      feed: async ({ url }) => {
        const place = at(url);
        return place.is === 'feed'
          ? { is: 'read', document: place.document }
          : { is: 'refused', code: 'html', why: 'a web page and not a feed' };
      },
      page: async ({ url }) => {
        const place = at(url);
        if (place.is !== 'page') return { is: 'refused', code: 'not-html', why: 'no web page' };
        const page = {
          title: '',
          text: '',
          published: null,
          author: null,
          language: null,
          publisher: null,
          url: null,
          isPaywalled: false,
          feeds: place.feeds.map((feed) => ({ isNamed: true, ...feed })),
        };
        return { is: 'read', page };
      },
    },
  };
};
