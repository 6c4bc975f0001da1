// What became of a post that failed: surely not there, or nobody knows.
import { type Instant, MINUTE } from '../../core/time/instant.ts';
import type { Posted } from '../../ports/platform.ts';
import { type Failure, failureText } from './client.ts';

/** Docs, common errors: "It's possible some aspect of the operation succeeded before the error was raised". */
const PERHAPS_DONE = new Set(['fatal_error', 'internal_error']);
/** Slack's own trouble, surely before anything was done. */
const FOR_NOW = new Set([
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'message_limit_exceeded',
]);
/** What the operator mends, such as a token that was revoked: nothing that was due meanwhile is lost. */
const TO_MEND = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
]);
const MEND_PAUSE = 5 * MINUTE;
const SERVICE_UNAVAILABLE = 503;
const SERVER_ERROR = 500;

/** Slack's trouble of this moment: it says nothing about the channel. */
export const isPassing = (code: string): boolean => PERHAPS_DONE.has(code) || FOR_NOW.has(code);

/** `now`: when chat.postMessage failed. A 5xx may come from a gateway in front of a server that did post. */
export const postedAfter = (failure: Failure, now: Instant): Posted => {
  const reason = failureText(failure);
  const later = (ms: number): Posted => ({ is: 'refused', reason, retryAt: now + ms });
  const unclear: Posted = { is: 'unclear', reason };
  switch (failure.is) {
    case 'no':
      if (PERHAPS_DONE.has(failure.code)) return unclear;
      if (TO_MEND.has(failure.code)) return later(MEND_PAUSE);
      return FOR_NOW.has(failure.code) ? later(MINUTE) : { is: 'refused', reason, retryAt: null };
    case 'rate-limited':
      return later(failure.after * 1000);
    case 'status':
      if (failure.after !== null) return later(failure.after * 1000);
      return failure.status >= SERVER_ERROR && failure.status !== SERVICE_UNAVAILABLE
        ? unclear
        : later(MINUTE);
    case 'unreachable':
      return later(MINUTE / 2);
    case 'lost':
      return unclear;
  }
};
