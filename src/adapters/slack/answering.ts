// One invocation answered: asked of the flow, drawn, said; what goes wrong becomes a notice, never silence.
import type { Invocation } from '../../core/command/invocation.ts';
import type { Reply } from '../../core/command/reply.ts';
import type { Answer, Failed } from '../../ports/platform.ts';
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
  /** Resolves when no answer is under way. */
  settled(): Promise<void>;
}

const saying = async (reply: Reply, sayOne: Say): Promise<void> => {
  for (const sheet of replySheet(reply))
    for (const message of slackMessages(sheet)) await sayOne(message, sheet.isPrivate);
};

export interface AnsweringDeps {
  readonly answer: Answer;
  readonly failed: Failed;
  readonly log: Log;
}

export const answering = ({ answer, failed, log }: AnsweringDeps): Answering => {
  const underWay = new Set<Promise<void>>();

  const sayOrTell = async (reply: () => Promise<Reply>, sayOne: Say): Promise<void> => {
    try {
      await saying(await reply(), sayOne);
    } catch (error) {
      await saying(failed(error, 'Slack: a reply could not be shown'), sayOne);
    }
  };

  const tracked = async (reply: () => Promise<Reply>, sayOne: Say): Promise<void> => {
    const work = sayOrTell(reply, sayOne).catch((error: unknown) =>
      log.error({ error }, 'Slack did not take an answer'),
    );
    underWay.add(work);
    await work;
    underWay.delete(work);
  };

  return {
    answer: (invocation, sayOne) => tracked(() => answer(invocation), sayOne),
    say: (reply, sayOne) => tracked(async () => reply, sayOne),
    settled: async () => {
      await Promise.all(underWay);
    },
  };
};
