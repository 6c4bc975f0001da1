// Slack as a platform: Bolt in Socket Mode, or behind our own HTTP server, for one workspace.
import type { RequestListener } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { App, HTTPReceiver, type RespondFn, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Invocation } from '../../core/command/invocation.ts';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Answer, Platform } from '../../ports/platform.ts';
import type { Clock, Log } from '../../ports/system.ts';
import type { SlackMessage } from '../../renderers/slack/messages.ts';
import { type Answering, answering, type Say } from './answering.ts';
import { boltLogger } from './bolt-log.ts';
import { conversationOf } from './channel-id.ts';
import { clientOptions, DEADLINE, openClient } from './client.ts';
import { type Connection, socketConnection } from './connection.ts';
import { readCommand, readPress, type Surroundings } from './inbound.ts';
import { checkAppToken, type Identity, logIn } from './login.ts';
import { EVENTS_PATH } from './manifest.ts';
import { slackMessenger } from './messenger.ts';
import { onceEach } from './once.ts';
import { permission } from './permission.ts';

export interface SlackOptions {
  /** `xoxb-…` */
  readonly botToken: string;
  /** `xapp-…`: Socket Mode. Null: HTTP mode, which needs the signing secret. */
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  /** Null: Slack itself. */
  readonly apiUrl: string | null;
  /** Before every command, where another app has the plain names. */
  readonly prefix: string;
  readonly clock: Clock;
  readonly log: Log;
  /** How long Slack's answers are waited for, in ms. */
  readonly deadline?: number;
}

export interface SlackPlatform extends Platform {
  /** HTTP mode: takes what is sent to `/slack/events`, and answers 503 until started. Null in Socket Mode. */
  readonly listener: RequestListener | null;
}

/** An answer on its way is waited for this long when stopping, in ms. */
const LAST_ANSWERS = 1_000;
/** A response URL takes five messages (docs, "Handling user interaction"). */
const RESPONSES = 5;

type Receiver =
  | { readonly mode: 'socket'; readonly receiver: SocketModeReceiver }
  | { readonly mode: 'http'; readonly receiver: HTTPReceiver };

const receiverOf = ({ appToken, signingSecret }: SlackOptions, shared: webApi.WebClientOptions): Receiver => {
  const { logger } = shared;
  if (appToken !== null) {
    const installerOptions = { clientOptions: shared };
    return {
      mode: 'socket',
      receiver: new SocketModeReceiver({
        appToken,
        autoReconnectEnabled: false,
        installerOptions,
        ...(logger ? { logger } : {}),
      }),
    };
  }
  if (signingSecret === null)
    throw new OperatorError(
      'Slack needs SLACK_APP_TOKEN (Socket Mode, no public address) or SLACK_SIGNING_SECRET (HTTP mode): set one of them in .env.',
      2,
    );
  return {
    mode: 'http',
    receiver: new HTTPReceiver({ signingSecret, endpoints: [EVENTS_PATH], ...(logger ? { logger } : {}) }),
  };
};

/** The first five messages go to the response URL, which needs no membership; more are posted to the asker. */
const sayer = (client: webApi.WebClient, respond: RespondFn, { channel, asker }: Invocation): Say => {
  let said = 0;
  return async ({ blocks, ...message }: SlackMessage, isPrivate) => {
    said += 1;
    const content = { ...message, blocks: [...blocks] };
    if (said <= RESPONSES) {
      const response_type = isPrivate ? 'ephemeral' : 'in_channel';
      await respond({ ...content, response_type, replace_original: false });
      return;
    }
    const to = { ...content, channel: conversationOf(channel) };
    await (isPrivate
      ? client.apiCall('chat.postEphemeral', { ...to, user: asker.id })
      : client.apiCall('chat.postMessage', to));
  };
};

/** Acknowledges at once, whatever the flow takes, then answers what was not answered yet. */
const listen = (
  app: App,
  { prefix, clock, log }: SlackOptions,
  { team }: Identity,
  answers: Answering,
): void => {
  const isNew = onceEach();
  const surroundings = (): Surroundings => ({ team, prefix, at: clock.now() });
  const take = async (invocation: Invocation | null, client: webApi.WebClient, respond: RespondFn) => {
    if (invocation !== null && isNew(invocation.id))
      await answers.answer(invocation, sayer(client, respond, invocation));
  };
  app.command(/^\//u, async ({ ack, body, client, respond }) => {
    await ack();
    await take(readCommand(body, surroundings()), client, respond);
  });
  app.action(/./u, async ({ ack, body, client, respond }) => {
    await ack();
    await take(readPress(body, surroundings()), client, respond);
  });
  app.error(async (error) => log.error({ error }, 'Bolt could not hand over what Slack sent'));
};

const closed: RequestListener = (_, response) => {
  response.writeHead(503).end();
};

export const slackPlatform = (options: SlackOptions): SlackPlatform => {
  const { botToken, appToken, signingSecret, clock, log } = options;
  const deadline = options.deadline ?? DEADLINE;
  const logger = boltLogger(log, [botToken, appToken, signingSecret]);
  const settings = { apiUrl: options.apiUrl, deadline, logger };
  const shared = clientOptions(settings);
  const client = openClient(botToken, settings);
  const receiver = receiverOf(options, shared);

  const stopping = new AbortController();
  const stopped = new Promise<void>((resolve) => {
    stopping.signal.addEventListener('abort', () => resolve(), { once: true });
  });
  let identity: Identity | null = null;
  let answers: Answering | null = null;
  let connection: Connection | null = null;
  let listener = closed;

  const identify = async (): Promise<Identity> => {
    identity ??= await logIn(client, log);
    return identity;
  };

  const connect = async (answer: Answer): Promise<void> => {
    const who = await identify();
    if (appToken !== null) await checkAppToken(openClient(appToken, settings));
    if (stopping.signal.aborted) return;
    answers = answering(answer, log);
    const authorize = async () => ({
      botToken,
      botUserId: who.user,
      ...(who.bot === null ? {} : { botId: who.bot }),
    });
    const app = new App({
      receiver: receiver.receiver,
      authorize,
      clientOptions: { ...shared },
      logger,
      convoStore: false,
    });
    listen(app, options, who, answers);
    if (receiver.mode === 'http') {
      listener = receiver.receiver.requestListener;
      return;
    }
    connection = socketConnection({ client: receiver.receiver.client, log, deadline });
    await connection.open();
  };

  return {
    ...slackMessenger(client, clock),
    listener: receiver.mode === 'http' ? (request, response) => listener(request, response) : null,
    start: (answer) => Promise.race([connect(answer), stopped]),
    stop: async () => {
      stopping.abort();
      listener = closed;
      await Promise.race([answers?.idle(), pause(LAST_ANSWERS)]);
      await connection?.close();
    },
    maySubscribe: async (invocation) => permission(client, (await identify()).team)(invocation),
  };
};
