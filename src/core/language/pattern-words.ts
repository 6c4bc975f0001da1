// The words without which a pattern cannot match, read off the pattern itself: what a prefilter asks for before the pattern is run.
import { STOP_WORDS } from './words.ts';

/** A word, or with `isWhole` false the beginning of one, in lower case. */
export interface WordKey {
  readonly word: string;
  readonly isWhole: boolean;
}

type Node =
  | { readonly is: 'char'; readonly char: string; readonly isNeeded: boolean }
  /** A class or a dot; a border where it takes no letter, digit or underscore. */
  | {
      readonly is: 'class';
      readonly isBorder: boolean;
      /** Takes every letter, digit and underscore of ASCII. */
      readonly takesWords: boolean;
      readonly isNeeded: boolean;
    }
  | { readonly is: 'group'; readonly branches: readonly (readonly Node[])[]; readonly isNeeded: boolean }
  /** Takes no text; a border where it stands only next to one. */
  | { readonly is: 'look'; readonly isBorder: boolean };

const WORD = /\w/;
const TOKEN =
  /\(\?<?[=!]|\(\?:|\(\?<\w+>|\(|\)|\||\[(?:\\.|[^\]\\])*\]|\\u[0-9a-f]{4}|\\[pP]\{[^}]*\}|\\.|[\s\S]/giu;
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u;

/** A class of marks and blanks only. */
const isBorderClass = (token: string): boolean =>
  token === '\\s' || (/^\[(?!\^)/u.test(token) && !WORD.test(token.replaceAll('\\s', '')));

/** "not followed by a letter" is a border too. */
const isBorderLook = (token: string, inner: readonly (readonly Node[])[]): boolean => {
  if (token === '(?=') return inner.every((nodes) => opens(nodes, 0, false));
  const [only] = inner[0] ?? [];
  return (
    token === '(?!' && inner.length === 1 && inner[0]?.length === 1 && only?.is === 'class' && only.takesWords
  );
};

const nodeOf = (token: string, inner: readonly (readonly Node[])[], isNeeded: boolean): Node => {
  if (/^\(\?<?[=!]/u.test(token)) return { is: 'look', isBorder: isBorderLook(token, inner) };
  if (token.startsWith('(')) return { is: 'group', branches: inner, isNeeded };
  if (token === '\\b' || token === '^' || token === '$') return { is: 'look', isBorder: true };
  if (token === '.' || token.startsWith('[') || /^\\[a-z]/iu.test(token))
    return {
      is: 'class',
      isBorder: isBorderClass(token),
      takesWords: token === '\\w' || token.startsWith('[a-z0-9_'),
      isNeeded,
    };
  return { is: 'char', char: token.replace('\\', '').toLowerCase(), isNeeded };
};

/** Reads branches up to the bracket that closes them. */
const parse = (tokens: readonly string[], from: number): { branches: Node[][]; next: number } => {
  let branch: Node[] = [];
  const branches = [branch];
  let at = from;
  while (at < tokens.length && tokens[at] !== ')') {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '|') {
      branch = [];
      branches.push(branch);
      continue;
    }
    let inner: Node[][] = [];
    if (token.startsWith('(')) {
      const read = parse(tokens, at);
      inner = read.branches;
      at = read.next;
    }
    const quantifier = QUANTIFIER.exec(tokens.slice(at, at + 8).join(''))?.[0] ?? '';
    at += [...quantifier].length;
    branch.push(nodeOf(token, inner, !/^(?:[*?]|\{0)/u.test(quantifier)));
    // "a+" is a letter and perhaps more of it.
    if (/^[+{]/u.test(quantifier) && branch.at(-1)?.is === 'char')
      branch.push({ is: 'class', isBorder: false, takesWords: false, isNeeded: false });
  }
  return { branches, next: at + 1 };
};

/** Does what stands at `at` and after begin with a border? `outer`: whether the end of the branch is one. */
const opens = (nodes: readonly Node[], at: number, outer: boolean): boolean => {
  const node = nodes[at];
  if (node === undefined) return outer;
  if (node.is === 'look') return node.isBorder || opens(nodes, at + 1, outer);
  if (node.is === 'char') {
    if (WORD.test(node.char)) return false;
  } else if (node.is === 'class') {
    if (!node.isBorder) return false;
  } else {
    const after = opens(nodes, at + 1, outer);
    return node.branches.every((branch) => opens(branch, 0, after)) && (node.isNeeded || after);
  }
  return node.isNeeded || opens(nodes, at + 1, outer);
};

/** Does what stands before `at` end with a border? `outer`: whether the start of the branch is one. */
const closes = (nodes: readonly Node[], at: number, outer: boolean): boolean => {
  const node = nodes[at - 1];
  if (node === undefined) return outer;
  if (node.is === 'look') return node.isBorder || closes(nodes, at - 1, outer);
  if (node.is === 'char') {
    if (WORD.test(node.char)) return false;
  } else if (node.is === 'class') {
    if (!node.isBorder) return false;
  } else {
    const before = closes(nodes, at - 1, outer);
    return (
      node.branches.every((branch) => closes(branch, branch.length, before)) && (node.isNeeded || before)
    );
  }
  return node.isNeeded || closes(nodes, at - 1, outer);
};

/** How often a text is likely to hold one of the words: function words are common, then short ones. */
const costOf = (keys: readonly WordKey[]): number =>
  keys.reduce(
    (sum, { word, isWhole }) => sum + (STOP_WORDS.has(word) ? 0.5 : (isWhole ? 1 : 3) * 3 ** -word.length),
    0,
  );

/** The letters from `at` on that every match has. */
const lettersFrom = (nodes: readonly Node[], at: number): string => {
  let word = '';
  for (const node of nodes.slice(at)) {
    if (node.is !== 'char' || !node.isNeeded || !WORD.test(node.char)) break;
    word += node.char;
  }
  return word;
};

const ofSequence = (nodes: readonly Node[], starts: boolean, ends: boolean): readonly WordKey[] | null => {
  let best: readonly WordKey[] | null = null;
  const offer = (keys: readonly WordKey[] | null): void => {
    if (keys !== null && (best === null || costOf(keys) < costOf(best))) best = keys;
  };
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.is === 'group' && node.isNeeded)
      offer(ofBranches(node.branches, closes(nodes, at, starts), opens(nodes, at + 1, ends)));
    const word = lettersFrom(nodes, at);
    if (word === '') continue;
    if (closes(nodes, at, starts)) offer([{ word, isWhole: opens(nodes, at + word.length, ends) }]);
    at += word.length - 1;
  }
  return best;
};

const ofBranches = (
  branches: readonly (readonly Node[])[],
  starts: boolean,
  ends: boolean,
): readonly WordKey[] | null => {
  const keys: WordKey[] = [];
  for (const branch of branches) {
    const needed = ofSequence(branch, starts, ends);
    if (needed === null) return null;
    keys.push(...needed);
  }
  return keys;
};

/** One of these stands in every text that the pattern matches; null where that cannot be told. */
export const wordsNeeded = (pattern: RegExp): readonly WordKey[] | null => {
  const { branches } = parse(pattern.source.match(TOKEN) ?? [], 0);
  return ofBranches(branches, false, false);
};
