// Neighbouring rich text as one block, and neighbouring items as one list.
import type { RichTextBlockElement } from '@slack/types';
import { LIMITS } from './limits.ts';
import type { Piece } from './pieces.ts';
import { weightOf } from './weight.ts';

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
export const joinRichText = (pieces: readonly Piece[]): readonly Piece[] => {
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
