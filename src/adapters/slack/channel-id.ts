// A Slack channel's id in Dateline: `<team>/<channel>`, since channel ids are only unique within a workspace.
import type { Channel } from '../../core/delivery/subscription.ts';

export const channelOf = (team: string, channel: string): Channel => ({
  platform: 'slack',
  id: `${team}/${channel}`,
});

/** What Slack calls the channel. */
export const conversationOf = ({ id }: Channel): string => id.slice(id.indexOf('/') + 1);
