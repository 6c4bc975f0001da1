// Markup as lines of text: one a block, inline markup gone.
import { Parser } from 'htmlparser2';
import { isBlock, isSilent } from './elements.ts';

/** Lines of text, in order. */
export const linesOfHtml = (html: string): string => {
  const out = [''];
  let silent = 0;
  const atTag = (name: string, change: 1 | -1): void => {
    if (isSilent(name)) silent += change;
    else if (silent === 0 && isBlock(name)) out.push('');
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
