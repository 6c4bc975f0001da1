// What became of a post that failed: surely not there, or nobody knows.
import { HOUR, type Instant, MINUTE } from '../../core/time/instant.ts';
import type { Posted } from '../../ports/platform.ts';
import { type Failure, failureText } from './client.ts';

/** In ms: after trouble on Discord's side. */
const TROUBLE_PAUSE = 5_000;

/** For what the operator mends, such as a token that was reset: nothing that was due meanwhile is lost. */
const MEND_PAUSE = 5 * MINUTE;

/** For what a channel's owner mends, such as a right that was taken away, and for what nobody here knows. */
const OWNER_PAUSE = HOUR;

/** Trying again is no help: Unknown Channel, Invalid Form Body (docs, JSON error codes). */
const HOPELESS: readonly number[] = [10003, 50035];

/**
 * 500 and 503 come from Discord itself and mean that it did not do it; the nonce guards the few minutes of doubt. Any other 5xx
 * comes from what stands between, and the message may be there.
 */
const DID_NOT: readonly number[] = [500, 503];

/** `now`: when it failed. */
export const postedAfter = (failure: Failure, now: Instant): Posted => {
  const reason = failureText(failure);
  switch (failure.is) {
    case 'limited':
      return { is: 'refused', reason, retryAt: now + failure.waitMs };
    case 'unreachable':
      return { is: 'refused', reason, retryAt: now + TROUBLE_PAUSE };
    case 'trouble':
      return DID_NOT.includes(failure.status)
        ? { is: 'refused', reason, retryAt: now + TROUBLE_PAUSE }
        : { is: 'unclear', reason };
    case 'token':
      return { is: 'refused', reason, retryAt: now + MEND_PAUSE };
    case 'rejected':
      return { is: 'refused', reason, retryAt: HOPELESS.includes(failure.code) ? null : now + OWNER_PAUSE };
    case 'lost':
      return { is: 'unclear', reason };
  }
};
