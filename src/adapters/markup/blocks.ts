// Markup as lines of text: one a block, inline markup gone.
import { Parser } from 'htmlparser2';

const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/u;
const SILENT = /^(?:script|style|template|noscript|svg|iframe|head)$/u;

/** Lines of text, in order. */
export const linesOfHtml = (html: string): string => {
  const out = [''];
  let silent = 0;
  const atTag = (name: string, change: 1 | -1): void => {
    if (SILENT.test(name)) silent += change;
    else if (silent === 0 && BLOCK.test(name)) out.push('');
  };
  const parser = new Parser({
    onopentagname: (name) => atTag(name, 1),
    onclosetag: (name) => atTag(name, -1),
    ontext: (text) => {
      if (silent === 0) out[out.length - 1] += text;
    },
  });
  parser.end(html);
  return out.map((line) => line.replace(/\s+/gu, ' ')).join('\n');
};
