// A document in XML, or in what passes for it, as a tree: forgiving, within limits, and without a look outside.
import { Parser } from 'htmlparser2';
import { type References, references } from './references.ts';
import { type OpenElement, openedBy, outermost, type Tag, type XmlElement } from './xml-element.ts';

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

/** What the parser tells, as a tree below `top`. */
const treeBuilder = (top: OpenElement, words: References) => {
  const stack: OpenElement[] = [top];
  let tag: Tag | null = null;
  let raw = '';
  let isVerbatim = false;
  const seen = { elements: 0, isTooDeep: false, isFull: false };

  const here = (): OpenElement => stack.at(-1) ?? top;
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
    onclosetag: (): void => {
      flush();
      if (stack.length > 1) stack.pop();
    },
    onprocessinginstruction: (_name: string, data: string): void => words.declare(data),
  };
  return { handler, seen, isOpen: () => stack.length > 1 };
};

/** Never throws. Relative addresses count from `base`, until the document says otherwise. */
export const readXml = (text: string, base: string | null): XmlReading => {
  const top = outermost(base);
  const { handler, seen, isOpen } = treeBuilder(top, references());
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: false });
  for (let at = 0; at < text.length && !seen.isTooDeep && !seen.isFull; at += STEP)
    parser.write(text.slice(at, at + STEP));
  if (seen.isTooDeep) return { is: 'refused', code: 'too-deep' };
  // A tag inside is often forgotten; that of the outermost element means that the rest is missing.
  const isWhole = !isOpen() && !seen.isFull;
  parser.end();
  const roots = top.content.filter((one) => typeof one !== 'string');
  return { is: 'read', roots, isWhole };
};
