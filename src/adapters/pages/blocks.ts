// A parsed article as blocks of text: inline markup gone, and what the markup tells of each.
import type { HtmlNode } from '../markup/document.ts';
import { isBlock, isSilent } from '../markup/elements.ts';

const TEXT_NODE = 3;

export interface Block {
  readonly text: string;
  /** How many of its characters stand in links. */
  readonly linked: number;
  /** Lower case name of the nearest element that makes blocks. */
  readonly tag: string;
  /** A picture stands between this block and the one before. */
  readonly hasPicture: boolean;
}

interface OpenBlock {
  text: string;
  linked: number;
  hasPicture: boolean;
  readonly tag: string;
}

/** What has no text yet gives way, and leaves behind that it holds a picture. */
const begin = (out: OpenBlock[], tag: string): void => {
  const last = out.at(-1);
  const isEmpty = last?.text.trim() === '';
  if (isEmpty) out.pop();
  out.push({ text: '', linked: 0, tag, hasPicture: isEmpty && last?.hasPicture === true });
};

const walk = (
  node: HtmlNode,
  inside: { readonly tag: string; readonly isLink: boolean },
  out: OpenBlock[],
): void => {
  const last = out.at(-1);
  if (node.nodeType === TEXT_NODE && last !== undefined) {
    const text = (node.textContent ?? '').replace(/\s+/gu, ' ');
    last.text += text;
    if (inside.isLink) last.linked += text.trim().length;
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (isSilent(name)) return;
  if (name === 'img' && last !== undefined && last.text.trim() === '') last.hasPicture = true;
  const isOwnLine = isBlock(name);
  const tag = isOwnLine && name !== 'br' ? name : inside.tag;
  if (isOwnLine) begin(out, tag);
  for (const child of node.childNodes) walk(child, { tag, isLink: inside.isLink || name === 'a' }, out);
  if (isOwnLine) begin(out, inside.tag);
};

/** Those that hold a text, in order. */
export const blocksOf = (node: HtmlNode): readonly Block[] => {
  const out: OpenBlock[] = [];
  begin(out, 'body');
  walk(node, { tag: 'body', isLink: false }, out);
  return out.map((block) => ({ ...block, text: block.text.trim() })).filter(({ text }) => text !== '');
};
