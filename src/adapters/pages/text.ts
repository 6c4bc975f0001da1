// The text of the article in a page: Readability finds it, once what stands around it is out of the way.
import { Readability } from '@mozilla/readability';
import { type HtmlDocument, type HtmlNode, parsed } from '../markup/document.ts';
import { blocksOf } from './blocks.ts';
import { removeFurniture } from './furniture.ts';
import { articleLines, type Said } from './lines.ts';

/** Half of Readability's own: short news are news. */
const SHORTEST = 250;

const articleIn = (document: HtmlDocument, said: Said): string => {
  const content = new Readability<HtmlNode>(document, {
    charThreshold: SHORTEST,
    serializer: (node: HtmlNode) => node,
  }).parse()?.content;
  return content == null ? '' : articleLines(blocksOf(content), said).join('\n');
};

interface Sources extends Said {
  /** As JSON-LD tells it; empty where it does not. */
  readonly body: string;
}

const lengthIn = (document: HtmlDocument, selector: string): number =>
  [...document.querySelectorAll(selector)].reduce(
    (sum, { textContent }) => sum + (textContent?.trim().length ?? 0),
    0,
  );

/** No article is shorter, and none consists of links: not worth the search, which takes several passes. */
const LEAST = 25;
const mayHoldArticle = (document: HtmlDocument): boolean =>
  (document.body?.textContent?.trim().length ?? 0) - lengthIn(document, 'body a') >= LEAST;

/** Less than this share of the page's paragraphs: perhaps the article went out with the furniture. */
const SUSPICIOUS = 0.5;
/** So much more must be found with the furniture left in. */
const FULLER = 2;

/** `document` is taken apart; `html` is what it was parsed from. */
const searched = (html: string, document: HtmlDocument, said: Said): string => {
  const expected = lengthIn(document, 'p');
  removeFurniture(document);
  const found = articleIn(document, said);
  if (found.length >= Math.max(SHORTEST, expected * SUSPICIOUS)) return found;
  const again = parsed(html);
  const whole = again === null ? '' : articleIn(again, said);
  return whole.length > found.length * FULLER ? whole : found;
};

export const textOf = (html: string, document: HtmlDocument, said: Sources): string => {
  const text = mayHoldArticle(document) ? searched(html, document, said) : '';
  return text.length * FULLER < said.body.length ? bodyLines(said) : text;
};

/** What comes in JSON is text, sometimes with markup in it. */
const bodyLines = ({ body, ...said }: Sources): string =>
  articleLines(
    body
      .replace(/<(?:br|\/p|\/div|\/h\d)[^>]{0,50}>/giu, '\n')
      .replace(/<[^>]{1,300}>/gu, '')
      .split('\n')
      .map((text) => ({ text: text.replace(/\s+/gu, ' ').trim(), linked: 0, tag: 'p', hasPicture: false }))
      .filter(({ text }) => text !== ''),
    said,
  ).join('\n');
