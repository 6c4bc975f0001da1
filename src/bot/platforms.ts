// The platforms of this house: those that are wanted and have what they need.
import { randomBytes } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { type BrowserPlatform, browserPlatform } from '../adapters/browser/platform.ts';
import { discordPlatform } from '../adapters/discord/platform.ts';
import { slackPlatform } from '../adapters/slack/platform.ts';
import { terminalPlatform } from '../adapters/terminal/platform.ts';
import type { House } from '../app.ts';
import type { SubscriptionLine } from '../core/command/reply.ts';
import { titleOf } from '../core/command/schedule-words.ts';
import type { Platform } from '../ports/platform.ts';
import { hasSamples } from './samples.ts';

export interface Platforms {
  /** In the order in which they connect: the page first, since it needs nobody. */
  readonly all: readonly Platform[];
  readonly page: RequestListener | null;
  /** In HTTP mode; null otherwise. */
  readonly slackEvents: RequestListener | null;
}

const pageSubscriptions = async ({ store, settings }: House): Promise<readonly SubscriptionLine[]> =>
  (await store.subscriptions.list('browser')).map((subscription) => ({
    subscription,
    title: titleOf(subscription.takes, settings.digests),
  }));

const overviewOf = async (house: House) => {
  const { articles, stories } = await house.store.library.counts();
  const [next] = await house.store.subscriptions.due(Number.MAX_SAFE_INTEGER, 1);
  return {
    articles,
    stories,
    nextDigest: next?.nextDue ?? null,
    hasSamples: await hasSamples(house.store),
  };
};

const pageOf = (house: House): BrowserPlatform => {
  const { environment, dateline } = house.settings;
  return browserPlatform({
    transcript: house.store.transcript,
    clock: house.clock,
    log: house.log,
    failed: house.failed,
    zone: dateline.zone,
    token: randomBytes(24).toString('base64url'),
    guard: {
      host: environment.HOST,
      publicUrl: environment.PUBLIC_URL,
      takesSlackEvents: environment.SLACK_APP_TOKEN === null && environment.SLACK_SIGNING_SECRET !== null,
      adminToken: environment.ADMIN_TOKEN,
    },
    overview: () => overviewOf(house),
    subscriptions: () => pageSubscriptions(house),
  });
};

const discordOf = (house: House): Platform | null => {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = house.settings.environment;
  if (token === null) return null;
  return discordPlatform({
    token,
    apiUrl,
    log: house.log,
    failed: house.failed,
    clock: house.clock,
    prefix: house.settings.dateline.prefix,
  });
};

const slackOf = (house: House) => {
  const env = house.settings.environment;
  if (env.SLACK_BOT_TOKEN === null) return null;
  return slackPlatform({
    botToken: env.SLACK_BOT_TOKEN,
    appToken: env.SLACK_APP_TOKEN,
    signingSecret: env.SLACK_SIGNING_SECRET,
    apiUrl: env.SLACK_API_URL,
    log: house.log,
    failed: house.failed,
    clock: house.clock,
    prefix: house.settings.dateline.prefix,
  });
};

/** Where somebody sits at a terminal. */
export interface Seat {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly color: boolean;
}

const terminalOf = (house: House, { stdin, stdout, color }: Seat): Platform =>
  terminalPlatform({
    input: stdin,
    output: stdout,
    columns: () => stdout.columns || 80,
    color,
    zone: house.settings.dateline.zone,
    clock: house.clock,
    failed: house.failed,
  });

/** Nothing is connected yet; what is made can post and find already. */
export const platformsOf = (house: House, seat: Seat | null = null): Platforms => {
  const wanted = new Set(house.settings.dateline.platforms);
  const browser = wanted.has('browser') ? pageOf(house) : null;
  const slack = wanted.has('slack') ? slackOf(house) : null;
  const discord = wanted.has('discord') ? discordOf(house) : null;
  const terminal = seat === null ? null : terminalOf(house, seat);
  return {
    all: [browser, terminal, slack, discord].filter((platform) => platform !== null),
    page: browser?.listener ?? null,
    slackEvents: slack?.listener ?? null,
  };
};
