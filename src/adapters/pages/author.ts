// Who wrote an article, as its page names them.
import type { HtmlDocument } from '../markup/document.ts';
import type { ArticleNode } from './json-ld.ts';
import { metaIn } from './meta.ts';

const NAMES = [
  'author',
  'article:author',
  'og:article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
];
const PLACES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  '.author-name',
  '.byline__name',
  '.byline-name',
  '.byline',
  '.author',
  '.post-author',
];
const LONGEST = 120;
/** Initials apart, a name has no more words; a sentence has. */
const MOST_WORDS = 12;

/** Before blanks are taken out. */
const LOOKED_AT = 1000;

const tidy = (text: string): string | null => {
  const bare = text
    .slice(0, LOOKED_AT)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:written |posted |published )?(?:by|von|par|por|di|door|av|автор)\s*:?\s+/iu, '')
    .replace(/\s*[|•·–,].*?\b\d{4}\b.*$/u, '')
    .trim();
  const isName =
    /\p{L}/u.test(bare) &&
    !/^https?:|@|^\d|[{}<>]/u.test(bare) &&
    bare.length <= LONGEST &&
    bare.split(' ').length <= MOST_WORDS;
  return isName ? bare : null;
};

const said = (names: readonly string[] | undefined): string | null => {
  const all = new Set((names ?? []).flatMap((name) => tidy(name) ?? []));
  return all.size === 0 ? null : [...all].join(', ');
};

export const authorOf = (document: HtmlDocument, node: ArticleNode | null): string | null => {
  const stated = said(node?.author) ?? said(node?.creator);
  if (stated !== null) return stated;
  for (const name of NAMES) {
    const author = tidy(metaIn(document, name) ?? '');
    if (author !== null) return author;
  }
  for (const place of PLACES) {
    const author = tidy(document.querySelector(place)?.textContent ?? '');
    if (author !== null) return author;
  }
  return null;
};
