// A parsed page as lines of text: one a block, inline markup gone.
import { parseHTML } from 'linkedom';

const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/iu;
const SILENT = /^(?:script|style|template|noscript|svg|iframe|head)$/iu;
const TEXT_NODE = 3;

/** What is needed of a node, whoever parsed it. */
interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const linesOf = (node: PageNode, out: string[]): void => {
  if (node.nodeType === TEXT_NODE) {
    out[out.length - 1] += (node.textContent ?? '').replace(/\s+/gu, ' ');
    return;
  }
  if (SILENT.test(node.nodeName)) return;
  const isBlock = BLOCK.test(node.nodeName);
  if (isBlock) out.push('');
  for (const child of node.childNodes) linesOf(child, out);
  if (isBlock) out.push('');
};

/** Lines of text, in order. */
export const linesOfHtml = (html: string): string => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const out = [''];
  linesOf(document.body, out);
  return out.join('\n');
};
