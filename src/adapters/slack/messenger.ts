// Posts to Slack's channels, and finds again what was posted when an answer was lost.
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { MINUTE } from '../../core/time/instant.ts';
import type { Messenger } from '../../ports/platform.ts';
import type { Clock } from '../../ports/system.ts';
import { editionSheet } from '../../renderers/layout/edition-sheet.ts';
import { RENDERER, slackMessages } from '../../renderers/slack/messages.ts';
import { conversationOf } from './channel-id.ts';
import { failureOf } from './client.ts';
import { looking } from './looking.ts';
import { metadataOf } from './mark.ts';
import { postedAfter } from './posted-after.ts';

const messageSchema = z.looseObject({ text: z.string(), blocks: z.array(z.unknown()) });
const sentSchema = z.object({ ts: z.string().min(1) });

export const slackMessenger = (client: webApi.WebClient, clock: Clock): Messenger => ({
  name: 'slack',
  /** History may lag, and a lost request may be carried out late: looked for twice before anything is sent again. */
  flags: { looks: [MINUTE, 2 * MINUTE], takesPrefix: true },
  renderer: RENDERER,
  draw: (edition, late) => ({
    parts: slackMessages(editionSheet(edition, late)).map((message) => JSON.stringify(message)),
  }),
  post: async (post) => {
    const message = messageSchema.parse(JSON.parse(post.drawn));
    try {
      const answer = await client.apiCall('chat.postMessage', {
        ...message,
        channel: conversationOf(post.channel),
        metadata: metadataOf(post),
      });
      return { is: 'sent', message: sentSchema.parse(answer).ts };
    } catch (error) {
      return postedAfter(failureOf(error), clock.now());
    }
  },
  find: looking(client),
});
