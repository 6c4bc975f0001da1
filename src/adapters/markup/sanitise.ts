// Markup of strangers as markup that may be shown: tags and attributes from a list, links that lead to the web, nothing that acts.
import sanitizeHtml from 'sanitize-html';
import { isNestedTooDeep } from './nesting.ts';
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

/** Pictures of a pixel or less count readers, they show nothing. */
const isInvisible = ({ width, height }: Attributes): boolean =>
  [width, height].some((size) => size !== undefined && /^\s*[01](?:px)?\s*$/u.test(size));

const saysNothing = ({ src, alt = '' }: Attributes): boolean => src === undefined && alt.trim() === '';

const optionsFor = (base: string | null): sanitizeHtml.IOptions => ({
  allowedTags: TAGS,
  allowedAttributes: ATTRIBUTES,
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowProtocolRelative: false,
  nonTextTags: SILENT,
  transformTags: {
    a: (tagName, attribs) => {
      const target = linkTarget(attribs['href'] ?? '', base);
      // A link that leads nowhere is a text: a tag of no name is on no list, and its words stay.
      return {
        tagName: target === null ? 'nowhere' : tagName,
        attribs: withAddress(attribs, 'href', target),
      };
    },
    img: (tagName, attribs) => ({
      tagName,
      attribs: withAddress(attribs, 'src', webAddress(attribs['src'] ?? '', base)),
    }),
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && (isInvisible(attribs) || saysNothing(attribs)),
});

const NO_TAGS: sanitizeHtml.IOptions = { allowedTags: [], allowedAttributes: {}, nonTextTags: SILENT };

/** A box around the whole says nothing. */
const unboxed = (html: string): string => {
  if (!html.startsWith('<div>') || !html.endsWith('</div>')) return html;
  const inner = html.slice('<div>'.length, -'</div>'.length);
  return inner.includes('<div') || inner.includes('</div') ? html : inner.trim();
};

/** `<>` is a tag that lost its name. */
const EMPTY_TAG = /<\/?>/gu;
/** `<!` of a writer who is astonished, or wants to talk of it. */
const NO_DECLARATION = /<!(?!--|\[|[a-z])/giu;
/** The parts of a formula and the labels of a drawing: a half must not become twelve. */
const LABEL_END = /(?=<\/(?:m[inos]|mtext|text|tspan)\s*>)/giu;

/** What a parser would take for something else, so that no word is lost and none is made. */
const prepared = (html: string): string => {
  const markup = html.replace(EMPTY_TAG, '').replace(NO_DECLARATION, '&lt;!').replace(LABEL_END, ' ');
  const lastTag = markup.lastIndexOf('>') + 1;
  return markup.slice(0, lastTag) + markup.slice(lastTag).replace(/<!(?!--)/gu, '&lt;!');
};

/** Relative addresses count from `base`; those that lead nowhere are left out, the words of a link stay. */
export const sanitise = (html: string, base: string | null): string => {
  const markup = prepared(html.slice(0, LONGEST_MARKUP));
  if (isNestedTooDeep(markup)) return sanitizeHtml(withoutTags(markup), NO_TAGS).trim();
  return unboxed(sanitizeHtml(markup, optionsFor(base)).trim());
};

/** For markup that no page has: anything between `<` and `>` is dropped unread. */
const withoutTags = (markup: string): string => markup.replace(/<[^<>]*>?/gu, ' ');
