// How an article came, and what follows from that: since when it counts, and whether it is news.
import { DAY, type Instant } from '../time/instant.ts';
import type { Article, Publication } from './article.ts';
import { knownAtOf } from './draft.ts';

export type Arrival =
  | {
      readonly is: 'import';
      /** It counts as news of now, whenever it was published. */
      readonly asNews: boolean;
      /** What all mail calls it: its message id. */
      readonly mail?: string;
      /** Somebody pasted it in a chat: it is a text of its own, whatever stands there already. */
      readonly isPasted?: true;
    }
  | {
      readonly is: 'feed';
      /** The feed's id in the store, and the item's in the feed; null where the feed gives none. */
      readonly feed: string;
      readonly guid: string | null;
      /** What the feed held when it was asked for the first time was not published for whoever has just added it. */
      readonly isFirstContact: boolean;
      /** The host that the feed was asked of. */
      readonly site: string;
      /** Whoever runs Dateline says whose feed it is. */
      readonly isNamed: boolean;
    };

export type FromFeed = Extract<Arrival, { readonly is: 'feed' }>;

export type Counted = Pick<Article, 'knownAt' | 'isNews'>;

/** A feed item that is older when it arrives is kept, and is no news. */
const NEWS_FOR = 3 * DAY;

/** The latest that it can have been: a day lasts until its end, and the text of an item may be younger than the day it speaks of. */
const latestOf = (
  published: Exclude<Publication, { readonly is: 'absent' }>,
  arrivedAt: Instant,
): Instant => {
  if (published.is === 'inferred') return arrivedAt;
  return published.precision === 'day' ? published.at + DAY - 1 : published.at;
};

const ofNewItem = (published: Publication, arrivedAt: Instant): Counted =>
  published.is !== 'absent' && arrivedAt - latestOf(published, arrivedAt) > NEWS_FOR
    ? { knownAt: knownAtOf(published, arrivedAt, false), isNews: false }
    : { knownAt: arrivedAt, isNews: true };

/**
 * By publication, so that a feed of ten years does not flood the next digest; what has no date is taken to be old. Nobody follows
 * what stood there before: in a digest it has its place, and it makes no update.
 */
const ofFirstContact = (published: Publication, arrivedAt: Instant): Counted => ({
  knownAt: published.is === 'absent' ? arrivedAt - NEWS_FOR : knownAtOf(published, arrivedAt, false),
  isNews: false,
});

/** Dated by its source within these days: something happened, whatever a label of it stood for before. */
export const isDatedNow = (published: Publication, arrivedAt: Instant): boolean =>
  published.is === 'known' && ofNewItem(published, arrivedAt).isNews;

export const countedAs = (arrival: Arrival, published: Publication, arrivedAt: Instant): Counted => {
  if (arrival.is === 'import') {
    const { asNews } = arrival;
    return {
      knownAt: knownAtOf(published, arrivedAt, asNews),
      isNews: asNews || published.is !== 'absent',
    };
  }
  return arrival.isFirstContact ? ofFirstContact(published, arrivedAt) : ofNewItem(published, arrivedAt);
};
