// Markup of strangers as markup that may be shown: tags and attributes from a list, links that lead to the web, nothing that acts.
import sanitizeHtml from 'sanitize-html';
import { withoutIdleTags } from './idle-tags.ts';
import { isNestedTooDeep } from './nesting.ts';
import { prepared, withoutTags } from './odd-markup.ts';
import { linkTarget, webAddress } from './web-address.ts';

const TAGS = [
  ...['p', 'br', 'hr', 'div', 'section', 'article', 'aside', 'header', 'footer', 'main', 'address', 'pre'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'figure', 'figcaption', 'details', 'summary'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'img', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup'],
  ...['abbr', 'cite', 'code', 'dfn', 'kbd', 'q', 'samp', 'span', 'time', 'var', 'wbr'],
];

const ATTRIBUTES: Record<string, string[]> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
  time: ['datetime'],
  abbr: ['title'],
  '*': ['lang', 'dir'],
};

/** What stands between these is not for readers. */
const SILENT = ['script', 'style', 'textarea', 'option', 'noscript', 'template'];

/** A whole book is about so long; of what is longer the beginning is kept. */
export const LONGEST_MARKUP = 500_000;

type Attributes = sanitizeHtml.Attributes;

/** An attribute whose address is usable, or without it. */
const withAddress = (attributes: Attributes, name: string, address: string | null): Attributes => {
  const { [name]: _, ...others } = attributes;
  return address === null ? others : { ...others, [name]: address };
};

const optionsFor = (base: string | null): sanitizeHtml.IOptions => ({
  allowedTags: TAGS,
  allowedAttributes: ATTRIBUTES,
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  nonTextTags: SILENT,
  transformTags: {
    a: (tagName, attribs) => ({
      tagName,
      attribs: withAddress(attribs, 'href', linkTarget(attribs['href'] ?? '', base)),
    }),
    img: (tagName, attribs) => ({
      tagName,
      attribs: withAddress(attribs, 'src', webAddress(attribs['src'] ?? '', base)),
    }),
  },
});

const NO_TAGS: sanitizeHtml.IOptions = { allowedTags: [], allowedAttributes: {}, nonTextTags: SILENT };

/** Relative addresses count from `base`; those that lead nowhere are left out, the words of a link stay. */
export const sanitise = (html: string, base: string | null): string => {
  const markup = prepared(html.slice(0, LONGEST_MARKUP));
  if (isNestedTooDeep(markup)) return sanitizeHtml(withoutTags(markup), NO_TAGS).trim();
  return withoutIdleTags(sanitizeHtml(markup, optionsFor(base)));
};
