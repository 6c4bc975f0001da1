// `dateline publish`: everything that is due, to the real channels, then it exits; safe to run many times and to kill.
import type { Command } from 'commander';
import { type House, withHouse } from '../app.ts';
import { writeChannel } from '../core/delivery/channel.ts';
import { dueSince } from '../core/delivery/schedule.ts';
import { takenName } from '../core/delivery/subscription.ts';
import type { Instant } from '../core/time/instant.ts';
import { publishing, type Tally } from '../flows/publish.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { Environment } from '../settings/environment.ts';
import type { Context, Verb } from './context.ts';
import { readAt } from './instants.ts';
import { cutOff } from './start.ts';

interface Options {
  readonly at?: string;
  readonly dryRun?: true;
}

const LOOPBACK = /^https?:\/\/(?:127\.\d+\.\d+\.\d+|localhost|\[::1\])(?::\d+)?(?:\/|$)/u;

/** Tests may publish as of any instant; real channels only what is really due. */
const isAllLoopback = (env: Environment): boolean =>
  [
    [env.DISCORD_TOKEN, env.DISCORD_API_URL],
    [env.SLACK_BOT_TOKEN, env.SLACK_API_URL],
  ].every(([token, url]) => token == null || (url != null && LOOPBACK.test(url)));

const LISTED = 500;

/** What would be made due; writes nothing. */
const show = async (context: Context, house: House, at: Instant): Promise<void> => {
  const due = await house.store.subscriptions.due(at, LISTED);
  for (const subscription of due) {
    const one = dueSince({ subscription, now: at });
    if (one === null) continue;
    const name = takenName(subscription.takes);
    const [from, to] = [one.window.from, one.window.to].map((instant) => new Date(instant).toISOString());
    context.stdout.write(
      `${writeChannel(subscription.channel)}  ${name}  due ${new Date(one.dueAt).toISOString()}  covers ${from} to ${to}\n`,
    );
  }
  context.stderr.write(`${due.length} due; nothing was posted.\n`);
};

const stoppable = (context: Context): AbortSignal => {
  const stopping = new AbortController();
  const stop = (): void => {
    stopping.abort();
    cutOff(context);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return stopping.signal;
};

/** `left`: how many it was stopped before. */
const report = (context: Context, tally: Tally, left: number): void => {
  const parts = Object.entries(tally).flatMap(([state, count]) => (count > 0 ? [`${count} ${state}`] : []));
  if (parts.length > 0 || left === 0)
    context.stdout.write(`${parts.length === 0 ? 'Nothing was due' : parts.join(', ')}.\n`);
  if (left > 0) context.stderr.write(`Stopped; ${left} ${left === 1 ? 'is' : 'are'} still to be posted.\n`);
  if (tally.failed + tally.unknown > 0)
    context.stderr.write('See “deliveries list” for what was not posted, and why.\n');
  if (left + tally.failed + tally.unknown > 0) context.exit(1);
};

const run = async (context: Context, house: House, options: Options): Promise<void> => {
  const { zone } = house.settings.dateline;
  const now = house.clock.now();
  const at = options.at === undefined ? null : readAt(options.at, { now, zone });
  if (options.dryRun === true) return show(context, house, at ?? now);
  if (at !== null && at > now && !isAllLoopback(house.settings.environment)) {
    throw new OperatorError(
      '--at lies ahead: add --dry-run to see what would be due, or leave it out to post what is due now.',
      2,
    );
  }
  await house.understandAll();
  const signal = stoppable(context);
  const [{ publishingDeps }, { platformsOf }] = await Promise.all([
    import('../bot/bot.ts'),
    import('../bot/platforms.ts'),
  ]);
  // Platforms post and find without being connected: nobody is answered here.
  const { all } = platformsOf(house);
  const tally = await publishing(publishingDeps(house, all))({ at, signal });
  await Promise.all(all.map((platform) => platform.stop()));
  const left = signal.aborted ? await house.store.deliveries.outstanding(at ?? house.clock.now()) : 0;
  report(context, tally, left);
};

export const publishVerb: Verb = (program: Command, context) => {
  program
    .command('publish')
    .description('Post everything that is due to the real channels, then exit')
    .option('--at <instant>', 'as of then: 2026-03-12T09:00Z')
    .option('--dry-run', 'show what is due, post nothing')
    .action((options: Options) => withHouse(context, (house) => run(context, house, options)));
};
