// From an interaction to its answer: old ones and repeats dropped, everything else acknowledged and answered, never with silence.
import type { REST } from 'discord.js';
import type { Invocation, Permission } from '../../core/command/invocation.ts';
import { replyWithPrefix } from '../../core/command/prefix.ts';
import { Recent } from '../../core/command/recent.ts';
import type { Reply } from '../../core/command/reply.ts';
import type { Answer, Failed } from '../../ports/platform.ts';
import type { Clock, Log } from '../../ports/system.ts';
import { discordMessages } from '../../renderers/discord/messages.ts';
import type { DiscordMessage } from '../../renderers/discord/shapes.ts';
import { replySheet } from '../../renderers/layout/reply-sheet.ts';
import { failureOf, failureText } from './client.ts';
import { type Interaction, readInteraction } from './inbound.ts';
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

export interface AnsweringDeps {
  readonly rest: REST;
  readonly log: Log;
  readonly clock: Clock;
  readonly prefix: string;
  readonly failed: Failed;
}

export interface Answering {
  /** Never rejects. */
  handle(raw: unknown, answer: Answer): Promise<void>;
  /** Null for an invocation that was not seen here, or long ago. */
  permission(invocation: Invocation): Permission | null;
  /** Resolves when no answer is under way. */
  settled(): Promise<void>;
}

/** Acknowledges and answers; false where Discord takes no answer any more. Rejects where it does not take this one. */
type Respond = (interaction: Interaction, answer: Answer) => Promise<boolean>;

const responding = ({ rest, prefix, failed }: AnsweringDeps): Respond => {
  const respond = async ({ address }: Interaction, reply: () => Promise<Reply>): Promise<boolean> => {
    const acknowledged = await acknowledge(rest, address);
    if (acknowledged !== 'done') return acknowledged !== 'too late';
    try {
      await say(rest, address, drawReply(await reply()));
    } catch (error) {
      await say(rest, address, drawReply(failed(error, 'Discord: a reply could not be shown')));
    }
    return true;
  };
  return async (interaction, answer) => {
    switch (interaction.is) {
      case 'typing':
        await choose(rest, interaction.address, suggestions(interaction.option, interaction.typed));
        return true;
      case 'strange':
        return respond(interaction, async () => replyWithPrefix(STRANGE, prefix));
      case 'invocation':
        return respond(interaction, () => answer(interaction.invocation));
    }
  };
};

const permissionOf = (interaction: Interaction): Permission | null =>
  interaction.is === 'invocation' ? interaction.permission : null;

export const answering = (deps: AnsweringDeps): Answering => {
  const { log, clock, prefix } = deps;
  const respond = responding(deps);
  /** What each asker may, as the interaction said; null where it asks for nothing of the kind. */
  const seen = new Recent<Permission | null>(REMEMBERED);
  const underWay = new Set<Promise<void>>();
  let dropped = 0;

  const drop = ({ madeAt }: Interaction): void => {
    dropped += 1;
    const ageMs = clock.now() - madeAt;
    log.warn({ platform: 'discord', ageMs, dropped }, 'a command came too late to be answered');
  };

  const handle = async (raw: unknown, answer: Answer): Promise<void> => {
    const interaction = readInteraction(raw, prefix);
    if (interaction === null || !seen.isNew(interaction.address.id, permissionOf(interaction))) return;
    if (clock.now() - interaction.madeAt > TOO_OLD) return drop(interaction);
    try {
      if (!(await respond(interaction, answer))) drop(interaction);
    } catch (error) {
      log.error({ reason: failureText(failureOf(error)) }, 'Discord did not take an answer');
    }
  };

  return {
    handle: async (raw, answer) => {
      const work = handle(raw, answer);
      underWay.add(work);
      await work.finally(() => underWay.delete(work));
    },
    permission: ({ id }) => seen.get(id) ?? null,
    settled: async () => {
      await Promise.all(underWay);
    },
  };
};
