// What a channel was told and when: by story and by article, so that news stays told when its story is merged, split or regrouped.
import { newsAt } from '../article/article.ts';
import type { Story } from '../story/story.ts';
import { DAY, type Instant } from '../time/instant.ts';
import type { EditionStory, Told, ToldOfStory } from './edition.ts';

type Times = Told[string];

/** What was told a month ago is forgotten: a story that comes back after that is news. */
const REMEMBERED = 30 * DAY;
/** A story that was told is known again by so many of its articles, the newest. */
const KNOWN_BY = 20;

const together = (times: readonly Times[]): Times | null =>
  times.length === 0
    ? null
    : {
        first: Math.min(...times.map(({ first }) => first)),
        last: Math.max(...times.map(({ last }) => last)),
      };

/** One article that was told does not make a story told: at least half of what the story held by then must have been. */
const byArticles = (told: Told, { articles }: Pick<Story, 'articles'>): Times | null => {
  const times = together(articles.flatMap(({ article }) => told[article.id] ?? []));
  if (times === null) return null;
  const held = articles
    .map(({ article }) => article)
    .filter(({ knownAt, arrivedAt }) => Math.max(knownAt, arrivedAt) <= times.last)
    .slice(-KNOWN_BY);
  return held.filter(({ id }) => told[id] !== undefined).length * 2 >= held.length ? times : null;
};

/**
 * Stories that became one were told at different times: what came to the one after its last telling, and before the other's, is in
 * neither. A telling remembers only so many articles: of what is older than those nobody knows.
 */
const missedIn = (told: Told, { articles }: Pick<Story, 'articles'>, last: Instant): readonly string[] => {
  const tellings = articles.flatMap(({ article }) => told[article.id]?.last ?? []);
  const earliest = Math.min(...tellings);
  if (tellings.filter((at) => at === last).length >= KNOWN_BY) return [];
  return articles
    .map(({ article }) => article)
    .filter((article) => told[article.id] === undefined)
    .filter((article) => newsAt(article) > earliest && newsAt(article) <= last)
    .map(({ id }) => id);
};

/** When this story was told first and last, under whatever id, and what was left out; null when never. Its articles stand oldest first. */
export const toldOf = (told: Told, story: Story): ToldOfStory | null => {
  const times = together([told[story.id] ?? [], byArticles(told, story) ?? []].flat());
  if (times === null) return null;
  const missed = missedIn(told, story, times.last);
  return missed.length === 0 ? times : { ...times, missed };
};

/** What was told before, with what is told at `at`. */
export const remember = (before: Told, stories: readonly EditionStory[], at: Instant): Told => {
  const kept = Object.entries(before).filter(([, { last }]) => at - last <= REMEMBERED);
  const now = stories.flatMap(({ id, firstTold, sources }) => [
    [id, { first: firstTold ?? at, last: at }] as const,
    ...sources
      .slice(0, KNOWN_BY)
      .map(
        ({ source: { article } }) => [article, { first: before[article]?.first ?? at, last: at }] as const,
      ),
  ]);
  return Object.fromEntries([...kept, ...now].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
};
