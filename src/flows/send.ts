// The sends of one platform: they belong to one process at a time, and a slow channel holds back no other.
import type { Delivery, DeliveryState } from '../core/delivery/delivery.ts';
import { type Instant, MINUTE } from '../core/time/instant.ts';
import type { Leases } from '../ports/leases.ts';
import type { Messenger } from '../ports/platform.ts';
import type { Log } from '../ports/system.ts';
import { type Delivering, delivering } from './deliver.ts';
import { holding } from './held.ts';
import type { Outcome } from './tell.ts';

/** Channels that are sent to at the same time. */
const SIDE_BY_SIDE = 24;
/** After a fault of our own: not soon, since it will hardly have gone away. */
const AFTER_FAULT = 10 * MINUTE;
/** Then it is left to the operator, and to the next digest: nothing behind it in its channel waits any longer. */
const MOST_FAULTS = 3;

export interface SendingDeps extends Delivering {
  readonly leases: Leases;
  /** Names this process: different for each, and for each start. */
  readonly owner: string;
  readonly log: Log;
}

export type Note = (key: string, state: DeliveryState) => void;

export interface Moment {
  /** What is due at this instant is sent. */
  readonly dueBy: Instant;
  /** Nothing is told as posted before this. */
  readonly notBefore: Instant;
  /** Resolves when what is under way is left behind. */
  readonly left: Promise<null>;
}

type Terms = Omit<Moment, 'dueBy'>;

export interface Sending {
  /** Begins what can be begun now. */
  fill(moment: Moment, note: Note): Promise<void>;
  underWay(): Iterable<Promise<void>>;
  /** When something can be begun next; infinity: nothing waits. */
  waiting(dueBy: Instant): Promise<Instant>;
  release(): Promise<void>;
}

export const sending = (deps: SendingDeps, messenger: Messenger, lease: number): Sending => {
  const { record, clock, owner, log } = deps;
  const { name: platform } = messenger;
  const token = holding(deps, `sends:${platform}`, lease);
  const deliver = delivering(deps);
  const underWay = new Map<string, Promise<void>>();
  const faults = new Map<string, number>();

  const faulty = async (delivery: Delivery, error: unknown): Promise<Outcome> => {
    log.error({ delivery: delivery.id, error }, 'a delivery met a fault in Dateline');
    const met = (faults.get(delivery.key) ?? 0) + 1;
    faults.set(delivery.key, met);
    const nextTry = met < MOST_FAULTS ? clock.now() + AFTER_FAULT : null;
    const state: DeliveryState = { is: 'failed', reason: 'a fault in Dateline; see the log', nextTry };
    return (await record.settle(delivery.key, owner, state)) ? state : null;
  };

  const run = async (delivery: Delivery, terms: Terms, note: Note): Promise<void> => {
    const sender = { messenger, owner, lease, holds: token.hold, ...terms };
    try {
      const outcome = await deliver(delivery, sender).catch((error: unknown) => faulty(delivery, error));
      if (outcome === null) return;
      note(delivery.key, outcome);
      log.info(
        { delivery: delivery.id, channel: delivery.channel, state: outcome },
        `delivery ${outcome.is}`,
      );
    } catch (error) {
      // Not even that could be written down: the claim runs out, and the next look finds it.
      log.error({ delivery: delivery.id, error }, 'the delivery record cannot be written');
    } finally {
      underWay.delete(delivery.key);
    }
  };

  const waiting = async (dueBy: Instant): Promise<Instant> =>
    (await record.waiting(platform, dueBy)) ?? Number.POSITIVE_INFINITY;

  return {
    waiting,
    underWay: () => underWay.values(),
    release: token.release,
    fill: async ({ dueBy, ...terms }, note) => {
      const limit = SIDE_BY_SIDE - underWay.size;
      // While a send is under way its token is kept, so that no other process takes a slow one for a lost one.
      if (underWay.size === 0 && (await waiting(dueBy)) > clock.now()) return token.release();
      if (!(await token.hold()) || limit <= 0) return;
      const now = clock.now();
      const claimed = await record.claim({ platform, owner, dueBy, now, until: now + lease, limit });
      // A send that takes longer than its claim is claimed again by the same process, which only makes the claim longer.
      for (const delivery of claimed)
        if (!underWay.has(delivery.key)) underWay.set(delivery.key, run(delivery, terms, note));
    },
  };
};
