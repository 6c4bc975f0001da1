// A sheet as Slack messages: one where it fits, else several, broken between parts.
import type { RichTextBlockElement } from '@slack/types';
import { cleanText } from '../layout/plain-text.ts';
import type { Sheet } from '../layout/sheet.ts';
import { LIMITS } from './limits.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { SlackBlock, SlackMessage } from './shapes.ts';
import { fitted } from './split.ts';
import { textsIn, weightOf } from './weight.ts';

export type { SlackMessage } from './shapes.ts';

/** Stands in the key of what is stored: a change of what is drawn is a new version. */
export const RENDERER = 'slack-1';

/** Items that follow each other are one list. */
const joinLists = (elements: readonly RichTextBlockElement[]): RichTextBlockElement[] => {
  const joined: RichTextBlockElement[] = [];
  for (const element of elements) {
    const last = joined.at(-1);
    if (last?.type === 'rich_text_list' && element.type === 'rich_text_list')
      last.elements.push(...element.elements);
    else
      joined.push(
        element.type === 'rich_text_list' ? { ...element, elements: [...element.elements] } : element,
      );
  }
  return joined;
};

const joinGroup = (group: readonly Piece[]): readonly Piece[] => {
  const elements = group.flatMap(({ block }) => (block.type === 'rich_text' ? block.elements : []));
  const sticky = group.at(-1)?.sticky ?? false;
  return elements.length === 0
    ? group
    : [{ block: { type: 'rich_text', elements: joinLists(elements) }, sticky }];
};

/** Rich text that follows rich text is one block as long as it is not too long: fewer blocks, and no gaps inside a part. */
const joinRichText = (pieces: readonly Piece[]): readonly Piece[] => {
  const groups: Piece[][] = [];
  // What the last group may still take; nothing where it is not rich text.
  let room = 0;
  for (const piece of pieces) {
    const weight = weightOf(piece.block);
    const isRich = piece.block.type === 'rich_text';
    if (isRich && weight <= room) groups.at(-1)?.push(piece);
    else {
      groups.push([piece]);
      room = isRich ? LIMITS.text : 0;
    }
    room -= weight;
  }
  return groups.flatMap(joinGroup);
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
