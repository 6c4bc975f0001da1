// Looking for what an element holds: children by name, the likelier name first.
import type { XmlElement } from '../markup/xml-element.ts';

export const childrenOf = ({ content }: XmlElement): readonly XmlElement[] =>
  content.filter((one) => typeof one !== 'string');

/** All of these names, in the order of the names and then of the document. */
export const allNamed = (element: XmlElement, ...keys: readonly string[]): readonly XmlElement[] => {
  const children = childrenOf(element);
  return keys.flatMap((key) => children.filter((child) => child.key === key));
};

/** All text in it, at any depth. */
export const textIn = ({ content }: XmlElement): string =>
  content.map((one) => (typeof one === 'string' ? one : textIn(one))).join('');

export const wordsIn = (element: XmlElement): string => textIn(element).replace(/\s+/gu, ' ').trim();

/** What elements of these names say, without those that say nothing. */
export const saidBy = (element: XmlElement, ...keys: readonly string[]): readonly string[] =>
  allNamed(element, ...keys)
    .map(wordsIn)
    .filter((words) => words !== '');

export const firstSaidBy = (element: XmlElement, ...keys: readonly string[]): string | null =>
  saidBy(element, ...keys)[0] ?? null;

/** Dates under these names; a date that is given twice was changed, and the last is meant. */
export const datesIn = (element: XmlElement, ...keys: readonly string[]): readonly string[] =>
  keys.flatMap((key) => saidBy(element, key).toReversed());

/** Elements of this name at any depth, in the order of the document: where a closing tag was forgotten, the next item is inside the last. */
export const everyNamed = (element: XmlElement, ...keys: readonly string[]): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => [
    ...(keys.includes(child.key) ? [child] : []),
    ...everyNamed(child, ...keys),
  ]);
