// A sheet as text for a terminal: with or without colour, in ASCII rules where the terminal knows no others.
import { labelsFor } from '../layout/labels.ts';
import type { Part, Sheet } from '../layout/sheet.ts';
import { paint } from './ink.ts';
import { type Lines, linesOf, type Page, rule } from './part-lines.ts';

/** Changes whenever the same sheet is drawn otherwise. */
export const RENDERER = 'text-1';

export interface TextOptions {
  readonly columns: number;
  readonly color: boolean;
  /** False for a locale that is not UTF-8. */
  readonly unicode: boolean;
}

/** Two columns stay free; lines longer than 78 are hard to read. */
const WIDEST = 78;
const NARROWEST = 20;
/** Below it the window has no room beside the title. */
const BESIDE_FROM = 60;

/** A list belongs to the line that leads to it; everything else stands apart. */
const isTail = (part: Part, before: Part | undefined): boolean =>
  (part.part === 'list' || part.part === 'values') && before?.part !== 'title' && before?.part !== 'rule';

const blocksOf = ({ parts }: Sheet, page: Page): readonly Lines[] => {
  const blocks: Lines[] = [];
  const isWhole = parts[0]?.part === 'title';
  for (const [at, part] of parts.entries()) {
    const lines = linesOf(part, page);
    if (lines.length === 0) continue;
    const above = blocks.at(-1);
    if (isTail(part, parts[at - 1]) && above !== undefined) blocks[blocks.length - 1] = [...above, ...lines];
    else blocks.push(part.part === 'fine' && isWhole ? [...rule(page), ...lines] : lines);
  }
  return blocks;
};

const ASCII: readonly (readonly [RegExp, string])[] = [
  [/[·─]/gu, '-'],
  [/│/gu, '|'],
  [/[‘’]/gu, "'"],
  [/[“”]/gu, '"'],
];

/**
 * Lines of at most 78 columns (fewer on a smaller terminal), addresses excepted; no trailing blanks, no line break at the end. Taking the
 * colour codes away gives what is drawn without colour, byte for byte.
 */
export const drawText = (sheet: Sheet, { columns, color, unicode }: TextOptions): string => {
  const width = Math.max(NARROWEST, Math.min(columns - 2, WIDEST));
  const page = { width, isWide: columns >= BESIDE_FROM, labels: labelsFor(sheet.language) };
  const written = blocksOf(sheet, page)
    .map((lines) =>
      lines.map((line) => line.map((span) => (color ? paint(span) : span.text)).join('')).join('\n'),
    )
    .join('\n\n')
    // The no-break space has done its work.
    .replaceAll('\u00A0', ' ');
  return unicode ? written : ASCII.reduce((text, [from, to]) => text.replace(from, to), written);
};
