// Posting to Slack and looking for what was posted, whatever happens on the way.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { channelOf } from '../../../src/adapters/slack/channel-id.ts';
import type { Failure } from '../../../src/adapters/slack/client.ts';
import { slackPlatform } from '../../../src/adapters/slack/platform.ts';
import { postedAfter } from '../../../src/adapters/slack/posted-after.ts';
import type { Messenger } from '../../../src/ports/platform.ts';
import { sampleEdition } from '../../contracts/sample-edition.ts';
import { FAKE, FakeSlack } from '../../fakes/slack.ts';
import { optionsFor } from './platform-under-test.ts';

const NOW = Date.UTC(2026, 2, 12, 8);
const DEADLINE = 300;

describe('a post on Slack', () => {
  const slack = new FakeSlack({ page: 2 });
  let messenger: Messenger;
  let drawn = '';
  const harbour = channelOf(FAKE.team, 'C0HARBOUR');
  const since = Date.now() - 5_000;

  beforeAll(async () => {
    await slack.start();
    slack.addChannel('harbour');
    slack.addChannel('outside', { isMember: false });
    slack.addChannel('closed', { isMember: false, isPrivate: true });
    // Never started: whoever publishes need not be connected.
    messenger = slackPlatform(optionsFor(slack, 'socket', { clock: { now: () => NOW }, deadline: DEADLINE }));
    [drawn = ''] = messenger.draw(sampleEdition('Ferries start on Friday'), null).parts;
  });
  afterAll(() => slack.close());

  const post = (mark: string, channel = harbour) => messenger.post({ channel, mark, part: 0, drawn });
  const find = (mark: string, channel = harbour) => messenger.find({ channel, mark, part: 0 }, since);
  const postsOf = (mark: string): number =>
    slack.messages.filter(({ content }) => JSON.stringify(content['metadata'])?.includes(`"${mark}"`)).length;

  it('carries its mark and part as metadata, and unfurls nothing', async () => {
    await post('m1');
    const { args } = slack.calls.findLast(({ method }) => method === 'chat.postMessage') ?? {};
    expect(JSON.parse(args?.get('metadata') ?? '')).toEqual({
      event_type: 'dateline_delivery',
      event_payload: { mark: 'm1', part: 0 },
    });
    expect(args?.get('channel')).toBe('C0HARBOUR');
    expect([args?.get('unfurl_links'), args?.get('unfurl_media'), args?.get('mrkdwn')]).toEqual([
      'false',
      'false',
      'false',
    ]);
  });

  for (const fault of ['reset-after', 'hang-after'] as const)
    it(`is unclear after ${fault}, sent no second time, and found`, async () => {
      slack.fail('chat.postMessage', { is: fault });
      expect(await post(fault)).toMatchObject({ is: 'unclear' });
      expect(postsOf(fault)).toBe(1);
      expect(await find(fault)).toMatchObject({ is: 'there' });
    });

  for (const fault of ['reset', 'hang'] as const)
    it(`is unclear after ${fault}, and not found`, async () => {
      slack.fail('chat.postMessage', { is: fault });
      expect(await post(fault)).toMatchObject({ is: 'unclear' });
      expect(await find(fault)).toEqual({ is: 'not-there' });
    });

  it('waits as long as a 429 says, without holding back another', async () => {
    slack.fail('chat.postMessage', { is: 'status', status: 429, headers: { 'retry-after': '7' } });
    const [limited, other] = await Promise.all([post('r1'), post('r2')]);
    expect([limited, other].filter(({ is }) => is === 'refused')).toEqual([
      { is: 'refused', reason: 'rate limited, 7 s', retryAt: NOW + 7_000 },
    ]);
    expect([limited, other].filter(({ is }) => is === 'sent')).toHaveLength(1);
  });

  it('waits after a 429 that names no time', async () => {
    slack.fail('chat.postMessage', { is: 'status', status: 429 });
    expect(await post('r3')).toEqual({ is: 'refused', reason: 'rate limited, 30 s', retryAt: NOW + 30_000 });
  });

  it('is refused for good where it may not stand', async () => {
    expect(await post('n1', channelOf(FAKE.team, 'C0CLOSED'))).toEqual({
      is: 'refused',
      reason: 'channel_not_found',
      retryAt: null,
    });
  });

  it('is refused for now where nobody listens', async () => {
    const gone = await new FakeSlack().start();
    const { apiUrl } = gone;
    await gone.close();
    const nobody = slackPlatform(optionsFor(slack, 'socket', { apiUrl, clock: { now: () => NOW } }));
    expect(await nobody.post({ channel: harbour, mark: 'n2', part: 0, drawn })).toEqual({
      is: 'refused',
      reason: 'cannot be reached: ECONNREFUSED',
      retryAt: NOW + 30_000,
    });
  });

  it('is found on a later page of the history', async () => {
    await post('old');
    for (let n = 0; n < 5; n += 1) await post(`new${n}`);
    expect(await find('old')).toMatchObject({ is: 'there' });
    expect(await find('never')).toEqual({ is: 'not-there' });
  });

  it('cannot be looked for without membership or the scope', async () => {
    expect(await find('m1', channelOf(FAKE.team, 'C0OUTSIDE'))).toEqual({
      is: 'cannot-tell',
      reason: 'not_in_channel',
    });
    const { scopes } = slack;
    slack.scopes = scopes.filter((scope) => scope !== 'channels:history');
    expect(await find('m1')).toEqual({ is: 'cannot-tell', reason: 'missing_scope: channels:history' });
    slack.scopes = scopes;
  });

  it('is not called missing when Slack gives no answer to the look', async () => {
    slack.fail('conversations.history', { is: 'status', status: 500 });
    await expect(find('m1')).rejects.toThrow('HTTP 500');
    slack.fail('conversations.history', { is: 'answer', answer: { ok: false, error: 'ratelimited' } });
    await expect(find('m1')).rejects.toThrow('rate limited');
    slack.fail('conversations.history', { is: 'answer', answer: { ok: false, error: 'token_revoked' } });
    await expect(find('m1')).rejects.toThrow('token_revoked');
  });
});

