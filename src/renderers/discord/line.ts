// One line of Discord text as unbreakable pieces, so that it can go on in a next message without cutting a word or a link.
import type { Run } from '../../core/command/reply.ts';
import { cutText, joinUpTo, wordsOf } from '../layout/cutting.ts';
import { cleanPiece } from '../layout/plain-text.ts';
import { webAddress } from '../layout/web-address.ts';
import { escapeInside, escapeOpening, escapeText } from './escape.ts';
import { LIMITS } from './limits.ts';

export interface Line {
  /** Opens the line, and each part of it that has to go on elsewhere: `## `, `-# `, `- `, `> ` or nothing. */
  readonly before: string;
  /** Discord text, each with the blanks that follow it. */
  readonly pieces: readonly string[];
}

/** Null for what is no web address, and for what is too long to be kept whole. */
export const safeAddress = (link: string): string | null => {
  const url = webAddress(link);
  if (url === null) return null;
  // Each of these could end the address early or begin a style.
  const address = url.href.replace(/[()<>\\"'`*_~|[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return address.length <= LIMITS.linkAddress ? address : null;
};

/** Blanks stay outside of what is wrapped: Discord draws no style in `** word**`. */
const wrapped = (text: string, wrap: (inner: string) => string): string => {
  const [, lead = '', inner = '', trail = ''] = /^( *)(.*?)( *)$/s.exec(text) ?? [];
  return inner === '' ? text : lead + wrap(inner) + trail;
};

const linkTo =
  (address: string) =>
  (label: string): string =>
    wrapped(label, (inner) => `[${escapeInside(inner)}](${address})`);

/**
 * Brackets end a label early in Discord's own rule for links, escaped or not, so they stand between links to the same address.
 */
const linked = (text: string, address: string): string[] =>
  text
    .split(/([[\]]+)/)
    .flatMap((part) =>
      /^[[\]]/.test(part) ? [escapeText(part)] : cutText(part, LIMITS.piece).map(linkTo(address)),
    );

/** Inside code nothing can be escaped, so what holds a backtick is no code. */
const mayBeCode = (text: string): boolean => !text.includes('`') && text.length <= LIMITS.piece;

const piecesOf = (run: Run): string[] => {
  const text = cleanPiece(run.text);
  const address = run.link === undefined ? null : safeAddress(run.link);
  if (address !== null) return linked(text, address);
  if (run.style === 'code' && mayBeCode(text)) return [wrapped(text, (code) => `\`${code}\``)];
  if (run.style === 'bold' && text.length <= LIMITS.piece)
    return [wrapped(text, (bold) => `**${escapeInside(bold)}**`)];
  return wordsOf(text, LIMITS.piece).map(escapeText);
};

export const line = (before: string, runs: readonly Run[]): Line => ({
  before,
  pieces: runs.flatMap(piecesOf),
});

export const writeLine = ({ before, pieces }: Line): string => before + escapeOpening(pieces.join('').trim());

/** The line as lines of at most `most` characters each, broken between pieces. */
export const breakLine = (whole: Line, most: number): Line[] => {
  if (writeLine(whole).length <= most) return [whole];
  // One character for the backslash that opening a line may take.
  const room = most - whole.before.length - 1;
  return joinUpTo(whole.pieces, room).map((part) => ({ before: whole.before, pieces: [part] }));
};
