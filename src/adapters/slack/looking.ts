// Looks through a channel for a message whose answer was lost.
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Instant } from '../../core/time/instant.ts';
import type { Found, Post } from '../../ports/platform.ts';
import { conversationOf } from './channel-id.ts';
import { failureOf, failureText } from './client.ts';
import { bearsMark } from './mark.ts';
import { isPassing } from './posted-after.ts';

const pageSchema = z.object({
  messages: z.array(z.looseObject({ ts: z.string() })),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** A time as Slack writes it in `ts`: seconds with six decimals. */
const stamp = (instant: Instant): string => (instant / 1000).toFixed(6);

/** At most; apps sold outside the Marketplace get 15 whatever they ask for. */
const PAGE = 200;

export type Look = (post: Omit<Post, 'drawn'>, since: Instant) => Promise<Found>;

const searching =
  (client: webApi.WebClient): Look =>
  async (post, since) => {
    let cursor = '';
    do {
      const page = pageSchema.parse(
        await client.apiCall('conversations.history', {
          channel: conversationOf(post.channel),
          include_all_metadata: true,
          oldest: stamp(since),
          inclusive: true,
          limit: PAGE,
          ...(cursor === '' ? {} : { cursor }),
        }),
      );
      const message = page.messages.find((one) => bearsMark(one, post));
      if (message !== undefined) return { is: 'there', message: message.ts };
      cursor = page.response_metadata?.next_cursor ?? '';
    } while (cursor !== '');
    return { is: 'not-there' };
  };

/** A look rejects where Slack gives no answer this time: that says nothing, and is to be made again. */
export const looking = (client: webApi.WebClient): Look => {
  const search = searching(client);
  return async (post, since) => {
    try {
      return await search(post, since);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.is === 'no' && !isPassing(failure.code))
        return { is: 'cannot-tell', reason: failureText(failure) };
      throw new Error(`the channel’s history could not be read: ${failureText(failure)}`, { cause: error });
    }
  };
};
