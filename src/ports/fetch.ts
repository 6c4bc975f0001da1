// The one way out: everything that leaves the machine for an address that somebody gave goes through here.
import type { Instant } from '../core/time/instant.ts';

export interface FetchRequest {
  readonly url: string;
  /** For the Accept header. */
  readonly accept: string;
  /** Of an earlier answer: the server need not send the same again. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Most bytes of the body, as sent and as unpacked. */
  readonly mostBytes: number;
  /** Aborted: the request is given up. */
  readonly signal?: AbortSignal;
  /** Asked before a redirect to another host is followed; false: it is not. */
  readonly mayFollow?: (url: string) => Promise<boolean>;
}

export interface FetchAnswer {
  readonly is: 'answered';
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** Where permanent redirects alone lead from the address that was asked; null where none did. */
  readonly movedTo: string | null;
}

export type FetchFault =
  | 'timeout'
  | 'network'
  | 'tls'
  | 'no-such-host'
  | 'too-large'
  | 'redirects'
  | 'unreadable'
  /** Its host asked a moment ago to be left alone: nothing was sent. */
  | 'busy'
  | 'aborted';

/** `why` is one clause for whoever asked; it holds no secret: of an address at most the host. */
export type Fetched =
  | FetchAnswer
  /** An address that must not be asked, for as long as its name leads there. */
  | { readonly is: 'refused'; readonly why: string }
  | {
      readonly is: 'failed';
      readonly fault: FetchFault;
      readonly why: string;
      /** Of a host that is busy: when it may be asked again. */
      readonly retryAt?: Instant;
    };

/** Never rejects. Waits its turn: a host is asked by few at a time, and not too often. */
export type Fetch = (request: FetchRequest) => Promise<Fetched>;

/** Whether robots.txt lets pages of this address be read; asks for it once a day and host. `isPassing`: it may be said at another time. */
export type MayRead = (
  url: string,
) => Promise<
  { readonly may: true } | { readonly may: false; readonly isPassing: boolean; readonly why: string }
>;
