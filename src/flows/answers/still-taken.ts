// Which channels go on taking a feed that their workspace no longer reads, and what they can still hope for.
import { isChannelOf } from '../../core/delivery/channel.ts';
import type { KeptFeed } from '../../ports/feeds.ts';
import type { Asking } from './asking.ts';

const subjectOf = (isHere: boolean, others: number): string => {
  if (others === 0) return 'This channel still takes it';
  if (isHere) return `This channel and ${others} ${others === 1 ? 'other' : 'others'} still take it`;
  return others === 1 ? '1 channel still takes it' : `${others} channels still take it`;
};

/** `2 channels still take it and will get nothing: /unsubscribe, typed there, stops that.` Null where none does, as far as is known. */
export const stillTaken = async ({ house, invocation }: Asking, { id }: KeptFeed): Promise<string | null> => {
  const { channel, workspace } = invocation;
  const takers = (await house.subscriptions.list(channel.platform)).filter(
    ({ takes }) => takes.kind === 'feed' && takes.feed === id,
  );
  const isHere = takers.some((one) => one.channel.id === channel.id);
  const others = takers.filter(
    (one) => one.channel.id !== channel.id && isChannelOf(one.channel, workspace),
  ).length;
  if (!isHere && others === 0) return null;
  const isRead = ((await house.feeds.byId(id))?.owners.length ?? 0) > 0;
  const outlook = isRead ? '' : ' and will get nothing';
  return `${subjectOf(isHere, others)}${outlook}: /unsubscribe${others === 0 ? '' : ', typed there,'} stops that.`;
};
