// Bytes of a feed, in whatever format, as what it says; or why they are none.
import type { FeedReading } from '../../core/feed/document.ts';
import type { Served } from '../../ports/reading.ts';
import { decode } from '../markup/decode.ts';
import { webAddress } from '../markup/web-address.ts';
import { readXml } from '../markup/xml.ts';
import type { XmlElement } from '../markup/xml-element.ts';
import { readAtom } from './atom.ts';
import { isCdf, readCdf } from './cdf.ts';
import type { ForeignFeed } from './foreign.ts';
import { readJson } from './json.ts';
import { everyNamed } from './looking.ts';
import { readRss } from './rss.ts';
import { documentOf } from './translate.ts';

const refused = (code: string, why: string): FeedReading => ({ is: 'refused', code, why });

/** What stands outermost, by name, and who reads it. */
const FAMILIES: Readonly<Record<string, (root: XmlElement) => ForeignFeed>> = {
  rss: readRss,
  'rdf:rdf': readRss,
  rdf: readRss,
  'atom:feed': readAtom,
  feed: readAtom,
  channel: (root) => (isCdf(root) ? readCdf(root) : readRss(root)),
};

/** A feed may be wrapped in something else; a page is no feed, whatever it holds. */
const readRoots = (roots: readonly XmlElement[]): ForeignFeed | null => {
  const names = Object.keys(FAMILIES);
  for (const root of roots) {
    if (root.name === 'html') return null;
    const found = names.includes(root.key) ? root : everyNamed(root, ...names)[0];
    const read = FAMILIES[found?.key ?? ''];
    if (found !== undefined && read !== undefined) return read(found);
  }
  return null;
};

const PAGE = /<(?:!doctype\s+html|html|head|body)\b/iu;
/** A page says so at its beginning. */
const SAID_WITHIN = 4096;

/** Pages are often no XML: what is none in them is not what is wrong. */
const noFeed = (text: string, code: string, why: string): FeedReading =>
  PAGE.test(text.slice(0, SAID_WITHIN)) ? refused('html', 'a web page and not a feed') : refused(code, why);

const readMarkup = (text: string, base: string | null, served: string | null): FeedReading => {
  const tree = readXml(text, base);
  if (tree.is === 'refused') return noFeed(text, tree.code, 'its markup is nested too deeply');
  const feed = readRoots(tree.roots);
  if (feed === null)
    return noFeed(text, 'not-a-feed', 'not a feed in any format that is known (RSS, Atom, CDF, JSON Feed)');
  return { is: 'read', document: documentOf(feed, { isWhole: tree.isWhole, served }) };
};

const readObject = (text: string, base: string | null, served: string | null): FeedReading => {
  const feed = readJson(text, base);
  if (feed === null) return refused('not-a-feed', 'JSON, but not a JSON Feed');
  return { is: 'read', document: documentOf(feed, { isWhole: true, served }) };
};

/** Never throws, asks nobody, and takes no longer than its input is long. */
export const readFeed = ({ bytes, url, headers }: Served): FeedReading => {
  const decoded = decode(bytes, headers['content-type']);
  if (decoded.is === 'refused') return refused('not-text', decoded.why);
  const text = decoded.text.trim();
  if (text === '') return refused('empty', 'there is nothing in it');
  const base = webAddress(headers['content-location'] ?? '', url) ?? url;
  const served = headers['content-language'] ?? null;
  return text.startsWith('{') ? readObject(text, base, served) : readMarkup(text, base, served);
};
