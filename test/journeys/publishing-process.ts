// A process of its own that publishes with the real clients, until it is done or killed: told by one JSON argument what and where.

import { setTimeout as pause, setImmediate } from 'node:timers/promises';
import { discordPlatform } from '../../src/adapters/discord/platform.ts';
import { slackPlatform } from '../../src/adapters/slack/platform.ts';
import { openStore } from '../../src/adapters/store/store.ts';
import { thinkingHere } from '../../src/adapters/system/thinking.ts';
import { editing } from '../../src/flows/edit.ts';
import { failing } from '../../src/flows/failing.ts';
import { publishing } from '../../src/flows/publish.ts';
import type { Messenger } from '../../src/ports/platform.ts';

export interface Told {
  readonly path: string;
  readonly at: number;
  readonly discord: { readonly token: string; readonly apiUrl: string };
  readonly slack: { readonly token: string; readonly apiUrl: string };
}

/** The fakes know at once what they have, so a lost message need not be waited for as long as on the real platforms. */
const looks = [100, 200];
const timing = { lease: 500, turn: 20, stop: 1000 };

const told = JSON.parse(process.argv[2] ?? '') as Told;
const clock = { now: Date.now };
const say = (fields: unknown, message: string): void =>
  void process.stderr.write(`${message} ${JSON.stringify(fields)}\n`);
const log = { info: () => {}, warn: say, error: say };
const failed = failing(log, () => '7f3a91');
const breathe = (): Promise<void> => setImmediate();

const store = await openStore({ path: told.path });
const platforms: readonly Messenger[] = [
  discordPlatform({ token: told.discord.token, apiUrl: told.discord.apiUrl, prefix: '', log, failed, clock }),
  slackPlatform({
    botToken: told.slack.token,
    appToken: null,
    signingSecret: 'not used: nobody is answered here',
    apiUrl: told.slack.apiUrl,
    prefix: '',
    log,
    failed,
    clock,
  }),
];
process.stdout.write('begun\n');
const tally = await publishing({
  ...store,
  thinking: thinkingHere,
  record: store.deliveries,
  editionFor: editing({
    stories: store.stories,
    feeds: store.feeds,
    editions: store.editions,
    thinking: thinkingHere,
    breathe,
    log,
  }),
  digests: [],
  language: 'en',
  messengers: platforms.map((platform) => ({ ...platform, flags: { ...platform.flags, looks } })),
  owner: `process ${process.pid}`,
  chance: Math.random,
  pause: (ms) => pause(ms),
  clock,
  log,
  breathe,
  timing,
})({ at: told.at });
process.stdout.write(`${JSON.stringify(tally)}\n`);
await store.close();
process.exit(0);
