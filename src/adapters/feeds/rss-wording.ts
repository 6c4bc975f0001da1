// Texts of RSS: markup that nobody declares, as escaped text, as elements, or as both.
import type { XmlElement } from '../markup/xml-element.ts';
import type { Wording } from './foreign.ts';
import { mixedMarkup } from './inline-markup.ts';
import { allNamed, wordsIn } from './looking.ts';

const isPlain = ({ attributes }: XmlElement): boolean =>
  /^(?:plain|text\/plain)$/iu.test(attributes.get('type')?.trim() ?? '');

const rssWording = (element: XmlElement): Wording => ({
  is: isPlain(element) ? 'plain' : 'html',
  text: mixedMarkup(element),
  base: element.base,
});

/** Of the first of these names that says anything. */
export const firstRssWording = (element: XmlElement, ...keys: readonly string[]): Wording | null => {
  const all = allNamed(element, ...keys);
  const speaking = all.find((one) => wordsIn(one) !== '') ?? all.find(({ content }) => content.length > 0);
  return speaking === undefined ? null : rssWording(speaking);
};
