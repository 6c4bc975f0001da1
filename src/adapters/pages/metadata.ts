// What a page says of itself beside its text: title, publisher, its own address.
import { siteOf } from '../../core/article/address-key.ts';
import { baseOf, type HtmlDocument } from '../markup/document.ts';
import { webAddress } from '../markup/web-address.ts';
import type { ArticleNode } from './json-ld.ts';
import { metaIn } from './meta.ts';

/** Titles of pages are shorter. */
const LONGEST = 1000;
const line = (text: string | null | undefined): string =>
  text?.slice(0, LONGEST).replace(/\s+/gu, ' ').trim() ?? '';

/** A name; an address in its place says no more than the link does. */
export const publisherOf = (document: HtmlDocument, node: ArticleNode | null): string | null =>
  [
    metaIn(document, 'og:site_name'),
    ...(node?.publisher ?? []),
    metaIn(document, 'application-name', 'dc.publisher', 'citation_journal_title'),
  ].find((name) => name !== null && !/^https?:/iu.test(name)) ?? null;

/** All under which the page announces the article; its text need not repeat them. */
export const titlesOf = (document: HtmlDocument, node: ArticleNode | null): readonly string[] =>
  [
    metaIn(document, 'og:title', 'twitter:title') ?? '',
    node?.headline ?? '',
    ...[...document.querySelectorAll('h1')].map(({ textContent }) => line(textContent)),
    line(document.querySelector('title')?.textContent),
  ].filter((title) => title !== '');

const SEPARATED = /\s+[|–—·»-]\s+/u;

/** `Bridge opens | Fen Times` is `Bridge opens`, where the end names the publisher or the beginning is a heading. */
const withoutSite = (title: string, publisher: string | null, others: readonly string[]): string => {
  const parts = title.split(SEPARATED);
  const end = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const start = title.slice(0, title.lastIndexOf(end)).replace(/\s+[|–—·»-]\s+$/u, '');
  const isSite =
    publisher !== null &&
    (end.toLowerCase().includes(publisher.toLowerCase()) ||
      publisher.toLowerCase().includes(end.toLowerCase()));
  return isSite || others.some((other) => other !== title && other.toLowerCase() === start.toLowerCase())
    ? start
    : title;
};

export const titleFrom = (titles: readonly string[], publisher: string | null): string =>
  withoutSite(titles[0] ?? '', publisher, titles);

const isSameSite = (a: string, b: string): boolean => {
  const [one, other] = [siteOf(new URL(a).hostname), siteOf(new URL(b).hostname)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
};

const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname === '/' && search === '';
};

/** What the page calls its address; another site's, or a front page where it is none, is a mistake of its template. */
export const addressOf = (document: HtmlDocument, servedFrom: string | null): string | null => {
  const base = baseOf(document, servedFrom);
  const said = [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    metaIn(document, 'og:url'),
  ];
  for (const href of said) {
    const url = webAddress(href ?? '', base);
    if (url === null) continue;
    if (
      servedFrom === null
        ? true
        : isSameSite(url, servedFrom) && (!isFrontPage(url) || isFrontPage(servedFrom))
    )
      return url;
  }
  return null;
};
