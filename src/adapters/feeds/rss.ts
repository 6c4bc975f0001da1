// RSS, from 0.90 to 2.0: with items inside the channel or, where it is RDF, beside it.
import type { XmlElement } from '../markup/xml-element.ts';
import { type ForeignFeed, MOST_ENTRIES } from './foreign.ts';
import { alternateIn, linkOf } from './links.ts';
import { allNamed, everyNamed, firstSaidBy } from './looking.ts';
import { minutesToRest } from './rhythm.ts';
import { readItem } from './rss-item.ts';
import { firstRssWording } from './rss-wording.ts';
import { withClosedTags } from './unclosed.ts';

const RSS_090 = /my\.netscape\.com\/rdf\/simple\/0\.9/iu;

const formatOf = (root: XmlElement): string => {
  if (root.name !== 'rdf') return `rss-${root.attributes.get('version')?.trim().slice(0, 10) || '2.0'}`;
  return [...root.attributes.values()].some((value) => RSS_090.test(value)) ? 'rss-0.90' : 'rss-1.0';
};

/** `root` is `rss`, `rdf:RDF`, or a channel without either. */
export const readRss = (root: XmlElement): ForeignFeed => {
  const channel = withClosedTags(everyNamed(root, 'channel')[0] ?? root);
  return {
    format: formatOf(root),
    title: firstRssWording(channel, 'title', 'dc:title', 'atom:title', 'itunes:title'),
    link:
      allNamed(channel, 'link')
        .map(linkOf)
        .find((url) => url !== null) ?? alternateIn(channel),
    language:
      firstSaidBy(channel, 'language', 'dc:language') ??
      channel.attributes.get('xml:lang') ??
      root.attributes.get('xml:lang') ??
      null,
    ttl: minutesToRest(channel),
    entries: everyNamed(root, 'item').slice(0, MOST_ENTRIES).map(withClosedTags).map(readItem),
  };
};
