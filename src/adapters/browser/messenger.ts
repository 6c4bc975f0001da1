// Puts messages into the page's channels and finds them there again.
import type { Channel } from '../../core/delivery/subscription.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { Found, Post, Posted } from '../../ports/platform.ts';
import type { Clock } from '../../ports/system.ts';
import type { Transcript } from '../../ports/transcript.ts';
import { channelName } from './channel-name.ts';

export interface Client {
  post(post: Post): Promise<Posted>;
  find(post: Omit<Post, 'drawn'>, since: Instant): Promise<Found>;
}

const nameOf = (channel: Channel): string | null =>
  channel.platform === 'browser' ? channelName(channel.id) : null;

export const transcriptClient = (transcript: Transcript, clock: Clock): Client => ({
  async post({ channel, mark, part, drawn }) {
    const name = nameOf(channel);
    if (name === null) {
      return { is: 'refused', reason: `“${channel.id}” is not a channel of the page`, retryAt: null };
    }
    const { id } = await transcript.append({
      channel: name,
      at: clock.now(),
      from: 'dateline',
      isPrivate: false,
      mark,
      part,
      body: drawn,
    });
    return { is: 'sent', message: String(id) };
  },

  async find({ channel, mark, part }, since) {
    const found = await transcript.find(nameOf(channel) ?? channel.id, mark, part, since);
    return found === null ? { is: 'not-there' } : { is: 'there', message: String(found.id) };
  },
});
