// Texts of Atom, which declare what they are: `type` in 1.0, `type` and `mode` in 0.3.
import type { XmlElement } from '../markup/xml-element.ts';
import type { Wording } from './foreign.ts';
import { inlineMarkup, mixedMarkup } from './inline-markup.ts';
import { allNamed, childrenOf, textIn } from './looking.ts';

const HTML = /\bhtml\b/u;
/** What is escaped, and may all the same stand in an element. */
const ESCAPED = /^(?:html|text\/html)$/u;
const MARKUP = /^xhtml$|[/+]xml$/u;
const BASE64 = /^[\w+/=\s-]+$/u;

const unpacked = (text: string): string =>
  BASE64.test(text) ? new TextDecoder().decode(Buffer.from(text, 'base64')) : text;

const declared = (element: XmlElement, name: string): string =>
  element.attributes.get(name)?.trim().toLowerCase() ?? '';

/** Neither text nor markup nor a picture: it had to be packed. */
const isPacked = (type: string): boolean => type.includes('/') && !/^text\/|xml$|^multipart\//u.test(type);

export const atomWording = (element: XmlElement): Wording => {
  const { base } = element;
  const [type, mode] = [declared(element, 'type'), declared(element, 'mode')];
  if (mode === 'base64' || (mode === '' && isPacked(type)))
    return { is: type.startsWith('text/plain') ? 'plain' : 'html', text: unpacked(textIn(element)), base };
  const holdsElements = childrenOf(element).length > 0;
  if (holdsElements && mode !== 'xml' && ESCAPED.test(type))
    return { is: 'html', text: mixedMarkup(element), base };
  // Elements are markup whatever their parent says of itself.
  if (holdsElements || (mode === 'xml' && MARKUP.test(type)))
    return { is: 'html', text: inlineMarkup(element), base };
  return { is: HTML.test(type) || MARKUP.test(type) ? 'html' : 'plain', text: textIn(element), base };
};

/** Of the first of these names that says anything. */
export const firstAtomWording = (element: XmlElement, ...keys: readonly string[]): Wording | null => {
  const all = allNamed(element, ...keys);
  const speaking = all.find(({ content }) =>
    content.some((one) => typeof one !== 'string' || one.trim() !== ''),
  );
  return speaking === undefined ? null : atomWording(speaking);
};
