// The mark of a delivery inside a Slack message: its metadata, which Slack keeps and nobody sees.
import { z } from 'zod';
import type { Post } from '../../ports/platform.ts';

type Marked = Pick<Post, 'mark' | 'part'>;

const EVENT_TYPE = 'dateline_delivery';

export const metadataOf = ({ mark, part }: Marked) => ({
  event_type: EVENT_TYPE,
  event_payload: { mark, part },
});

const markedSchema = z.object({
  metadata: z.object({
    event_type: z.literal(EVENT_TYPE),
    event_payload: z.object({ mark: z.string(), part: z.number() }),
  }),
});

export const bearsMark = (message: unknown, { mark, part }: Marked): boolean => {
  const { success, data } = markedSchema.safeParse(message);
  return success && data.metadata.event_payload.mark === mark && data.metadata.event_payload.part === part;
};
