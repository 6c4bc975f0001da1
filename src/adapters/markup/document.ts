// A page as a tree: the parser, and the few things of it that Dateline looks at.
import { parseHTML } from 'linkedom';
import { isNestedTooDeep } from './nesting.ts';
import { type Tag, tagsOf } from './tags.ts';
import { webAddress } from './web-address.ts';

export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly localName: string;
  readonly children: Iterable<HtmlElement>;
  readonly parentElement: HtmlElement | null;
  readonly innerHTML: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  remove(): void;
}

export interface HtmlDocument extends Pick<HtmlElement, 'querySelector' | 'querySelectorAll'> {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
}

const IN_HEAD = /^(?:meta|link|base)$/u;
const FRAME = /^(?:html|head|body)$/u;

interface Piece {
  readonly belongs: 'head' | 'body' | 'nowhere';
  readonly text: string;
}

/** Where the tag and what belongs to it ends: a title ends behind its closing tag, which is the next. */
const pieceOf = (text: string, tag: Tag, next: Tag | undefined): Piece & { readonly end: number } => {
  const isTitle = tag.name === 'title' && !tag.closes && next?.name === 'title';
  const end = isTitle ? next.end : tag.end;
  const belongs = FRAME.test(tag.name) ? 'nowhere' : isTitle || IN_HEAD.test(tag.name) ? 'head' : 'body';
  return { belongs, end, text: text.slice(tag.start, end) };
};

/** The text cut into what belongs to the head, and what is left for the body. */
const sorted = (text: string, tags: readonly Tag[]): { readonly head: string; readonly body: string } => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, tag] of tags.entries()) {
    if (tag.start < at) continue;
    const { end, ...piece } = pieceOf(text, tag, tags[index + 1]);
    pieces.push({ belongs: 'body', text: text.slice(at, tag.start) }, piece);
    at = end;
  }
  pieces.push({ belongs: 'body', text: text.slice(at) });
  const of = (part: Piece['belongs']): string =>
    pieces
      .filter(({ belongs }) => belongs === part)
      .map((piece) => piece.text)
      .join('');
  return { head: of('head'), body: of('body').replace(/^\s*<!doctype[^>]*>/iu, '') };
};

const LANGUAGE = /\blang\s*=\s*["']?([\w-]+)/iu;

/** The tags that HTML lets a page leave out, put in: the parser does not do it. */
const completed = (text: string): string => {
  const tags = [...tagsOf(text)];
  const first = (name: string): number => tags.findIndex((tag) => tag.name === name && !tag.closes);
  const [html, head, body] = [first('html'), first('head'), first('body')];
  if (html >= 0 && head > html && body > head) return text;
  const root = tags[html];
  const language = root === undefined ? undefined : LANGUAGE.exec(text.slice(root.start, root.end))?.[1];
  const parts = sorted(text, tags);
  return `<!doctype html><html lang="${language ?? ''}"><head>${parts.head}</head><body>${parts.body}</body></html>`;
};

/** Null for what is nested so deep that it would take the parser, and whoever walks the tree, seconds: other traps are the caller’s to see. */
export const parsed = (text: string): HtmlDocument | null => {
  const html = completed(text);
  return isNestedTooDeep(html) ? null : parseHTML(html).document;
};

/** Against what the page's relative links are meant; `address` is where it came from. */
export const baseOf = (document: HtmlDocument, address: string | null): string | null =>
  webAddress(document.querySelector('base[href]')?.getAttribute('href') ?? '', address) ?? address;
