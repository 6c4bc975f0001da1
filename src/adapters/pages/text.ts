// The text of the article in a page: Readability finds it, once what stands around it is out of the way.
import { Readability } from '@mozilla/readability';
import { blocksOf } from '../markup/blocks.ts';
import { type HtmlDocument, type HtmlNode, parsed } from '../markup/document.ts';
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

const paragraphsIn = (document: HtmlDocument): number =>
  [...document.querySelectorAll('p')].reduce(
    (sum, { textContent }) => sum + (textContent?.trim().length ?? 0),
    0,
  );

/** Less than this share of the page's paragraphs: perhaps the article went out with the furniture. */
const SUSPICIOUS = 0.5;
/** So much more must be found with the furniture left in. */
const FULLER = 2;

/** `document` is taken apart; `html` is what it was parsed from. */
export const textOf = (html: string, document: HtmlDocument, said: Sources): string => {
  const expected = paragraphsIn(document);
  removeFurniture(document);
  const found = articleIn(document, said);
  const whole =
    found.length < Math.max(SHORTEST, expected * SUSPICIOUS) ? articleIn(parsed(html), said) : found;
  const text = whole.length > found.length * FULLER ? whole : found;
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
