// The parts of a sheet as blocks, each with what is needed to spread them over messages.
import type { RichTextBlockElement } from '@slack/types';
import type { Run } from '../../core/command/reply.ts';
import { cutText } from '../layout/cutting.ts';
import { labelsFor } from '../layout/labels.ts';
import { cleanText } from '../layout/plain-text.ts';
import type { Part } from '../layout/sheet.ts';
import { actionRows } from './controls.ts';
import { LIMITS } from './limits.ts';
import { bullet, quotes, sections } from './rich-text.ts';
import { plainText, type SlackBlock } from './shapes.ts';
import { grouped } from './split.ts';

export interface Piece {
  readonly block: SlackBlock;
  /** Nothing without what follows: stands in the same message with it. */
  readonly sticky: boolean;
}

const rich = (elements: readonly RichTextBlockElement[], sticky = false): readonly Piece[] =>
  elements.map((element) => ({ block: { type: 'rich_text', elements: [element] }, sticky }));

const small = (text: string, sticky = false): readonly Piece[] =>
  cutText(cleanText(text), LIMITS.text).map((piece) => ({
    block: { type: 'context', elements: [plainText(piece)] },
    sticky,
  }));

const bold = (text: string): Run => ({ text, style: 'bold' });

/** A header holds no link and 150 characters; a longer title stands as a bold line. */
const title = ({ text, link, sub }: Extract<Part, { part: 'title' }>): readonly Piece[] => {
  const words = cleanText(text);
  const isHeader = words !== '' && words.length <= LIMITS.header;
  const head: readonly Piece[] = isHeader
    ? [{ block: { type: 'header', text: plainText(words) }, sticky: true }]
    : rich(sections([{ ...bold(words), ...(link === null ? {} : { link }) }]), true);
  return [...head, ...sub.flatMap((line) => small(line))];
};

const story = (part: Extract<Part, { part: 'story' }>, language: string): readonly Piece[] => {
  const labels = labelsFor(language);
  const { number, update, headline, link, point, source, open } = part;
  const head = [
    bold(`${number} · `),
    ...(update ? [bold(`${labels.update} `)] : []),
    { ...bold(headline), ...(link === null ? {} : { link }) },
  ];
  return [
    ...rich([...sections(head), ...sections([{ text: point }])], true),
    ...small(source, open !== null),
    ...(open === null ? [] : rich(quotes([bold(`${labels.stillOpen} `), { text: open }]))),
  ];
};

const heading = ({ text, label }: Extract<Part, { part: 'heading' }>): readonly Piece[] => {
  const isLabelled = label !== undefined && text.startsWith(label);
  return rich(sections(isLabelled ? [bold(label), { text: text.slice(label.length) }] : [bold(text)]), true);
};

/** A section has two columns; the lines of a value stand under each other. */
const values = (part: Extract<Part, { part: 'values' }>): readonly Piece[] => {
  const fields = part.values.flatMap(({ lines, label }) => {
    const text = [...lines, label]
      .map((line) => cleanText(line))
      .filter((line) => line !== '')
      .join('\n');
    return cutText(text, LIMITS.field).map(plainText);
  });
  const room = { items: LIMITS.fields, size: LIMITS.text };
  return grouped(fields, room, ({ text }) => text.length).map((row) => ({
    block: { type: 'section', fields: [...row] },
    sticky: false,
  }));
};

export const piecesOf = (part: Part, language: string): readonly Piece[] => {
  switch (part.part) {
    case 'title':
      return title(part);
    case 'rule':
      return [{ block: { type: 'divider' }, sticky: true }];
    case 'story':
      return story(part, language);
    case 'heading':
      return heading(part);
    case 'text':
      return rich(sections(part.runs));
    case 'list':
      return rich(part.items.flatMap(bullet));
    case 'open':
      return rich(quotes([bold(`${part.word} `), ...part.runs]));
    case 'values':
      return values(part);
    case 'dated':
      return rich(part.rows.flatMap(({ date, runs }) => bullet([bold(`${date}: `), ...runs])));
    case 'controls':
      return actionRows(part).map((block) => ({ block, sticky: false }));
    case 'fine':
      return small(part.text);
  }
};
