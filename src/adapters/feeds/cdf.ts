// The Channel Definition Format, which keeps addresses and dates in attributes.
import { webAddress } from '../markup/web-address.ts';
import type { XmlElement } from '../markup/xml-element.ts';
import { type ForeignEntry, type ForeignFeed, MOST_ENTRIES } from './foreign.ts';
import { linkOf } from './links.ts';
import { allNamed, everyNamed } from './looking.ts';
import { firstRssWording } from './rss-wording.ts';

const urlOf = (element: XmlElement): string | null =>
  webAddress(element.attributes.get('href') ?? '', element.base) ??
  allNamed(element, 'a')
    .map(linkOf)
    .find((url) => url !== null) ??
  null;

const readItem = (item: XmlElement): ForeignEntry => ({
  id: item.attributes.get('id') ?? null,
  title: firstRssWording(item, 'title'),
  url: urlOf(item),
  published: [],
  updated: [item.attributes.get('lastmod') ?? ''],
  authors: [],
  summary: firstRssWording(item, 'abstract', 'description'),
  content: null,
  enclosures: [],
  source: null,
});

/** A channel that stands outermost and keeps its address in an attribute, or its items in `ITEM`s with one. */
export const isCdf = (root: XmlElement): boolean =>
  root.key === 'channel' &&
  (root.attributes.has('href') ||
    allNamed(root, 'abstract').length > 0 ||
    everyNamed(root, 'item').every((item) => allNamed(item, 'link', 'guid', 'description').length === 0));

export const readCdf = (channel: XmlElement): ForeignFeed => ({
  format: 'cdf',
  title: firstRssWording(channel, 'title'),
  link: urlOf(channel),
  language: channel.attributes.get('xml:lang') ?? null,
  ttl: null,
  entries: everyNamed(channel, 'item').slice(0, MOST_ENTRIES).map(readItem),
});
