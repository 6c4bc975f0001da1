// Deliveries between the store and the domain: one translation each way.
import type { Insertable, Selectable } from 'kysely';
import type { Delivery, DeliveryState, SentPart } from '../../core/delivery/delivery.ts';
import type { NewDelivery } from '../../ports/deliveries.ts';
import type { DeliveryRow } from './rows.ts';

/** The columns that hold a state; those that it does not need are null. */
type StateRow = Pick<DeliveryRow, 'state' | 'owner' | 'ready_at' | 'settled_at' | 'reason'>;

const stateOf = (row: Selectable<DeliveryRow>): DeliveryState => {
  const reason = row.reason ?? '';
  switch (row.state) {
    case 'due':
      return { is: 'due' };
    case 'claimed':
      return { is: 'claimed', owner: row.owner ?? '', until: row.ready_at ?? 0 };
    case 'sent':
      return { is: 'sent', at: row.settled_at ?? 0 };
    case 'unknown':
      return { is: 'unknown', at: row.settled_at ?? 0, reason };
    case 'failed':
      return { is: 'failed', reason, nextTry: row.ready_at };
    case 'skipped':
      return { is: 'skipped', reason };
  }
};

/** What is due may be claimed as soon as it is. */
const AT_ONCE = 0;
const NONE = { owner: null, ready_at: null, settled_at: null, reason: null };

export const stateRow = (state: DeliveryState): StateRow => {
  switch (state.is) {
    case 'due':
      return { ...NONE, state: state.is, ready_at: AT_ONCE };
    case 'claimed':
      return { ...NONE, state: state.is, owner: state.owner, ready_at: state.until };
    case 'sent':
      return { ...NONE, state: state.is, settled_at: state.at };
    case 'unknown':
      return { ...NONE, state: state.is, settled_at: state.at, reason: state.reason };
    case 'failed':
      return { ...NONE, state: state.is, ready_at: state.nextTry, reason: state.reason };
    case 'skipped':
      return { ...NONE, state: state.is, reason: state.reason };
  }
};

export const deliveryOf = (row: Selectable<DeliveryRow>, sent: readonly SentPart[]): Delivery => ({
  key: row.key,
  id: row.id,
  kind: row.kind,
  subscription: row.subscription,
  channel: { platform: row.platform, id: row.channel },
  dueAt: row.due_at,
  window: { from: row.window_from, to: row.window_to },
  covers: row.covers,
  story: row.story,
  edition: row.edition,
  attempts: row.attempts,
  firstTry: row.first_try,
  unanswered: row.unanswered,
  sent,
  state: stateOf(row),
});

export const newRow = (delivery: NewDelivery): Insertable<DeliveryRow> => ({
  key: delivery.key,
  kind: delivery.kind,
  subscription: delivery.subscription,
  platform: delivery.channel.platform,
  channel: delivery.channel.id,
  due_at: delivery.dueAt,
  window_from: delivery.window.from,
  window_to: delivery.window.to,
  covers: delivery.covers,
  story: delivery.story,
  edition: null,
  attempts: 0,
  first_try: null,
  unanswered: null,
  ...stateRow({ is: 'due' }),
});
