// Looks through a channel for a message whose answer was lost.
import { type REST, Routes } from 'discord.js';
import { z } from 'zod';
import type { Instant } from '../../core/time/instant.ts';
import type { Found, Post } from '../../ports/platform.ts';
import { failureOf, failureText } from './client.ts';
import { bearsMark } from './mark.ts';
import { firstIdOf } from './snowflake.ts';

/** Discord's most (docs, Get Channel Messages). */
const PAGE = 100;
/** A channel with more messages than this since the first try is not read to the end. */
const MOST_PAGES = 20;

const NO_CHANNEL = 10003;
const NO_HISTORY: readonly number[] = [50001, 50013];

const idSchema = z.object({ id: z.string() });
const messagesSchema = z.array(
  z.looseObject({ id: z.string().regex(/^\d+$/), author: z.object({ id: z.string() }) }),
);
type Messages = z.infer<typeof messagesSchema>;
const channelSchema = z.object({ last_message_id: z.string().nullish() });

export type Look = (post: Omit<Post, 'drawn'>, since: Instant) => Promise<Found>;

/** A look rejects where Discord cannot be asked now: it is to be made again. */
export const looking = (rest: REST): Look => {
  let me: Promise<string> | null = null;
  /** The bot's own id, asked once. */
  const ownId = (): Promise<string> => {
    me ??= rest.get(Routes.user()).then((user) => idSchema.parse(user).id);
    me.catch(() => {
      me = null;
    });
    return me;
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

  return async (one, since) => {
    try {
      return await search(one, firstIdOf(since));
    } catch (error) {
      const failure = failureOf(error);
      if (failure.is === 'rejected' && failure.code === NO_CHANNEL) return { is: 'not-there' };
      if (failure.is === 'rejected' && NO_HISTORY.includes(failure.code))
        return { is: 'cannot-tell', reason: failureText(failure) };
      throw error;
    }
  };
};
