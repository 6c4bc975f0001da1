// A label was met again: is what stands under it the article that it stood for, or did its source use the label for another one?
import { DAY } from '../time/instant.ts';
import { addressKey } from './address-key.ts';
import type { Article, Publication } from './article.ts';
import type { ArticleDraft } from './draft.ts';
import { bare, isTelling, sharedPart, shareWord } from './likeness.ts';

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

/** Whatever their titles, which columns repeat. */
const hasOtherText = (article: Article, { text }: ArticleDraft): boolean =>
  sharedPart(article.text, text) < ENTIRELY_OTHER &&
  (Math.min(article.text.length, text.length) >= TEASER || !shareWord(article.text, text));

const isAtOneAddress = ({ url: a }: Article, { url: b }: ArticleDraft): boolean => {
  const [one, other] = [a === null ? null : addressKey(a), b === null ? null : addressKey(b)];
  return one !== null && one === other;
};

export interface Met {
  readonly key: string;
  readonly article: Article;
  readonly draft: ArticleDraft;
  /** Of the draft. */
  readonly published: Publication;
  readonly isInFeed: boolean;
  /** Both came at once, so that one is no later version of the other. */
  readonly isTogether: boolean;
  /** Its feed calls it by an id, and the article was not found by that. */
  readonly hasOtherId: boolean;
  /** Several ids were met at the address. */
  readonly isShared: boolean;
}

const isAnotherDay = ({ article, published }: Met): boolean =>
  published.is !== 'absent' &&
  article.published.is !== 'absent' &&
  Math.abs(published.at - article.published.at) >= DAY;

/** A column at its own address; elsewhere another feed says something else of the same article. */
const isNextOfColumn = (met: Met): boolean =>
  bare(met.article.publisher ?? '') === bare(met.draft.publisher ?? '') &&
  isAnotherDay(met) &&
  hasOtherText(met.article, met.draft);

/** Feeds give one id to several items. */
const isOfId = ({ article, draft, isTogether }: Met): boolean =>
  (!isTogether && isAtOneAddress(article, draft)) || !isEntirelyOther(article, draft);

/** A short text (a warning, a notice) is written again when the same happens again. */
const isOfText = (met: Met): boolean =>
  isTelling(met.draft.text) || isAtOneAddress(met.article, met.draft) || !isAnotherDay(met);

/** Feeds give one address to all their items. */
const isOfAddress = (met: Met): boolean => {
  const { article, draft, isTogether, hasOtherId, isShared } = met;
  if (hasOtherId && (isTogether || isShared || isNextOfColumn(met))) return false;
  return !isEntirelyOther(article, draft);
};

/** By the kind of the key under which the article was found. A text that came under another title may be a boilerplate. */
export const isStillTheSame = (met: Met): boolean => {
  const { key, article, draft, isInFeed, isTogether, hasOtherId } = met;
  const is = (kind: string): boolean => key.startsWith(`${kind}:`);
  if (is('body')) return !isTogether && shareWord(article.title, draft.title);
  if (is('title') || is('file'))
    return !isTogether && !(isInFeed && hasOtherId && hasOtherText(article, draft));
  if (!isInFeed) return true;
  if (is('guid')) return isOfId(met);
  if (is('text')) return isOfText(met);
  return is('at') ? isOfAddress(met) : true;
};
