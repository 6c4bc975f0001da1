// Where processor time is spent: here, for a run that ends soon, or in threads, so that no answer waits for it.
import { isWorthTelling } from '../../core/delivery/news.ts';
import { tellStory } from '../../core/digest/story-told.ts';
import { analyse } from '../../core/language/analyse.ts';
import { describeStory } from '../../core/question/description.ts';
import { readEvents } from '../../core/timeline/events.ts';
import type { Thinking } from '../../ports/thinking.ts';
import type { WorkerPool } from './worker-pool.ts';

export const thinkingHere: Thinking = {
  read: async (article) => analyse(article),
  describe: async (story, at) => describeStory(story, at),
  tell: async (story, telling) => tellStory(story, telling),
  events: async ({ articles }) => readEvents(articles),
  isWorthTelling: async (story, told, at) => isWorthTelling(story, told, at),
};

export type Task = keyof Thinking;

/** What a thread is asked: one of the tasks, with its arguments. */
export interface TaskAsked {
  readonly task: Task;
  readonly with: readonly unknown[];
}

/** The thread runs `thinkingHere`, so that its answers are what the same task gives here. */
export const thinkingIn = (pool: WorkerPool): Thinking => {
  const ask =
    <Name extends Task>(task: Name) =>
    (...args: Parameters<Thinking[Name]>): ReturnType<Thinking[Name]> =>
      pool.ask({ task, with: args } satisfies TaskAsked) as ReturnType<Thinking[Name]>;
  return {
    // Only what reading needs: the rest of an article need not travel.
    read: ({ title, text, language, published, knownAt }) =>
      ask('read')({ title, text, language, published, knownAt }),
    describe: ask('describe'),
    tell: ask('tell'),
    events: ask('events'),
    isWorthTelling: ask('isWorthTelling'),
  };
};
