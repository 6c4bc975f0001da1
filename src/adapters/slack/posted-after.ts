// What became of a post that failed: surely not there, or nobody knows.
import { HOUR, type Instant, MINUTE } from '../../core/time/instant.ts';
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
const TO_MEND = new Set(['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired']);
const MISSING_SCOPE = 'missing_scope';
const MEND_PAUSE = 5 * MINUTE;
/** Trying again is no help: no such channel, or a message that Slack will never take (docs, chat.postMessage, errors). */
const HOPELESS = new Set([
  'channel_not_found',
  'invalid_arguments',
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_metadata_format',
  'invalid_metadata_schema',
  'metadata_too_large',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
]);
/** For what a channel's owner mends, such as an archived channel or a bot that was thrown out, and for what nobody here knows. */
const OWNER_PAUSE = HOUR;
const SERVICE_UNAVAILABLE = 503;
const SERVER_ERROR = 500;

/** Slack's trouble of this moment, or the token's: it says nothing about the channel. */
export const isPassing = (code: string): boolean =>
  PERHAPS_DONE.has(code) || FOR_NOW.has(code) || TO_MEND.has(code);

/** In ms, from a refusal to the next try; null: never. */
const pauseAfter = (code: string): number | null => {
  if (TO_MEND.has(code) || code === MISSING_SCOPE) return MEND_PAUSE;
  if (FOR_NOW.has(code)) return MINUTE;
  return HOPELESS.has(code) ? null : OWNER_PAUSE;
};

/** `now`: when chat.postMessage failed. A 5xx may come from a gateway in front of a server that did post. */
export const postedAfter = (failure: Failure, now: Instant): Posted => {
  const reason = failureText(failure);
  const later = (ms: number | null): Posted => ({
    is: 'refused',
    reason,
    retryAt: ms === null ? null : now + ms,
  });
  const unclear: Posted = { is: 'unclear', reason };
  switch (failure.is) {
    case 'no':
      return PERHAPS_DONE.has(failure.code) ? unclear : later(pauseAfter(failure.code));
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
