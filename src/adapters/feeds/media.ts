// Media in an entry, alone or grouped, and what is said of them.
import type { XmlElement } from '../markup/xml-element.ts';
import type { Wording } from './foreign.ts';
import { allNamed } from './looking.ts';
import { firstRssWording } from './rss-wording.ts';

/** A thumbnail may belong to the medium that it shows. */
export const mediaIn = (element: XmlElement): readonly XmlElement[] => [
  ...allNamed(element, 'media:content').flatMap((one) => [one, ...mediaIn(one)]),
  ...allNamed(element, 'media:group').flatMap(mediaIn),
  ...allNamed(element, 'media:thumbnail'),
];

/** For entries that say nothing else: the title or the description of their media. */
export const mediaWording = (entry: XmlElement, name: 'title' | 'description'): Wording | null =>
  [entry, ...allNamed(entry, 'media:group', 'media:content')]
    .map((one) => firstRssWording(one, `media:${name}`))
    .find((wording) => wording !== null) ?? null;
