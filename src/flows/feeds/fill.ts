// The full text of an item from its page, where its feed gives only a teaser and the page may be read.
import type { ArticleDraft } from '../../core/article/draft.ts';
import type { PageDocument } from '../../core/article/page.ts';
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

export const filling =
  ({ fetch, mayRead, reading }: Filling) =>
  async (draft: ArticleDraft, policy: PagePolicy, signal: AbortSignal): Promise<Filled> => {
    const { url } = draft;
    if (url === null || !wantsPage(policy, draft.text)) return { draft, isDone: true };
    if (!(await mayRead(url)).may) return { draft, isDone: true };
    const fetched = await fetch({ url, accept: ACCEPT, mostBytes: MOST_BYTES, signal });
    if (fetched.is === 'refused') return { draft, isDone: true };
    if (fetched.is === 'failed' || fetched.status !== 200) return { draft, isDone: !isPassing(fetched) };
    const read = await reading.page({ bytes: fetched.body, url: fetched.url, headers: fetched.headers });
    return { draft: read.is === 'read' ? withPage(draft, read.page) : draft, isDone: true };
  };
