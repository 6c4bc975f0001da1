// Feeds as they are served in tests: a text, its headers and its address, and what is read in it.
import { expect } from 'vitest';
import { readFeed } from '../../../src/adapters/feeds/feed.ts';
import type { FeedDocument, FeedEntry, FeedReading } from '../../../src/core/feed/document.ts';

interface From {
  readonly url?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export const reading = (text: string | Uint8Array, { url = null, headers = {} }: From = {}): FeedReading =>
  readFeed({ bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, url, headers });

export const documentIn = (text: string | Uint8Array, from: From = {}): FeedDocument => {
  const read = reading(text, from);
  if (read.is === 'refused') return expect.fail(`refused: ${read.why}`);
  return read.document;
};

export const entryIn = (text: string | Uint8Array, from: From = {}): FeedEntry => {
  const [entry] = documentIn(text, from).entries;
  return entry ?? expect.fail('no entry');
};

/** Namespaces as most feeds declare them. */
const SPACES = [
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:media="http://search.yahoo.com/mrss/"',
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
  'xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0"',
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
].join(' ');

export const rss = (inChannel: string): string =>
  `<rss version="2.0" ${SPACES}><channel>${inChannel}</channel></rss>`;
export const item = (fields: string): string => rss(`<item>${fields}</item>`);
export const atom = (inFeed: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}>${inFeed}</feed>`;
export const entry = (fields: string, attributes = ''): string =>
  atom(`<entry>${fields}</entry>`, attributes);
