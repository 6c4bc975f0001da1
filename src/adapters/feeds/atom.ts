// Atom, 0.3 and 1.0.

import { webAddress } from '../markup/web-address.ts';
import type { XmlElement } from '../markup/xml-element.ts';
import { authorWords } from './atom-person.ts';
import { firstAtomWording } from './atom-wording.ts';
import { enclosuresIn } from './enclosures.ts';
import { type ForeignEntry, type ForeignFeed, MOST_ENTRIES } from './foreign.ts';
import { alternateIn, linkOf } from './links.ts';
import { allNamed, datesIn, everyNamed, firstSaidBy, saidBy } from './looking.ts';
import { mediaWording } from './media.ts';
import { minutesToRest } from './rhythm.ts';

/** With the vocabulary or, where a feed forgot to declare it, without. */
const atom = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [`atom:${name}`, name]);

/** An id is never changed, unless it is no more than the end of an address. */
const idOf = (entry: XmlElement): string | null => {
  const id = firstSaidBy(entry, ...atom('id'));
  return id?.startsWith('/') ? (webAddress(id, entry.base) ?? id) : id;
};

const sourceOf = (entry: XmlElement): ForeignEntry['source'] => {
  const [source] = allNamed(entry, ...atom('source'));
  if (source === undefined) return null;
  const title = firstAtomWording(source, ...atom('title'));
  const url = alternateIn(source);
  return title === null && url === null ? null : { title, url };
};

const readEntry = (entry: XmlElement): ForeignEntry => ({
  id: idOf(entry),
  title: firstAtomWording(entry, ...atom('title'), 'dc:title') ?? mediaWording(entry, 'title'),
  url:
    allNamed(entry, 'feedburner:origlink')
      .map(linkOf)
      .find((url) => url !== null) ?? alternateIn(entry),
  published: datesIn(entry, ...atom('published', 'issued', 'created'), 'dcterms:issued', 'dcterms:created'),
  updated: datesIn(entry, ...atom('updated', 'modified'), 'dcterms:modified', 'dc:date'),
  authors: [...allNamed(entry, ...atom('author')).map(authorWords), ...saidBy(entry, 'dc:creator')],
  summary:
    firstAtomWording(entry, ...atom('summary'), 'dc:description') ?? mediaWording(entry, 'description'),
  content: firstAtomWording(entry, ...atom('content'), 'content:encoded'),
  enclosures: enclosuresIn(entry),
  source: sourceOf(entry),
});

const isOld = (feed: XmlElement): boolean =>
  feed.attributes.get('version')?.trim().startsWith('0.') === true ||
  [...feed.attributes.values()].some((value) => /purl\.org\/atom\/ns/iu.test(value));

export const readAtom = (feed: XmlElement): ForeignFeed => ({
  format: isOld(feed) ? 'atom-0.3' : 'atom-1.0',
  title: firstAtomWording(feed, ...atom('title'), 'dc:title'),
  link: alternateIn(feed),
  language: feed.attributes.get('xml:lang') ?? firstSaidBy(feed, 'dc:language', 'language'),
  ttl: minutesToRest(feed),
  entries: everyNamed(feed, ...atom('entry'))
    .slice(0, MOST_ENTRIES)
    .map(readEntry),
});
