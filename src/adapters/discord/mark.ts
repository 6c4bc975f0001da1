// The mark of a delivery inside a Discord message: the card's own id, which Discord keeps and nobody sees.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Post } from '../../ports/platform.ts';

type Marked = Pick<Post, 'mark' | 'part'>;

/** At most 25 characters, as Discord wants: a mark has 20. */
export const nonceOf = ({ mark, part }: Marked): string => `${mark}-${part}`;

const cardSchema = z.looseObject({ type: z.literal(17) });
const drawnSchema = z.looseObject({ components: z.tuple([cardSchema]) });

/**
 * A component's `id` is ours to choose: 32 bits, unlike the others of its message (docs, Component Reference). 31 bits of a hash
 * leave one chance in two thousand million that another message of the time looked at bears the same.
 */
export const cardId = (marked: Marked): number =>
  createHash('sha256').update(nonceOf(marked)).digest().readUInt32BE(0) >>> 1 || 1;

/**
 * The message as it is sent. With `enforce_nonce` Discord itself returns the first message instead of making a second one, for a
 * few minutes; a nonce is not promised to stand in what is fetched later, so the card bears the mark too.
 */
export const withMark = (post: Post): unknown => {
  const message = drawnSchema.parse(JSON.parse(post.drawn));
  const [card] = message.components;
  return {
    ...message,
    nonce: nonceOf(post),
    enforce_nonce: true,
    components: [{ ...card, id: cardId(post) }],
  };
};

const bearsSchema = z.object({ components: z.tuple([z.looseObject({ id: z.number() })]) });

export const bearsMark = (message: unknown, marked: Marked): boolean => {
  const { success, data } = bearsSchema.safeParse(message);
  return success && data.components[0].id === cardId(marked);
};
