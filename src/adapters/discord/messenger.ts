// Posts to Discord's channels, and finds again what was posted when an answer was lost.
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Late } from '../../core/delivery/delivery.ts';
import type { NumberedEdition } from '../../core/digest/edition.ts';
import type { Messenger, Post, Posted } from '../../ports/platform.ts';
import type { Clock } from '../../ports/system.ts';
import { discordMessages, RENDERER } from '../../renderers/discord/messages.ts';
import { editionSheet } from '../../renderers/layout/edition-sheet.ts';
import { failureOf } from './client.ts';
import { looking } from './looking.ts';
import { withMark } from './mark.ts';
import { postedAfter } from './posted-after.ts';

/** In ms: how long a post may take, waits included. Shorter than the last look, so that no post is still under way then. */
const POST_DEADLINE = 10_000;
const LOOKS = [2_000, 12_000];

const draw = (edition: NumberedEdition, late: Late | null) => ({
  parts: discordMessages(editionSheet(edition, late)).map((message) => JSON.stringify(message)),
});

const sentSchema = z.object({ id: z.string() });

export interface MessengerDeps {
  readonly rest: REST;
  /** Again after each failure: upon a 401 discord.js forgets it, and one odd answer must not silence the bot. */
  readonly token: string;
  readonly clock: Clock;
}

export const discordMessenger = ({ rest, token, clock }: MessengerDeps): Messenger => {
  const look = looking(rest);

  const post = async (one: Post): Promise<Posted> => {
    const body = withMark(one);
    try {
      const sent = await rest.post(Routes.channelMessages(one.channel.id), {
        body,
        signal: AbortSignal.timeout(POST_DEADLINE),
      });
      return { is: 'sent', message: sentSchema.parse(sent).id };
    } catch (error) {
      rest.setToken(token);
      return postedAfter(failureOf(error), clock.now());
    }
  };

  return {
    name: 'discord',
    flags: { looks: LOOKS, takesPrefix: true },
    renderer: RENDERER,
    draw,
    post,
    find: (one, since) => look(one, since).finally(() => rest.setToken(token)),
  };
};
