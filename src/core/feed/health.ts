// How a feed is doing, as its owner is told.
import type { Instant } from '../time/instant.ts';

export type Health =
  /** Not asked yet. */
  | { readonly is: 'new' }
  | { readonly is: 'well' }
  /** It answers, and has held no item since then. */
  | { readonly is: 'empty'; readonly since: Instant }
  /** It answers, and has brought nothing since then, though it used to bring something every `usual` ms. */
  | { readonly is: 'silent'; readonly since: Instant; readonly usual: number }
  | { readonly is: 'failing'; readonly since: Instant; readonly times: number; readonly why: string }
  /** It failed for so long that it is asked only now and then. */
  | { readonly is: 'resting'; readonly since: Instant; readonly times: number; readonly why: string }
  /** It is not asked any more: its server said that it is gone for good. */
  | { readonly is: 'ended'; readonly since: Instant; readonly why: string };
