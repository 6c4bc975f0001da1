// Each part of a sheet as lines of a terminal.
import type { Run } from '../../core/command/reply.ts';
import type { Labels } from '../layout/labels.ts';
import type { Part } from '../layout/sheet.ts';
import { displayWidth } from './display-width.ts';
import { blank, flow, flowIn, type Margins, margin, type Span } from './ink.ts';

export type Lines = readonly (readonly Span[])[];

export interface Page {
  /** Of the lines, in columns. */
  readonly width: number;
  /** Is there room beside a title? */
  readonly isWide: boolean;
  readonly labels: Labels;
}

type Of<Name extends Part['part']> = Extract<Part, { part: Name }>;

const INDENT = 4;

const spansOf = (runs: readonly Run[]): readonly Span[] =>
  runs.map(({ text, style }) => (style === 'bold' ? { text, style } : { text }));

/** Addresses stand on lines of their own and never wrap, so that a terminal can open them. */
const addresses = (links: readonly (string | null | undefined)[], indent: number): Lines =>
  [...new Set(links)].flatMap((link) =>
    link === null || link === undefined
      ? []
      : [[{ text: `${' '.repeat(indent)}${link}`, style: 'dim' as const }]],
  );
const linksOf = (runs: readonly Run[]): readonly (string | undefined)[] => runs.map(({ link }) => link);

export const rule = ({ width }: Page): Lines => [[{ text: '─'.repeat(width), style: 'dim' }]];

const title = ({ text, sub, beside, link }: Of<'title'>, page: Page): Lines => {
  const gap = page.width - displayWidth(text) - displayWidth(beside ?? '');
  const hasRoom = beside !== undefined && page.isWide && gap >= 2;
  const under = beside === undefined ? sub : [...sub.slice(0, -1), ...(hasRoom ? [] : [beside])];
  return [
    ...(hasRoom
      ? [
          [
            { text, style: 'bold' as const },
            { text: ' '.repeat(gap) },
            { text: beside, style: 'dim' as const },
          ],
        ]
      : flowIn('bold', text, page.width)),
    ...under.flatMap((line) => flowIn('dim', line, page.width)),
    ...addresses([link], 0),
    ...rule(page),
  ];
};

/** The bar of what is not known stands before every line of it. */
const openLines = (word: string, spans: readonly Span[], { width }: Page): Lines => {
  const bar: readonly Span[] = [{ text: '  ' }, { text: '│', style: 'open' }, { text: ' ' }];
  return flow([{ text: word, style: 'openBold' }, { text: ' ' }, ...spans], width, { first: bar, rest: bar });
};

const story = (part: Of<'story'>, page: Page): Lines => {
  const { width, labels } = page;
  const isApart = part.sourceLink !== undefined;
  const head = `${part.number} · ${part.update ? `${labels.update} ` : ''}${part.headline}`;
  const hanging = ' '.repeat(INDENT);
  const [first = [], ...rest] = flow([{ text: head }], width, { first: [], rest: [{ text: hanging }] });
  return [
    ...[first, ...rest].map((line): readonly Span[] => [
      { text: line.map(({ text }) => text).join(''), style: 'bold' },
    ]),
    // An address under a source would be taken for that source's.
    ...(isApart ? addresses([part.link], INDENT) : []),
    ...flow([{ text: part.point }], width, margin(INDENT)),
    ...flowIn('dim', part.source, width, INDENT),
    ...addresses([isApart ? part.sourceLink : part.link], INDENT),
    ...(part.open === null ? [] : openLines(labels.stillOpen, [{ text: part.open }], page)),
  ];
};

const list = ({ items }: Of<'list'>, { width }: Page): Lines =>
  items.flatMap((runs) => [
    ...flow(spansOf(runs), width, { first: [{ text: '  - ' }], rest: blank(INDENT) }),
    ...addresses(linksOf(runs), INDENT),
  ]);

const values = (part: Of<'values'>, { width }: Page): Lines =>
  part.values.flatMap(({ lines, link, label }) => [
    ...lines.flatMap((line, at) =>
      flow(
        [{ text: line }],
        width,
        at === 0 ? { first: [{ text: '  - ' }], rest: blank(INDENT) } : margin(INDENT),
      ),
    ),
    ...flowIn('dim', label, width, INDENT),
    ...addresses([link], INDENT),
  ]);

/** Dates are one column, as wide as the longest. */
const dated = ({ rows }: Of<'dated'>, { width }: Page): Lines => {
  const column = Math.max(0, ...rows.map(({ date }) => displayWidth(date))) + 2;
  return rows.flatMap(({ date, runs }) => {
    const margins: Margins = {
      first: [{ text: date, style: 'bold' }, ...blank(column - displayWidth(date))],
      rest: blank(column),
    };
    return [...flow(spansOf(runs), width, margins), ...addresses(linksOf(runs), column)];
  });
};

export const linesOf = (part: Part, page: Page): Lines => {
  const { width } = page;
  switch (part.part) {
    case 'title':
      return title(part, page);
    case 'story':
      return story(part, page);
    case 'heading':
      return flowIn('bold', part.text, width);
    case 'text':
      return [...flow(spansOf(part.runs), width, margin(0)), ...addresses(linksOf(part.runs), 0)];
    case 'list':
      return list(part, page);
    case 'open':
      return [...openLines(part.word, spansOf(part.runs), page), ...addresses(linksOf(part.runs), INDENT)];
    case 'values':
      return values(part, page);
    case 'dated':
      return dated(part, page);
    case 'fine':
      return flowIn('dim', part.text, width);
    // A terminal has no buttons; its two rules stand under the title and over the last line.
    case 'controls':
    case 'rule':
      return [];
  }
};
