// What came when a feed was asked just now: what it holds, or what is wrong with it and what to do about it.
import type { Instant } from '../time/instant.ts';
import type { FeedDocument } from './document.ts';
import { newestDate } from './rhythm.ts';

/** Both are clauses without a full stop; neither holds more of an address than host and path. */
export interface FeedTrouble {
  readonly why: string;
  readonly todo: string;
}

export type FeedCheck =
  | {
      readonly is: 'read';
      /** `rss-2.0`, `atom-1.0` … */
      readonly format: string;
      readonly items: number;
      /** By the dates of its items; null where they have none. */
      readonly newest: Instant | null;
      /** Where it has moved for good, or null. */
      readonly movedTo: string | null;
      /** False: its end was missing. */
      readonly isWhole: boolean;
    }
  | ({ readonly is: 'failed' } & FeedTrouble);

export const checkOf = (document: FeedDocument, movedTo: string | null, now: Instant): FeedCheck => ({
  is: 'read',
  format: document.format,
  items: document.entries.length,
  newest: newestDate(document, now),
  movedTo,
  isWhole: document.isWhole,
});

const LOOK_AGAIN = 'check the address, or give that of the site: it may name its feeds';

const STATUSES: readonly (readonly [holds: (status: number) => boolean, what: string, todo: string])[] = [
  [(status) => status === 410, 'it is gone for good', 'remove it'],
  [(status) => status === 404, 'there is nothing at that address', LOOK_AGAIN],
  [
    (status) => status === 401 || status === 407,
    'it wants a name and password',
    'look for an address that needs none: Dateline sends no passwords',
  ],
  [
    (status) => status === 403 || status === 451,
    'it does not let this server read it',
    'ask its publisher, or look for another feed of it',
  ],
  [(status) => status === 429, 'it is asked too often', 'wait: it is asked less from now on'],
  [(status) => status >= 500, 'its server has a fault', 'wait: that is for its publisher to mend'],
];

/** Of an answer that is not 200. */
export const statusTrouble = (status: number, host: string): FeedTrouble => {
  const [, what, todo] = STATUSES.find(([holds]) => holds(status)) ?? [null, 'that is no feed', LOOK_AGAIN];
  return { why: `${host} answers ${status}: ${what}`, todo };
};

/** Of an answer that cannot be read as a feed; `why` is the reader's. */
export const noFeedTrouble = (why: string): FeedTrouble => ({ why, todo: LOOK_AGAIN });

/** Of an address that must not be asked. */
export const refusedTrouble = (why: string): FeedTrouble => ({
  why,
  todo: 'give an address that everybody can open',
});

/** Of a request that came to nothing. */
export const faultTrouble = (why: string): FeedTrouble => ({
  why,
  todo: 'try again later, or check the address',
});
