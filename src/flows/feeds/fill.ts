// The full text of an item from its page, where its feed gives only a teaser and the page may be read; or the news that it was taken back.
import type { ArticleDraft } from '../../core/article/draft.ts';
import type { PageDocument } from '../../core/article/page.ts';
import { standingOf } from '../../core/article/standing.ts';
import type { PagePolicy } from '../../core/feed/feed.ts';
import { isFuller, isTeaser, wantsPage } from '../../core/feed/full-text.ts';
import type { Fetch, Fetched, MayRead } from '../../ports/fetch.ts';
import type { Reading } from '../../ports/reading.ts';

export interface Filling {
  readonly fetch: Fetch;
  readonly mayRead: MayRead;
  readonly reading: Pick<Reading, 'page'>;
}

export interface Filled {
  readonly draft: ArticleDraft;
  /** False: the page may answer at another time. */
  readonly isDone: boolean;
  /** The page is gone for good, or says that the article was taken back; null where it does not. */
  readonly withdrawal: Withdrawal | null;
}

export interface Withdrawal {
  /** The publisher's own words, where it says something. */
  readonly note: string | null;
}

const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, */*;q=0.5';
const MOST_BYTES = 5 * 1024 * 1024;

/** A server that is busy or broken may answer later; one that refuses will not. */
const isPassing = (fetched: Exclude<Fetched, { readonly is: 'refused' }>): boolean =>
  fetched.is === 'failed' ? fetched.fault !== 'too-large' : fetched.status === 429 || fetched.status >= 500;

/** The feed knows best what it calls an item and when it came; the page has the text, or says that it does not show all of it. */
const withPage = (draft: ArticleDraft, page: PageDocument): ArticleDraft => {
  if (isFuller(draft, page))
    return {
      ...draft,
      text: page.text,
      isPartial: page.isPaywalled,
      language: draft.language ?? page.language,
      published: draft.published ?? page.published,
    };
  return { ...draft, isPartial: page.isPaywalled && isTeaser(draft.text) };
};

const GONE = 410;

const withdrawalOn = ({ title, text }: PageDocument): Withdrawal | null => {
  const standing = standingOf(title, text);
  return standing.is === 'withdrawn' ? { note: standing.note } : null;
};

/** Resolves when nobody waits any more, whatever hangs. */
const aborted = (signal: AbortSignal): Promise<null> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });

export const asItIs = (draft: ArticleDraft): Filled => ({ draft, isDone: true, withdrawal: null });

/** Of an answer that is no page. */
const unfilled = (draft: ArticleDraft, fetched: Fetched): Filled => ({
  draft,
  isDone: fetched.is === 'refused' || !isPassing(fetched),
  withdrawal: fetched.is === 'answered' && fetched.status === GONE ? { note: null } : null,
});

export const filling = ({ fetch, mayRead, reading }: Filling) => {
  const fill = async (draft: ArticleDraft, url: string, signal: AbortSignal): Promise<Filled> => {
    const asked = await mayRead(url);
    if (!asked.may) return { ...asItIs(draft), isDone: !asked.isPassing };
    // A redirect may lead to another host, of which another robots.txt speaks.
    const mayFollow = async (to: string): Promise<boolean> => (await mayRead(to)).may;
    const fetched = await fetch({ url, accept: ACCEPT, mostBytes: MOST_BYTES, signal, mayFollow });
    if (fetched.is !== 'answered' || fetched.status !== 200) return unfilled(draft, fetched);
    const read = await reading.page({ bytes: fetched.body, url: fetched.url, headers: fetched.headers });
    if (read.is === 'refused') return asItIs(draft);
    return { draft: withPage(draft, read.page), isDone: true, withdrawal: withdrawalOn(read.page) };
  };

  /** Null: nobody waits for it any more. */
  return async (draft: ArticleDraft, policy: PagePolicy, signal: AbortSignal): Promise<Filled | null> => {
    const { url } = draft;
    if (url === null || !wantsPage(policy, draft.text)) return asItIs(draft);
    const filled = await Promise.race([fill(draft, url, signal), aborted(signal)]);
    return signal.aborted ? null : filled;
  };
};
