// An element of XML: its name without the prefix that a document happens to use, and where its addresses count from.
import { STRANGE, usualVocabulary, vocabularyAt } from './vocabularies.ts';
import { webAddress } from './web-address.ts';

export interface XmlElement {
  /** In lower case, with the short name of its vocabulary: `title`, `dc:title`. */
  readonly key: string;
  /** Without the vocabulary. */
  readonly name: string;
  /** By name in lower case: `href`, `xml:lang`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its relative addresses count from. */
  readonly base: string | null;
  readonly content: readonly (XmlElement | string)[];
}

type Prefixes = ReadonlyMap<string, string>;

/** One whose closing tag has not come yet. */
export interface OpenElement extends XmlElement {
  readonly content: (XmlElement | string)[];
  readonly prefixes: Prefixes;
}

/** A tag as it is written. */
export interface Tag {
  readonly name: string;
  readonly attributes: Map<string, string>;
}

const splitName = (name: string): readonly [prefix: string, local: string] => {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
};

/** Most elements have none, and there are many. */
const NONE: XmlElement['attributes'] = new Map();

const keyOf = (name: string, prefixes: Prefixes): string => {
  const [prefix, local] = splitName(name);
  const vocabulary = prefixes.get(prefix) ?? usualVocabulary(prefix);
  return vocabulary === '' ? local : `${vocabulary}:${local}`;
};

/** The prefixes that hold inside a tag. */
const prefixesIn = ({ name, attributes }: Tag, { key, prefixes }: OpenElement): Prefixes => {
  if (attributes.size === 0) return prefixes;
  const declared = [...attributes].filter(([attribute]) => /^xmlns(?::|$)/u.test(attribute));
  if (declared.length === 0) return prefixes;
  const own = declared.map(([attribute, address]) => {
    const prefix = attribute.slice('xmlns:'.length);
    const vocabulary = vocabularyAt(address);
    // That of the outermost element is the document's own, even at an address that nobody knows.
    const isOwn = vocabulary === STRANGE && key === '' && prefix === splitName(name)[0];
    return [prefix, isOwn ? '' : vocabulary] as const;
  });
  return new Map([...prefixes, ...own]);
};

const baseIn = ({ attributes }: Tag, outside: string | null): string | null => {
  const own = attributes.get('xml:base');
  return own === undefined ? outside : (webAddress(own, outside) ?? outside);
};

/** Those without a prefix belong to their element, whatever its vocabulary. */
const attributesIn = ({ attributes }: Tag, prefixes: Prefixes): XmlElement['attributes'] => {
  if (attributes.size === 0) return NONE;
  return new Map(
    [...attributes].map(([name, value]) => [name.includes(':') ? keyOf(name, prefixes) : name, value]),
  );
};

export const openedBy = (tag: Tag, parent: OpenElement): OpenElement => {
  const prefixes = prefixesIn(tag, parent);
  return {
    key: keyOf(tag.name, prefixes),
    name: splitName(tag.name)[1],
    attributes: attributesIn(tag, prefixes),
    base: baseIn(tag, parent.base),
    prefixes,
    content: [],
  };
};

/** What holds the document. */
export const outermost = (base: string | null): OpenElement => ({
  key: '',
  name: '',
  attributes: NONE,
  base,
  content: [],
  prefixes: new Map(),
});
