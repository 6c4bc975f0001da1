// What the buttons beside a subscription do.
import type { Reply } from '../../core/command/reply.ts';
import { titleOf } from '../../core/command/schedule-words.ts';
import { digestDelivery, movedOn, nextDueOf, windowUpTo } from '../../core/delivery/making.ts';
import type { Subscription } from '../../core/delivery/subscription.ts';
import { MINUTE } from '../../core/time/instant.ts';
import type { ActionAnswer, Asking } from './asking.ts';
import { gone, notice } from './notices.ts';
import { refusal } from './permission.ts';
import { stop } from './unsubscribe.ts';

/** A subscription of this very channel: what a button carries could be of another one. */
const onSubscription =
  (act: (asking: Asking, subscription: Subscription) => Promise<Reply>): ActionAnswer =>
  async (asking, target) => {
    const { channel } = asking.invocation;
    const one = /^\d{1,15}$/u.test(target) ? await asking.house.subscriptions.byId(Number(target)) : null;
    if (one === null || one.channel.platform !== channel.platform || one.channel.id !== channel.id)
      return gone('subscription');
    return (await refusal(asking, 'change what is taken by')) ?? act(asking, one);
  };

const title = ({ house }: Asking, { takes }: Subscription): string => titleOf(takes, house.digests);
const button = (label: string, name: 'pause' | 'resume', { id }: Subscription) => ({
  label,
  action: { name, target: String(id) },
});

export const remove: ActionAnswer = onSubscription((asking, one) => stop(asking, [one]));

export const pause: ActionAnswer = onSubscription(async (asking, one) => {
  await asking.house.subscriptions.change({ ...one, paused: true, nextDue: null });
  return notice('done', `Paused: ${title(asking, one)}.`, [button('Resume', 'resume', one)]);
});

const NOT_POSTED = ' What came meanwhile is not posted; /summary shows it.';

/** What became known during the pause is in the next digest; updates tell only what comes from now on, and that is said. */
export const resume: ActionAnswer = onSubscription(async (asking, one) => {
  const resumed = { ...one, paused: false };
  await asking.house.subscriptions.change({ ...resumed, nextDue: nextDueOf(resumed, asking.now) });
  const missed = one.mode === 'updates' ? NOT_POSTED : '';
  return notice('done', `Resumed: ${title(asking, one)}.${missed}`, [button('Pause', 'pause', one)]);
});

/** Due to the minute: a second press within it makes no second edition. */
export const runNow: ActionAnswer = onSubscription(async (asking, one) => {
  if (one.paused)
    return notice('nothing', `${title(asking, one)} is paused.`, [button('Resume', 'resume', one)]);
  const dueAt = Math.floor(asking.now / MINUTE) * MINUTE;
  const delivery = digestDelivery(one, { dueAt, window: windowUpTo(one, dueAt), covers: 1 });
  const added = await asking.house.deliveries.enqueue([delivery], [movedOn(one, dueAt, one.nextDue)]);
  if (added === 0) return notice('nothing', `${title(asking, one)} is on its way already.`);
  asking.house.wake();
  return notice('done', `${title(asking, one)} is on its way.`);
});
