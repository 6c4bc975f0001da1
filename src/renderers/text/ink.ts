// Styled text on a terminal: which codes stand round which words, so that taking the codes away leaves the plain output.
import { displayWidth } from './display-width.ts';
import { wrap } from './wrapping.ts';

/** The reader's own palette: bold and dim in the text colour, yellow for what is open. No backgrounds, no 256 colours. */
export type Style = 'bold' | 'dim' | 'open' | 'openBold';
const CODES: Readonly<Record<Style, string>> = { bold: '1', dim: '2', open: '33', openBold: '1;33' };
const ESCAPE = '\u001B';

export interface Span {
  readonly text: string;
  readonly style?: Style | undefined;
}

export const paint = ({ text, style }: Span): string =>
  style === undefined || text === '' ? text : `${ESCAPE}[${CODES[style]}m${text}${ESCAPE}[0m`;

/** The part of the spans between two places of their joined text. */
const between = (spans: readonly Span[], start: number, end: number): readonly Span[] => {
  let at = 0;
  return spans.flatMap(({ text, style }) => {
    const from = at;
    at += text.length;
    const part = text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return part === '' ? [] : [{ text: part, style }];
  });
};

export interface Margins {
  /** Stands before the first line. */
  readonly first: readonly Span[];
  /** Before each other line. */
  readonly rest: readonly Span[];
}
export const blank = (columns: number): readonly Span[] => [{ text: ' '.repeat(columns) }];
export const margin = (columns: number): Margins => ({ first: blank(columns), rest: blank(columns) });

const widthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, { text }) => sum + displayWidth(text), 0);

/** Lines of at most `width` columns, margins among them. */
export const flow = (
  spans: readonly Span[],
  width: number,
  { first, rest }: Margins,
): readonly (readonly Span[])[] => {
  const text = spans.map((span) => span.text).join('');
  const room = width - Math.max(widthOf(first), widthOf(rest));
  return wrap(text, room).map(({ start, end }, at) => [
    ...(at === 0 ? first : rest),
    ...between(spans, start, end),
  ]);
};

/** Whole lines in one style, their margin too. */
export const flowIn = (style: Style, text: string, width: number, indent = 0): readonly (readonly Span[])[] =>
  flow([{ text }], width, margin(indent)).map((line) => [
    { text: line.map((span) => span.text).join(''), style },
  ]);
