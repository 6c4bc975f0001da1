// Discord as a platform: commands in, answers and editions out.
import type { Invocation, Permission } from '../../core/command/invocation.ts';
import type { Answer, Failed, Platform } from '../../ports/platform.ts';
import type { Clock, Log } from '../../ports/system.ts';
import { answering } from './answering.ts';
import { type Access, openRest } from './client.ts';
import { refreshCommands } from './commands.ts';
import { discordGateway } from './gateway.ts';
import { discordMessenger } from './messenger.ts';
import { NOT_ENTITLED } from './permission.ts';
import { serverClock } from './server-clock.ts';
import { operatorError } from './trouble.ts';

export interface DiscordOptions extends Access {
  readonly log: Log;
  readonly clock: Clock;
  /** Before every command's name, where another app has the plain names. */
  readonly prefix: string;
  readonly failed: Failed;
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

/** Posts and finds from the beginning; answers once started. */
export const discordPlatform = (options: DiscordOptions): Platform => {
  const { token, log, clock, prefix, failed } = options;
  const rest = openRest(options);
  const answers = answering({ rest, log, clock: serverClock(rest, clock), prefix, failed });
  let answer: Answer | null = null;
  const gateway = discordGateway({
    ...options,
    onInteraction: (raw) => {
      if (answer !== null) void answers.handle(raw, answer);
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
    await within(ANSWERS_END, answers.settled());
    await within(CLOSE_ENDS, gateway.close());
  };

  const maySubscribe = async (invocation: Invocation): Promise<Permission> =>
    answers.permission(invocation) ?? NOT_ENTITLED;

  return { ...discordMessenger({ rest, token, clock }), start, stop, maySubscribe };
};
