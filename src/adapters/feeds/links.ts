// Addresses in feeds: as text, as an attribute, and which of many links leads to the page.
import { webAddress } from '../markup/web-address.ts';
import type { XmlElement } from '../markup/xml-element.ts';
import { allNamed, textIn } from './looking.ts';

/** What an element says as text, or in the attribute that other formats use. */
export const linkOf = (element: XmlElement): string | null => {
  const { attributes, base } = element;
  const written = [textIn(element), attributes.get('href'), attributes.get('rdf:resource')];
  return written.map((one) => webAddress(one ?? '', base)).find((url) => url !== null) ?? null;
};

const relOf = ({ attributes }: XmlElement): string =>
  attributes.get('rel')?.trim().toLowerCase() ?? 'alternate';

/** Pages before feeds and the rest. */
const isPage = ({ attributes }: XmlElement): boolean =>
  /^(?:text\/html|application\/xhtml\+xml)?$/iu.test(attributes.get('type')?.trim() ?? '');

/** The page that a feed or an entry stands for, by its Atom links. */
export const alternateIn = (element: XmlElement): string | null => {
  const links = allNamed(element, 'atom:link', 'link').filter((link) => relOf(link) === 'alternate');
  const inOrder = [...links.filter(isPage), ...links.filter((link) => !isPage(link))];
  return inOrder.map(linkOf).find((url) => url !== null) ?? null;
};

export const linksWithRel = (element: XmlElement, rel: string): readonly XmlElement[] =>
  allNamed(element, 'atom:link', 'link').filter((link) => relOf(link) === rel);
