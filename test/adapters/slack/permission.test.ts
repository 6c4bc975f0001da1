// Who may subscribe a Slack channel, and how the bot gets into it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelOf } from '../../../src/adapters/slack/channel-id.ts';
import { slackPlatform } from '../../../src/adapters/slack/platform.ts';
import type { Invocation } from '../../../src/core/command/invocation.ts';
import type { Platform } from '../../../src/ports/platform.ts';
import { FAKE, FakeSlack } from '../../fakes/slack.ts';
import { optionsFor } from './platform-under-test.ts';

describe('who may subscribe', () => {
  const slack = new FakeSlack();
  let platform: Platform;

  beforeAll(async () => {
    await slack.start();
    slack.addChannel('harbour');
    slack.addChannel('market', { isMember: false });
    slack.addChannel('closed', { isMember: false, isPrivate: true });
    slack.addUser('U0GUEST', { is_restricted: true });
    slack.addUser('U0SINGLE', { is_ultra_restricted: true });
    slack.addUser('U0OTHER', { team_id: 'T0OTHER' });
    slack.addUser('U0STRANGER', { is_stranger: true });
    slack.addUser('U0GONE', { deleted: true });
    platform = slackPlatform(optionsFor(slack, 'socket'));
  });
  afterAll(async () => {
    await platform.stop();
    await slack.close();
  });

  const asks = (user: string, channel = 'C0HARBOUR') =>
    platform.maySubscribe({
      id: '1',
      asked: { kind: 'command', name: 'subscribe', options: {}, text: 'daily' },
      channel: channelOf(FAKE.team, channel),
      channelName: '#harbour',
      workspace: 'slack:T1',
      asker: { id: user, zone: null },
      at: 0,
    } satisfies Invocation);

  it('is every member of the workspace', async () => {
    expect(await asks(FAKE.person)).toEqual({ allowed: true });
  });

  it.each(['U0GUEST', 'U0SINGLE', 'U0OTHER', 'U0STRANGER', 'U0GONE'])('is not %s', async (user) => {
    expect(await asks(user)).toEqual({
      allowed: false,
      because: 'not-entitled',
      who: 'full members of this workspace',
    });
  });

  it('joins a public channel first', async () => {
    expect(await asks(FAKE.person, 'C0MARKET')).toEqual({ allowed: true });
    expect(slack.channels.get('C0MARKET')?.isMember).toBe(true);
  });

  it('asks to be invited where it cannot join', async () => {
    expect(await asks(FAKE.person, 'C0CLOSED')).toEqual({ allowed: false, because: 'not-in-channel' });
    slack.addChannel('quay', { isMember: false });
    slack.fail('conversations.join', { is: 'answer', answer: { ok: false, error: 'missing_scope' } });
    expect(await asks(FAKE.person, 'C0QUAY')).toEqual({ allowed: false, because: 'not-in-channel' });
  });

  it('is not decided when Slack does not answer', async () => {
    slack.fail('conversations.info', { is: 'status', status: 500 });
    await expect(asks(FAKE.person)).rejects.toThrow();
  });
});
