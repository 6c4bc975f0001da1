// Takes in what a feed brings: its new and changed entries as articles, each remembered as soon as it is kept.
import type { FeedDocument } from '../core/feed/document.ts';
import { type Item, itemsOf, type SeenItem, seenAfter, takingOf } from '../core/feed/items.ts';
import { wasRead } from '../core/feed/state.ts';
import type { ClaimedFeed, FeedPolls } from '../ports/feeds.ts';
import type { Clock, Log } from '../ports/system.ts';
import type { Collect } from './collect.ts';
import { type Filling, filling } from './fill.ts';

export interface TakingIn extends Filling {
  readonly feeds: Pick<FeedPolls, 'seen' | 'remember'>;
  readonly collect: Collect;
  readonly clock: Clock;
  readonly log: Log;
}

export interface TakenIn {
  /** Articles that were stored or revised. */
  readonly kept: number;
  /** At least one entry was not there the last time. */
  readonly isNews: boolean;
}

/** An entry that could not be kept is taken up again, later and later. */
const tryAgain = (item: SeenItem): SeenItem => ({ ...item, print: '' });
/** A page that did not answer so often is not asked for again: the teaser stays. */
const PAGE_TRIES = 4;
