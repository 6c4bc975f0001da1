// Is a story that its reader was never told news of a window, or was an old text only touched up in it?
import type { ReadArticle } from '../story/story.ts';
import { DAY, isWithin, type Window } from '../time/instant.ts';
import { readChanges } from './changes.ts';

/** As for what arrives late: a revision of what became known longer ago is kept, and is no news. */
const NEWS_FOR = 3 * DAY;

const isRevisedIn = ({ article: { revisedAt } }: ReadArticle, window: Window): boolean =>
  revisedAt !== null && isWithin(window, revisedAt);

const isRecent = ({ article: { knownAt, revisedAt } }: ReadArticle): boolean =>
  revisedAt === null || revisedAt - knownAt <= NEWS_FOR;

/** True where the window holds neither: somebody asks for the story itself. */
export const isNewsOf = (articles: readonly ReadArticle[], window: Window): boolean => {
  if (articles.some(({ article }) => isWithin(window, article.knownAt))) return true;
  if (!articles.some((read) => isRevisedIn(read, window))) return true;
  const told = articles.filter((read) => !isRevisedIn(read, window) || isRecent(read));
  return readChanges({ articles: told, ledger: [], since: window.from }).length > 0;
};
