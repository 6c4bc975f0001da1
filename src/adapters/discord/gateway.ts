// The live connection to Discord, by which commands arrive: discord.js keeps it, resumes it and takes it up again.
import { Client, Events, GatewayDispatchEvents } from 'discord.js';
import { OperatorError } from '../../ports/operator-error.ts';
import type { Log } from '../../ports/system.ts';
import { type Access, DISCORD_API } from './client.ts';
import { closedForGood } from './trouble.ts';

/** In ms. discord.js itself waits for ever where the gateway cannot be reached. */
const LOGIN_DEADLINE = 20_000;
const NO_GATEWAY = 'Discord’s gateway does not answer: check the network, then start again.';

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
  const tellReconnecting = (): void => log.info({}, 'Discord: connecting again');
  client.on(Events.ShardReconnecting, tellReconnecting);
  client.on(Events.ShardResume, () => log.info({}, 'Discord: connected again'));
  client.on(Events.Invalidated, () => log.error({}, closedForGood(0)));

  // discord.js alone would wait for ever for a connection that never comes, or is closed while it waits.
  const givenUp = Promise.withResolvers<never>();
  givenUp.promise.catch(() => undefined);
  const giveUp = (line: string): void => givenUp.reject(new OperatorError(line));
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error({ code }, closedForGood(code));
    giveUp(closedForGood(code));
  });

  const connect = async (): Promise<void> => {
    const timer = setTimeout(() => giveUp(NO_GATEWAY), LOGIN_DEADLINE);
    await Promise.race([client.login(token), givenUp.promise]).finally(() => clearTimeout(timer));
  };

  const close = async (): Promise<void> => {
    giveUp('Discord: stopped before it was connected.');
    client.off(Events.ShardReconnecting, tellReconnecting);
    await client.destroy();
    // In the half second before it connects again, discord.js takes no notice of being destroyed and would go on for ever. The
    // first thing that it then asks for is the session to take up: it gets one that never comes.
    for (const shard of client.ws.shards.values()) Reflect.set(shard, 'sessionInfo', new Promise(() => {}));
  };

  return { connect, close };
};
