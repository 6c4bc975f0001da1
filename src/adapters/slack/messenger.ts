// Posting to a channel once, and finding again what was posted.
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import { type Instant, MINUTE } from '../../core/time/instant.ts';
import type { Found, Messenger, Post, Posted } from '../../ports/platform.ts';
import type { Clock } from '../../ports/system.ts';
import { editionSheet } from '../../renderers/layout/edition-sheet.ts';
import { RENDERER, slackMessages } from '../../renderers/slack/messages.ts';
import { conversationOf } from './channel-id.ts';
import { type Failure, failureOf, failureText } from './client.ts';

const EVENT_TYPE = 'dateline_delivery';

/** Docs, common errors: "It's possible some aspect of the operation succeeded before the error was raised". */
const PERHAPS_DONE = new Set(['fatal_error', 'internal_error']);
/** Slack's own trouble, surely before anything was posted. */
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

/** What a failure of chat.postMessage means for a delivery. A 5xx may come from a gateway in front of a server that did post. */
export const postedOf = (failure: Failure, now: Instant): Posted => {
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

const messageSchema = z.looseObject({ text: z.string(), blocks: z.array(z.unknown()) });
const sentSchema = z.object({ ts: z.string().min(1) });

const pageSchema = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()).optional() })
        .optional(),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});
type Page = z.infer<typeof pageSchema>;

const messageIn = ({ messages }: Page, { mark, part }: Omit<Post, 'drawn'>): string | null =>
  messages.find(
    ({ metadata }) =>
      metadata?.event_type === EVENT_TYPE &&
      metadata.event_payload?.['mark'] === mark &&
      metadata.event_payload['part'] === part,
  )?.ts ?? null;

/** A time as Slack writes it in `ts`: seconds with six decimals. */
const stamp = (instant: Instant): string => (instant / 1000).toFixed(6);

/** At most; apps sold outside the Marketplace get 15 whatever they ask for. */
const PAGE = 200;

const look = async (client: webApi.WebClient, post: Omit<Post, 'drawn'>, since: Instant): Promise<Found> => {
  let cursor = '';
  do {
    const page = pageSchema.parse(
      await client.apiCall('conversations.history', {
        channel: conversationOf(post.channel),
        include_all_metadata: true,
        oldest: stamp(since),
        inclusive: true,
        limit: PAGE,
        ...(cursor === '' ? {} : { cursor }),
      }),
    );
    const message = messageIn(page, post);
    if (message !== null) return { is: 'there', message };
    cursor = page.response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
  return { is: 'not-there' };
};

export const slackMessenger = (client: webApi.WebClient, clock: Clock): Messenger => ({
  name: 'slack',
  /** History may lag, and a lost request may be carried out late: looked for twice before anything is sent again. */
  flags: { looks: [MINUTE, 2 * MINUTE], takesPrefix: true },
  renderer: RENDERER,
  draw: (edition, late) => ({
    parts: slackMessages(editionSheet(edition, late)).map((message) => JSON.stringify(message)),
  }),
  post: async ({ channel, mark, part, drawn }) => {
    const message = messageSchema.parse(JSON.parse(drawn));
    try {
      const answer = await client.apiCall('chat.postMessage', {
        ...message,
        channel: conversationOf(channel),
        metadata: { event_type: EVENT_TYPE, event_payload: { mark, part } },
      });
      return { is: 'sent', message: sentSchema.parse(answer).ts };
    } catch (error) {
      return postedOf(failureOf(error), clock.now());
    }
  },
  /** Rejects when Slack gives no answer this time: that says nothing, and must be asked again later. */
  find: async (post, since) => {
    try {
      return await look(client, post, since);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.is === 'no' && !PERHAPS_DONE.has(failure.code) && !FOR_NOW.has(failure.code))
        return { is: 'cannot-tell', reason: failureText(failure) };
      throw new Error(`the channel’s history could not be read: ${failureText(failure)}`, { cause: error });
    }
  },
});
