// The tags of a text, found in one pass over it however broken it is: no parser is started before they are counted.

export interface Tag {
  /** Lower case. */
  readonly name: string;
  readonly closes: boolean;
  readonly start: number;
  /** Behind the `>`. */
  readonly end: number;
  readonly attributes: number;
}

/** What stands in these is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);
const NAME = /[a-z][^\s/>]*/iuy;
const BLANK = /\s/u;

interface Ended {
  readonly end: number;
  readonly attributes: number;
}

/** From behind the name to behind the `>`; a quoted value may hold one. Null where the text ends before. */
const endOfTag = (text: string, from: number): Ended | null => {
  let attributes = 0;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '>') return { end: at + 1, attributes };
    if (letter !== undefined && BLANK.test(letter)) attributes += 1;
    else if ((letter === '"' || letter === "'") && text[at - 1] === '=') {
      at = text.indexOf(letter, at + 1);
      if (at < 0) return null;
    }
  }
  return null;
};

/** Comments, declarations and processing instructions end with their own marks. */
const endOfOther = (text: string, at: number): number => {
  const closing = text.startsWith('<!--', at) ? '-->' : '>';
  const end = text.indexOf(closing, at + 2);
  return end < 0 ? text.length : end + closing.length;
};

/** Behind the content of a raw element, where its closing tag begins. */
const endOfRaw = (text: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}\\b`, 'giu');
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
};

export function* tagsOf(text: string): Generator<Tag> {
  let at = text.indexOf('<');
  while (at >= 0) {
    if (text[at + 1] === '!' || text[at + 1] === '?') {
      at = text.indexOf('<', endOfOther(text, at));
      continue;
    }
    const closes = text[at + 1] === '/';
    NAME.lastIndex = closes ? at + 2 : at + 1;
    const name = NAME.exec(text)?.[0].toLowerCase();
    if (name === undefined) {
      at = text.indexOf('<', at + 1);
      continue;
    }
    const ended = endOfTag(text, NAME.lastIndex);
    if (ended === null) return;
    yield { name, closes, start: at, ...ended };
    at = text.indexOf('<', !closes && RAW.has(name) ? endOfRaw(text, name, ended.end) : ended.end);
  }
}
