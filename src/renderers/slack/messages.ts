// A sheet as Slack messages: one where it fits, else several, broken between parts.
import { fitted } from '../layout/cutting.ts';
import { cleanText } from '../layout/plain-text.ts';
import type { Sheet } from '../layout/sheet.ts';
import { joinRichText } from './joining.ts';
import { LIMITS } from './limits.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { SlackBlock, SlackMessage } from './shapes.ts';
import { textsIn, weightOf } from './weight.ts';

export type { SlackMessage } from './shapes.ts';

/** Stands in the key of what is stored: a change of what is drawn is a new version. */
export const RENDERER = 'slack-2';

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
