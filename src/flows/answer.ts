// Answers invocations: which command or button it is, what was typed, and what to say to it, or when anything goes wrong.
import { readArguments } from '../core/command/arguments.ts';
import type { ActionName } from '../core/command/invocation.ts';
import { replyWithPrefix } from '../core/command/prefix.ts';
import type { Reply } from '../core/command/reply.ts';
import { type CommandName, commandNamed } from '../core/command/table.ts';
import type { Answer } from '../ports/platform.ts';
import type { ActionAnswer, Answering, Asking, CommandAnswer } from './answers/asking.ts';
import * as edition from './answers/edition-actions.ts';
import { answerHelp } from './answers/help.ts';
import { mistakeNotice } from './answers/notices.ts';
import { answerQuestions } from './answers/questions.ts';
import * as source from './answers/source-actions.ts';
import { answerSources } from './answers/sources.ts';
import { answerSubscribe } from './answers/subscribe.ts';
import * as subscription from './answers/subscription-actions.ts';
import { answerSubscriptions } from './answers/subscriptions.ts';
import { answerSummary } from './answers/summary.ts';
import { answerTimeline } from './answers/timeline.ts';
import { answerUnsubscribe } from './answers/unsubscribe.ts';

const COMMAND_ANSWERS: Readonly<Record<CommandName, CommandAnswer>> = {
  summary: answerSummary,
  timeline: answerTimeline,
  questions: answerQuestions,
  subscribe: answerSubscribe,
  unsubscribe: answerUnsubscribe,
  subscriptions: answerSubscriptions,
  sources: answerSources,
  dateline: answerHelp,
};

const ACTION_ANSWERS: Readonly<Record<ActionName, ActionAnswer>> = {
  more: edition.more,
  sources: edition.sources,
  follow: edition.follow,
  post: edition.post,
  timeline: edition.timeline,
  summary: edition.summary,
  questions: edition.questions,
  'post-timeline': edition.postTimeline,
  'add-feed': source.add,
  'take-feed': source.take,
  'check-feed': source.check,
  'remove-feed': source.remove,
  pause: subscription.pause,
  resume: subscription.resume,
  'run-now': subscription.runNow,
  remove: subscription.remove,
};

const replyTo = async (asking: Asking): Promise<Reply> => {
  const { asked } = asking.invocation;
  if (asked.kind === 'action') return ACTION_ANSWERS[asked.action.name](asking, asked.action.target);
  const command = commandNamed(asked.name);
  if (command === undefined) throw new Error(`no command ${asked.name} in the table`);
  const args = readArguments(command, asked, asking);
  return args.is === 'mistake' ? mistakeNotice(args) : COMMAND_ANSWERS[command.name](asking, args.value);
};

/** Catches what goes wrong in an answer; what goes wrong in saying it is the platform's to catch. */
export const answering =
  (house: Answering): Answer =>
  async (invocation) => {
    const zone = invocation.asker.zone ?? house.zone;
    try {
      return replyWithPrefix(await replyTo({ house, invocation, zone, now: invocation.at }), house.prefix);
    } catch (error) {
      const { id, channel, asked } = invocation;
      return house.failed(error, 'an answer failed', { invocation: id, platform: channel.platform, asked });
    }
  };
