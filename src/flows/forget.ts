// Gives up what has come of age, oldest first, in small steps beside everything else, and the space that it took.
import { isStillTold, ofAge, type Retention, stepAfter } from '../core/delivery/retention.ts';
import { type Instant, MINUTE } from '../core/time/instant.ts';
import type { Forgetting, Place, Step, Stepped } from '../ports/forgetting.ts';
import type { Leases } from '../ports/leases.ts';
import type { Clock, Log } from '../ports/system.ts';
import { holding } from './held.ts';

export interface ForgettingDeps {
  readonly forgetting: Forgetting;
  readonly retention: Retention;
  readonly leases: Leases;
  readonly owner: string;
  readonly clock: Clock;
  readonly pause: (ms: number) => Promise<void>;
  readonly log: Log;
}

export type Forgotten = Readonly<Record<keyof Forgetting, number>>;

/** Aborted: the step under way is finished, and no more. Returns what was given up; another process that is at it is left to it. */
export type Forget = (options?: { readonly signal?: AbortSignal }) => Promise<Forgotten>;

const LEASE = MINUTE;
const FIRST_STEP = 16;
/** In ms, between two steps: whoever waits to write gets the store meanwhile. */
const REST = 20;
const OLDEST: Place = { at: Number.MIN_SAFE_INTEGER, row: 0 };

interface Kind {
  readonly name: keyof Forgetting;
  /** Null: never. */
  readonly before: Instant | null;
  readonly step: (step: Step) => Promise<Stepped>;
}

/** Deliveries before the editions that they brought, keys, items and feeds after the articles that they were of, and space last of all. */
const kindsAt = ({ forgetting, retention }: ForgettingDeps, at: Instant): readonly Kind[] => {
  const [articles, editions] = [ofAge(retention.articles, at), ofAge(retention.editions, at)];
  return [
    { name: 'deliveries', before: ofAge(retention.deliveries, at), step: forgetting.deliveries },
    { name: 'editions', before: editions, step: forgetting.editions },
    {
      name: 'articles',
      before: articles,
      step: (step) =>
        forgetting.articles(step, at, (story) => isStillTold(story, { before: step.before, at })),
    },
    { name: 'items', before: articles, step: forgetting.items },
    { name: 'feeds', before: articles, step: forgetting.feeds },
    { name: 'messages', before: ofAge(retention.messages, at), step: forgetting.messages },
    { name: 'keys', before: articles, step: forgetting.keys },
    { name: 'words', before: at, step: forgetting.words },
    { name: 'space', before: at, step: forgetting.space },
  ];
};

const NOTHING: Forgotten = {
  deliveries: 0,
  editions: 0,
  articles: 0,
  items: 0,
  feeds: 0,
  messages: 0,
  keys: 0,
  words: 0,
  space: 0,
};

export const forgettingBy = (deps: ForgettingDeps): Forget => {
  const { clock, pause, log } = deps;
  const held = holding(deps, 'forget', LEASE);

  const walk = async ({ before, step }: Kind, goesOn: () => Promise<boolean>): Promise<number> => {
    if (before === null) return 0;
    let [forgotten, most] = [0, FIRST_STEP];
    let after: Place | null = OLDEST;
    while (after !== null && (await goesOn())) {
      const began = clock.now();
      const done: Stepped = await step({ before, after, most });
      most = stepAfter(most, clock.now() - began);
      forgotten += done.forgotten;
      after = done.next;
      if (after !== null) await pause(REST);
    }
    return forgotten;
  };

  return async ({ signal } = {}) => {
    let forgotten = NOTHING;
    try {
      for (const kind of kindsAt(deps, clock.now())) {
        const goesOn = async () => signal?.aborted !== true && (await held.hold());
        forgotten = { ...forgotten, [kind.name]: await walk(kind, goesOn) };
      }
    } finally {
      await held.release();
    }
    if (Object.values(forgotten).some((count) => count > 0)) log.info(forgotten, 'forgotten by age');
    return forgotten;
  };
};
