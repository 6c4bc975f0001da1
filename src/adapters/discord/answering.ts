// From an interaction to its answer: old ones and repeats dropped, everything else acknowledged and answered, never with silence.
import type { REST } from 'discord.js';
import { failureReply } from '../../core/command/failure.ts';
import type { Invocation, Permission } from '../../core/command/invocation.ts';
import type { Reply } from '../../core/command/reply.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Answer } from '../../ports/platform.ts';
import type { Clock, Log } from '../../ports/system.ts';
import { discordMessages } from '../../renderers/discord/messages.ts';
import type { DiscordMessage } from '../../renderers/discord/shapes.ts';
import { replySheet } from '../../renderers/layout/reply-sheet.ts';
import { failureOf, failureText } from './client.ts';
import { type Interaction, readInteraction } from './inbound.ts';
import { Recent } from './recent.ts';
import { acknowledge, choose, say } from './responses.ts';
import { suggestions } from './suggestions.ts';

/** In ms. Discord waits 3 s for an acknowledgement; what a resumed connection hands over late would only bring errors. */
const TOO_OLD = 2_500;
const REMEMBERED = 5_000;

const notice = (text: string, is: 'done' | 'mistake'): Reply => ({
  to: 'asker',
  kind: 'notice',
  is,
  text: [{ text }],
  choices: [],
});
const STRANGE = notice(
  'This version of Dateline does not know that. Type /dateline for what it does.',
  'mistake',
);
/** To the asker, while the answer itself stands in the channel. */
const POSTED = notice('Posted.', 'done');

/** An answer to the channel comes after a word to the asker, to whom the acknowledgement belongs. */
const drawReply = (reply: Reply): readonly DiscordMessage[] => {
  const messages = replySheet(reply).flatMap(discordMessages);
  return reply.to === 'channel' ? [...drawReply(POSTED), ...messages] : messages;
};

export interface InboundDeps {
  readonly rest: REST;
  readonly log: Log;
  readonly clock: Clock;
  readonly prefix: string;
  /** A new name for a failure, six hexadecimal digits. */
  readonly trace: () => string;
}

export interface Inbound {
  /** Never rejects. */
  handle(raw: unknown, answer: Answer): Promise<void>;
  /** Null for an invocation that was not seen here, or long ago. */
  permission(invocation: Invocation): Permission | null;
  /** Resolves when no answer is under way. */
  settled(): Promise<void>;
}

export const discordInbound = (deps: InboundDeps): Inbound => {
  const { rest, log, clock, prefix, trace } = deps;
  const permissions = new Recent<Permission>(REMEMBERED);
  const seen = new Recent<true>(REMEMBERED);
  const underWay = new Set<Promise<void>>();
  let dropped = 0;

  /** Writes down what went wrong and returns what people are told of it. */
  const failed = (error: unknown, doing: string): Reply => {
    const name = trace();
    log.error({ trace: name, error }, doing);
    return failureReply(name);
  };

  const drop = (madeAt: Instant): void => {
    dropped += 1;
    log.warn(
      { platform: 'discord', ageMs: clock.now() - madeAt, dropped },
      'a command came too late to be answered',
    );
  };

  const respond = async ({ address, madeAt }: Interaction, reply: () => Promise<Reply>): Promise<void> => {
    const acknowledged = await acknowledge(rest, address);
    if (acknowledged === 'elsewhere') return;
    if (acknowledged === 'too late') return drop(madeAt);
    try {
      await say(rest, address, drawReply(await reply()));
    } catch (error) {
      await say(rest, address, drawReply(failed(error, 'a command could not be answered')));
    }
  };

  const dispatch = async (interaction: Interaction, answer: Answer): Promise<void> => {
    const { address } = interaction;
    switch (interaction.is) {
      case 'typing':
        return choose(rest, address, suggestions(interaction.option, interaction.typed));
      case 'strange':
        return respond(interaction, async () => STRANGE);
      case 'invocation':
        permissions.set(address.id, interaction.permission);
        return respond(interaction, () => answer(interaction.invocation));
    }
  };

  const handle = async (raw: unknown, answer: Answer): Promise<void> => {
    const interaction = readInteraction(raw, prefix);
    if (interaction === null || seen.get(interaction.address.id)) return;
    seen.set(interaction.address.id, true);
    if (clock.now() - interaction.madeAt > TOO_OLD) return drop(interaction.madeAt);
    await dispatch(interaction, answer).catch((error: unknown) => {
      log.error({ reason: failureText(failureOf(error)) }, 'Discord did not take an answer');
    });
  };

  return {
    handle: async (raw, answer) => {
      const work = handle(raw, answer);
      underWay.add(work);
      await work.finally(() => underWay.delete(work));
    },
    permission: ({ id }) => permissions.get(id) ?? null,
    settled: async () => {
      await Promise.all(underWay);
    },
  };
};