describe('what a failure means for a delivery', () => {
  const no = (code: string): Failure => ({ is: 'no', code, needed: null });
  const later = (seconds: number) => ({ is: 'refused', retryAt: NOW + seconds * 1_000 });
  const never = { is: 'refused', retryAt: null };
  const unclear = { is: 'unclear' };
  it.each<[string, Failure, object]>([
    ['channel_not_found', no('channel_not_found'), never],
    ['not_in_channel', no('not_in_channel'), later(3600)],
    ['is_archived', no('is_archived'), later(3600)],
    ['restricted_action', no('restricted_action'), later(3600)],
    ['a code that nobody here knows', no('something_new'), later(3600)],
    ['invalid_auth', no('invalid_auth'), later(300)],
    ['account_inactive', no('account_inactive'), later(300)],
    ['token_revoked', no('token_revoked'), later(300)],
    ['missing_scope', { is: 'no', code: 'missing_scope', needed: 'chat:write' }, later(300)],
    ['msg_blocks_too_long', no('msg_blocks_too_long'), never],
    ['service_unavailable', no('service_unavailable'), later(60)],
    ['fatal_error, of which part may have been done', no('fatal_error'), unclear],
    ['a rate limit', { is: 'rate-limited', after: 12 }, later(12)],
    ['503', { is: 'status', status: 503, after: null }, later(60)],
    ['503 with Retry-After', { is: 'status', status: 503, after: 5 }, later(5)],
    ['500, which may come after the post', { is: 'status', status: 500, after: null }, unclear],
    ['504', { is: 'status', status: 504, after: null }, unclear],
    ['403 of a proxy', { is: 'status', status: 403, after: null }, later(60)],
    ['no connection', { is: 'unreachable', code: 'ENOTFOUND' }, later(30)],
    ['a lost answer', { is: 'lost', reason: 'ECONNRESET' }, unclear],
  ])('%s', (_, failure, meaning) => {
    expect(postedAfter(failure, NOW)).toMatchObject(meaning);
  });
});
