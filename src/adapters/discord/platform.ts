// Discord as a platform: commands in, answers and editions out.
import { randomBytes } from 'node:crypto';
import type { Invocation, Permission } from '../../core/command/invocation.ts';
import type { Answer, Platform } from '../../ports/platform.ts';
import type { Clock, Log } from '../../ports/system.ts';
import { discordInbound } from './answering.ts';
import { type Access, openRest } from './client.ts';
import { refreshCommands } from './commands.ts';
import { discordGateway } from './gateway.ts';
import { MANAGERS } from './inbound.ts';
import { discordMessenger } from './messenger.ts';
import { serverClock } from './server-clock.ts';
import { operatorError } from './trouble.ts';

export interface DiscordOptions extends Access {
  readonly log: Log;
  readonly clock: Clock;
  /** Before every command's name, where another app has the plain names. */
  readonly prefix?: string;
  readonly trace?: () => string;
}

/** In ms. Together less than the two seconds in which a platform must have stopped. */
const ANSWERS_END = 1_000;
const CLOSE_ENDS = 800;

const within = async (ms: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work.then(() => undefined), over]).finally(() => clearTimeout(timer));
};

const newTrace = (): string => randomBytes(3).toString('hex');

/** Posts and finds from the beginning; answers once started. */
export const discordPlatform = (options: DiscordOptions): Platform => {
  const { token, log, clock, prefix = '', trace = newTrace } = options;
  const rest = openRest(options);
  const inbound = discordInbound({ rest, log, clock: serverClock(rest, clock), prefix, trace });
  let answer: Answer | null = null;
  const gateway = discordGateway({
    ...options,
    onInteraction: (raw) => {
      if (answer !== null) void inbound.handle(raw, answer);
    },
  });

  const start = async (given: Answer): Promise<void> => {
    answer = given;
    try {
      if (await refreshCommands(rest, prefix)) log.info({}, 'Discord: commands registered');
      await gateway.connect();
    } catch (error) {
      throw operatorError(error, options);
    }
  };

  const stop = async (): Promise<void> => {
    answer = null;
    await within(ANSWERS_END, inbound.settled());
    await within(CLOSE_ENDS, gateway.close());
  };

  const maySubscribe = async (invocation: Invocation): Promise<Permission> =>
    inbound.permission(invocation) ?? {
      allowed: false,
      because: 'not-entitled',
      who: MANAGERS,
    };

  return { ...discordMessenger({ rest, token, clock }), start, stop, maySubscribe };
};
