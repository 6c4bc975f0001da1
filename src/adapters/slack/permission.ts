// Who may change what a channel takes: its members, never guests or people of other workspaces; and the bot must be in it.
import type { webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Invocation, Permission } from '../../core/command/invocation.ts';
import { conversationOf } from './channel-id.ts';
import { failureOf } from './client.ts';

const personSchema = z.object({
  user: z.object({
    team_id: z.string().optional(),
    deleted: z.boolean().optional(),
    is_bot: z.boolean().optional(),
    is_restricted: z.boolean().optional(),
    is_ultra_restricted: z.boolean().optional(),
    is_stranger: z.boolean().optional(),
  }),
});
type Person = z.infer<typeof personSchema>['user'];

const placeSchema = z.object({
  channel: z.object({
    is_member: z.boolean().optional(),
    is_im: z.boolean().optional(),
    is_private: z.boolean().optional(),
  }),
});

/** A full member of the workspace; whoever typed in the channel is in it. */
const isEntitled = (person: Person, team: string): boolean =>
  !person.deleted &&
  !person.is_bot &&
  !person.is_restricted &&
  !person.is_ultra_restricted &&
  !person.is_stranger &&
  (person.team_id === undefined || person.team_id === team);

const NOT_ENTITLED: Permission = {
  allowed: false,
  because: 'not-entitled',
  who: 'full members of this workspace',
};
const NOT_IN_CHANNEL: Permission = { allowed: false, because: 'not-in-channel' };

/** False where Slack says no; rejects where it says nothing. */
const succeeds = async (call: Promise<unknown>): Promise<boolean> => {
  try {
    await call;
    return true;
  } catch (error) {
    if (failureOf(error).is === 'no') return false;
    throw error;
  }
};

/** A private channel without the bot is not even there for it. */
const placeOf = async (client: webApi.WebClient, channel: string) => {
  try {
    return placeSchema.parse(await client.apiCall('conversations.info', { channel })).channel;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.is === 'no' && failure.code === 'channel_not_found') return null;
    throw error;
  }
};

/** Joins a public channel: what was posted can only be looked up by a member. */
const canEnter = async (client: webApi.WebClient, channel: string): Promise<boolean> => {
  const place = await placeOf(client, channel);
  if (place === null) return false;
  if (place.is_member || place.is_im) return true;
  return !place.is_private && (await succeeds(client.apiCall('conversations.join', { channel })));
};

export const permission =
  (client: webApi.WebClient, team: string) =>
  async ({ channel, asker }: Invocation): Promise<Permission> => {
    const { user } = personSchema.parse(await client.apiCall('users.info', { user: asker.id }));
    if (!isEntitled(user, team)) return NOT_ENTITLED;
    return (await canEnter(client, conversationOf(channel))) ? { allowed: true } : NOT_IN_CHANNEL;
  };
