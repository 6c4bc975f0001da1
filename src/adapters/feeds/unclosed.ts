// Items of RSS whose writers forgot to close a title or a link: what follows it is not inside it.
import type { XmlElement } from '../markup/xml-element.ts';

/** Fields that hold words and nothing else. */
const SHORT = ['title', 'link', 'guid', 'pubdate', 'author', 'category', 'comments', 'dc:creator', 'dc:date'];
const FIELDS = new Set([...SHORT, 'description', 'content:encoded', 'enclosure', 'source']);

const isField = (one: XmlElement | string): boolean => typeof one !== 'string' && FIELDS.has(one.key);

const split = (one: XmlElement | string): readonly (XmlElement | string)[] => {
  if (typeof one === 'string' || !SHORT.includes(one.key)) return [one];
  const next = one.content.findIndex(isField);
  if (next < 0) return [one];
  return [{ ...one, content: one.content.slice(0, next) }, ...one.content.slice(next).flatMap(split)];
};

export const withClosedTags = (item: XmlElement): XmlElement => ({
  ...item,
  content: item.content.flatMap(split),
});
