// The browser page as a platform: channels that live in the store, messages drawn as Slack and as Discord would.
import type { RequestListener } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { getRequestListener } from '@hono/node-server';
import type { SubscriptionLine } from '../../core/command/reply.ts';
import type { Zone } from '../../core/time/instant.ts';
import type { Failed, Platform } from '../../ports/platform.ts';
import type { Clock, Log } from '../../ports/system.ts';
import type { Transcript } from '../../ports/transcript.ts';
import { FIRST_CHANNELS } from './channel-name.ts';
import { type Conversation, conversing } from './conversation.ts';
import type { GuardSettings } from './guard.ts';
import { browserMessenger } from './messenger.ts';
import type { Overview } from './page.ts';
import { pageRoutes } from './routes.ts';
import type { ChannelLine } from './sidebar.ts';

/** How long a stop waits for answers under way, in ms. */
const LAST_ANSWERS = 1_500;

export interface BrowserOptions {
  readonly transcript: Transcript;
  readonly clock: Clock;
  readonly log: Log;
  readonly failed: Failed;
  /** Of times on the page. */
  readonly zone: Zone;
  /** Made anew at each start; goes with every form of the page. */
  readonly token: string;
  readonly guard: GuardSettings;
  readonly overview: () => Promise<Overview>;
  /** What the page's channels take. */
  readonly subscriptions: () => Promise<readonly SubscriptionLine[]>;
}

export interface BrowserPlatform extends Platform {
  /** Guards itself; for whatever addresses no other route of the server takes. */
  readonly listener: RequestListener;
}

/** The first ones, those that take something, and the one that is open. */
const channelLines = (all: readonly SubscriptionLine[], current: string): readonly ChannelLine[] => {
  const names = new Set([
    ...FIRST_CHANNELS,
    ...all.map(({ subscription }) => subscription.channel.id),
    current,
  ]);
  return [...names].map((name) => ({
    name,
    takes: all.filter(({ subscription }) => subscription.channel.id === name),
  }));
};

export const browserPlatform = (options: BrowserOptions): BrowserPlatform => {
  const { transcript, clock, failed } = options;
  let conversation: Conversation | null = null;
  const app = pageRoutes({
    ...options,
    conversation: () => conversation,
    channels: async (current) => channelLines(await options.subscriptions(), current),
  });
  const handle = getRequestListener(app.fetch, { overrideGlobalObjects: false });

  return {
    ...browserMessenger(transcript, clock),
    listener: (request, response) => void handle(request, response),
    async start(answer) {
      conversation = conversing({ transcript, answer, clock, failed });
    },
    async stop() {
      const answering = conversation?.settled();
      conversation = null;
      await Promise.race([answering, pause(LAST_ANSWERS, undefined, { ref: false })]);
    },
    /** Whoever sees the page runs Dateline. */
    maySubscribe: async () => ({ allowed: true }),
  };
};
