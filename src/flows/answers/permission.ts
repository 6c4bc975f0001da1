// May this asker change what the channel takes, or what its workspace reads? If not, the answer that says who may.
import type { Reply } from '../../core/command/reply.ts';
import type { Asking } from './asking.ts';
import { notice } from './notices.ts';

/** Null: go on. `wish` goes on after "can": `subscribe`; `again` is what is typed once nothing stands in the way. */
export const refusal = async (
  { house, invocation }: Asking,
  wish: string,
  again = '/subscribe',
): Promise<Reply | null> => {
  const permission = await house.maySubscribe(invocation);
  if (permission.allowed) return null;
  const channel = invocation.channelName ?? 'this channel';
  switch (permission.because) {
    case 'not-entitled':
      return notice('refused', `Only ${permission.who} can ${wish} ${channel}.`);
    case 'not-in-channel':
      return notice(
        'refused',
        `Dateline cannot read ${channel}. Type /invite @Dateline there, then ${again} again.`,
      );
    case 'cannot-post':
      return wish === 'subscribe'
        ? notice(
            'refused',
            `Dateline may not post in ${channel}. Let it view the channel and send messages there, then /subscribe again.`,
          )
        : null;
  }
};
