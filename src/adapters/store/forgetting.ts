// Forgetting, step by step: each step is one transaction of its own, so that an end in between leaves a whole store.
import type { Forgetting, Step, Stepped } from '../../ports/forgetting.ts';
import { forgetArticles } from './forgetting-articles.ts';
import { forgetFeeds, forgetItems } from './forgetting-feeds.ts';
import { forgetDeliveries, forgetEditions, forgetMessages } from './forgetting-posts.ts';
import { forgetKeys } from './forgotten-keys.ts';
import type { Connections, Writing } from './rows.ts';
import { giveBack } from './space.ts';
import { forgetTerms } from './term-counts.ts';

export const openForgetting = (connections: Connections): Forgetting => {
  const { writer } = connections;
  const stepping =
    (forget: (trx: Writing, step: Step) => Promise<Stepped>) =>
    (step: Step): Promise<Stepped> =>
      writer.transaction().execute((trx) => forget(trx, step));
  /** What is given up without exception needs no place: the next of it is always the first. */
  const emptying = (forget: (trx: Writing, step: Step) => Promise<number>) =>
    stepping(async (trx, step) => {
      const forgotten = await forget(trx, step);
      return { forgotten, next: forgotten < step.most ? null : step.after };
    });
  return {
    articles: (step, at, isTold) =>
      writer.transaction().execute((trx) => forgetArticles(trx, step, at, isTold)),
    deliveries: stepping(forgetDeliveries),
    editions: stepping(forgetEditions),
    items: stepping(forgetItems),
    feeds: stepping(forgetFeeds),
    messages: stepping(forgetMessages),
    keys: emptying((trx, { before, most }) => forgetKeys(trx, before, most)),
    words: emptying((trx, { most }) => forgetTerms(trx, most)),
    space: (step) => giveBack(connections, step),
  };
};
