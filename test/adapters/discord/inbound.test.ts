// What Discord hands over is read only as far as it has the shape that Dateline knows.
import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../../src/adapters/discord/inbound.ts';

const base = {
  id: '1575078783004704776',
  application_id: '8',
  token: 't',
  type: 2,
  channel_id: '9',
  guild_id: '80',
  channel: { id: '9', type: 0, name: 'harbour' },
  member: { user: { id: '7' }, permissions: '0' },
  data: { name: 'summary', options: [{ name: 'topic', type: 3, value: 'ferry talks' }] },
};

describe('an interaction', () => {
  it('becomes an invocation', () => {
    expect(readInteraction(base, '')).toEqual({
      is: 'invocation',
      address: { id: base.id, application: '8', token: 't' },
      madeAt: Number((BigInt(base.id) >> 22n) + 1_420_070_400_000n),
      invocation: {
        id: base.id,
        asked: { kind: 'command', name: 'summary', options: { topic: 'ferry talks' }, text: '' },
        channel: { platform: 'discord', id: '9' },
        channelName: '#harbour',
        workspace: 'discord:80',
        asker: { id: '7', zone: null },
        at: Number((BigInt(base.id) >> 22n) + 1_420_070_400_000n),
      },
      permission: { allowed: false, because: 'not-entitled', who: 'people with Manage Channel' },
    });
  });

  it('belongs to its server; a direct message is a workspace of its own', () => {
    const { member, guild_id: _, ...rest } = base;
    expect(readInteraction({ ...rest, user: member.user }, '')).toMatchObject({
      invocation: { workspace: 'discord:9' },
    });
  });

  it.each([
    ['may view and send', '3072', 0, true],
    ['is an administrator', '8', 0, true],
    ['may not see the channel', '2048', 0, false],
    ['may only see the channel', '1024', 0, false],
    ['may send, but not in threads', '3072', 11, false],
    ['may send in threads', String((1n << 38n) | 1024n), 11, true],
  ])('tells whether Dateline can post: it %s', (_, own, type, allowed) => {
    const raw = {
      ...base,
      member: { user: { id: '7' }, permissions: '16' },
      channel: { ...base.channel, type },
      app_permissions: own,
    };
    expect(readInteraction(raw, '')).toMatchObject({
      permission: allowed ? { allowed } : { allowed, because: 'cannot-post' },
    });
  });

  it.each([
    ['nothing', null],
    ['a word', 'summary'],
    ['no id', { ...base, id: undefined }],
    ['an id that is no number', { ...base, id: 'x' }],
    ['nobody who asks', { ...base, member: undefined }],
    ['permissions that are no number', { ...base, member: { user: { id: '7' }, permissions: 'all' } }],
    ['a ping', { ...base, type: 1 }],
    ['a form', { ...base, type: 5 }],
    ['typing that points at no option', { ...base, type: 4 }],
  ])('that is %s is none', (_, raw) => {
    expect(readInteraction(raw, '')).toBeNull();
  });

  it.each([
    ['a command of another version', { ...base, data: { name: 'horoscope' } }],
    ['a command without its prefix', { ...base, data: { name: 'summary' } }, 'news-'],
    ['data of another shape', { ...base, data: { options: 'none' } }],
    ['a control of another version', { ...base, type: 3, data: { custom_id: 'vote:1' } }],
  ])('that is %s is strange', (_, raw, prefix = '') => {
    expect(readInteraction(raw, prefix)).toMatchObject({ is: 'strange' });
  });
});
