// The composition root: settings in, a house with its store and its flows out.

import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openStore, type Store } from './adapters/store/store.ts';
import { breathe, systemClock } from './adapters/system/clock.ts';
import { type LogLevel, openLog } from './adapters/system/log.ts';
import { READING_LIMITS, readingIn } from './adapters/system/reading.ts';
import { thinkingHere, thinkingIn } from './adapters/system/thinking.ts';
import { workerPool } from './adapters/system/worker-pool.ts';
import { guardedFetch } from './adapters/web/guarded-fetch.ts';
import { answering } from './flows/answer.ts';
import { type Collect, collecting } from './flows/collect.ts';
import { type EditionFor, editing, previewing } from './flows/edit.ts';
import { failing } from './flows/failing.ts';
import { type Poll, polling } from './flows/feeds/poll.ts';
import { type Forget, forgettingBy } from './flows/forget.ts';
import { keepingPastes } from './flows/keep-paste.ts';
import { type Summarise, summarising } from './flows/summary.ts';
import { type Understand, understanding } from './flows/understand.ts';
import type { FeedCatalogue } from './ports/feeds.ts';
import type { Fetch } from './ports/fetch.ts';
import type { Answer, Failed, Platform } from './ports/platform.ts';
import type { Reading } from './ports/reading.ts';
import type { Clock, Log } from './ports/system.ts';
import type { Thinking } from './ports/thinking.ts';
import { secretsIn } from './settings/environment.ts';
import { loadSettings, type Settings } from './settings/settings.ts';

/** What the house needs to know of the process that it runs in. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly root: string;
  readonly cwd: string;
  readonly stderr: NodeJS.WriteStream;
}

export interface HouseOptions {
  /** Where the environment names none. */
  readonly level: LogLevel;
  /** Texts are read and stories told in threads, so that no answer waits for them; a run that ends soon does it itself. */
  readonly inThreads: boolean;
}

export interface House {
  readonly settings: Settings;
  readonly store: Store;
  readonly log: Log;
  readonly clock: Clock;
  /** Names this process where work belongs to one at a time. */
  readonly owner: string;
  readonly thinking: Thinking;
  readonly feeds: FeedCatalogue;
  readonly fetch: Fetch;
  /** In threads, whatever the run: what comes from outside may be a trap. */
  readonly reading: Reading;
  readonly collect: Collect;
  /** Asks the feeds whose turn it is. */
  readonly poll: Poll;
  /** Places what waits, unless another process is at it. */
  readonly understand: Understand;
  /** Places everything that waits; a process that is at it already is waited for. Returns how many this one placed. */
  understandAll(onPlaced?: (placed: number) => void, signal?: AbortSignal): Promise<number>;
  /** Editions for deliveries: once per key. */
  readonly editionFor: EditionFor;
  readonly summarise: Summarise;
  /** Gives up what has come of age, unless another process is at it. */
  readonly forget: Forget;
  /** For whoever draws and says answers. */
  readonly failed: Failed;
  /** Answers an invocation of a platform, which says who may change what a channel takes. */
  answerOn(platform: Pick<Platform, 'maySubscribe' | 'flags'>, wake: () => void): Answer;
  /** Answers as the operator, who may everything. */
  readonly answer: Answer;
  close(): Promise<void>;
}

/** By default beside the project, so that the command finds the same store wherever it is typed. */
const storePath = (url: string | null, { root, cwd }: Surroundings): string => {
  if (url === null) return join(root, 'data', 'dateline.db');
  return url === ':memory:' || isAbsolute(url) ? url : resolve(cwd, url);
};

const WAIT = 250;
/** Longer than the lease of a process that was killed while it placed articles. */
const WAITS = 80;

/** Who runs Dateline may change what every channel takes. */
const OPERATOR: Pick<Platform, 'maySubscribe' | 'flags'> = {
  flags: { looks: [], takesPrefix: false },
  maySubscribe: async () => ({ allowed: true }),
};

