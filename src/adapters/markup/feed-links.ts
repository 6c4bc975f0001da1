// The feeds that a page points to: those that it names, then those that its links look like, best first.
import type { PageDocument } from '../../core/article/page.ts';
import { baseOf, type HtmlDocument, type HtmlElement } from './document.ts';
import { webAddress } from './web-address.ts';

export type FeedLink = PageDocument['feeds'][number];

const FEED_TYPE =
  /^(?:application\/(?:rss|atom|rdf|feed)\+xml|application\/(?:feed\+)?json|(?:application|text)\/xml|text\/(?:rss|atom)\+xml)\b/iu;
/** An address that ends as those of feeds do. */
const FEED_LIKE = /(?:^|[/.=_-])(?:feeds?|rss\d?|atom|rdf)(?:[/.?&_-]|$)|[./](?:xml|rdf|rss|atom)$/iu;
/** Comments, searches and tags of a site are not its news; every Wordpress site offers JSON of something else. */
const BESIDE = /comment|kommentar|comentario|commentaire|\bsearch\b|\/tags?\/|\/author\//iu;
const NEVER = /\/wp-json\/|oembed|manifest|\/api\/|sitemap/iu;

/** The lower, the likelier that it is the feed which is meant. */
interface Candidate extends FeedLink {
  readonly rank: number;
}

const BESIDE_RANK = 10;
const LONGEST_TITLE = 200;

const candidate = (
  url: string,
  title: string | null,
  rank: number,
  isNamed: boolean,
): readonly Candidate[] => {
  if (NEVER.test(url)) return [];
  const called = title?.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE).toWellFormed() || null;
  const isBeside = BESIDE.test(called ?? '') || BESIDE.test(URL.parse(url)?.pathname ?? '');
  return [{ url, title: called, isNamed, rank: isBeside ? rank + BESIDE_RANK : rank }];
};

const addressIn = (element: HtmlElement, base: string | null): string | null =>
  webAddress(element.getAttribute('href') ?? '', base);

/** A page that says which feed is its own. */
const ofLinkTag = (link: HtmlElement, base: string | null): readonly Candidate[] => {
  const rels = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/u);
  const type = link.getAttribute('type')?.trim() ?? '';
  const url = addressIn(link, base);
  if (url === null || !(rels.includes('feed') || (rels.includes('alternate') && FEED_TYPE.test(type))))
    return [];
  // JSON is as often something else.
  const rank = /^application\/json\b/iu.test(type) ? 2 : 1;
  return candidate(url, link.getAttribute('title'), rank, true);
};

/** A link that looks like one to a feed, on the same site before elsewhere. */
const ofAnchor = (anchor: HtmlElement, base: string | null): readonly Candidate[] => {
  const url = addressIn(anchor, base);
  const parsed = url === null ? null : URL.parse(url);
  if (url === null || parsed === null || !FEED_LIKE.test(parsed.pathname + parsed.search)) return [];
  const isHere = base !== null && parsed.host === URL.parse(base)?.host;
  const title = anchor.getAttribute('title') ?? anchor.getAttribute('aria-label');
  return candidate(url, title, isHere ? 3 : 4, false);
};

const MOST = 50;

/** `address` is where the page came from; null for a file, then only absolute links count. */
export const feedLinks = (document: HtmlDocument, address: string | null): readonly FeedLink[] => {
  const base = baseOf(document, address);
  const found = [
    ...[...document.querySelectorAll('link[rel][href]')].flatMap((link) => ofLinkTag(link, base)),
    ...[...document.querySelectorAll('a[href], area[href]')].flatMap((anchor) => ofAnchor(anchor, base)),
  ];
  const byUrl = new Map<string, FeedLink>();
  for (const { rank: _, ...link } of found.toSorted((a, b) => a.rank - b.rank))
    if (!byUrl.has(link.url)) byUrl.set(link.url, link);
  return [...byUrl.values()].slice(0, MOST);
};
