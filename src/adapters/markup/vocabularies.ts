// The vocabularies that feeds mix, each under one short name, whatever a document calls it.

/** Those of RSS itself, in all its ages, have the empty name. */
const RSS = '';
/** A vocabulary that nobody here reads: its `title` is not the title. */
export const STRANGE = '?';

/** By address, in lower case and without a slash or `#` at the end. */
const BY_ADDRESS: Readonly<Record<string, string>> = {
  '': RSS,
  'http://backend.userland.com/rss': RSS,
  'http://backend.userland.com/rss2': RSS,
  'http://backend.userland.com/rss091': RSS,
  'http://blogs.law.harvard.edu/tech/rss': RSS,
  'http://cyber.law.harvard.edu/rss/rss.html': RSS,
  'http://purl.org/rss/1.0': RSS,
  'http://purl.org/net/rss1.1': RSS,
  'http://purl.org/net/rss1.1/payload': RSS,
  'http://my.netscape.com/rdf/simple/0.9': RSS,
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': RSS,
  'http://channel.netscape.com/rdf/simple/0.9': RSS,
  'http://example.com/newformat': 'atom',
  'http://example.com/necho': 'atom',
  'http://purl.org/echo': 'atom',
  'uri/of/echo/namespace': 'atom',
  'http://purl.org/pie': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://www.w3.org/2005/atom': 'atom',
  'https://www.w3.org/2005/atom': 'atom',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.pheedo.com/namespace/pheedo': 'pheedo',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss': 'media',
  'http://tools.search.yahoo.com/mrss': 'media',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/math/mathml': 'mathml',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://opml.org/spec2': RSS,
};

/** Prefixes that mean the same everywhere, for documents that forgot to declare them. */
const USUAL = new Set([...Object.values(BY_ADDRESS), 'xml'].filter((name) => name !== RSS));

export const vocabularyAt = (address: string): string =>
  BY_ADDRESS[address.trim().toLowerCase().replace(/[/#]$/u, '')] ?? STRANGE;

export const usualVocabulary = (prefix: string): string => {
  if (prefix === '' || prefix === 'rss') return RSS;
  return USUAL.has(prefix) ? prefix : STRANGE;
};
