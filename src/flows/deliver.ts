// One delivery on its way to its channel: is it still wanted, which edition it brings, its messages drawn once, and then sent.
import { z } from 'zod';
import { type Delivery, type DeliveryState, SKIPPED } from '../core/delivery/delivery.ts';
import { lateOf } from '../core/delivery/late.ts';
import { recipeOf } from '../core/delivery/recipe.ts';
import type { Subscription } from '../core/delivery/subscription.ts';
import type { DigestDefinition } from '../core/digest/definition.ts';
import type { Edition, NumberedEdition, Receipt } from '../core/digest/edition.ts';
import { type Instant, MINUTE } from '../core/time/instant.ts';
import type { DeliveryReader, DeliveryRecord, Subscriptions } from '../ports/deliveries.ts';
import type { EditionStore } from '../ports/editions.ts';
import type { RenderingStore } from '../ports/renderings.ts';
import type { StoryReader } from '../ports/stories.ts';
import type { Clock } from '../ports/system.ts';
import type { EditionFor } from './edit.ts';
import { type Outcome, type Sender, tell } from './tell.ts';

export interface Delivering {
  readonly record: DeliveryRecord & DeliveryReader;
  readonly subscriptions: Subscriptions;
  readonly stories: Pick<StoryReader, 'waiting'>;
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

type Plan =
  | { readonly is: 'tell'; readonly edition: NumberedEdition }
  | { readonly is: 'settle'; readonly state: DeliveryState }
  | { readonly is: 'lost' };

const skip = (reason: string): Plan => ({ is: 'settle', state: { is: 'skipped', reason } });
const fail = (reason: string, nextTry: Instant | null = null): Plan => ({
  is: 'settle',
  state: { is: 'failed', reason, nextTry },
});

interface Work extends Delivering, Sender {
  readonly delivery: Delivery;
}

/** The edition that the delivery has, or the one that it gets now. */
const editionOf = async (
  work: Work,
  { takes, zone }: Subscription,
  recipe: DigestDefinition,
): Promise<NumberedEdition | null> => {
  const { delivery, record } = work;
  if (delivery.edition !== null) return work.editions.byId(delivery.edition);
  const last = await record.lastReceived(delivery.channel);
  return work.editionFor({
    kind: delivery.kind,
    recipe,
    window: { ...delivery.window, zone },
    language: work.language,
    baseline: last?.edition ?? null,
    story: delivery.story ?? (takes.kind === 'story' ? takes.story : null),
  });
};

/** A feed may fail for days: that alone breaks no silence. */
const isSure = ({ notPlaced, notTold }: Receipt): boolean => notPlaced === 0 && notTold === 0;

/** Nothing to tell: updates are not worth a line, a digest where its file wants none and surely nothing is missing. */
const isSilent = (
  { kind, covers }: Delivery,
  recipe: DigestDefinition,
  { stories, receipt }: Edition,
): boolean =>
  stories.length === 0 && (kind === 'update' || covers === 0 || (recipe.quiet === 'skip' && isSure(receipt)));

/** How long a digest waits for articles of its window that have no story yet: so long it is not late. */
const FOR_PLACES = 10 * MINUTE;
const PLACES_AGAIN = 5_000;

/** The next window begins after this one: what has no story yet would be told in neither. Null: it need not wait. */
const untilPlaced = async ({ delivery, stories, clock }: Work): Promise<Plan | null> => {
  const overdue = clock.now() - delivery.dueAt;
  // A run as of an instant to come does not wait until it has come.
  if (delivery.kind === 'update' || overdue < 0 || overdue >= FOR_PLACES) return null;
  if ((await stories.waiting(delivery.window)) === 0) return null;
  return fail('its articles are still being sorted into stories', clock.now() + PLACES_AGAIN);
};

const plan = async (work: Work): Promise<Plan> => {
  const { delivery, record, owner } = work;
  const subscription = await work.subscriptions.byId(delivery.subscription);
  const recipe = subscription === null ? null : recipeOf(subscription.takes, work.digests);
  const isBegun = delivery.firstTry !== null && delivery.edition !== null;
  if (isBegun) {
    const edition = await work.editions.byId(delivery.edition ?? '');
    return edition === null ? fail('its edition is gone') : { is: 'tell', edition };
  }
  if (subscription === null) return skip(SKIPPED.left);
  if (subscription.paused) return skip(SKIPPED.paused);
  if (recipe === null) return fail('its digest is gone: no file in digests/ has that name');
  const wait = delivery.edition === null ? await untilPlaced(work) : null;
  if (wait !== null) return wait;
  const edition = await editionOf(work, subscription, recipe);
  if (edition === null) return fail('its edition is gone');
  if (!(await record.freeze(delivery.key, owner, edition.edition.id))) return { is: 'lost' };
  if (isSilent(delivery, recipe, edition.edition)) return skip(SKIPPED.silent);
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
