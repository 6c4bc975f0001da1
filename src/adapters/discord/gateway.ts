// The live connection to Discord, by which commands arrive: discord.js keeps it, resumes it and takes it up again.
import { Client, Events, GatewayDispatchEvents } from 'discord.js';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Log } from '../../ports/system.ts';
import { type Access, DISCORD_API } from './client.ts';
import { closedForGood } from './trouble.ts';

/** In ms. discord.js itself waits for ever where the gateway cannot be reached. */
const LOGIN_DEADLINE = 20_000;

export interface Gateway {
  /** Resolves once commands arrive. */
  connect(): Promise<void>;
  close(): Promise<void>;
}

export interface GatewayOptions extends Access {
  readonly log: Log;
  readonly onInteraction: (raw: unknown) => void;
}

export const discordGateway = ({ token, apiUrl, log, onInteraction }: GatewayOptions): Gateway => {
  // Commands and presses arrive without any intent, each with its channel and permissions: nothing else is asked for or kept.
  const client = new Client({ intents: [], rest: { api: apiUrl ?? DISCORD_API } });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: unknown) => onInteraction(raw));
  client.on(Events.Error, (error) => log.warn({ error }, 'Discord: trouble with the connection'));
  client.on(Events.ShardError, (error) => log.warn({ error }, 'Discord: trouble with the connection'));
  client.on(Events.ShardReconnecting, () => log.info({}, 'Discord: connecting again'));
  client.on(Events.ShardResume, () => log.info({}, 'Discord: connected again'));
  client.on(Events.Invalidated, () => log.error({}, closedForGood(0)));

  const connect = async (): Promise<void> => {
    const given = Promise.withResolvers<never>();
    const give = (line: string) => given.reject(new OperatorError(line));
    const timer = setTimeout(
      () => give('Discord’s gateway does not answer: check the network, then start again.'),
      LOGIN_DEADLINE,
    );
    client.on(Events.ShardDisconnect, ({ code }) => {
      const line = closedForGood(code);
      log.error({ code }, line);
      give(line);
    });
    try {
      await Promise.race([client.login(token), given.promise]);
    } finally {
      clearTimeout(timer);
      // Later closes are for the log alone.
      given.promise.catch(() => undefined);
    }
  };

  return { connect, close: () => client.destroy() };
};
