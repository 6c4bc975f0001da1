// What is kept of a story beside its articles, so that nobody who asks has to work it out: its card and its ledger.
import type { Article } from '../article/article.ts';
import { labelOf, searchWords } from '../story/card.ts';
import { originals } from '../story/copies.ts';
import { headlineArticle } from '../story/headline.ts';
import { independentPublishers } from '../story/publishers.ts';
import type { ReadArticle, Story, StorySummary } from '../story/story.ts';
import type { Instant } from '../time/instant.ts';
import { ledgerOf } from './ledger.ts';
import type { LedgerQuestion } from './question.ts';

export interface Description {
  readonly card: StorySummary & {
    readonly firstKnownAt: Instant;
    readonly search: ReturnType<typeof searchWords>;
  };
  readonly ledger: readonly LedgerQuestion[];
}

const isSome = (articles: readonly ReadArticle[]): articles is readonly [ReadArticle, ...ReadArticle[]] =>
  articles.length > 0;

/** As it stands at `at`; null for a story without articles. */
export const describeStory = ({ id, articles }: Story, at: Instant): Description | null => {
  if (!isSome(articles)) return null;
  const { title }: Article = headlineArticle(articles, []);
  const known = articles.map(({ article }) => article.knownAt);
  const card = {
    id,
    title,
    label: labelOf(title),
    articles: articles.length,
    publishers: independentPublishers(articles, originals(articles)),
    firstKnownAt: Math.min(...known),
    lastKnownAt: Math.max(...known),
    search: searchWords(articles),
  };
  return { card, ledger: ledgerOf(articles, at) };
};
