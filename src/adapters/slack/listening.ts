// Bolt's app: whatever people type or press is acknowledged at once, whatever the flow takes, and then answered once.
import { App, type Logger, type RespondFn, type webApi } from '@slack/bolt';
import { Recent } from '../../core/command/recent.ts';
import type { Log } from '../../ports/system.ts';
import type { Answering, Say } from './answering.ts';
import { conversationOf } from './channel-id.ts';
import type { SharedOptions } from './client.ts';
import { unknownCommand } from './commands.ts';
import { readCommand, readPress, type Surroundings } from './inbound.ts';
import type { Identity } from './login.ts';
import type { Receiver } from './receiver.ts';

export interface ListeningOptions {
  readonly receiver: Receiver['receiver'];
  readonly botToken: string;
  readonly identity: Identity;
  readonly shared: SharedOptions;
  readonly surroundings: () => Surroundings;
  readonly answers: Answering;
  /** For Bolt itself. */
  readonly logger: Logger;
  readonly log: Log;
}

/** A response URL takes five messages (docs, "Handling user interaction"). */
const RESPONSES = 5;

/** Hand-overs come up to four times within an hour; nobody types this many commands in one. */
const REMEMBERED = 10_000;

/** Slack's ids. */
interface To {
  readonly channel: string;
  readonly asker: string;
}

/** The first five messages go to the response URL, which needs no membership; more are posted. */
const sayer = (client: webApi.WebClient, respond: RespondFn, { channel, asker }: To): Say => {
  let said = 0;
  return async ({ blocks, ...message }, isPrivate) => {
    said += 1;
    const content = { ...message, blocks: [...blocks] };
    if (said <= RESPONSES) {
      await respond({
        ...content,
        response_type: isPrivate ? 'ephemeral' : 'in_channel',
        replace_original: false,
      });
      return;
    }
    const to = { ...content, channel };
    await (isPrivate
      ? client.apiCall('chat.postEphemeral', { ...to, user: asker })
      : client.apiCall('chat.postMessage', to));
  };
};

/** Made ready for one workspace; the receiver hands over to it from then on. */
export const listen = (options: ListeningOptions): void => {
  const { receiver, botToken, identity, shared, surroundings, answers, logger, log } = options;
  const seen = new Recent<true>(REMEMBERED);
  const authorize = async () => ({
    botToken,
    botUserId: identity.user,
    ...(identity.bot === null ? {} : { botId: identity.bot }),
  });
  const app = new App({
    receiver,
    authorize,
    clientOptions: { ...shared },
    logger,
    convoStore: false,
  });
  app.command(/^\//u, async ({ ack, body, client, respond }) => {
    await ack();
    const to = { channel: body.channel_id, asker: body.user_id };
    const say = sayer(client, respond, to);
    const invocation = readCommand(body, surroundings());
    if (invocation === null) await answers.say(unknownCommand(body.command, surroundings().prefix), say);
    else if (seen.isNew(invocation.id, true)) await answers.answer(invocation, say);
  });
  app.action(/./u, async ({ ack, body, client, respond }) => {
    await ack();
    const invocation = readPress(body, surroundings());
    if (invocation === null || !seen.isNew(invocation.id, true)) return;
    const to = { channel: conversationOf(invocation.channel), asker: invocation.asker.id };
    await answers.answer(invocation, sayer(client, respond, to));
  });
  app.error(async (error) => log.error({ error }, 'Bolt could not hand over what Slack sent'));
};
