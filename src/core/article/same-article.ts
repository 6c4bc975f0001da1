// A label was met again: is what stands under it the article that it stood for, or did its source use the label for another one?
import { addressKey } from './address-key.ts';
import type { Article } from './article.ts';
import type { ArticleDraft } from './draft.ts';
import { sharedPart, shareWord } from './likeness.ts';

/** What texts of one event from one publisher share is less; a text that was worked over shares more. */
const ENTIRELY_OTHER = 0.2;
/** A teaser of this length may be the same for everything. */
const TEASER = 120;

const isEntirelyOther = (article: Article, { title, text }: ArticleDraft): boolean => {
  if (sharedPart(article.title, title) >= ENTIRELY_OTHER) return false;
  return Math.min(article.text.length, text.length) < TEASER
    ? !shareWord(article.title, title)
    : sharedPart(article.text, text) < ENTIRELY_OTHER;
};

const isAtOneAddress = ({ url: a }: Article, { url: b }: ArticleDraft): boolean => {
  const [one, other] = [a === null ? null : addressKey(a), b === null ? null : addressKey(b)];
  return one !== null && one === other;
};

export interface Met {
  readonly key: string;
  readonly article: Article;
  readonly draft: ArticleDraft;
  readonly isInFeed: boolean;
  /** Both came at once, so that one is no later version of the other. */
  readonly isTogether: boolean;
}

/**
 * By the kind of the key under which the article was found. Feeds give one id to several items, and one address to all of them; a text
 * that came under another title may be a boilerplate.
 */
export const isStillTheSame = ({ key, article, draft, isInFeed, isTogether }: Met): boolean => {
  if (key.startsWith('body:')) return !isTogether && shareWord(article.title, draft.title);
  const isId = key.startsWith('guid:');
  if (!isInFeed || !(isId || key.startsWith('at:'))) return true;
  if (isId && !isTogether && isAtOneAddress(article, draft)) return true;
  return !isEntirelyOther(article, draft);
};
