// Discord's markdown as Discord reads it: backslash escapes, styles, masked links, headings, small print, quotes, lists.
import { html, type Insert, linked, type Markup } from './markup.ts';

/** One kind of inline markup, tried in this order at each place: an escape hides whatever would follow. */
interface Rule {
  readonly pattern: RegExp;
  readonly draw: (match: RegExpExecArray) => Insert;
}

const group = (match: RegExpExecArray, n: number): string => match[n] ?? '';

/** Text up to a closing mark, in which an escaped character does not count. */
const INSIDE = '((?:\\\\[\\s\\S]|[^\\\\])+?)';

const RULES: readonly Rule[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, draw: (match) => group(match, 1) },
  { pattern: /`([^`]+)`/y, draw: (match) => html`<code>${group(match, 1)}</code>` },
  {
    pattern: /\[((?:\\.|[^\]\\])+)\]\(<?([^\s<>)]+)>?\)/y,
    draw: (match) => linked(group(match, 2), inline(group(match, 1))),
  },
  {
    pattern: new RegExp(`\\*\\*${INSIDE}\\*\\*(?!\\*)`, 'y'),
    draw: (match) => html`<b>${inline(group(match, 1))}</b>`,
  },
  {
    pattern: new RegExp(`__${INSIDE}__`, 'y'),
    draw: (match) => html`<u>${inline(group(match, 1))}</u>`,
  },
  {
    pattern: new RegExp(`~~${INSIDE}~~`, 'y'),
    draw: (match) => html`<s>${inline(group(match, 1))}</s>`,
  },
  {
    pattern: new RegExp(`\\*(?!\\s)${INSIDE}\\*`, 'y'),
    draw: (match) => html`<i>${inline(group(match, 1))}</i>`,
  },
  {
    pattern: new RegExp(`\\b_${INSIDE}_\\b`, 'y'),
    draw: (match) => html`<i>${inline(group(match, 1))}</i>`,
  },
];

const ruleAt = (text: string, at: number): { readonly drawn: Insert; readonly length: number } | null => {
  for (const { pattern, draw } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { drawn: draw(match), length: match[0].length };
  }
  return null;
};

function inline(text: string): Insert[] {
  const drawn: Insert[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const found = ruleAt(text, at);
    if (found) {
      drawn.push(plain, found.drawn);
      plain = '';
      at += found.length;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  return [...drawn, plain];
}

type Kind = 'h3' | 'h4' | 'small' | 'quote' | 'item' | 'p';

/** What a line begins with, and what that makes it. Discord has three sizes of heading; a message has two here. */
const LINES: readonly (readonly [RegExp, Kind])[] = [
  [/^#{1,2} (.*)$/, 'h3'],
  [/^### (.*)$/, 'h4'],
  [/^-# (.*)$/, 'small'],
  [/^> (.*)$/, 'quote'],
  [/^\s*[-*] (.*)$/, 'item'],
];

interface Line {
  readonly kind: Kind;
  readonly text: string;
}

const lineOf = (line: string): Line => {
  for (const [pattern, kind] of LINES) {
    const match = pattern.exec(line);
    if (match) return { kind, text: group(match, 1) };
  }
  return { kind: 'p', text: line };
};

const drawLine = ({ kind, text }: Line): Markup => {
  const drawn = inline(text);
  switch (kind) {
    case 'h3':
      return html`<h3 dir="auto">${drawn}</h3>`;
    case 'h4':
      return html`<h4 dir="auto">${drawn}</h4>`;
    case 'small':
      return html`<small dir="auto">${drawn}</small>`;
    case 'quote':
      return html`<blockquote dir="auto">${drawn}</blockquote>`;
    case 'item':
      return html`<li dir="auto">${drawn}</li>`;
    case 'p':
      return html`<p dir="auto">${drawn}</p>`;
  }
};

/** The content of one text display. */
export const discordMarkdown = (content: string): Markup => {
  const drawn: Markup[] = [];
  let items: Markup[] = [];
  const closeList = (): void => {
    if (items.length > 0) drawn.push(html`<ul>${items}</ul>`);
    items = [];
  };
  for (const line of content.split('\n').map(lineOf)) {
    if (line.kind === 'item') {
      items.push(drawLine(line));
      continue;
    }
    closeList();
    if (line.text !== '') drawn.push(drawLine(line));
  }
  closeList();
  return html`${drawn}`;
};
