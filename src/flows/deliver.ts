// One delivery on its way to its channel: edition frozen, messages drawn once, each sent once, each lost answer looked up.
import { z } from 'zod';
import type { Delivery, DeliveryState, Failed } from '../core/delivery/delivery.ts';
import { markOf } from '../core/delivery/keys.ts';
import { lateOf } from '../core/delivery/late.ts';
import { afterBlindLook, lookSince, nextLook } from '../core/delivery/look.ts';
import { recipeOf } from '../core/delivery/recipe.ts';
import { afterRefusal, pauseAfter } from '../core/delivery/retry.ts';
import type { Subscription } from '../core/delivery/subscription.ts';
import type { DigestDefinition } from '../core/digest/definition.ts';
import type { NumberedEdition } from '../core/digest/edition.ts';
import type { Instant } from '../core/time/instant.ts';
import type { DeliveryReader, DeliveryRecord, Subscriptions } from '../ports/deliveries.ts';
import type { EditionStore } from '../ports/editions.ts';
import type { Found, Messenger } from '../ports/platform.ts';
import type { RenderingStore } from '../ports/renderings.ts';
import type { Clock } from '../ports/system.ts';
import type { EditionFor } from './edit.ts';

export interface Delivering {
  readonly record: DeliveryRecord & DeliveryReader;
  readonly subscriptions: Subscriptions;
  readonly editions: EditionStore;
  readonly editionFor: EditionFor;
  readonly renderings: RenderingStore;
  readonly digests: readonly DigestDefinition[];
  /** BCP 47 tag of labels and dates. */
  readonly language: string;
  readonly clock: Clock;
  /** 0 up to 1. */
  readonly chance: () => number;
}

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
}

/** Null: the claim was lost, somebody else goes on with it. */
export type Outcome = DeliveryState | null;

type Plan =
  | { readonly is: 'tell'; readonly edition: NumberedEdition }
  | { readonly is: 'settle'; readonly state: DeliveryState }
  | { readonly is: 'lost' };

const skip = (reason: string): Plan => ({ is: 'settle', state: { is: 'skipped', reason } });
const fail = (reason: string): Plan => ({ is: 'settle', state: { is: 'failed', reason, nextTry: null } });

interface Work extends Delivering, Sender {
  readonly delivery: Delivery;
}

/** The edition that the delivery has, or the one that it gets now. */
const editionOf = async (
  work: Work,
  { takes, zone }: Subscription,
  recipe: DigestDefinition,
): Promise<NumberedEdition | null> => {
  const { delivery, record, clock, notBefore } = work;
  if (delivery.edition !== null) return work.editions.byId(delivery.edition);
  const last = await record.lastReceived(delivery.channel, Math.max(clock.now(), notBefore) + 1);
  return work.editionFor({
    kind: delivery.kind,
    recipe,
    window: { ...delivery.window, zone },
    language: work.language,
    baseline: last?.edition ?? null,
    story: delivery.story ?? (takes.kind === 'story' ? takes.story : null),
  });
};

/** Nothing to tell: an update is not worth a line, a digest where the channel's digest wants one. */
const isSilent = (delivery: Delivery, recipe: DigestDefinition): boolean =>
  delivery.kind === 'update' || recipe.quiet === 'skip';

const plan = async (work: Work): Promise<Plan> => {
  const { delivery, record, owner } = work;
  const subscription = await work.subscriptions.byId(delivery.subscription);
  const recipe = subscription === null ? null : recipeOf(subscription.takes, work.digests);
  const isBegun = delivery.firstTry !== null && delivery.edition !== null;
  if (isBegun) {
    const edition = await work.editions.byId(delivery.edition ?? '');
    return edition === null ? fail('its edition is gone') : { is: 'tell', edition };
  }
  if (subscription === null) return skip('the channel no longer takes it');
  if (subscription.paused) return skip('the subscription is paused');
  if (recipe === null) return fail('its digest is gone: no file in digests/ has that name');
  const edition = await editionOf(work, subscription, recipe);
  if (edition === null) return fail('its edition is gone');
  if (!(await record.freeze(delivery.key, owner, edition.edition.id))) return { is: 'lost' };
  if (edition.edition.stories.length === 0 && isSilent(delivery, recipe)) return skip('nothing new to tell');
  return { is: 'tell', edition };
};

const drawnSchema = z.object({ parts: z.array(z.string()) });

/** Drawn once for all channels with the same edition: what is stored is sent, whichever process sends it. */
const partsOf = async (work: Work, numbered: NumberedEdition): Promise<readonly string[]> => {
  const { messenger, delivery, clock, notBefore } = work;
  const late = lateOf(delivery, Math.max(delivery.firstTry ?? clock.now(), notBefore));
  const { id, language } = numbered.edition;
  const key = [id, messenger.name, language, messenger.renderer, late?.postedAt, late?.covers].join(' ');
  const json = await work.renderings.once(key, () => JSON.stringify(messenger.draw(numbered, late)));
  return drawnSchema.parse(JSON.parse(json)).parts;
};

/** `go on`: the part stands in the channel; null: the claim was lost. */
type Step = { readonly is: 'go on' } | { readonly is: 'send' } | DeliveryState | null;

const postOf = ({ delivery }: Work, part: number) => ({
  channel: delivery.channel,
  mark: markOf(delivery.key),
  part,
});

const recorded = async (work: Work, part: number, message: string): Promise<Step> => {
  const { record, delivery, owner, clock, lease } = work;
  const isOurs = await record.part(delivery.key, owner, { part, message }, clock.now() + lease);
  return isOurs ? { is: 'go on' } : null;
};

/** What the platform says to a look; a platform that cannot be asked now says nothing, and is asked again later. */
const found = async (work: Work, part: number, lostAt: Instant): Promise<Found | Failed> => {
  const { messenger, delivery, clock } = work;
  try {
    return await messenger.find(postOf(work, part), lookSince(delivery.firstTry ?? lostAt));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const reason = `the answer was lost, and the channel cannot be looked at now: ${why}`;
    return { is: 'failed', reason, nextTry: clock.now() + afterBlindLook(work.chance()) };
  }
};

/** Did the part whose answer was lost arrive? `lostAt` is when its send began. */
const look = async (work: Work, part: number, lostAt: Instant): Promise<Step> => {
  const { messenger, clock } = work;
  const seen = await found(work, part, lostAt);
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

const send = async (work: Work, part: number, drawn: string): Promise<Step> => {
  const { messenger, record, delivery, owner, clock, lease, holds } = work;
  const { key } = delivery;
  if (!(await holds())) return null;
  if (!(await record.begin(key, owner, clock.now(), clock.now() + lease))) return null;
  const posted = await messenger.post({ ...postOf(work, part), drawn });
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
const tell = async (work: Work, parts: readonly string[]): Promise<Outcome> => {
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

/** Takes a claimed delivery as far as it gets, and writes down where that is. */
export const delivering =
  (deps: Delivering) =>
  async (delivery: Delivery, sender: Sender): Promise<Outcome> => {
    const work: Work = { ...deps, ...sender, delivery };
    const planned = await plan(work);
    if (planned.is === 'lost') return null;
    const outcome =
      planned.is === 'settle' ? planned.state : await tell(work, await partsOf(work, planned.edition));
    if (outcome === null) return null;
    return (await deps.record.settle(delivery.key, sender.owner, outcome)) ? outcome : null;
  };
