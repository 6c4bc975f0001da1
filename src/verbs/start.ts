// `dateline start`: the bot, until it is told to stop.
import type { Command } from 'commander';
import { openHouse } from '../app.ts';
import { withoutEffect } from '../settings/environment.ts';
import type { Context, Verb } from './context.ts';

const LONGEST_STOP = 4500;

/** Resolves when the process is told to end; a second signal ends it at once. */
const told = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** At a terminal, commands can be typed where the bot runs. */
const seatOf = ({ stdin, stdout, env }: Context) =>
  stdin.isTTY === true && stdout.isTTY === true ? { stdin, stdout, color: !env['NO_COLOR'] } : null;

/** What has not ended so long after it was told to is cut off; the delivery record knows what was under way. */
export const cutOff = (context: Context): void => {
  context.stderr.write('Stopping …\n');
  setTimeout(() => process.exit(process.exitCode ?? 0), LONGEST_STOP).unref();
};

const run = async (context: Context): Promise<void> => {
  const stopping = told();
  void stopping.then(() => cutOff(context));
  const house = await openHouse(context, { level: 'info', inThreads: true });
  for (const name of withoutEffect(context.env))
    house.log.warn({ name }, 'set in the environment, but without effect in this version');
  try {
    // Loaded only here: the platforms' libraries take longer to load than most verbs take to run.
    const { startBot } = await import('../bot/bot.ts');
    const seat = seatOf(context);
    const starting = startBot(house, context.root, seat);
    const bot = await Promise.race([starting, stopping.then(() => null)]);
    // Told to stop while it was still connecting: what has begun is ended as soon as it can be.
    if (bot === null)
      return await starting.then(
        (late) => late.stop(),
        () => undefined,
      );
    context.stdout.write(`Dateline is at ${bot.address}  (Ctrl-C stops it)\n`);
    if (seat !== null) context.stdout.write('Commands can be typed here too: /summary, /dateline help\n\n');
    await stopping;
    await bot.stop();
  } finally {
    await house.close();
  }
};

export const startVerb: Verb = (program: Command, context) => {
  program
    .command('start')
    .description('The bot: publishes what is due, answers commands, serves the browser page')
    .action(() => run(context));
};
