// Makes digests due: one delivery a subscription whose time has come, and the subscription moves on.
import { digestDelivery, movedOn } from '../core/delivery/making.ts';
import { dueSince } from '../core/delivery/schedule.ts';
import type { Subscription } from '../core/delivery/subscription.ts';
import type { Instant } from '../core/time/instant.ts';
import type { DueWriter, NewDelivery, Subscriptions } from '../ports/deliveries.ts';
import type { Breathe } from '../ports/system.ts';

export interface Scheduling {
  readonly subscriptions: Subscriptions;
  readonly deliveries: DueWriter;
  readonly breathe: Breathe;
}

/** Written in one transaction, so not too many. */
const BATCH = 200;

interface Due {
  /** None where all of it was told before its time: somebody had it posted by hand. */
  readonly deliveries: readonly NewDelivery[];
  readonly moved: { readonly id: number; readonly nextDue: Instant; readonly coveredTo: Instant };
}

const dueOf = (subscription: Subscription, at: Instant): Due | null => {
  const due = dueSince({ subscription, now: at });
  if (due === null) return null;
  return {
    deliveries: due.window.from < due.window.to ? [digestDelivery(subscription, due)] : [],
    moved: movedOn(subscription, due.dueAt, due.nextDue),
  };
};

/** What is due at `at`; goes on while `holds` says that this work is still ours. Returns how many deliveries were new. */
export const scheduling =
  ({ subscriptions, deliveries, breathe }: Scheduling) =>
  async (at: Instant, holds: () => Promise<boolean>): Promise<number> => {
    let made = 0;
    while (await holds()) {
      const batch = await subscriptions.due(at, BATCH);
      const due = batch.flatMap((subscription) => dueOf(subscription, at) ?? []);
      if (due.length === 0) break;
      made += await deliveries.enqueue(
        due.flatMap(({ deliveries: some }) => some),
        due.map(({ moved }) => moved),
      );
      if (batch.length < BATCH) break;
      await breathe();
    }
    return made;
  };
