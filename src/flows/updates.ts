// Makes updates due: whose channel takes a story that has just changed, and was not told what is new in it?
import { newsAt } from '../core/article/article.ts';
import { updateKey } from '../core/delivery/keys.ts';
import { isNewsFor } from '../core/delivery/news.ts';
import type { Channel, Subscription } from '../core/delivery/subscription.ts';
import type { DigestDefinition } from '../core/digest/definition.ts';
import type { Told } from '../core/digest/edition.ts';
import { toldOf } from '../core/digest/told.ts';
import { ARTICLES_PER_STORY, type Story } from '../core/story/story.ts';
import type { Instant } from '../core/time/instant.ts';
import type { DeliveryReader, DueWriter, NewDelivery, Subscriptions } from '../ports/deliveries.ts';
import type { EditionStore } from '../ports/editions.ts';
import type { Positions } from '../ports/leases.ts';
import { OperatorError } from '../ports/operator-error.ts';
import type { StoryChange, StoryReader } from '../ports/stories.ts';
import type { Breathe, Log } from '../ports/system.ts';
import type { Thinking } from '../ports/thinking.ts';
import { type Takers, takersOf } from './takers.ts';

export interface Updating {
  readonly stories: StoryReader;
  readonly subscriptions: Subscriptions;
  readonly record: DueWriter & DeliveryReader;
  readonly editions: EditionStore;
  readonly positions: Positions;
  readonly thinking: Pick<Thinking, 'isWorthTelling'>;
  readonly digests: readonly DigestDefinition[];
  readonly breathe: Breathe;
  readonly log: Log;
}

const POSITION = 'noticed';
const BATCH = 200;
/** Written in one transaction, so not too many. */
const WRITTEN_AT_ONCE = 200;

/** One round's memory: many channels were told the same, so each question is asked once. */
interface Round extends Updating {
  readonly at: Instant;
  readonly told: Map<string, Promise<Told>>;
}

const toldIn = async ({ editions }: Updating, edition: string): Promise<Told> =>
  (await editions.byId(edition))?.edition.told ?? {};

const toldTo = async (round: Round, channel: Channel): Promise<Told> => {
  const last = await round.record.lastReceived(channel);
  if (last === null) return {};
  const known = round.told.get(last.edition) ?? toldIn(round, last.edition);
  round.told.set(last.edition, known);
  return known;
};

interface Changed {
  readonly story: Story;
  /** Oldest first, at least one. */
  readonly articles: readonly StoryChange[];
}

/** Several articles of one story are one piece of news. A story that is gone meanwhile (merged) changed under its new name too. */
const changedStories = async (
  { stories }: Updating,
  changes: readonly StoryChange[],
  at: Instant,
): Promise<readonly Changed[]> => {
  const byStory = Map.groupBy(changes, ({ story }) => story);
  const changed: Changed[] = [];
  for (const [id, articles] of byStory) {
    const story = await stories.story(id, at, ARTICLES_PER_STORY);
    if (story !== null) changed.push({ story, articles });
  }
  return changed;
};

const updateOf = (
  { story, articles }: Changed,
  subscription: Subscription,
  at: Instant,
): NewDelivery | null => {
  const news = articles.filter((article) => isNewsFor(subscription, article, at));
  const newest = news.at(-1);
  if (newest === undefined) return null;
  const from = Math.min(...news.map(newsAt)) - 1;
  return {
    key: updateKey(subscription.channel, newest),
    kind: 'update',
    subscription: subscription.id,
    channel: subscription.channel,
    dueAt: at,
    window: { from, to: at },
    covers: 1,
    story: story.id,
  };
};

/** The updates that one changed story makes. Whether it is worth telling depends only on what a channel was told of it. */
const updatesOf = async (
  round: Round,
  changed: Changed,
  takers: readonly Subscription[],
): Promise<readonly NewDelivery[]> => {
  const worth = new Map<string, boolean>();
  const updates: NewDelivery[] = [];
  for (const subscription of takers) {
    const update = updateOf(changed, subscription, round.at);
    if (update === null) continue;
    const told = toldOf(await toldTo(round, subscription.channel), changed.story);
    const known = JSON.stringify([told?.last, told?.missed]);
    const isWorth = worth.get(known) ?? (await round.thinking.isWorthTelling(changed.story, told, round.at));
    worth.set(known, isWorth);
    if (isWorth) updates.push(update);
  }
  return updates;
};

const writeAll = async ({ record, breathe }: Updating, updates: readonly NewDelivery[]): Promise<number> => {
  let made = 0;
  for (let from = 0; from < updates.length; from += WRITTEN_AT_ONCE) {
    made += await record.enqueue(updates.slice(from, from + WRITTEN_AT_ONCE), []);
    await breathe();
  }
  return made;
};

/** A story that cannot be weighed costs only itself: its digest still tells it, and everybody else is told. */
const updateFor = async (round: Round, changed: Changed, takers: Takers): Promise<number> => {
  try {
    const articles = changed.articles.map(({ article }) => article);
    const taking = await takers.of(changed.story, articles);
    return await writeAll(round, await updatesOf(round, changed, taking));
  } catch (error) {
    // What an operator mends stops everything until it is mended.
    if (error instanceof OperatorError) throw error;
    round.log.error({ story: changed.story.id, error }, 'a changed story cannot be weighed for updates');
    return 0;
  }
};

/**
 * Goes on from where the last round came to, while `holds` says that this work is still ours. The place is written down after
 * the deliveries: an end in between repeats them, which changes nothing. Returns how many deliveries were new.
 */
export const updating =
  (deps: Updating) =>
  async (at: Instant, holds: () => Promise<boolean>): Promise<number> => {
    let made = 0;
    let takers: Takers | null = null;
    while (await holds()) {
      const { position, changes } = await deps.stories.changedAfter(
        await deps.positions.read(POSITION),
        BATCH,
      );
      if (changes.length === 0) break;
      takers ??= await takersOf(deps);
      const { since } = takers;
      const round: Round = { ...deps, at, told: new Map() };
      const news = changes.filter((change) => isNewsFor({ createdAt: since }, change, at));
      for (const changed of await changedStories(deps, news, at)) {
        made += await updateFor(round, changed, takers);
        await deps.breathe();
      }
      await deps.positions.write(POSITION, position);
    }
    return made;
  };
