// The `meta` elements of a page, by name, whichever attribute holds it.
import type { HtmlDocument } from '../markup/document.ts';

const NAMED_BY = ['property', 'name', 'itemprop', 'http-equiv'];

/** Names, dates, descriptions: none is longer. */
const LONGEST = 2000;

const collected = new WeakMap<HtmlDocument, ReadonlyMap<string, string>>();

/** The first of each name that says something. */
const allIn = (document: HtmlDocument): ReadonlyMap<string, string> => {
  const known = collected.get(document);
  if (known !== undefined) return known;
  const all = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.slice(0, LONGEST).replace(/\s+/gu, ' ').trim() ?? '';
    for (const attribute of NAMED_BY) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && content !== '' && !all.has(name)) all.set(name, content);
    }
  }
  collected.set(document, all);
  return all;
};

/** Of the first of these names (lower case) that the page gives. */
export const metaIn = (document: HtmlDocument, ...names: readonly string[]): string | null => {
  const all = allIn(document);
  return names.map((name) => all.get(name)).find((content) => content !== undefined) ?? null;
};
