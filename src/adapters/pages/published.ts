// When a page says that it was published: asked in the order in which pages tell the truth about it.
import type { PageDocument } from '../../core/article/page.ts';
import type { HtmlDocument, HtmlElement } from '../markup/document.ts';
import { LIKELY, META_NAMES, STATED } from './date-places.ts';
import { dateIn, dateInAddress } from './dates.ts';
import type { ArticleNode } from './json-ld.ts';
import { metaIn } from './meta.ts';

type Published = PageDocument['published'];

/** Of a place that is a dateline; longer ones are texts in which other days are told. */
const LONGEST_DATELINE = 150;
/** Of each kind of place: what comes late on a page belongs to something else. */
const MOST_LOOKED_AT = 3;

const dateOf = (element: HtmlElement): Published => {
  for (const name of ['datetime', 'content', 'title', 'data-datetime', 'data-timestamp']) {
    const date = dateIn(element.getAttribute(name) ?? '');
    if (date !== null) return date;
  }
  const text = element.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
  return text.length > LONGEST_DATELINE ? null : dateIn(text);
};

function* candidates(
  document: HtmlDocument,
  node: ArticleNode | null,
  addresses: readonly (string | null)[],
): Generator<Published> {
  yield dateIn(node?.datePublished ?? '');
  for (const name of META_NAMES) yield dateIn(metaIn(document, name) ?? '');
  for (const place of STATED) yield* [...document.querySelectorAll(place)].slice(0, 1).map(dateOf);
  for (const place of LIKELY)
    yield* [...document.querySelectorAll(place)].slice(0, MOST_LOOKED_AT).map(dateOf);
  yield dateIn(node?.dateCreated ?? '');
  for (const address of addresses) yield dateInAddress(address);
}

export const publishedOn = (
  document: HtmlDocument,
  node: ArticleNode | null,
  addresses: readonly (string | null)[],
): Published => {
  for (const date of candidates(document, node, addresses)) if (date !== null) return date;
  return null;
};
