// The answers to one interaction: acknowledged at once, then said, to the asker alone or to the channel.
import { type REST, Routes } from 'discord.js';
import { FLAGS } from '../../renderers/discord/limits.ts';
import type { DiscordMessage } from '../../renderers/discord/shapes.ts';
import { failureOf } from './client.ts';
import type { Address } from './inbound.ts';

/** Docs, Interaction Callback Type. */
const DEFERRED = 5;
const CHOICES = 8;
/** “Interaction has already been acknowledged.” */
const ALREADY = 40060;

/** Tokens of interactions are their own authority, and do not count against the bot. */
const OWN = { auth: false } as const;

/**
 * `done`: Discord shows that an answer is on its way. `too late`: it takes none any more. `elsewhere`: another process with the
 * same token was quicker, and answers.
 */
export type Acknowledged = 'done' | 'too late' | 'elsewhere';

/** A lost answer is tried once more; that it is acknowledged by then means that the first try arrived. */
export const acknowledge = async (rest: REST, { id, token }: Address): Promise<Acknowledged> => {
  const request = { ...OWN, body: { type: DEFERRED, data: { flags: FLAGS.ephemeral } } };
  const once = async (): Promise<Acknowledged | 'lost'> => {
    try {
      await rest.post(Routes.interactionCallback(id, token), request);
      return 'done';
    } catch (error) {
      const failure = failureOf(error);
      if (failure.is !== 'rejected') return 'lost';
      return failure.code === ALREADY ? 'elsewhere' : 'too late';
    }
  };
  const first = await once();
  if (first !== 'lost') return first;
  const second = await once();
  return second === 'done' || second === 'elsewhere' ? 'done' : 'too late';
};

export const choose = async (
  rest: REST,
  { id, token }: Address,
  choices: readonly string[],
): Promise<void> => {
  const data = { choices: choices.map((choice) => ({ name: choice, value: choice })) };
  await rest.post(Routes.interactionCallback(id, token), { ...OWN, body: { type: CHOICES, data } });
};

/** Replaces the sign that says “thinking”. Doing it twice changes nothing, so a lost answer is tried again. */
const replace = async (
  rest: REST,
  { application, token }: Address,
  message: DiscordMessage,
): Promise<void> => {
  const route = Routes.webhookMessage(application, token, '@original');
  // What was acknowledged privately stays private: the flag cannot be given again.
  const body = { ...message, flags: message.flags & ~FLAGS.ephemeral };
  await rest.patch(route, { ...OWN, body }).catch((error: unknown) => {
    if (failureOf(error).is === 'rejected') throw error;
    return rest.patch(route, { ...OWN, body });
  });
};

/** The first message replaces the sign, the others follow. */
export const say = async (
  rest: REST,
  address: Address,
  [first, ...others]: readonly DiscordMessage[],
): Promise<void> => {
  if (first !== undefined) await replace(rest, address, first);
  for (const body of others)
    await rest.post(Routes.webhook(address.application, address.token), { ...OWN, body });
};
