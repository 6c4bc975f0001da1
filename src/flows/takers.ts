// Which subscriptions take a story, found by what they take and not one by one.
import { recipeOf } from '../core/delivery/recipe.ts';
import type { Subscription, Taken } from '../core/delivery/subscription.ts';
import type { DigestDefinition } from '../core/digest/definition.ts';
import type { Subscriptions } from '../ports/deliveries.ts';
import type { StoryReader } from '../ports/stories.ts';
import type { Breathe } from '../ports/system.ts';
import { matchTopic } from './topics.ts';

export interface Taking {
  readonly stories: StoryReader;
  readonly subscriptions: Subscriptions;
  readonly digests: readonly DigestDefinition[];
  readonly breathe: Breathe;
}

/** The subscriptions with updates that take a story. */
export type Takers = (story: string) => Promise<readonly Subscription[]>;

const PAGE = 500;
const STORIES_PER_TOPIC = 60;

const wanting = async ({ subscriptions, breathe }: Taking): Promise<readonly Subscription[]> => {
  const all: Subscription[] = [];
  for (;;) {
    const page = await subscriptions.wantingUpdates(all.at(-1)?.id ?? 0, PAGE);
    all.push(...page);
    if (page.length < PAGE) return all;
    await breathe();
  }
};

/** Null: every story. */
const storiesOf = async ({ stories, digests }: Taking, takes: Taken): Promise<ReadonlySet<string> | null> => {
  // A story that was merged goes on under another id.
  if (takes.kind === 'story') return new Set([(await stories.summary(takes.story))?.id ?? takes.story]);
  const recipe = recipeOf(takes, digests);
  if (recipe === null) return new Set();
  if (recipe.select.topic === null) return null;
  const match = await matchTopic(stories, recipe.select.topic, STORIES_PER_TOPIC);
  return new Set(match.is === 'found' ? match.stories.map(({ id }) => id) : []);
};

const nameOf = (takes: Taken): string =>
  takes.kind === 'story' ? `story ${takes.story}` : JSON.stringify(takes);

export const takersOf = async (deps: Taking): Promise<Takers> => {
  const groups = Map.groupBy(await wanting(deps), ({ takes }) => nameOf(takes));
  const ofAll: Subscription[] = [];
  const ofStory = new Map<string, Subscription[]>();
  for (const group of groups.values()) {
    const [first] = group;
    const ids = first === undefined ? new Set<string>() : await storiesOf(deps, first.takes);
    if (ids === null) ofAll.push(...group);
    for (const id of ids ?? []) ofStory.set(id, [...(ofStory.get(id) ?? []), ...group]);
    await deps.breathe();
  }
  return async (story) => [...ofAll, ...(ofStory.get(story) ?? [])];
};
