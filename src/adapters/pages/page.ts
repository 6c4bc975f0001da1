// The bytes of a page in, the article in it and what is said of it out: never throws, and refuses what is a trap.
import type { PageDocument, PageReading } from '../../core/article/page.ts';
import type { Served } from '../../ports/reading.ts';
import { decodeTidy } from '../markup/decode.ts';
import { type HtmlDocument, parsed } from '../markup/document.ts';
import { feedLinks } from '../markup/feed-links.ts';
import { authorOf } from './author.ts';
import { type ArticleNode, articleNodeIn } from './json-ld.ts';
import { declaredLanguage, languageOf } from './language.ts';
import { MOST_BYTES, objectionTo, TOO_DEEP } from './limits.ts';
import { metaIn } from './meta.ts';
import { addressOf, publisherOf, titleFrom, titlesOf } from './metadata.ts';
import { hasWall, isDeclaredPaid, isStub } from './paywall.ts';
import { publishedOn } from './published.ts';
import { textOf } from './text.ts';

const refused = (code: string, why: string): PageReading => ({ is: 'refused', code, why });

type Said = Omit<PageDocument, 'text' | 'language' | 'isPaywalled'> & {
  readonly titles: readonly string[];
  readonly description: string;
  readonly declared: string | null;
  readonly wall: boolean;
  readonly isPaid: boolean;
};

/** Looking for the article takes the tree apart, so that this is asked first. */
const saidBy = (document: HtmlDocument, node: ArticleNode | null, address: string | null): Said => {
  const titles = titlesOf(document, node);
  const publisher = publisherOf(document, node);
  const url = addressOf(document, address);
  return {
    title: titleFrom(titles, publisher),
    titles,
    description: metaIn(document, 'og:description', 'description') ?? '',
    published: publishedOn(document, node, [address, url]),
    author: authorOf(document, node),
    publisher,
    url,
    declared: declaredLanguage(document, node),
    feeds: feedLinks(document, address),
    wall: hasWall(document),
    isPaid: isDeclaredPaid(document, node),
  };
};

const readDocument = (html: string, address: string | null): PageReading => {
  const document = parsed(html);
  if (document === null) return { is: 'refused', ...TOO_DEEP };
  const node = articleNodeIn(document);
  const { titles, description, declared, wall, isPaid, ...said } = saidBy(document, node, address);
  const text = textOf(html, document, { titles, description, body: node?.articleBody ?? '' });
  if (text === '' && said.title === '' && said.feeds.length === 0)
    return refused('empty', 'there is no article in it');
  return {
    is: 'read',
    page: { ...said, text, language: languageOf(declared, text), isPaywalled: isPaid || isStub(text, wall) },
  };
};

const read = ({ bytes, url, headers }: Served): PageReading => {
  if (bytes.length === 0) return refused('empty', 'it is empty');
  if (bytes.length > MOST_BYTES) return refused('too-large', 'it is larger than 5 MB');
  const decoded = decodeTidy(bytes, headers['content-type']);
  if (decoded.is === 'refused') return refused('not-html', `it is ${decoded.why}`);
  const objection = objectionTo(decoded.text);
  return objection === null ? readDocument(decoded.text, url) : { is: 'refused', ...objection };
};

export const readPage = (served: Served): PageReading => {
  try {
    return read(served);
  } catch {
    // The parsers are not ours, and pages are written by anybody: one that breaks them costs itself alone.
    return refused('unreadable', 'its markup cannot be made sense of');
  }
};
