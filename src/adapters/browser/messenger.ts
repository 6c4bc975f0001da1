// Puts messages into the page's channels and finds them there again.
import type { Channel } from '../../core/delivery/subscription.ts';
import type { Messenger } from '../../ports/platform.ts';
import type { Clock } from '../../ports/system.ts';
import type { Transcript } from '../../ports/transcript.ts';
import { RENDERER as DISCORD_RENDERER } from '../../renderers/discord/messages.ts';
import { editionSheet } from '../../renderers/layout/edition-sheet.ts';
import { RENDERER as SLACK_RENDERER } from '../../renderers/slack/messages.ts';
import { drawnBody } from './body.ts';
import { channelName } from './channel-name.ts';

const nameOf = (channel: Channel): string | null =>
  channel.platform === 'browser' ? channelName(channel.id) : null;

export const browserMessenger = (transcript: Transcript, clock: Clock): Messenger => ({
  name: 'browser',
  flags: { looks: [0], takesPrefix: false },
  renderer: `browser-1 ${SLACK_RENDERER} ${DISCORD_RENDERER}`,
  draw: (edition, late) => ({ parts: [drawnBody([editionSheet(edition, late)], null)] }),

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