export const openHouse = async (around: Surroundings, options: HouseOptions): Promise<House> => {
  const settings = loadSettings(around);
  const log = openLog({
    level: settings.environment.LOG_LEVEL ?? options.level,
    isPretty: around.stderr.isTTY === true,
    secrets: secretsIn(settings.environment),
    destination: around.stderr,
  });
  const store = await openStore({ path: storePath(settings.environment.DATABASE_URL, around) });
  const pool = options.inThreads ? workerPool(new URL('./workers/thinking.ts', import.meta.url)) : null;
  const thinking = pool === null ? thinkingHere : thinkingIn(pool);
  const readers = workerPool(new URL('./workers/reading.ts', import.meta.url), READING_LIMITS);
  const reading = readingIn(readers);
  const web = guardedFetch({ clock: systemClock, allow: settings.environment.FETCH_ALLOW ?? [] });
  const owner = `${hostname()}-${process.pid}-${randomBytes(4).toString('hex')}`;
  const understand = understanding({
    stories: store.stories,
    thinking,
    leases: store.leases,
    owner,
    clock: systemClock,
    breathe,
    log,
  });
  const collect = collecting({ library: store.library, thinking, clock: systemClock });
  const { stories, editions, feeds } = store;
  const deps = { stories, editions, feeds, thinking, breathe, log };
  const { zone, language } = settings.dateline;
  const failed = failing(log, () => randomBytes(3).toString('hex'));
  const answerOn: House['answerOn'] = (platform, wake) =>
    answering({
      ...deps,
      fetch: web.fetch,
      reading,
      keepPaste: keepingPastes(collect),
      subscriptions: store.subscriptions,
      deliveries: store.deliveries,
      editionFor: previewing(deps),
      digests: settings.digests,
      maySubscribe: (invocation) => platform.maySubscribe(invocation),
      prefix: platform.flags.takesPrefix ? settings.dateline.prefix : '',
      wake,
      failed,
      zone,
      language,
    });
  return {
    settings,
    store,
    log,
    clock: systemClock,
    owner,
    thinking,
    feeds,
    fetch: web.fetch,
    reading,
    collect,
    poll: polling({
      feeds,
      fetch: web.fetch,
      mayRead: web.mayRead,
      reading,
      collect,
      library: store.library,
      bounds: settings.dateline.feeds.interval,
      owner,
      clock: systemClock,
      chance: Math.random,
      log,
    }),
    understandAll: async (onPlaced = () => {}, signal = new AbortController().signal) => {
      let placed = 0;
      for (let wait = 0; wait < WAITS; wait += 1) {
        const round = await understand({ onPlaced, signal });
        placed += round.placed;
        if (round.isDone || signal.aborted) return placed;
        await new Promise((done) => setTimeout(done, WAIT));
      }
      log.warn({}, 'another process is placing articles in stories and takes long: it goes on with these');
      return placed;
    },
    editionFor: editing(deps),
    summarise: summarising({
      stories: store.stories,
      editionFor: previewing(deps),
      digests: settings.digests,
    }),
    understand,
    forget: forgettingBy({
      forgetting: store.forgetting,
      retention: settings.dateline.retention,
      leases: store.leases,
      owner,
      clock: systemClock,
      pause: (ms) => pause(ms),
      log,
    }),
    failed,
    answerOn,
    // A run of its own: whoever publishes is another process, and looks at the next tick.
    answer: answerOn(OPERATOR, () => {}),
    close: async () => {
      await web.close();
      await Promise.all([pool?.close(), readers.close()]);
      await store.close();
    },
  };
};

/** Opens the house for one piece of work and closes it, whatever becomes of that. Logs only what goes wrong. */
export const withHouse = async <T>(around: Surroundings, work: (house: House) => Promise<T>): Promise<T> => {
  const house = await openHouse(around, { level: 'warn', inThreads: false });
  try {
    return await work(house);
  } finally {
    await house.close();
  }
};
