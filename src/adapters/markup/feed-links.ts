// The feeds that a page points to, best first.
import { type HtmlDocument, parsed } from './document.ts';

export interface FeedLink {
  /** Absolute, http or https. */
  readonly url: string;
  readonly title: string | null;
}

const FEED_TYPE =
  /^(?:application\/(?:rss|atom|rdf|feed)\+xml|application\/feed\+json|application\/json|text\/xml|application\/xml)\b/iu;
/** Comments, searches and tags of a site are not its news; every Wordpress site offers JSON of something else. */
const BESIDE = /comment|kommentar|comentario|commentaire|\bsearch\b|\/tags?\/|\/author\//iu;
const NEVER = /\/wp-json\/|oembed|manifest|\/api\//iu;

/** Null where it is not a web address. */
export const absolute = (href: string | null | undefined, base: string | null): string | null => {
  const text = href?.trim() ?? '';
  if (text === '' || !URL.canParse(text, base ?? undefined)) return null;
  const url = new URL(text, base ?? undefined);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
};

/** Against what the page's relative links are meant. */
export const baseOf = (document: HtmlDocument, address: string | null): string | null =>
  absolute(document.querySelector('base[href]')?.getAttribute('href'), address) ?? address;

const MOST = 50;

/** `address` is where the page came from; null for a file, then only absolute links count. */
export const feedLinks = (page: HtmlDocument | string, address: string | null): readonly FeedLink[] => {
  const document = typeof page === 'string' ? parsed(page) : page;
  const base = baseOf(document, address);
  const found = new Map<string, FeedLink>();
  for (const link of document.querySelectorAll('link[rel][href]')) {
    const isAlternate = /(?:^|\s)(?:alternate|feed)(?:\s|$)/iu.test(link.getAttribute('rel') ?? '');
    if (!isAlternate || !FEED_TYPE.test(link.getAttribute('type') ?? '')) continue;
    const url = absolute(link.getAttribute('href'), base);
    if (url === null || NEVER.test(url) || found.has(url) || found.size >= MOST) continue;
    found.set(url, { url, title: link.getAttribute('title')?.replace(/\s+/gu, ' ').trim() || null });
  }
  const isBeside = ({ url, title }: FeedLink): number => Number(BESIDE.test(url) || BESIDE.test(title ?? ''));
  return [...found.values()].sort((a, b) => isBeside(a) - isBeside(b));
};
