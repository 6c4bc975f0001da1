// Which subscriptions take a story, found by what they take and not one by one.
import { recipeOf } from '../core/delivery/recipe.ts';
import { type Subscription, takenId } from '../core/delivery/subscription.ts';
import {
  comesFrom,
  type DigestDefinition,
  isOfEverything,
  type Selection,
} from '../core/digest/definition.ts';
import type { Origin } from '../core/feed/feed.ts';
import type { Story } from '../core/story/story.ts';
import { type TypedWord, topicWords } from '../core/story/topic.ts';
import { fitting } from '../core/story/topic-fit.ts';
import type { Instant } from '../core/time/instant.ts';
import type { Subscriptions } from '../ports/deliveries.ts';
import type { StoryReader } from '../ports/stories.ts';
import type { Breathe } from '../ports/system.ts';
import { matchTopic, STORIES_PER_TOPIC } from './topics.ts';

export interface Taking {
  readonly stories: StoryReader;
  readonly subscriptions: Subscriptions;
  readonly digests: readonly DigestDefinition[];
  readonly breathe: Breathe;
}

export interface Takers {
  /** When the first of them subscribed: what arrived before is nobody's news. Infinity where nobody takes updates. */
  readonly since: Instant;
  /** The subscriptions with updates that take a story of which these articles, by id, are new. */
  of(story: Story, articles: readonly string[]): Promise<readonly Subscription[]>;
}

const PAGE = 500;
/** Topics that are looked at before others get a turn. */
const AT_ONCE = 500;

const wanting = async ({ subscriptions, breathe }: Taking): Promise<readonly Subscription[]> => {
  const all: Subscription[] = [];
  for (;;) {
    const page = await subscriptions.wantingUpdates(all.at(-1)?.id ?? 0, PAGE);
    all.push(...page);
    if (page.length < PAGE) return all;
    await breathe();
  }
};

type Group = readonly [Subscription, ...Subscription[]];

interface Topic {
  readonly topic: string;
  readonly select: Selection;
  readonly words: readonly TypedWord[];
  readonly group: Group;
}

interface Index {
  /** Of digests without a topic and sections: they take every story. */
  readonly all: Subscription[];
  readonly byStory: Map<string, Subscription[]>;
  readonly byFeed: Map<string, Subscription[]>;
  /** Of digests that take some sections alone. */
  readonly bySection: { readonly select: Selection; readonly group: Group }[];
  readonly topics: Topic[];
}

const add = async ({ stories, digests }: Taking, index: Index, group: Group): Promise<void> => {
  const [{ takes }] = group;
  if (takes.kind === 'story') {
    // A story that was merged goes on under another id.
    const id = (await stories.summary(takes.story))?.id ?? takes.story;
    index.byStory.set(id, [...(index.byStory.get(id) ?? []), ...group]);
    return;
  }
  if (takes.kind === 'feed') {
    index.byFeed.set(takes.feed, [...group]);
    return;
  }
  const recipe = recipeOf(takes, digests);
  if (recipe === null) return;
  const { select } = recipe;
  const { topic } = select;
  if (topic !== null) index.topics.push({ topic, select, words: topicWords(topic), group });
  else if (isOfEverything(select)) index.all.push(...group);
  else index.bySection.push({ select, group });
};

const isGroup = (group: readonly Subscription[]): group is Group => group.length > 0;

const indexed = async (deps: Taking, subscriptions: readonly Subscription[]): Promise<Index> => {
  const index: Index = { all: [], byStory: new Map(), byFeed: new Map(), bySection: [], topics: [] };
  const groups = Map.groupBy(subscriptions, ({ takes }) => takenId(takes));
  const all: readonly (readonly Subscription[])[] = [...groups.values()];
  for (const group of all.filter(isGroup)) await add(deps, index, group);
  return index;
};

/** Topics that may mean the story are few; only those are searched for, each once. */
const topicTakers = (deps: Taking, topics: readonly Topic[]) => {
  const found = new Map<string, ReadonlySet<string>>();
  const storiesOf = async (topic: string): Promise<ReadonlySet<string>> => {
    const match = await matchTopic(deps.stories, topic, STORIES_PER_TOPIC);
    return new Set(match.is === 'found' ? match.stories.map(({ id }) => id) : []);
  };
  return async (story: Story, origins: readonly Origin[]): Promise<readonly Subscription[]> => {
    const fits = fitting(story);
    const takers: Subscription[] = [];
    for (const [at, { topic, select, words, group }] of topics.entries()) {
      if (at % AT_ONCE === AT_ONCE - 1) await deps.breathe();
      if (!comesFrom(select, origins) || !fits(words)) continue;
      const ids = found.get(topic) ?? (await storiesOf(topic));
      found.set(topic, ids);
      if (ids.has(story.id)) takers.push(...group);
    }
    return takers;
  };
};

/** Where nobody cares from which feed something comes, nobody asks. */
const caresForOrigins = ({ byFeed, bySection, topics }: Index): boolean =>
  byFeed.size > 0 || bySection.length > 0 || topics.some(({ select }) => select.sections.length > 0);

const originTakers = ({ byFeed, bySection }: Index, origins: readonly Origin[]): readonly Subscription[] => [
  ...new Set(origins.map(({ feed }) => feed)).values().flatMap((feed) => byFeed.get(feed) ?? []),
  ...bySection.filter(({ select }) => comesFrom(select, origins)).flatMap(({ group }) => group),
];

export const takersOf = async (deps: Taking): Promise<Takers> => {
  const subscriptions = await wanting(deps);
  const index = await indexed(deps, subscriptions);
  const { all, byStory, topics } = index;
  const byTopic = topicTakers(deps, topics);
  const cares = caresForOrigins(index);
  return {
    since: subscriptions.reduce(
      (least, { createdAt }) => Math.min(least, createdAt),
      Number.POSITIVE_INFINITY,
    ),
    of: async (story, articles) => {
      const origins = cares ? await deps.stories.feedsOf(articles) : [];
      return [
        ...all,
        ...(byStory.get(story.id) ?? []),
        ...originTakers(index, origins),
        ...(await byTopic(story, origins)),
      ];
    },
  };
};
