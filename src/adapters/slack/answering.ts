// One invocation answered once: asked of the flow, drawn, said; what goes wrong becomes a notice, never silence.
import { randomBytes } from 'node:crypto';
import { failureReply } from '../../core/command/failure.ts';
import type { Invocation } from '../../core/command/invocation.ts';
import type { Reply } from '../../core/command/reply.ts';
import type { Answer } from '../../ports/platform.ts';
import type { Log } from '../../ports/system.ts';
import { replySheet } from '../../renderers/layout/reply-sheet.ts';
import { type SlackMessage, slackMessages } from '../../renderers/slack/messages.ts';

/** Says one message where the invocation came from: to the asker alone, or to all. */
export type Say = (message: SlackMessage, isPrivate: boolean) => Promise<void>;

export interface Answering {
  /** Never rejects. */
  answer(invocation: Invocation, say: Say): Promise<void>;
  /** Says what needs no flow. Never rejects. */
  say(reply: Reply, say: Say): Promise<void>;
  /** Resolves when nothing is being answered. */
  idle(): Promise<void>;
}

const saying = async (reply: Reply, sayOne: Say): Promise<void> => {
  for (const sheet of replySheet(reply))
    for (const message of slackMessages(sheet)) await sayOne(message, sheet.isPrivate);
};

export const answering = (answer: Answer, log: Log): Answering => {
  const underWay = new Set<Promise<void>>();

  const sayFailure = async (error: unknown, sayOne: Say): Promise<void> => {
    const trace = randomBytes(3).toString('hex');
    log.error({ trace, error }, 'an answer failed');
    await saying(failureReply(trace), sayOne).catch((again: unknown) =>
      log.error({ trace, error: again }, 'and Slack did not take the notice of it'),
    );
  };

  const tracked = async (reply: () => Promise<Reply>, sayOne: Say): Promise<void> => {
    const work = (async () => saying(await reply(), sayOne))().catch((error: unknown) =>
      sayFailure(error, sayOne),
    );
    underWay.add(work);
    await work;
    underWay.delete(work);
  };

  return {
    answer: (invocation, sayOne) => tracked(() => answer(invocation), sayOne),
    say: (reply, sayOne) => tracked(async () => reply, sayOne),
    idle: async () => {
      await Promise.all(underWay);
    },
  };
};
