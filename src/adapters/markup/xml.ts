// A document in XML, or in what passes for it, as a tree: forgiving, within limits, and without a look outside.
import { Parser } from 'htmlparser2';
import { type References, references } from './references.ts';
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

export type XmlReading =
  /** `roots`: what stands outermost, usually one. `isWhole` is false where the end was missing, or too far away. */
  | { readonly is: 'read'; readonly roots: readonly XmlElement[]; readonly isWhole: boolean }
  | { readonly is: 'refused'; readonly code: 'too-deep' };

/** Feeds are nested a dozen deep, the pages inside them some more. */
const DEEPEST = 250;
const MOST_ELEMENTS = 150_000;
const MOST_ATTRIBUTES = 100;
/** So much is read before looking whether it is enough: the parser's own stack grows with the square of its depth. */
const STEP = 1 << 15;

type Prefixes = ReadonlyMap<string, string>;

interface Open extends XmlElement {
  readonly content: (XmlElement | string)[];
  readonly prefixes: Prefixes;
}

interface Tag {
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
const prefixesIn = ({ name, attributes }: Tag, { key, prefixes }: Open): Prefixes => {
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

const openedBy = (tag: Tag, parent: Open): Open => {
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

/** What the parser tells, as a tree below `top`. */
const treeBuilder = (top: Open, words: References) => {
  const stack: Open[] = [top];
  let tag: Tag | null = null;
  let raw = '';
  let isVerbatim = false;
  const seen = { elements: 0, isTooDeep: false, isCut: false, isFull: false };

  const here = (): Open => stack.at(-1) ?? top;
  const flush = (): void => {
    if (raw !== '') here().content.push(isVerbatim ? raw : words.resolve(raw));
    raw = '';
  };
  const handler = {
    onopentagname: (name: string): void => {
      flush();
      tag = { name: name.toLowerCase(), attributes: new Map() };
    },
    onattribute: (name: string, value: string): void => {
      const key = name.toLowerCase();
      if (tag !== null && tag.attributes.size < MOST_ATTRIBUTES && !tag.attributes.has(key))
        tag.attributes.set(key, words.resolve(value));
    },
    onopentag: (): void => {
      if (tag === null) return;
      const element = openedBy(tag, here());
      here().content.push(element);
      stack.push(element);
      seen.elements += 1;
      seen.isTooDeep ||= stack.length > DEEPEST;
      seen.isFull ||= seen.elements > MOST_ELEMENTS;
    },
    ontext: (text: string): void => {
      raw += text;
    },
    oncdatastart: (): void => {
      flush();
      isVerbatim = true;
    },
    oncdataend: (): void => {
      flush();
      isVerbatim = false;
    },
    onclosetag: (_name: string, isImplied: boolean): void => {
      flush();
      // A tag inside is often forgotten; that of the outermost element means that the rest is missing.
      if (stack.length === 2) seen.isCut = isImplied;
      if (stack.length > 1) stack.pop();
    },
    onprocessinginstruction: (_name: string, data: string): void => words.declare(data),
  };
  return { handler, seen };
};

/** Never throws. Relative addresses count from `base`, until the document says otherwise. */
export const readXml = (text: string, base: string | null): XmlReading => {
  const top: Open = { key: '', name: '', attributes: new Map(), base, content: [], prefixes: new Map() };
  const { handler, seen } = treeBuilder(top, references());
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: false });
  for (let at = 0; at < text.length && !seen.isTooDeep && !seen.isFull; at += STEP)
    parser.write(text.slice(at, at + STEP));
  if (seen.isTooDeep) return { is: 'refused', code: 'too-deep' };
  parser.end();
  const roots = top.content.filter((one) => typeof one !== 'string');
  return { is: 'read', roots, isWhole: !seen.isCut && !seen.isFull };
};
