// May this asker change what the channel takes? If not, the answer that says who may.
import type { Reply } from '../../core/command/reply.ts';
import type { Asking } from './asking.ts';
import { notice } from './notices.ts';

/** Null: go on. `wish` goes on after "can": `subscribe`. */
export const refusal = async ({ house, invocation }: Asking, wish: string): Promise<Reply | null> => {
  const permission = await house.maySubscribe(invocation);
  if (permission.allowed) return null;
  const channel = invocation.channelName ?? 'this channel';
  return permission.because === 'not-entitled'
    ? notice('refused', `Only ${permission.who} can ${wish} ${channel}.`)
    : notice(
        'refused',
        `Dateline cannot read ${channel}. Type /invite @Dateline there, then /subscribe again.`,
      );
};
