// Markup that stands in a feed as elements and not as text: written out as HTML.
import { isVoid } from '../markup/elements.ts';
import { escaped } from '../markup/escaped.ts';
import { linkTarget } from '../markup/web-address.ts';
import type { XmlElement } from '../markup/xml-element.ts';

/** An element may have a base of its own, which HTML would not know of. */
const resolved = (name: string, value: string, base: string | null): string =>
  name === 'href' || name === 'src' ? (linkTarget(value, base) ?? value) : value;

const attributesOf = ({ attributes, base }: XmlElement): string =>
  [...attributes]
    .filter(([name]) => /^[a-z][\w-]*$/u.test(name) && !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escaped(resolved(name, value, base)).replaceAll('"', '&quot;')}"`)
    .join('');

const written = (element: XmlElement, textOf: (text: string) => string): string => {
  const tag = /^[a-z][\w-]*$/u.test(element.name) ? element.name : 'span';
  const start = `<${tag}${attributesOf(element)}>`;
  return isVoid(tag) ? start : `${start}${contentAsHtml(element, textOf)}</${tag}>`;
};

/** `textOf` says what text between the elements is: itself, or markup. */
const contentAsHtml = ({ content }: XmlElement, textOf: (text: string) => string): string =>
  content.map((one) => (typeof one === 'string' ? textOf(one) : written(one, textOf))).join('');

/** Text is text, elements are markup. */
export const inlineMarkup = (element: XmlElement): string => contentAsHtml(element, escaped);

/** Text is markup, and so are elements, for writers who mix both. */
export const mixedMarkup = (element: XmlElement): string => contentAsHtml(element, (text) => text);
