// `/subscriptions`: what the channel takes, with the next run.
import { titleOf } from '../../core/command/schedule-words.ts';
import type { CommandAnswer } from './asking.ts';

export const answerSubscriptions: CommandAnswer = async ({ house, invocation: { channel } }) => {
  const all = await house.subscriptions.list(channel);
  return {
    to: 'asker',
    kind: 'subscriptions',
    channel,
    lines: all.map((subscription) => ({ subscription, title: titleOf(subscription.takes, house.digests) })),
  };
};
