// A sheet as Slack messages: one where it fits, else several, broken between parts.
import type { RichTextBlockElement } from '@slack/types';
import { cleanText } from '../layout/plain-text.ts';
import type { Sheet } from '../layout/sheet.ts';
import { LIMITS } from './limits.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { SlackBlock, SlackMessage } from './shapes.ts';
import { fitted } from './split.ts';

export type { SlackMessage } from './shapes.ts';

/** Stands in the key of what is stored: a change of what is drawn is a new version. */
export const RENDERER = 'slack-1';

const COUNTED = new Set(['text', 'url', 'value', 'accessibility_label']);

/** What people read in it, in order. */
const textsIn = (value: unknown, counted: ReadonlySet<string>): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, counted));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && counted.has(key) ? [inner] : textsIn(inner, counted),
  );
};

/** Characters of a block, addresses included: which of them Slack counts is not documented. */
const weightOf = (block: SlackBlock): number =>
  textsIn(block, COUNTED).reduce((sum, text) => sum + text.length, 0);

/** Items that follow each other are one list. */
const joinLists = (elements: readonly RichTextBlockElement[]): RichTextBlockElement[] => {
  const joined: RichTextBlockElement[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    if (last?.type === 'rich_text_list' && element.type === 'rich_text_list')
      joined[joined.length - 1] = { ...last, elements: [...last.elements, ...element.elements] };
    else joined.push(element);
  }
  return joined;
};

/** Rich text that follows rich text is one block as long as it is not too long: fewer blocks, and no gaps inside a part. */
const joinRichText = (pieces: readonly Piece[]): readonly Piece[] => {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const fits = last !== undefined && weightOf(last.block) + weightOf(piece.block) <= LIMITS.text;
    if (fits && last.block.type === 'rich_text' && piece.block.type === 'rich_text')
      joined[joined.length - 1] = {
        block: { type: 'rich_text', elements: joinLists([...last.block.elements, ...piece.block.elements]) },
        sticky: piece.sticky,
      };
    else joined.push(piece);
  }
  return joined;
};

type Blocks = readonly SlackBlock[];

const fits = (blocks: Blocks): boolean =>
  blocks.length <= LIMITS.blocks && blocks.reduce((sum, block) => sum + weightOf(block), 0) <= LIMITS.message;

/** What must stand together, as long as one message can hold it. */
const units = (pieces: readonly Piece[]): readonly Blocks[] => {
  const found: SlackBlock[][] = [];
  let isOpen = false;
  for (const { block, sticky } of pieces) {
    const last = found.at(-1);
    if (isOpen && last && fits([...last, block])) last.push(block);
    else found.push([block]);
    isOpen = sticky;
  }
  return found;
};

/** A rule parts what is above from what is below: at an edge it parts nothing. */
const withoutEdges = (blocks: Blocks): Blocks => {
  const first = blocks.findIndex(({ type }) => type !== 'divider');
  const last = blocks.findLastIndex(({ type }) => type !== 'divider');
  return first < 0 ? [] : blocks.slice(first, last + 1);
};

const spread = (pieces: readonly Piece[]): readonly Blocks[] => {
  const messages: Blocks[] = [];
  for (const unit of units(joinRichText(pieces))) {
    const last = messages.at(-1);
    if (last && fits([...last, ...unit])) messages[messages.length - 1] = [...last, ...unit];
    else messages.push(unit);
  }
  return messages.map(withoutEdges).filter((blocks) => blocks.length > 0);
};

/** As Slack asks for it (docs, "Escaping text"). */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const message = (text: string, blocks: Blocks): SlackMessage => ({
  text: escaped(fitted(cleanText(text), LIMITS.fallback)),
  mrkdwn: false,
  unfurl_links: false,
  unfurl_media: false,
  blocks,
});

const READ = new Set(['text']);

/** At least one message, each within every limit. The first one's `text` is the sheet's; the others say what they hold. */
export const slackMessages = (sheet: Sheet): readonly SlackMessage[] => {
  const pieces = sheet.parts.flatMap((part) => piecesOf(part, sheet.language));
  const [first = [], ...rest] = spread(pieces);
  return [
    message(sheet.plain, first),
    ...rest.map((blocks) => message(textsIn(blocks, READ).join(' '), blocks)),
  ];
};
