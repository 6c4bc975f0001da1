// Posts to Discord's channels, and finds again what was posted when an answer was lost.
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Late } from '../../core/delivery/delivery.ts';
import type { NumberedEdition } from '../../core/digest/edition.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Found, Messenger, Post, Posted } from '../../ports/platform.ts';
import type { Clock } from '../../ports/system.ts';
import { discordMessages, RENDERER } from '../../renderers/discord/messages.ts';
import { editionSheet } from '../../renderers/layout/edition-sheet.ts';
import { failureOf, tellFailure } from './client.ts';
import { bearsMark, withMark } from './mark.ts';
import { firstIdOf } from './snowflake.ts';

/** In ms: how long a post may take, waits included. Shorter than the last look, so that no post is still under way then. */
const POST_DEADLINE = 10_000;
const LOOKS = [2_000, 12_000];
/** In ms: after trouble on Discord's side. */
const TROUBLE_PAUSE = 5_000;
/** Discord's most (docs, Get Channel Messages). */
const PAGE = 100;
/** A channel with more messages than this since the first try is not read to the end. */
const MOST_PAGES = 20;

const NO_CHANNEL = 10003;
const NO_HISTORY: readonly number[] = [50001, 50013];

const draw = (edition: NumberedEdition, late: Late | null) => ({
  parts: discordMessages(editionSheet(edition, late)).map((message) => JSON.stringify(message)),
});

/**
 * 500 and 503 come from Discord itself and mean that it did not do it; the nonce guards the few minutes of doubt. Any other 5xx
 * comes from what stands between, and the message may be there.
 */
const DID_NOT: readonly number[] = [500, 503];

const postedAfter = (error: unknown, now: Instant): Posted => {
  const failure = failureOf(error);
  const reason = tellFailure(failure);
  switch (failure.is) {
    case 'limited':
      return { is: 'refused', reason, retryAt: now + failure.waitMs };
    case 'unreachable':
      return { is: 'refused', reason, retryAt: now + TROUBLE_PAUSE };
    case 'trouble':
      return DID_NOT.includes(failure.status)
        ? { is: 'refused', reason, retryAt: now + TROUBLE_PAUSE }
        : { is: 'unclear', reason };
    case 'rejected':
    case 'token':
      return { is: 'refused', reason, retryAt: null };
    case 'lost':
      return { is: 'unclear', reason };
  }
};

const idSchema = z.object({ id: z.string() });
const messagesSchema = z.array(
  z.looseObject({ id: z.string().regex(/^\d+$/), author: z.object({ id: z.string() }) }),
);
type Messages = z.infer<typeof messagesSchema>;
const channelSchema = z.object({ last_message_id: z.string().nullish() });

export interface MessengerDeps {
  readonly rest: REST;
  /** Again after a 401, upon which discord.js forgets it: one odd answer must not silence the bot. */
  readonly token: string;
  readonly clock: Clock;
}

export const discordMessenger = ({ rest, token, clock }: MessengerDeps): Messenger => {
  let me: Promise<string> | null = null;
  /** The bot's own id, asked once. */
  const ownId = (): Promise<string> => {
    me ??= rest.get(Routes.user()).then((user) => idSchema.parse(user).id);
    me.catch(() => {
      me = null;
    });
    return me;
  };

  const post = async (one: Post): Promise<Posted> => {
    try {
      const sent = await rest.post(Routes.channelMessages(one.channel.id), {
        body: withMark(one),
        signal: AbortSignal.timeout(POST_DEADLINE),
      });
      return { is: 'sent', message: idSchema.parse(sent).id };
    } catch (error) {
      const posted = postedAfter(error, clock.now());
      rest.setToken(token);
      return posted;
    }
  };

  const page = async (channel: string, before: string | null): Promise<Messages> => {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === null ? {} : { before }) });
    return messagesSchema.parse(await rest.get(Routes.channelMessages(channel), { query }));
  };

  /** Without the right to read it, Discord shows an empty history. Then the channel's newest id tells whether it is one. */
  const emptyHistory = async (channel: string, since: bigint): Promise<Found> => {
    const { last_message_id: last } = channelSchema.parse(await rest.get(Routes.channel(channel)));
    if (last === null || last === undefined || BigInt(last) < since) return { is: 'not-there' };
    return { is: 'cannot-tell', reason: 'Dateline may not read the history of this channel' };
  };

  const search = async (one: Omit<Post, 'drawn'>, since: bigint): Promise<Found> => {
    const channel = one.channel.id;
    const author = await ownId();
    let before: string | null = null;
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      const messages = await page(channel, before);
      if (before === null && messages.length === 0) return emptyHistory(channel, since);
      const recent = messages.filter(({ id }) => BigInt(id) >= since);
      const found = recent.find((message) => message.author.id === author && bearsMark(message, one));
      if (found !== undefined) return { is: 'there', message: found.id };
      if (recent.length < PAGE) return { is: 'not-there' };
      before = recent.at(-1)?.id ?? null;
    }
    return { is: 'cannot-tell', reason: 'the channel has too many messages since then' };
  };

  /** Throws where Discord cannot be asked now: the look is to be made again. */
  const find = async (one: Omit<Post, 'drawn'>, since: Instant): Promise<Found> => {
    try {
      return await search(one, firstIdOf(since));
    } catch (error) {
      const failure = failureOf(error);
      rest.setToken(token);
      if (failure.is === 'rejected' && failure.code === NO_CHANNEL) return { is: 'not-there' };
      if (failure.is === 'rejected' && NO_HISTORY.includes(failure.code))
        return { is: 'cannot-tell', reason: tellFailure(failure) };
      throw error;
    }
  };

  return {
    name: 'discord',
    flags: { finds: 'with-history', looks: LOOKS },
    renderer: RENDERER,
    draw,
    post,
    find,
  };
};
