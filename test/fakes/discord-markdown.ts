// Reads message text as Discord's own client does: which characters are shown, and what of it is a style, a link or a mention.

export interface Span {
  readonly text: string;
  /** Outermost first: `bold`, `link:https://…`, `heading`, `mention` and so on; empty for plain text. */
  readonly marks: readonly string[];
}

type Found = { readonly length: number; readonly spans: Span[] };
type Rule = (rest: string, marks: readonly string[], before: string) => Found | null;

const plain = (length: number, text: string, marks: readonly string[]): Found => ({
  length,
  spans: [{ text, marks }],
});
const token =
  (pattern: RegExp, mark: string): Rule =>
  (rest, marks) => {
    const match = pattern.exec(rest);
    return match ? plain(match[0].length, match[0], [...marks, mark]) : null;
  };
const style =
  (pattern: RegExp, mark: string): Rule =>
  (rest, marks) => {
    const match = pattern.exec(rest);
    return match ? { length: match[0].length, spans: inline(match[1] ?? '', [...marks, mark]) } : null;
  };

const escaped: Rule = (rest, marks) => {
  const match = /^\\([^0-9A-Za-z\s])/.exec(rest);
  return match ? plain(2, match[1] ?? '', marks) : null;
};
const INSIDE = String.raw`(?:\[[^\]]*\]|[^\[\]]|\](?=[^\[]*\]))*`;
const TARGET = String.raw`\s*<?((?:\([^)]*\)|[^\s\\]|\\.)*?)>?(?:\s+['"]([\s\S]*?)['"])?\s*`;
const LINK = new RegExp(String.raw`^\[(${INSIDE})\]\(${TARGET}\)`);
/** A label inside a link holds no further link. */
const link: Rule = (rest, marks) => {
  const match = LINK.exec(rest);
  if (!match || marks.some((mark) => mark.startsWith('link:'))) return null;
  const target = (match[2] ?? '').replace(/\\([^0-9A-Za-z\s])/g, '$1');
  return { length: match[0].length, spans: inline(match[1] ?? '', [...marks, `link:${target}`]) };
};
const code: Rule = (rest, marks) => {
  const match = /^(`+)([\s\S]*?[^`])\1(?!`)/.exec(rest);
  return match ? plain(match[0].length, match[2] ?? '', [...marks, 'code']) : null;
};
const emphasis: Rule = (rest, marks, before) => {
  const match =
    /^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/.exec(
      rest,
    );
  if (!match || (match[1] !== undefined && /\w$/.test(before))) return null;
  return { length: match[0].length, spans: inline(match[1] ?? match[2] ?? '', [...marks, 'italic']) };
};
/** Runs on to the next character that might mean something. */
const text: Rule = (rest, marks) => {
  const match = /^[\s\S]+?(?=[^0-9A-Za-z\s\u00c0-\uffff]|\n\n|\n|\w+:\S|$)/.exec(rest);
  return match ? plain(match[0].length, match[0], marks) : null;
};

/** In the order in which they are tried. */
const RULES: readonly Rule[] = [
  escaped,
  token(/^<(?:https?|mailto|tel):[^\s>]+>/, 'autolink'),
  token(/^(?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s]/, 'autolink'),
  link,
  token(/^<@[!&]?\d+>|^@everyone|^@here|^<!\w+>/, 'mention'),
  token(/^<#\d+>|^<id:\w+>/, 'channel'),
  token(/^<\/[-\w ]+:\d+>/, 'command'),
  token(/^<t:-?\d+(?::\w)?>/, 'time'),
  token(/^<a?:\w+:\d+>|^:[\w+-]+(?:::skin-tone-\d)?:/, 'emoji'),
  style(/^\|\|([\s\S]+?)\|\|/, 'spoiler'),
  style(/^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, 'bold'),
  style(/^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, 'underline'),
  emphasis,
  style(/^~~([\s\S]+?)~~(?!_)/, 'struck'),
  code,
  text,
];

/** A style may not swallow the escape of its own end: Discord tries rules at each place, the first that fits wins. */
const inline = (content: string, marks: readonly string[]): Span[] => {
  const spans: Span[] = [];
  let at = 0;
  while (at < content.length) {
    const rest = content.slice(at);
    const before = content.slice(0, at);
    const found = RULES.map((rule) => rule(rest, marks, before)).find(
      (one) => one !== null && one.length > 0,
    );
    const { length, spans: more } = found ?? plain(1, rest.slice(0, 1), marks);
    spans.push(...more);
    at += length;
  }
  return spans;
};

const BLOCKS: readonly (readonly [RegExp, string])[] = [
  [/^(#{1,3}) +(?=\S)/, 'heading'],
  [/^-# +(?=\S)/, 'small'],
  [/^(?:>>>|>) /, 'quote'],
  [/^ *(?:[-*+]) +(?=\S)/, 'list'],
  [/^ *\d+[.)] +(?=\S)/, 'numbered'],
];

const block = (line: string, marks: readonly string[]): Span[] => {
  for (const [pattern, mark] of BLOCKS) {
    const match = pattern.exec(line);
    // Quotes may hold lists and headings; headings and small print hold nothing else that opens a line.
    if (match) {
      const inner = line.slice(match[0].length);
      const all = [...marks, mark];
      return mark === 'quote' || mark === 'list' || mark === 'numbered'
        ? block(inner, all)
        : inline(inner, all);
    }
  }
  return inline(line, marks);
};

/** Each line as its spans, neighbours with the same marks joined. */
export const readDiscord = (content: string): readonly (readonly Span[])[] =>
  content.split('\n').map((line) => {
    const joined: Span[] = [];
    for (const span of block(line, [])) {
      const last = joined.at(-1);
      if (last && last.marks.join() === span.marks.join())
        joined[joined.length - 1] = { text: last.text + span.text, marks: span.marks };
      else joined.push(span);
    }
    return joined;
  });

/** What a person reads, without marks. */
export const visibleText = (content: string): string =>
  readDiscord(content)
    .map((spans) => spans.map((span) => span.text).join(''))
    .join('\n');
