// A running bot: platforms connected, rounds that go on, a page to talk to it; and its end, with nothing lost.
import { setTimeout as pause } from 'node:timers/promises';
import { breathe } from '../adapters/system/clock.ts';
import { openServer, type WebServer } from '../adapters/web/server.ts';
import type { House } from '../app.ts';
import { type Publishing, publishing } from '../flows/publish.ts';
import type { Messenger } from '../ports/platform.ts';
import { chooseFeeds } from './chosen-feeds.ts';
import { pinSubscriptions } from './pinned.ts';
import { type Platforms, platformsOf, type Seat } from './platforms.ts';
import { type Rounds, startRounds } from './rounds.ts';
import { firstRun } from './samples.ts';

export interface Bot {
  /** Where the page is, as people type it. */
  readonly address: string;
  /** Ends rounds, platforms and server; what is under way is in the record. */
  stop(): Promise<void>;
}

export const publishingDeps = (house: House, messengers: readonly Messenger[]): Publishing => {
  const { store, settings, clock, log, owner, thinking } = house;
  return {
    stories: store.stories,
    subscriptions: store.subscriptions,
    record: store.deliveries,
    editions: store.editions,
    renderings: store.renderings,
    positions: store.positions,
    leases: store.leases,
    editionFor: house.editionFor,
    digests: settings.digests,
    language: settings.dateline.language,
    chance: Math.random,
    pause: (ms) => pause(ms),
    thinking,
    breathe,
    messengers,
    owner,
    clock,
    log,
  };
};

const serve = (house: House, platforms: Platforms, isHealthy: () => boolean): Promise<WebServer> => {
  const { HOST: host, PORT: port } = house.settings.environment;
  const routes =
    platforms.slackEvents === null ? [] : [{ path: '/slack/events', listener: platforms.slackEvents }];
  return openServer({ host, port, routes, page: platforms.page, isHealthy });
};

const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;

/** Rejects with an `OperatorError` when a platform or the server cannot start; then nothing is left running. */
export const startBot = async (house: House, root: string, seat: Seat | null): Promise<Bot> => {
  const { settings, log } = house;
  const platforms = platformsOf(house, seat);
  let rounds: Rounds | null = null;
  const server = await serve(house, platforms, () => rounds?.isHealthy() ?? true);
  const stop = async (): Promise<void> => {
    await rounds?.stop();
    await Promise.all([...platforms.all.map((platform) => platform.stop()), server.close()]);
  };
  try {
    const samples = await firstRun(house, root);
    if (samples > 0) log.info({ samples }, 'sample articles taken in');
    await pinSubscriptions(house);
    await chooseFeeds(house);
    for (const platform of platforms.all) {
      await platform.start(house.answerOn(platform, () => rounds?.wake()));
      log.info({ platform: platform.name }, 'connected');
    }
    const publish = publishing(publishingDeps(house, platforms.all));
    // Whoever opens the page for the first time finds its digest there.
    if (samples > 0) await publish({ at: null, patience: 0 });
    rounds = startRounds({ ...house, publish });
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: addressOf(settings.environment.HOST, server.port), stop };
};
