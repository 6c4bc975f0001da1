// `&…;` in XML as what it stands for: the five of XML, those that HTML names, numbers, and plain words that the document itself declares.
import { decodeHTMLStrict } from 'entities';

/** A declaration may stand for a word, not for a document: no reference in it, at most so long, and only so many. */
const DECLARATION = /!ENTITY\s{1,9}([\w.-]{1,64})\s{1,9}(?:"([^"&%<]{0,200})"|'([^'&%<]{0,200})')/giu;
const MOST_DECLARED = 100;
/** What all declared words may add to one document, in characters: beyond it they stay as they stand. */
const MOST_ADDED = 100_000;

const REFERENCE = /&(?:#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|[A-Za-z_][\w.-]{0,63});/gu;

export interface References {
  /** Takes note of a declaration; of what is none, or would stand for more than a word, it takes none. */
  declare(declaration: string): void;
  resolve(raw: string): string;
}

/** Those of XML itself; and two that mean other brackets in the lists of XHTML, which feeds go by, than in HTML today. */
const OF_XML: ReadonlyMap<string, string> = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&lang;', '\u2329'],
  ['&rang;', '\u232A'],
]);

/** Nothing outside the document is ever looked at, and no declaration is looked up inside another: there is nothing that could grow. */
export const references = (): References => {
  const declared = new Map<string, string>();
  let left = MOST_ADDED;
  const meaning = (reference: string): string => {
    const own = declared.size === 0 ? undefined : declared.get(reference.slice(1, -1));
    if (own === undefined) return OF_XML.get(reference) ?? decodeHTMLStrict(reference);
    if (own.length > left) return reference;
    left -= own.length;
    return own;
  };
  return {
    declare: (declaration) => {
      for (const [, name = '', double, single] of declaration.matchAll(DECLARATION))
        if (declared.size < MOST_DECLARED && !declared.has(name)) declared.set(name, double ?? single ?? '');
    },
    resolve: (raw) => (raw.includes('&') ? raw.replace(REFERENCE, meaning) : raw),
  };
};
