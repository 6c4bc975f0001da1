// Texts of a feed as Dateline keeps them: titles as plain lines, bodies as safe markup and as lines of text.
import { linesOfHtml } from '../markup/blocks.ts';
import { escaped } from '../markup/escaped.ts';
import { sanitise } from '../markup/sanitise.ts';
import { onceDecoded } from '../markup/twice-encoded.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import type { Wording } from './foreign.ts';

const LONGEST_TITLE = 1_000;
/** With its markup; beyond it no title is looked for. */
const LONGEST_TITLE_MARKUP = 20_000;

/** In words without markup, a blank line ends a paragraph; other line ends are where somebody’s line was full. */
const withParagraphs = (text: string): string => text.replace(/\n[^\S\n]*\n\s*/gu, '<br /><br />');

const isPlain = ({ is, text }: Wording): boolean => is === 'plain' || !/[<&]/u.test(text);

const trimmed = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\S\n]+/gu, ' ')
    .trim();

/** One line of plain text. */
export const lineOf = (wording: Wording | null): string => {
  if (wording === null) return '';
  const text = wording.text.slice(0, LONGEST_TITLE_MARKUP);
  const line = isPlain(wording) ? text : linesOfHtml(sanitise(text, null));
  return onceDecoded(line.replace(/\s+/gu, ' ').trim()).slice(0, LONGEST_TITLE).toWellFormed();
};

/** Safe HTML, of at most so many characters. */
export const markupOf = (wording: Wording | null, most: number): string => {
  if (wording === null) return '';
  const { base } = wording;
  const text = wording.text.slice(0, most);
  const safe = isPlain(wording) ? withParagraphs(escaped(text.trim())) : sanitise(text, base);
  return onceDecoded(safe.toWellFormed());
};

/** Lines of text, one a block, of what `markupOf` gave. */
export const textOf = (markup: string): string =>
  withoutBoilerplate(
    linesOfHtml(markup)
      .split('\n')
      .map(trimmed)
      .filter((line) => line !== ''),
  ).join('\n');
