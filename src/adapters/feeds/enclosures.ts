// What is attached to an entry: enclosures of RSS and Atom, and media.
import { webAddress } from '../markup/web-address.ts';
import type { XmlElement } from '../markup/xml-element.ts';
import type { ForeignEnclosure } from './foreign.ts';
import { linksWithRel } from './links.ts';
import { allNamed } from './looking.ts';
import { mediaIn } from './media.ts';

const enclosureOf = (element: XmlElement): ForeignEnclosure => {
  const { attributes, base } = element;
  return {
    url: webAddress(attributes.get('url') ?? attributes.get('href') ?? '', base),
    type: attributes.get('type') ?? (element.key === 'media:thumbnail' ? 'image' : undefined),
    length: attributes.get('length') ?? attributes.get('filesize'),
  };
};

export const enclosuresIn = (element: XmlElement): readonly ForeignEnclosure[] =>
  [...allNamed(element, 'enclosure'), ...linksWithRel(element, 'enclosure'), ...mediaIn(element)].map(
    enclosureOf,
  );
