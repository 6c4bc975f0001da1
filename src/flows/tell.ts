// Sends the messages of a delivery, each once: begun before it is sent, written down after, looked up where the answer was lost.
import type { Delivery, DeliveryState, Failed } from '../core/delivery/delivery.ts';
import { markOf } from '../core/delivery/keys.ts';
import { afterBlindLook, lookSince, nextLook } from '../core/delivery/look.ts';
import { afterRefusal, pauseAfter } from '../core/delivery/retry.ts';
import type { Instant } from '../core/time/instant.ts';
import type { DeliveryRecord } from '../ports/deliveries.ts';
import type { Found, Messenger } from '../ports/platform.ts';
import type { Clock } from '../ports/system.ts';

/** Who sends, and on what terms. */
export interface Sender {
  readonly messenger: Messenger;
  readonly owner: string;
  /** How long a claim holds without a sign of life, in ms. */
  readonly lease: number;
  /** False once the sends of this platform belong to another process. */
  readonly holds: () => Promise<boolean>;
  /** Nothing is told as posted before this: a run may be made as of an instant to come. */
  readonly notBefore: Instant;
  /** Resolves when what is under way is left behind: whoever goes on with it looks for it, as after a sudden end. */
  readonly left: Promise<null>;
}

/** Null: the claim was lost or left behind, somebody else goes on with it. */
export type Outcome = DeliveryState | null;

export interface Telling extends Sender {
  readonly delivery: Delivery;
  readonly record: DeliveryRecord;
  readonly clock: Clock;
  /** 0 up to 1. */
  readonly chance: () => number;
}

/** `go on`: the part stands in the channel; null: somebody else goes on with it. */
type Step = { readonly is: 'go on' } | { readonly is: 'send' } | DeliveryState | null;

const postOf = ({ delivery }: Telling, part: number) => ({
  channel: delivery.channel,
  mark: markOf(delivery.key),
  part,
});

const recorded = async (work: Telling, part: number, message: string): Promise<Step> => {
  const { record, delivery, owner, clock, lease } = work;
  const isOurs = await record.part(delivery.key, owner, { part, message }, clock.now() + lease);
  return isOurs ? { is: 'go on' } : null;
};

/** What the platform says to a look; a platform that cannot be asked now says nothing, and is asked again later. */
const found = async (work: Telling, part: number, lostAt: Instant): Promise<Found | Failed | null> => {
  const { messenger, delivery, clock, left } = work;
  try {
    const look = messenger.find(postOf(work, part), lookSince(delivery.firstTry ?? lostAt));
    return await Promise.race([look, left]);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const reason = `the answer was lost, and the channel cannot be looked at now: ${why}`;
    return { is: 'failed', reason, nextTry: clock.now() + afterBlindLook(work.chance()) };
  }
};

/** Did the part whose answer was lost arrive? `lostAt` is when its send began. */
const look = async (work: Telling, part: number, lostAt: Instant): Promise<Step> => {
  const { messenger, clock } = work;
  const seen = await found(work, part, lostAt);
  if (seen === null) return null;
  switch (seen.is) {
    case 'there':
      return recorded(work, part, seen.message);
    case 'cannot-tell':
      return { is: 'unknown', at: clock.now(), reason: seen.reason };
    case 'failed':
      return seen;
    case 'not-there': {
      const next = nextLook({ lostAt, now: clock.now(), pauses: messenger.flags.looks });
      return next === null
        ? { is: 'send' }
        : { is: 'failed', reason: 'the answer was lost; looking for the message again', nextTry: next };
    }
  }
};

const send = async (work: Telling, part: number, drawn: string): Promise<Step> => {
  const { messenger, record, delivery, owner, clock, lease, holds, left } = work;
  const { key } = delivery;
  if (!(await holds())) return null;
  if (!(await record.begin(key, owner, clock.now(), clock.now() + lease))) return null;
  const posted = await Promise.race([messenger.post({ ...postOf(work, part), drawn }), left]);
  if (posted === null) return null;
  const [now, attempts, chance] = [clock.now(), delivery.attempts + 1, work.chance()];
  switch (posted.is) {
    case 'sent':
      return recorded(work, part, posted.message);
    case 'unclear': {
      const pause = Math.max(messenger.flags.looks[0] ?? 0, pauseAfter(attempts, chance));
      return { is: 'failed', reason: posted.reason, nextTry: now + pause };
    }
    case 'refused':
      if (!(await record.refused(key, owner))) return null;
      return afterRefusal({ reason: posted.reason, retryAt: posted.retryAt, attempts, now, chance });
  }
};

/** Sends what is missing; each part waits for the one before. */
export const tell = async (work: Telling, parts: readonly string[]): Promise<Outcome> => {
  const { delivery, clock, notBefore } = work;
  let lostAt = delivery.unanswered;
  for (const [part, drawn] of parts.entries()) {
    if (delivery.sent.some((sent) => sent.part === part)) continue;
    let step: Step = lostAt === null ? { is: 'send' } : await look(work, part, lostAt);
    lostAt = null;
    if (step?.is === 'send') step = await send(work, part, drawn);
    if (step === null || (step.is !== 'go on' && step.is !== 'send')) return step;
  }
  return { is: 'sent', at: Math.max(clock.now(), notBefore) };
};
