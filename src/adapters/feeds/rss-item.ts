// An item of RSS, of any age, with what other vocabularies add to it.
import { webAddress } from '../markup/web-address.ts';
import type { XmlElement } from '../markup/xml-element.ts';
import { authorWords } from './atom-person.ts';
import { atomWording, firstAtomWording } from './atom-wording.ts';
import { enclosuresIn } from './enclosures.ts';
import type { ForeignEntry } from './foreign.ts';
import { alternateIn, linkOf } from './links.ts';
import { allNamed, datesIn, firstSaidBy, saidBy } from './looking.ts';
import { mediaWording } from './media.ts';
import { firstRssWording } from './rss-wording.ts';

const isPermanent = ({ attributes }: XmlElement): boolean =>
  attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';

/** A guid is an address unless it says that it is none; many are none without saying so. */
const permalinkIn = (item: XmlElement): string | null =>
  allNamed(item, 'guid')
    .filter(isPermanent)
    .map((guid) => linkOf(guid))
    .find((url) => url !== null) ?? null;

/** Where a service has put its own address in front, the publisher's own is meant. */
const urlOf = (item: XmlElement): string | null =>
  [...allNamed(item, 'feedburner:origlink', 'pheedo:origlink', 'link')]
    .map(linkOf)
    .find((url) => url !== null) ??
  alternateIn(item) ??
  permalinkIn(item);

const sourceOf = (item: XmlElement): ForeignEntry['source'] => {
  const [source] = allNamed(item, 'source', 'atom:source');
  if (source === undefined) return null;
  const title = firstAtomWording(source, 'atom:title', 'title') ?? atomWording(source);
  const address = source.attributes.get('url');
  const url = address === undefined ? alternateIn(source) : webAddress(address, source.base);
  return title.text.trim() === '' && url === null ? null : { title, url };
};

const CONTENT = ['content:encoded', 'fullitem', 'xhtml:body', 'body', 'atom:content', 'content'];
const SUMMARY = ['description', 'summary', 'dc:description', 'atom:summary', 'itunes:summary'];

/** Some write both a description and a summary: then the one that comes first is the summary. */
const bodyOf = (item: XmlElement): Pick<ForeignEntry, 'summary' | 'content'> => {
  const content = firstRssWording(item, ...CONTENT);
  const [first, second] = item.content.flatMap((one) =>
    typeof one !== 'string' && (one.key === 'description' || one.key === 'summary') ? [one.key] : [],
  );
  if (content !== null || first === undefined || second === undefined || first === second)
    return { content, summary: firstRssWording(item, ...SUMMARY) ?? mediaWording(item, 'description') };
  return { summary: firstRssWording(item, first), content: firstRssWording(item, second) };
};

export const readItem = (item: XmlElement): ForeignEntry => ({
  id: firstSaidBy(item, 'guid', 'atom:id', 'id', 'dc:identifier') ?? item.attributes.get('rdf:about') ?? null,
  title:
    firstRssWording(item, 'title', 'dc:title', 'atom:title', 'itunes:title') ?? mediaWording(item, 'title'),
  url: urlOf(item),
  published: datesIn(
    item,
    'pubdate',
    'atom:published',
    'published',
    'dcterms:issued',
    'dcterms:created',
    'dc:date',
    'dcterms:date',
  ),
  updated: datesIn(item, 'atom:updated', 'updated', 'dcterms:modified', 'modified', 'lastbuilddate'),
  authors: [
    ...saidBy(item, 'author', 'dc:creator', 'dc:author', 'itunes:author'),
    ...allNamed(item, 'atom:author').map(authorWords),
  ],
  ...bodyOf(item),
  enclosures: enclosuresIn(item),
  source: sourceOf(item),
});
