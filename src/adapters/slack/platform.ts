// Slack as a platform: Bolt in Socket Mode, or behind our own HTTP server, for one workspace.
import type { RequestListener } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Answer, Failed, Platform } from '../../ports/platform.ts';
import type { Clock, Log } from '../../ports/system.ts';
import { type Answering, answering } from './answering.ts';
import { boltLogger } from './bolt-log.ts';
import { clientOptions, DEADLINE, openClient } from './client.ts';
import { type Connection, socketConnection } from './connection.ts';
import { listen } from './listening.ts';
import { checkAppToken, type Identity, logIn } from './login.ts';
import { slackMessenger } from './messenger.ts';
import { permission } from './permission.ts';
import { type Credentials, listenerOf, receiverOf } from './receiver.ts';

export interface SlackOptions extends Credentials {
  /** `xoxb-…` */
  readonly botToken: string;
  /** Null: Slack itself. */
  readonly apiUrl: string | null;
  /** Before every command, where another app has the plain names. */
  readonly prefix: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly failed: Failed;
  /** How long Slack's answers are waited for, in ms. */
  readonly deadline?: number;
}

export interface SlackPlatform extends Platform {
  /** HTTP mode: takes what is sent to `/slack/events`, and answers 503 until started. Null in Socket Mode. */
  readonly listener: RequestListener | null;
}

/** An answer on its way is waited for this long when stopping, in ms. */
const LAST_ANSWERS = 1_000;

const closed: RequestListener = (_, response) => {
  response.writeHead(503).end();
};

/** Posts and finds without being started; answers once started. */
export const slackPlatform = (options: SlackOptions): SlackPlatform => {
  const { botToken, appToken, signingSecret, prefix, clock, log, failed } = options;
  const deadline = options.deadline ?? DEADLINE;
  // Failed calls and lost sockets are returned to us and told by whoever acts on them; requests that are refused are not.
  const aside = boltLogger((line) => log.info({ from: 'bolt' }, line));
  const logger = boltLogger((line) => log.warn({ from: 'bolt' }, line));
  const settings = { apiUrl: options.apiUrl, deadline, logger: aside };
  const shared = clientOptions(settings);
  const client = openClient(botToken, settings);

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
    const from = receiverOf(options, shared, logger);
    const who = await identify();
    if (from.mode === 'socket') await checkAppToken(openClient(from.appToken, settings));
    if (stopping.signal.aborted) return;
    answers = answering({ answer, failed, log });
    const surroundings = () => ({ team: who.team, prefix, at: clock.now() });
    listen({ receiver: from.receiver, botToken, identity: who, shared, surroundings, answers, logger, log });
    if (from.mode === 'http') {
      listener = listenerOf(from.receiver);
      return;
    }
    connection = socketConnection({ client: from.receiver.client, log, deadline });
    await connection.open();
  };

  return {
    ...slackMessenger(client, clock),
    listener:
      appToken === null && signingSecret !== null ? (request, response) => listener(request, response) : null,
    start: (answer) => Promise.race([connect(answer), stopped]),
    stop: async () => {
      stopping.abort();
      listener = closed;
      await Promise.race([answers?.settled(), pause(LAST_ANSWERS, undefined, { ref: false })]);
      await connection?.close();
    },
    maySubscribe: async (invocation) => permission(client, (await identify()).team)(invocation),
  };
};
