// The round: make due what is due, then send it, one process a platform, channels side by side, until nothing is left to do.
import type { DeliveryState } from '../core/delivery/delivery.ts';
import type { Instant } from '../core/time/instant.ts';
import type { DeliveryReader, DeliveryRecord, DueWriter } from '../ports/deliveries.ts';
import type { Messenger } from '../ports/platform.ts';
import type { StoryReader } from '../ports/stories.ts';
import { holding } from './held.ts';
import { scheduling } from './schedule.ts';
import { type Note, type Sending, type SendingDeps, sending } from './send.ts';
import { type Updating, updating } from './updates.ts';

export interface Publishing extends SendingDeps, Updating {
  readonly stories: StoryReader;
  readonly record: DueWriter & DeliveryRecord & DeliveryReader;
  readonly messengers: readonly Messenger[];
  readonly pause: (ms: number) => Promise<void>;
  readonly timing?: Timing;
}

/** In ms. */
export interface Timing {
  /** How soon another process takes over what this one leaves when it ends suddenly. */
  readonly lease: number;
  /** The longest between two looks at what is due while something is under way. */
  readonly turn: number;
  /** How long a stop waits for sends under way; then they are left to whoever goes on. */
  readonly stop: number;
}

const TIMING: Timing = { lease: 8000, turn: 1000, stop: 3000 };
const LEAST_PAUSE = 20;

/** What became of the deliveries that this run took up; `failed` counts those that are to be tried again later, too. */
export type Tally = Readonly<Record<'sent' | 'skipped' | 'failed' | 'unknown', number>>;

export interface PublishOptions {
  /** As of when; null: the clock's now, also while it runs. */
  readonly at: Instant | null;
  /** In ms: how long the run waits for a try or a look to come; by default as long as the platforms' looks take. */
  readonly patience?: number;
  /** Aborted: nothing new is begun, what is under way may end soon. */
  readonly signal?: AbortSignal;
}

export type Publish = (options: PublishOptions) => Promise<Tally>;

const tallyOf = (outcomes: ReadonlyMap<string, DeliveryState>): Tally => {
  const count = (is: DeliveryState['is']): number =>
    [...outcomes.values()].filter((state) => state.is === is).length;
  return {
    sent: count('sent'),
    skipped: count('skipped'),
    failed: count('failed'),
    unknown: count('unknown'),
  };
};

/**
 * Makes digests and updates due; false while another process is at it. One at a time: two with different ideas of now would make
 * overlapping windows due. Given back at once, since a run may go on for long after.
 */
const makingDue = (deps: Publishing, lease: number): ((at: Instant) => Promise<boolean>) => {
  const held = holding(deps, 'make-due', lease);
  const schedule = scheduling({ ...deps, deliveries: deps.record });
  const update = updating(deps);
  return async (at) => {
    if (!(await held.hold())) return false;
    await schedule(at, held.hold);
    await update(at, held.hold);
    const isWhole = await held.hold();
    await held.release();
    return isWhole;
  };
};

const nextWaiting = async (sendings: readonly Sending[], at: Instant): Promise<Instant> =>
  Math.min(Number.POSITIVE_INFINITY, ...(await Promise.all(sendings.map(({ waiting }) => waiting(at)))));

export const publishing = (deps: Publishing): Publish => {
  const { clock, pause, timing = TIMING } = deps;
  const makeDue = makingDue(deps, timing.lease);
  const sendings = deps.messengers.map((messenger) => sending(deps, messenger, timing.lease));
  const looksTake =
    Math.max(0, ...deps.messengers.flatMap(({ flags }) => flags.looks)) + 2 * timing.lease + timing.turn;

  const underWay = (): readonly Promise<void>[] => sendings.flatMap(({ underWay: all }) => [...all()]);

  /** Nothing of this run touches the store afterwards: whoever called may close it. */
  const finish = async (leave: () => void): Promise<void> => {
    const end = clock.now() + timing.stop;
    while (underWay().length > 0 && clock.now() < end)
      await Promise.race([...underWay(), pause(timing.turn)]);
    leave();
    await Promise.all(underWay());
    await Promise.all(sendings.map(({ release }) => release()));
  };

  const run = async (
    { at, signal, patience = looksTake }: PublishOptions,
    left: Promise<null>,
    note: Note,
  ): Promise<void> => {
    while (signal?.aborted !== true) {
      const moment = { dueBy: at ?? clock.now(), notBefore: at ?? 0, left };
      const isMade = await makeDue(moment.dueBy);
      for (const one of sendings) await one.fill(moment, note);
      const busy = underWay();
      const next = (await nextWaiting(sendings, moment.dueBy)) - clock.now();
      if (isMade && busy.length === 0 && next > patience) break;
      await Promise.race([...busy, pause(Math.max(LEAST_PAUSE, Math.min(next, timing.turn)))]);
    }
  };

  return async (options) => {
    const outcomes = new Map<string, DeliveryState>();
    const left = Promise.withResolvers<null>();
    try {
      await run(options, left.promise, (key, state) => void outcomes.set(key, state));
    } finally {
      await finish(() => left.resolve(null));
    }
    return tallyOf(outcomes);
  };
};
