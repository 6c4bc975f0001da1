// Feeds of a site: those that its page names, those that its links look like, and where feeds usually are.
import { Parser } from 'htmlparser2';
import { isNestedTooDeep } from '../markup/nesting.ts';
import { webAddress } from '../markup/web-address.ts';

export interface FeedLink {
  readonly url: string;
  readonly title: string | null;
}

const FEED_TYPE =
  /^application\/(?:rss|atom|rdf|feed)\+(?:xml|json)$|^(?:application|text)\/(?:rss|atom)?\+?xml$|^application\/json$/iu;
/** An address that ends as those of feeds do. */
const FEED_LIKE = /(?:^|[/.=_-])(?:feeds?|rss\d?|atom|rdf)(?:[/.?&_-]|$)|[./](?:xml|rdf|rss|atom)$/iu;
/** Comments are a feed that nobody asks for. */
const COMMENTS = /\bcomments?\b|\bkommentare?\b|\bcommentaires\b|\bcomentarios\b/iu;
const MOST = 50;

/** The lower, the likelier that it is the feed which is meant. */
interface Candidate extends FeedLink {
  readonly rank: number;
}

type Attributes = Readonly<Record<string, string>>;

const COMMENTS_RANK = 10;

const candidate = (url: string | null, title: string | undefined, rank: number): readonly Candidate[] => {
  if (url === null) return [];
  const name = title?.replace(/\s+/gu, ' ').trim().slice(0, 200) || null;
  const isOfComments = COMMENTS.test(name ?? '') || COMMENTS.test(URL.parse(url)?.pathname ?? '');
  return [{ url, title: name, rank: isOfComments ? rank + COMMENTS_RANK : rank }];
};

/** A page that says which feed is its own. */
const ofLinkTag = (attributes: Attributes, base: string): readonly Candidate[] => {
  const rels = (attributes['rel'] ?? '').toLowerCase().split(/\s+/u);
  const type = (attributes['type'] ?? '').split(';')[0]?.trim() ?? '';
  const isNamed = FEED_TYPE.test(type);
  if (!(rels.includes('feed') || (rels.includes('alternate') && isNamed))) return [];
  // JSON is as often something else.
  const rank = /json$/iu.test(type) ? 2 : 1;
  return candidate(webAddress(attributes['href'] ?? '', base), attributes['title'], rank);
};

/** A link that looks like one to a feed, on the same site before elsewhere. */
const ofAnchor = (attributes: Attributes, base: string): readonly Candidate[] => {
  const url = webAddress(attributes['href'] ?? '', base);
  const parsed = url === null ? null : URL.parse(url);
  if (parsed === null || !FEED_LIKE.test(parsed.pathname + parsed.search)) return [];
  const isHere = parsed.host === URL.parse(base)?.host;
  return candidate(url, attributes['title'] ?? attributes['aria-label'], isHere ? 3 : 4);
};

const candidatesIn = (html: string, address: string): readonly Candidate[] => {
  const found: Candidate[] = [];
  let base = address;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'base') base = webAddress(attributes['href'] ?? '', address) ?? base;
      if (name === 'link') found.push(...ofLinkTag(attributes, base));
      if (name === 'a' || name === 'area') found.push(...ofAnchor(attributes, base));
    },
  });
  parser.end(html);
  return found;
};

/** Best first: what the page names, then what its links look like. `base` is the page's own address. */
export const feedLinks = (html: string, base: string): readonly FeedLink[] => {
  if (isNestedTooDeep(html)) return [];
  const inOrder = candidatesIn(html, base).toSorted((a, b) => a.rank - b.rank);
  const byUrl = new Map<string, FeedLink>();
  for (const { url, title } of inOrder) if (!byUrl.has(url)) byUrl.set(url, { url, title });
  return [...byUrl.values()].slice(0, MOST);
};

const USUAL_PATHS = [
  'feed',
  'rss',
  'rss.xml',
  'atom.xml',
  'feed.xml',
  'index.xml',
  'feeds',
  'feed.json',
  'rss/index.xml',
];

/** Where feeds usually are, beside this page and then at the root of its site; none for what is no web address. */
export const likelyFeedPaths = (siteUrl: string): readonly string[] => {
  const address = webAddress(siteUrl, null);
  if (address === null) return [];
  const { origin, pathname } = new URL(address);
  const here = `${origin}${pathname.replace(/\/+$/u, '')}/`;
  const places = here === `${origin}/` ? [here] : [here, `${origin}/`];
  return places.flatMap((place) => USUAL_PATHS.map((path) => place + path));
};
